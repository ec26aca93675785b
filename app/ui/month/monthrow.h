// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"
#include "recordtablemodel.h"

#include <optional>

namespace Gongkai {

/// One obligation of a month as the month page shows it.
struct MonthRow
{
    ObligationStanding obligation;
    QString officeName;
    QString itemName;
    QDate deadline;
    QString note;                ///< how late, why exempt, why returned
    bool isFirstOfOffice = true; ///< of the rows that are shown; the office stands there alone

    /// True while material is still to come in: nothing came, or what came was returned.
    [[nodiscard]] bool isOwed() const;
    bool operator==(const MonthRow &) const = default;
};

/// The obligations of @p standing with their names from @p facts, in the same order.
[[nodiscard]] std::vector<MonthRow> monthRows(const MonthFacts &facts, const MonthStanding &standing);
/// Brings @p rows, which monthRows() made, up to date where only the submissions and exemptions of @p items changed.
void renewRows(
    std::vector<MonthRow> &rows, const QSet<QString> &items, const MonthFacts &facts, const MonthStanding &standing);
/// Those of @p rows with @p standing, or all; the first of each office is marked as such.
[[nodiscard]] std::vector<MonthRow> shownRows(
    const std::vector<MonthRow> &rows, const std::optional<Standing> &standing);
/// What the month page's table shows of a row.
[[nodiscard]] std::vector<Column<MonthRow>> monthColumns();

} // namespace Gongkai
