// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentrows.h"

#include "filenames.h"
#include "icons.h"
#include "newrecordid.h"
#include "photoorigin.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

QIcon plainIconFor(const QString &name)
{
    return iconNamed(name.endsWith(u".pdf", Qt::CaseInsensitive) ? u"pdf"_s : u"attach"_s);
}

/// The field of @p attachment that names an owner of the kind @p owner.
template <class A>
auto &ownerIn(A &attachment, AttachmentRows::Owner owner)
{
    switch (owner) {
    case AttachmentRows::Owner::Submission:
        return attachment.submission;
    case AttachmentRows::Owner::Posting:
        return attachment.posting;
    case AttachmentRows::Owner::Visit:
        return attachment.visit;
    case AttachmentRows::Owner::Finding:
        break;
    }
    return attachment.finding;
}

auto withContent(std::vector<AttachmentRow> &rows, const QString &sha256)
{
    return std::find_if(
        rows.begin(), rows.end(), [&sha256](const AttachmentRow &row) { return row.attachment.sha256 == sha256; });
}

} // namespace

AttachmentRows::AttachmentRows(Store &store, Owner owner, const QString &ownerId)
    : m_book(store), m_owner(owner), m_ownerId(ownerId)
{
}

Result<std::vector<Stored<Attachment>>> AttachmentRows::stored() const
{
    switch (m_owner) {
    case Owner::Submission:
        return m_book.ofSubmission(m_ownerId);
    case Owner::Posting:
        return m_book.ofPosting(m_ownerId);
    case Owner::Visit:
        return m_book.ofVisit(m_ownerId);
    case Owner::Finding:
        break;
    }
    return m_book.ofFinding(m_ownerId);
}

Result<void> AttachmentRows::load()
{
    m_rows.clear();
    m_removed.clear();
    const auto kept = stored();
    if (!kept)
        return kept.error();
    for (const Stored<Attachment> &each : *kept) {
        if (m_stage && each.record.stage.value_or(PhotoStage::Before) != *m_stage)
            continue;
        m_rows.push_back(
            {each.record, each.version, m_book.files().pathOf(each.record.sha256), plainIconFor(each.record.name)});
    }
    return {};
}

void AttachmentRows::setIcon(const QString &source, const QIcon &icon)
{
    for (AttachmentRow &row : m_rows) {
        if (row.source == source)
            row.icon = icon;
    }
}

AttachmentRows::Outcome AttachmentRows::add(const QString &path, const QString &name, const KeptFile &file,
    const std::optional<PhotoFacts> &facts, const Moment &now)
{
    if (const auto row = withContent(m_rows, file.sha256); row != m_rows.end())
        return row->version > 0 ? Outcome::AlreadyKept : Outcome::AlreadyHere;
    // What was taken out of the form and comes back was never gone.
    if (const auto removed = withContent(m_removed, file.sha256); removed != m_removed.end()) {
        m_rows.push_back(*removed);
        m_removed.erase(removed);
        return Outcome::Added;
    }
    AttachmentRow row;
    row.attachment.id = newRecordId();
    row.attachment.name = shownFileName(name);
    row.attachment.size = int(file.size);
    row.attachment.sha256 = file.sha256;
    row.attachment.addedAt = now;
    if (facts)
        setOrigin(row.attachment, *facts);
    row.attachment.stage = m_stage;
    row.source = path;
    row.icon = plainIconFor(row.attachment.name);
    m_rows.push_back(std::move(row));
    return Outcome::Added;
}

void AttachmentRows::remove(size_t row)
{
    const auto at = m_rows.begin() + std::ptrdiff_t(row);
    if (at->version > 0)
        m_removed.push_back(*at);
    m_rows.erase(at);
}

bool AttachmentRows::isEdited() const
{
    return !m_removed.empty()
        || std::any_of(m_rows.begin(), m_rows.end(), [](const AttachmentRow &row) { return row.version == 0; });
}

QStringList AttachmentRows::othersWith(const QString &sha256) const
{
    QStringList others;
    const auto files = m_book.withContent(sha256);
    if (!files)
        return others;
    for (const AttachedFile &file : *files) {
        if (ownerIn(file.attachment, m_owner) != m_ownerId && !others.contains(file.owner))
            others.append(file.owner);
    }
    return others;
}

QJsonObject AttachmentRows::unsaved() const
{
    QJsonArray added;
    for (const AttachmentRow &row : m_rows) {
        if (row.version > 0)
            continue;
        added.append(QJsonObject{{u"name"_s, row.attachment.name}, {u"size"_s, row.attachment.size},
            {u"sha256"_s, row.attachment.sha256}, {u"source"_s, row.source}});
    }
    QJsonArray removed;
    for (const AttachmentRow &row : m_removed)
        removed.append(row.attachment.id);
    return {{u"added"_s, added}, {u"removed"_s, removed}};
}

QStringList AttachmentRows::takeUp(const QJsonObject &unsaved, const Moment &now)
{
    const QJsonArray removed = unsaved.value(u"removed").toArray();
    for (const auto &id : removed) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
            [&id](const AttachmentRow &each) { return each.attachment.id == id.toString(); });
        if (row != m_rows.end())
            remove(size_t(row - m_rows.begin()));
    }
    QStringList lost;
    const QJsonArray added = unsaved.value(u"added").toArray();
    for (const auto &each : added) {
        const QJsonObject file = each.toObject();
        const QString name = file[u"name"].toString();
        const QString source = file[u"source"].toString();
        // The bytes are read, and their digest taken anew, when the form is saved.
        if (QFileInfo(source).isFile())
            add(source, name, {file[u"sha256"].toString(), file[u"size"].toInteger()}, std::nullopt, now);
        else
            lost.append(name);
    }
    return lost;
}

Result<void> AttachmentRows::takeIn(const std::function<Result<KeptFile>(const AttachmentRow &)> &takeIn)
{
    for (AttachmentRow &row : m_rows) {
        const QString kept = m_book.files().pathOf(row.attachment.sha256);
        if (row.version > 0 || row.source == kept)
            continue;
        const auto file = takeIn(row);
        if (!file)
            return file.error();
        // It may have been written to since it was put down; what counts is what is kept.
        row.attachment.sha256 = file->sha256;
        row.attachment.size = int(file->size);
        row.source = m_book.files().pathOf(file->sha256);
    }
    return {};
}

void AttachmentRows::addTo(ChangeSet &changes, const QString &ownerId) const
{
    for (const AttachmentRow &row : m_removed)
        changes.remove(row.attachment, row.version);
    for (const AttachmentRow &row : m_rows) {
        if (row.version > 0)
            continue;
        Attachment attachment = row.attachment;
        ownerIn(attachment, m_owner) = ownerId;
        changes.add(attachment);
    }
}

} // namespace Gongkai
