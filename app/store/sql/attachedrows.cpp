// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachedrows.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<bool> hasAttachments(Database &database)
{
    const auto found =
        database.scalar(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'attachments'"_s);
    if (!found)
        return found.error();
    return textOf(*found) != u"0";
}

} // namespace

Result<std::vector<AttachedFile>> attachedFiles(Database &database, const QString &sha256)
{
    const auto hasTable = hasAttachments(database);
    if (!hasTable)
        return hasTable.error();
    std::vector<AttachedFile> files;
    if (!*hasTable)
        return files;
    Statement statement(database,
        u"SELECT a.id, a.submission, a.posting, a.name, a.bytes, a.sha256, a.added_at, "
        "coalesce(s.period || ' ' || i.name, nullif(p.title, ''), a.posting, a.submission) "
        "FROM attachments a LEFT JOIN submissions s ON s.id = a.submission LEFT JOIN items i ON i.code = s.item "
        "LEFT JOIN postings p ON p.id = a.posting "_s
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
                             statement.text(5), addedAt.value_or(Moment())},
            statement.text(7)});
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
