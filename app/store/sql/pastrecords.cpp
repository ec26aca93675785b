// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastrecords.h"

namespace Gongkai {

namespace {

/// What one row of the history says about its record.
struct Word
{
    bool isThen = false; ///< written at or before the moment
    std::optional<QByteArray> after;
    qint64 step = 0;
    qint64 undoes = 0;
    bool isImported = false;
};

/// The first row written after @p moment, the one past the end where there is none. Rows follow each other in time as
/// far as the clock went forward; one that a wrong clock dated back may be missed here.
Result<qint64> firstAfter(Database &database, const Moment &moment)
{
    const auto last = database.scalar(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"));
    if (!last)
        return last.error();
    qint64 low = 1;
    qint64 high = textOf(*last).toLongLong() + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        Statement row(database, QStringLiteral("SELECT at_local <= ? FROM history WHERE sequence = ?"));
        if (auto ran = row.bind(toScalar(moment)).bind(Scalar(middle)).run(); !ran)
            return ran.error();
        const bool isThen = row.next() && row.number(0) != 0;
        if (auto done = row.done(); !done)
            return done.error();
        if (isThen)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// True if a record that @p first says was added counts from before that row.
bool isOlderThanItsRow(List list, const Word &first)
{
    return first.isImported || list == List::Submissions;
}

/// True unless the step of the first of @p words was taken back by undo, and not done again.
bool stands(const std::vector<Word> &words)
{
    bool isDone = true;
    qint64 newest = words.front().step;
    for (const Word &word : words) {
        if (word.undoes != newest)
            continue;
        isDone = !isDone;
        newest = word.step;
    }
    return isDone;
}

Result<std::vector<Word>> wordsOn(Database &database, List list, const QString &key, const Moment &moment)
{
    Statement row(database,
        QStringLiteral("SELECT h.at_local <= ?, h.after_json, h.step, s.undoes, s.kind = 'import' FROM history h JOIN "
                       "steps s ON s.number = h.step WHERE h.list = ? AND h.record_key = ? ORDER BY h.sequence"));
    if (auto ran = row.bind(toScalar(moment)).bind(toScalar(keyOf(list))).bind(toScalar(key)).run(); !ran)
        return ran.error();
    std::vector<Word> words;
    while (row.next()) {
        words.push_back({row.number(0) != 0, row.isNull(1) ? std::nullopt : std::optional(row.text(1).toUtf8()),
            row.number(2), row.number(3), row.number(4) != 0});
    }
    if (auto done = row.done(); !done)
        return done.error();
    return words;
}

} // namespace

Result<PastRecords> PastRecords::at(Database &database, const Moment &moment, Period period)
{
    const auto first = firstAfter(database, moment);
    if (!first)
        return first.error();
    // The mark before `list` keeps SQLite to the rows after the moment. In the records' JSON a text can't pass for the
    // period, since its quotation marks are escaped.
    Statement row(database,
        QStringLiteral("SELECT list, record_key FROM history WHERE sequence >= ?1 AND at_local > ?2 AND "
                       "(+list IN ('town', 'offices', 'items', 'deadlineRules', 'holidayNotices') OR (+list IN "
                       "('deadlines', 'exemptions', 'submissions') AND (instr(before_json, ?3) OR instr(after_json, "
                       "?3))))"));
    const QString isOfPeriod = QStringLiteral("\"period\":\"") + period.toString() + u'"';
    if (auto ran = row.bind(Scalar(*first)).bind(toScalar(moment)).bind(toScalar(isOfPeriod)).run(); !ran)
        return ran.error();
    PastRecords past(database, moment);
    while (row.next())
        past.m_changed[listFromKey(row.text(0))].insert(row.text(1));
    if (auto done = row.done(); !done)
        return done.error();
    return past;
}

Result<std::optional<AnyRecord>> PastRecords::recordThen(List list, const QString &key) const
{
    const auto words = wordsOn(*m_database, list, key, m_moment);
    if (!words)
        return words.error();
    const auto newest = std::find_if(words->rbegin(), words->rend(), [](const Word &word) { return word.isThen; });
    const Word *then = newest == words->rend() ? nullptr : &*newest;
    if (!then && !words->empty() && isOlderThanItsRow(list, words->front()) && stands(*words))
        then = &words->front();
    if (!then || !then->after)
        return std::optional<AnyRecord>();
    auto record = recordFromJson(list, *then->after);
    if (!record)
        return record.error();
    return std::optional(std::move(*record));
}

} // namespace Gongkai
