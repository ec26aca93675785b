// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachedrows.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// How many columns called @p name, or of any name where it is empty, the table of attachments has in this store.
Result<int> attachmentColumns(Database &database, const QString &name = {})
{
    Statement columns(database, u"SELECT count(*) FROM pragma_table_info('attachments') WHERE ?1 = '' OR name = ?1"_s);
    if (auto ran = columns.bind(name).run(); !ran)
        return ran.error();
    const int count = columns.next() ? int(columns.number(0)) : 0;
    if (auto done = columns.done(); !done)
        return done.error();
    return count;
}

constexpr auto OfVisits = ", a.visit, a.finding, coalesce(s.period || ' ' || i.name, nullif(p.title, ''), "
                          "v.visited_on || ' ' || w.name, a.posting, a.submission) "_L1;
constexpr auto FromVisits = "LEFT JOIN findings f ON f.id = a.finding LEFT JOIN visits v ON v.id = coalesce(a.visit, "
                            "f.visit) LEFT JOIN villages w ON w.code = v.village "_L1;
/// In a store from before visits had files.
constexpr auto OfOthers =
    ", NULL, NULL, coalesce(s.period || ' ' || i.name, nullif(p.title, ''), a.posting, a.submission) "_L1;

} // namespace

Result<std::vector<AttachedFile>> attachedFiles(Database &database, const QString &sha256)
{
    const auto columns = attachmentColumns(database);
    const auto ofVisits = attachmentColumns(database, u"visit"_s);
    if (!columns || !ofVisits)
        return !columns ? columns.error() : ofVisits.error();
    std::vector<AttachedFile> files;
    if (*columns == 0)
        return files;
    Statement statement(database,
        u"SELECT a.id, a.submission, a.posting, a.name, a.bytes, a.sha256, a.added_at"_s
            + (*ofVisits > 0 ? OfVisits : OfOthers)
            + "FROM attachments a LEFT JOIN submissions s ON s.id = a.submission LEFT JOIN items i ON i.code = s.item "
              "LEFT JOIN postings p ON p.id = a.posting "_L1
            + (*ofVisits > 0 ? FromVisits : QLatin1StringView())
            + (sha256.isEmpty() ? QString() : u"WHERE a.sha256 = ? "_s) + u"ORDER BY a.added_at, a.id"_s);
    if (!sha256.isEmpty())
        statement.bind(toScalar(sha256));
    if (auto ran = statement.run(); !ran)
        return ran.error();
    const auto maybe = [&statement](int column) {
        return statement.isNull(column) ? std::nullopt : std::optional(statement.text(column));
    };
    while (statement.next()) {
        const auto addedAt = Moment::fromString(statement.text(6));
        files.push_back({{statement.text(0), maybe(1), maybe(2), statement.text(3), int(statement.number(4)),
                             statement.text(5), addedAt.value_or(Moment()), maybe(7), maybe(8)},
            statement.text(9)});
    }
    if (auto done = statement.done(); !done)
        return done.error();
    return files;
}

FileFinding findingOf(const AttachedFile &attached, FileState state)
{
    return {state, u"%1 (%2)"_s.arg(attached.attachment.name, attached.owner)};
}

Result<std::vector<FileFinding>> filesNotWhole(Database &database)
{
    const auto attached = attachedFiles(database);
    if (!attached)
        return attached.error();
    const AttachmentFiles files = AttachmentFiles::beside(database.path());
    std::vector<FileFinding> findings;
    for (const AttachedFile &each : *attached) {
        if (const FileState state = files.stateOf(keptFileOf(each.attachment)); state != FileState::Whole)
            findings.push_back(findingOf(each, state));
    }
    return findings;
}

} // namespace Gongkai
