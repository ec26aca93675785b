// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historylog.h"
#include "recordtables.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace Gongkai {

/// The records that a month is judged from as they were at a moment, told by the history. A record is as the newest row
/// written at or before the moment left it; what was added by hand later was not there yet.
/// Two kinds of records are older than the row that added them, and are as it gives them all the time before it: those
/// of an import, which tells the program what the office knew long since; and submissions, which name the moment of
/// their recording themselves. Neither counts where that row was taken back by undo and not done again. An import that
/// was taken back leaves the time before a later one of the same records to that one.
class PastRecords
{
public:
    /// Finds what was changed after @p moment, of the town's own base data and of every month. The cost follows what
    /// was written after @p moment, other than by imports; where an import is among it, also what was written by hand
    /// before.
    [[nodiscard]] static Result<PastRecords> at(Database &database, const Moment &moment);

    /// True while nothing was written since it was found; putBack() is asked then only.
    [[nodiscard]] Result<bool> isUpToDate(Database &database) const;

    /// Gives those of @p rows that were changed after the moment back what they were at it, and adds those that were
    /// removed since. They stay in the order of their keys. Of the records of that moment only those that @p isWanted
    /// are taken. @p period is the month that they belong to, an invalid one for base data.
    template <Described R, class Wanted>
    [[nodiscard]] Result<void> putBack(Database &database, Period period, std::vector<R> &rows, Wanted isWanted) const
    {
        const auto changed = m_changed.find({RecordTraits<R>::list, period});
        if (changed == m_changed.end())
            return {};
        std::erase_if(rows, [&](const R &row) { return changed->second.contains(RecordTable<R>::keyOfRow(row)); });
        for (const QString &key : changed->second) {
            auto then = recordThen(database, RecordTraits<R>::list, key);
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
    PastRecords(const Moment &moment, qint64 newest) : m_moment(moment), m_newest(newest) { }

    [[nodiscard]] Result<std::optional<AnyRecord>> recordThen(Database &database, List list, const QString &key) const;

    Moment m_moment;
    qint64 m_newest; ///< the last row of the history when it was looked through
    std::map<std::pair<List, Period>, QSet<QString>> m_changed; ///< base data under an invalid month
};

} // namespace Gongkai
