// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentbook.h"

#include "attachedrows.h"
#include "storecore.h"

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<Stored<Attachment>>> attachmentsOf(const StoreCore &core, const QString &column, const QString &id)
{
    auto rows = core.tables().of<Attachment>().select(core.database(), column + u" = ?"_s, {toScalar(id)});
    if (!rows)
        return rows;
    std::stable_sort(rows->begin(), rows->end(), [](const Stored<Attachment> &one, const Stored<Attachment> &other) {
        return one.record.addedAt < other.record.addedAt;
    });
    return rows;
}

template <class R>
Result<ChangeSet> removalWith(const Result<std::vector<Stored<Attachment>>> &attached, const Stored<R> &record)
{
    if (!attached)
        return attached.error();
    ChangeSet changes;
    for (const Stored<Attachment> &each : *attached)
        changes.remove(each.record, each.version);
    changes.remove(record.record, record.version);
    return changes;
}

} // namespace

AttachmentFiles AttachmentBook::files() const
{
    return AttachmentFiles::beside(store().path());
}

Result<std::vector<Stored<Attachment>>> AttachmentBook::ofSubmission(const QString &id) const
{
    return attachmentsOf(core(), u"submission"_s, id);
}

Result<std::vector<Stored<Attachment>>> AttachmentBook::ofPosting(const QString &id) const
{
    return attachmentsOf(core(), u"posting"_s, id);
}

Result<std::vector<Stored<Attachment>>> AttachmentBook::ofVisit(const QString &id) const
{
    return attachmentsOf(core(), u"visit"_s, id);
}

Result<std::vector<Stored<Attachment>>> AttachmentBook::ofFinding(const QString &id) const
{
    return attachmentsOf(core(), u"finding"_s, id);
}

Result<std::vector<AttachedFile>> AttachmentBook::withContent(const QString &sha256) const
{
    return attachedFiles(core().database(), sha256);
}

Result<ChangeSet> AttachmentBook::removalOf(const Stored<Submission> &record) const
{
    return removalWith(ofSubmission(record.record.id), record);
}

Result<ChangeSet> AttachmentBook::removalOf(const Stored<Posting> &record) const
{
    return removalWith(ofPosting(record.record.id), record);
}

Result<ChangeSet> AttachmentBook::removalOf(
    const Stored<Visit> &record, const std::vector<Stored<Finding>> &findings) const
{
    ChangeSet changes;
    for (const Stored<Finding> &finding : findings) {
        const auto removal = removalWith(ofFinding(finding.record.id), finding);
        if (!removal)
            return removal.error();
        for (const ChangeSet::Entry &entry : removal->entries())
            changes.append(entry);
    }
    const auto removal = removalWith(ofVisit(record.record.id), record);
    if (!removal)
        return removal.error();
    for (const ChangeSet::Entry &entry : removal->entries())
        changes.append(entry);
    return changes;
}

Result<std::vector<FileFinding>> AttachmentBook::verify() const
{
    return filesNotWhole(core().database());
}

} // namespace Gongkai
