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
    bool isAdded = false; ///< added by whatever step, undone removals among them
};

Result<qint64> newestSequence(Database &database)
{
    const auto newest = database.scalar(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"));
    return newest ? Result<qint64>(textOf(*newest).toLongLong()) : newest.error();
}

/// The first row up to @p newest written after @p moment, the one past the end where there is none. Rows follow each
/// other in time as far as the clock went forward; one that a wrong clock dated back may be missed here.
Result<qint64> firstAfter(Database &database, const Moment &moment, qint64 newest)
{
    qint64 low = 1;
    qint64 high = newest + 1;
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

/// True if @p word adds a record that counts from before that row. What undo or redo brings back does not: it was gone.
bool isOlderThanItsRow(List list, const Word &word)
{
    return word.isAdded && word.undoes == 0 && (word.isImported || list == List::Submissions);
}

/// True unless the step of @p added, one of @p words, was taken back by undo, and not done again.
bool stands(const std::vector<Word> &words, const Word &added)
{
    bool isDone = true;
    qint64 newest = added.step;
    for (const Word &word : words) {
        if (word.undoes != newest)
            continue;
        isDone = !isDone;
        newest = word.step;
    }
    return isDone;
}

/// True if @p undo, one of @p words, takes back an import, be it one that was undone and done again before.
bool undoesImport(const std::vector<Word> &words, const Word &undo)
{
    qint64 undone = undo.undoes;
    for (size_t i = words.size(); i > 0; --i) {
        const Word &word = words[i - 1];
        if (word.step != undone)
            continue;
        if (word.undoes == 0)
            return word.isImported;
        undone = word.undoes;
    }
    return false;
}

/// True for what belongs to one month, and is looked for by it.
bool isOfMonth(List list)
{
    return list == List::Deadlines || list == List::Exemptions || list == List::Submissions;
}

/// The rows written after a moment, ?2, from the first one, ?1, on that may tell of a record that it was another one
/// then. An import only adds, and what it adds was known before unless it is taken back; taken back it is gone before
/// as after. So neither is looked at, but where an import adds what had been removed by hand.
/// The month stands in the JSON of what belongs to one; a text can't pass for it, since its quotation marks are
/// escaped. The unary marks keep SQLite to the order of the steps.
QString changedAfter()
{
    return QStringLiteral(R"(
WITH since(number) AS (SELECT step FROM history WHERE sequence = ?1),
imports(number) AS (SELECT number FROM steps WHERE kind = 'import'),
later(number) AS (SELECT number FROM imports WHERE number >= (SELECT number FROM since)),
told(list, key, before, after) AS (
    SELECT row.list, row.record_key, row.before_json, row.after_json
    FROM steps CROSS JOIN history AS row
    WHERE number >= (SELECT number FROM since) AND kind <> 'import' AND undoes NOT IN later
        AND row.sequence BETWEEN first_sequence AND last_sequence AND row.at_local > ?2
    UNION ALL
    SELECT row.list, row.record_key, row.before_json, row.after_json
    FROM steps CROSS JOIN history AS removed CROSS JOIN history AS row
    WHERE number < (SELECT max(number) FROM later) AND kind <> 'import' AND undoes NOT IN imports
        AND removed.sequence BETWEEN first_sequence AND last_sequence AND +removed.change = 'remove'
        AND row.list = removed.list AND row.record_key = removed.record_key AND row.change = 'add'
        AND row.sequence > removed.sequence AND row.at_local > ?2)
SELECT list, key, substr(before, instr(before, '"period":"') + 10, 7), substr(after, instr(after, '"period":"') + 10, 7)
FROM told
WHERE +list IN ('town', 'offices', 'items', 'deadlineRules', 'holidayNotices', 'deadlines', 'exemptions',
    'submissions'))");
}

Result<std::vector<Word>> wordsOn(Database &database, List list, const QString &key, const Moment &moment)
{
    Statement row(database,
        QStringLiteral("SELECT h.at_local <= ?, h.after_json, h.step, s.undoes, s.kind = 'import', h.change = 'add' "
                       "FROM history h JOIN steps s ON s.number = h.step WHERE h.list = ? AND h.record_key = ? ORDER "
                       "BY h.sequence"));
    if (auto ran = row.bind(toScalar(moment)).bind(toScalar(keyOf(list))).bind(toScalar(key)).run(); !ran)
        return ran.error();
    std::vector<Word> words;
    while (row.next()) {
        words.push_back({row.number(0) != 0, row.isNull(1) ? std::nullopt : std::optional(row.text(1).toUtf8()),
            row.number(2), row.number(3), row.number(4) != 0, row.number(5) != 0});
    }
    if (auto done = row.done(); !done)
        return done.error();
    return words;
}

} // namespace

Result<PastRecords> PastRecords::at(Database &database, const Moment &moment)
{
    const auto newest = newestSequence(database);
    if (!newest)
        return newest.error();
    const auto first = firstAfter(database, moment, *newest);
    if (!first)
        return first.error();
    Statement row(database, changedAfter());
    if (auto ran = row.bind(Scalar(*first)).bind(toScalar(moment)).run(); !ran)
        return ran.error();
    PastRecords past(moment, *newest);
    while (row.next()) {
        const List list = listFromKey(row.text(0));
        const QString key = row.text(1);
        if (!isOfMonth(list)) {
            past.m_changed[{list, Period()}].insert(key);
            continue;
        }
        for (int column : {2, 3}) {
            if (const auto month = Period::fromString(row.text(column)))
                past.m_changed[{list, *month}].insert(key);
        }
    }
    if (auto done = row.done(); !done)
        return done.error();
    return past;
}

Result<bool> PastRecords::isUpToDate(Database &database) const
{
    const auto newest = newestSequence(database);
    return newest ? Result<bool>(*newest == m_newest) : newest.error();
}

Result<std::optional<AnyRecord>> PastRecords::recordThen(Database &database, List list, const QString &key) const
{
    const auto words = wordsOn(database, list, key, m_moment);
    if (!words)
        return words.error();
    const auto newest = std::find_if(words->rbegin(), words->rend(), [](const Word &word) { return word.isThen; });
    const Word *then = newest == words->rend() ? nullptr : &*newest;
    // A wrong import that was taken back does not speak against the right one that followed.
    if (!then || (!then->after && undoesImport(*words, *then))) {
        const auto known = std::find_if(newest.base(), words->end(),
            [&](const Word &word) { return isOlderThanItsRow(list, word) && stands(*words, word); });
        then = known == words->end() ? nullptr : &*known;
    }
    if (!then || !then->after)
        return std::optional<AnyRecord>();
    auto record = recordFromJson(list, *then->after);
    if (!record)
        return record.error();
    return std::optional(std::move(*record));
}

} // namespace Gongkai
