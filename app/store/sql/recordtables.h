// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtable.h"

namespace Gongkai {

/// The tables of all record types.
class RecordTables
{
public:
    template <Described R>
    [[nodiscard]] const RecordTable<R> &of() const
    {
        return std::get<RecordTable<R>>(m_tables);
    }

private:
    template <class Tuple>
    struct TablesOf;
    template <class... R>
    struct TablesOf<std::tuple<R...>>
    {
        using type = std::tuple<RecordTable<Town>, RecordTable<R>...>;
    };
    TablesOf<ListedRecords>::type m_tables;
};

/// The list of @p record.
[[nodiscard]] List listOf(const AnyRecord &record);
/// The key of @p record in its list.
[[nodiscard]] QString keyOf(const AnyRecord &record);
/// The record of @p list that @p json describes, as the history keeps it. Fails with Damaged.
[[nodiscard]] Result<AnyRecord> recordFromJson(List list, const QByteArray &json);
[[nodiscard]] QByteArray jsonOf(const AnyRecord &record);
/// The name of @p list in the exchange file and the history.
[[nodiscard]] QString keyOf(List list);
[[nodiscard]] List listFromKey(const QString &key);

} // namespace Gongkai
