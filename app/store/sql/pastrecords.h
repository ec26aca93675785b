// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historylog.h"
#include "recordtables.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace Gongkai {

/// The records that a month is judged from as they were at a moment, told by the history. A record is as the newest row
/// written at or before the moment left it; what was added by hand later was not there yet.
/// Two kinds of records are older than their first row, and are as it gives them all the time before it: those of an
/// import, which tells the program what the office knew long since; and submissions, which name the moment of their
/// recording themselves. Neither counts where that row was taken back by undo and not done again.
class PastRecords
{
public:
    /// Finds what was changed after @p moment: the town's own base data, and what is of @p period; without a period
    /// base data alone. The cost follows what was written after @p moment.
    [[nodiscard]] static Result<PastRecords> at(Database &database, const Moment &moment, Period period = {});

    /// Gives those of @p rows that were changed after the moment back what they were at it, and adds those that were
    /// removed since. They stay in the order of their keys. Of the records of that moment only those that @p isWanted
    /// are taken.
    template <Described R, class Wanted>
    [[nodiscard]] Result<void> putBack(std::vector<R> &rows, Wanted isWanted) const
    {
        const auto changed = m_changed.find(RecordTraits<R>::list);
        if (changed == m_changed.end())
            return {};
        std::erase_if(rows, [&](const R &row) { return changed->second.contains(RecordTable<R>::keyOfRow(row)); });
        for (const QString &key : changed->second) {
            auto then = recordThen(RecordTraits<R>::list, key);
            if (!then)
                return then.error();
            R *record = *then ? std::get_if<R>(&**then) : nullptr;
            if (record && isWanted(*record))
                rows.push_back(std::move(*record));
        }
        std::sort(rows.begin(), rows.end(),
            [](const R &a, const R &b) { return RecordTable<R>::keyOfRow(a) < RecordTable<R>::keyOfRow(b); });
        return {};
    }

private:
    PastRecords(Database &database, const Moment &moment) : m_database(&database), m_moment(moment) { }

    [[nodiscard]] Result<std::optional<AnyRecord>> recordThen(List list, const QString &key) const;

    Database *m_database;
    Moment m_moment;
    std::map<List, QSet<QString>> m_changed;
};

} // namespace Gongkai
