// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingbook.h"

#include "archivenumber.h"
#include "storecore.h"

namespace Gongkai {

namespace {

using Task = PostingTask::Kind;

struct TaskQuery
{
    Task kind;
    std::vector<Scalar> (*values)(QDate today); ///< what the query is asked with
    const char *sql;                            ///< gives day, title, office, posting, submission, channel, position
};

// The newest twelve months of submissions are asked for by month, which has an index.
std::vector<Scalar> lastYear(QDate today)
{
    const Period month = Period::of(today);
    return {toScalar(month.plus(-11)), toScalar(month)};
}

std::vector<Scalar> nothing(QDate)
{
    return {};
}

std::vector<Scalar> daysToPutUp(QDate today)
{
    return {toScalar(today.addDays(1)), toScalar(today.addDays(PostingBook::PutUpBefore))};
}

std::vector<Scalar> daysToTakeDown(QDate today)
{
    return {toScalar(today.addDays(-PostingBook::TakeDownAfter)), toScalar(today.addDays(PostingBook::TakeDownBefore))};
}

constexpr TaskQuery TaskQueries[] = {
    {Task::Prepare, lastYear,
        "SELECT substr(s.review_at, 1, 10), CASE s.title WHEN '' THEN i.name ELSE s.title END, s.office, '', s.id, '', "
        "0 "
        "FROM submissions s JOIN items i ON i.code = s.item WHERE s.period BETWEEN ? AND ? AND "
        "s.review_decision = 'accepted' AND s.is_nil = 0 AND NOT EXISTS (SELECT 1 FROM postings p WHERE "
        "p.submission = s.id) ORDER BY s.review_at, s.id"},
    {Task::PutUp, nothing,
        "SELECT reviewed_on, title, office, id, coalesce(submission, ''), '', 0 FROM postings WHERE NOT EXISTS (SELECT "
        "1 "
        "FROM posting_channels WHERE owner = postings.id) ORDER BY reviewed_on IS NULL, reviewed_on, id"},
    {Task::PutUp, daysToPutUp,
        "SELECT c.posted_from, p.title, p.office, p.id, '', c.channel, c.position FROM posting_channels c JOIN "
        "postings "
        "p ON p.id = c.owner WHERE c.posted_from BETWEEN ? AND ? ORDER BY c.posted_from, p.id, c.position"},
    {Task::TakeDown, daysToTakeDown,
        "SELECT c.posted_to, p.title, p.office, p.id, '', c.channel, c.position FROM posting_channels c JOIN postings "
        "p "
        "ON p.id = c.owner WHERE c.posted_to BETWEEN ? AND ? AND c.taken_down_on IS NULL ORDER BY c.posted_to, p.id, "
        "c.position"},
};

Result<void> addTasks(const StoreCore &core, const TaskQuery &query, QDate today, std::vector<PostingTask> &tasks)
{
    Statement statement(core.database(), QString::fromLatin1(query.sql));
    for (const Scalar &value : query.values(today))
        statement.bind(value);
    if (auto ran = statement.run(); !ran)
        return ran;
    while (statement.next()) {
        tasks.push_back({query.kind, dayFromIso(statement.text(0)).value_or(QDate()), statement.text(1),
            statement.text(2), statement.text(3), statement.text(4), statement.text(5), statement.text(6).toInt()});
    }
    return statement.done();
}

} // namespace

Result<QString> PostingBook::nextArchiveNumber(int year, DisclosureClass disclosureClass) const
{
    const QString shelf = archiveShelf(year, disclosureClass);
    Statement statement(core().database(),
        // A colon comes right after the digits.
        QStringLiteral("SELECT archive_number FROM postings WHERE archive_number <> '' AND archive_number >= ?1 AND "
                       "archive_number < ?1 || ':'"));
    if (auto ran = statement.bind(toScalar(shelf)).run(); !ran)
        return ran.error();
    QStringList taken;
    while (statement.next())
        taken.append(statement.text(0));
    if (auto done = statement.done(); !done)
        return done.error();
    return Gongkai::nextArchiveNumber(shelf, taken);
}

Result<std::optional<Stored<Posting>>> PostingBook::madeFrom(const QString &submission) const
{
    auto rows = core().tables().of<Posting>().select(
        core().database(), QStringLiteral("submission = ?"), {toScalar(submission)});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

Result<Step> PostingBook::takeDown(const PostingTask &task, QDate day)
{
    auto found = find<Posting>(task.posting);
    if (!found)
        return found.error();
    auto &channels = found->record.channels;
    const auto at = static_cast<size_t>(task.position);
    if (at >= channels.size() || channels[at].channel != task.channel || channels[at].takenDownOn)
        return Error{ErrorKind::Conflict, task.posting};
    channels[at].takenDownOn = day;
    ChangeSet changes;
    changes.change(found->record, found->version);
    return commit(changes);
}

Result<std::vector<PostingTask>> PostingBook::tasks(QDate today) const
{
    const Snapshot snapshot(core().database());
    std::vector<PostingTask> tasks;
    for (const TaskQuery &query : TaskQueries) {
        if (auto added = addTasks(core(), query, today, tasks); !added)
            return added.error();
    }
    return tasks;
}

} // namespace Gongkai
