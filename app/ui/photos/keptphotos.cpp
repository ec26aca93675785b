// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptphotos.h"

#include "inspectionbook.h"
#include "townchoices.h"

#include <QHash>

#include <algorithm>

namespace Gongkai {

namespace {

/// Later visits first; of one visit what was taken first.
bool standsBefore(const KeptPhoto &one, const KeptPhoto &other)
{
    if (one.visitedOn != other.visitedOn)
        return one.visitedOn > other.visitedOn;
    if (one.visit != other.visit)
        return one.visit < other.visit;
    const Attachment &first = one.stored.record;
    const Attachment &second = other.stored.record;
    return first.takenAt.value_or(first.addedAt) < second.takenAt.value_or(second.addedAt);
}

} // namespace

Result<std::vector<KeptPhoto>> photosOf(Store &store, int year)
{
    const InspectionBook book(store);
    const auto visits = book.all<Visit>();
    const auto findings = book.all<Finding>();
    const auto attachments = AttachmentBook(store).all<Attachment>();
    if (!visits)
        return visits.error();
    if (!findings)
        return findings.error();
    if (!attachments)
        return attachments.error();
    QHash<QString, const Visit *> visitsById;
    for (const Stored<Visit> &visit : *visits) {
        if (visit.record.on.year() == year)
            visitsById.insert(visit.record.id, &visit.record);
    }
    QHash<QString, const Finding *> findingsById;
    for (const Stored<Finding> &finding : *findings)
        findingsById.insert(finding.record.id, &finding.record);
    const Names villages = villageNames(store);
    const AttachmentFiles files = AttachmentBook(store).files();
    std::vector<KeptPhoto> photos;
    for (const Stored<Attachment> &each : *attachments) {
        const Attachment &attachment = each.record;
        const Finding *finding = attachment.finding ? findingsById.value(*attachment.finding) : nullptr;
        const Visit *visit = visitsById.value(finding ? finding->visit : attachment.visit.value_or(QString()));
        if (visit)
            photos.push_back({each, files.pathOf(attachment.sha256), visit->id, visit->on, visit->village,
                nameOf(villages, visit->village), finding ? finding->problem.simplified() : QString()});
    }
    std::stable_sort(photos.begin(), photos.end(), standsBefore);
    return photos;
}

Result<QSet<QString>> keptPhotoDigests(Store &store)
{
    const auto attachments = AttachmentBook(store).all<Attachment>();
    if (!attachments)
        return attachments.error();
    QSet<QString> digests;
    for (const Stored<Attachment> &each : *attachments) {
        if (each.record.visit || each.record.finding)
            digests.insert(each.record.sha256);
    }
    return digests;
}

} // namespace Gongkai
