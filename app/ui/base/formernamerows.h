// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "typedrows.h"

namespace Gongkai {

class TypedTable;

/// The former names of an office or village, typed in a table of its form: each with the last month in which it was
/// used.
class FormerNameRows
{
public:
    /// Shows @p names in @p table. @p today completes months that are typed short.
    FormerNameRows(TypedTable *table, const std::vector<FormerName> &names, QDate today);

    /// Reads the table into @p names; returns what is no month, placed as `formerNames[0].to`.
    [[nodiscard]] std::vector<Fault> read(std::vector<FormerName> &names) const;
    /// Marks the cells that @p faults name.
    void mark(const std::vector<Fault> &faults) const;

private:
    TypedTable *m_table;
    TypedRows *m_rows;
    QDate m_today;
};

} // namespace Gongkai
