// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storecore.h"

#include <map>

namespace Gongkai {

// What several views of the inspections read, in the caller's snapshot.

/// Adds to @p records those of their kind for which @p condition holds, by key, with their lists.
template <Described R>
Result<void> readInto(std::vector<R> &records, const StoreCore &core, const QString &condition = {},
    const std::vector<Scalar> &values = {})
{
    auto rows = core.tables().of<R>().select(core.database(), condition, values);
    if (!rows)
        return rows.error();
    records.reserve(records.size() + rows->size());
    for (Stored<R> &row : *rows)
        records.push_back(std::move(row.record));
    return {};
}

/// The day of the last visit to each village up to and including @p day, by code; villages without one are left out.
[[nodiscard]] Result<std::map<QString, QDate>> lastVisits(const StoreCore &core, QDate day);

/// How many visits name the version of the checklist with the code @p version.
[[nodiscard]] Result<int> visitsAsking(const StoreCore &core, const QString &version);

} // namespace Gongkai
