// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "attachmentbook.h"
#include "beforeafter.h"
#include "deadline.h"
#include "inspectionbook.h"
#include "papervalues.h"
#include "townbook.h"
#include "uprightpicture.h"

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<FindingPhotos> photosOf(const AttachmentBook &book, const Finding &finding)
{
    const auto attachments = book.ofFinding(finding.id);
    if (!attachments)
        return attachments.error();
    FindingPhotos photos{finding};
    for (const Stored<Attachment> &each : *attachments) {
        auto &side = each.record.stage == PhotoStage::After ? photos.after : photos.before;
        side.push_back({each.record, book.files().pathOf(each.record.sha256)});
    }
    const auto wasTakenFirst = [](const FindingPhoto &one, const FindingPhoto &other) {
        return one.attachment.takenAt.value_or(one.attachment.addedAt)
            < other.attachment.takenAt.value_or(other.attachment.addedAt);
    };
    std::stable_sort(photos.before.begin(), photos.before.end(), wasTakenFirst);
    std::stable_sort(photos.after.begin(), photos.after.end(), wasTakenFirst);
    return photos;
}

QString sourceWord(PhotoTime source)
{
    switch (source) {
    case PhotoTime::Camera:
        return u"相机记录"_s;
    case PhotoTime::File:
        return u"文件记录"_s;
    case PhotoTime::Typed:
        break;
    }
    return u"手工填写"_s;
}

/// What the photo shows, and when it was taken; never what its file is called or where it was taken.
QStringList linesUnder(const Attachment &photo)
{
    QStringList lines;
    if (!photo.caption.isEmpty())
        lines.append(photo.caption);
    if (photo.takenAt && photo.timeSource) {
        const QString time =
            u"%1:%2"_s.arg(photo.takenAt->hour(), 2, 10, QChar(u'0')).arg(photo.takenAt->minute(), 2, 10, QChar(u'0'));
        lines.append(u"拍摄于%1%2（%3）"_s.arg(chineseDay(photo.takenAt->day()), time, sourceWord(*photo.timeSource)));
    }
    return lines;
}

std::vector<PaperPicture> onPaper(const std::vector<FindingPhoto> &photos, const PaperPictures &pictures)
{
    std::vector<PaperPicture> placed;
    placed.reserve(photos.size());
    for (const FindingPhoto &photo : photos) {
        placed.push_back({pictures.value(photo.path), linesUnder(photo.attachment), u"（此照片无法显示）"_s});
    }
    return placed;
}

ComparedFinding compared(const FindingPhotos &photos, const PaperPictures &pictures)
{
    const Finding &finding = photos.finding;
    ComparedFinding shown;
    shown.problem = finding.problem;
    shown.severity = finding.severity == Severity::Serious ? u"严重"_s : u"一般"_s;
    shown.demand = finding.demand;
    shown.responsible = finding.responsible;
    shown.rectifyBy = finding.rectifyBy;
    shown.rectifiedOn = finding.rectifiedOn;
    shown.rectification = finding.rectification;
    shown.before = onPaper(photos.before, pictures);
    shown.after = onPaper(photos.after, pictures);
    return shown;
}

} // namespace

Result<VisitComparison> comparisonOf(Store &store, const QString &visit)
{
    const auto town = TownBook(store).town();
    if (!town)
        return town.error();
    if (!*town)
        return Error{ErrorKind::NoTown, {}};
    const auto stored = InspectionBook(store).find<Visit>(visit);
    if (!stored)
        return stored.error();
    const auto village = TownBook(store).find<Village>(stored->record.village);
    if (!village)
        return village.error();
    const auto findings = InspectionBook(store).findingsOf(visit);
    if (!findings)
        return findings.error();
    VisitComparison comparison{(*town)->record, stored->record,
        nameIn(Period::of(stored->record.on), village->record.name, village->record.formerNames)};
    const AttachmentBook book(store);
    for (const Stored<Finding> &finding : *findings) {
        auto photos = photosOf(book, finding.record);
        if (!photos)
            return photos.error();
        comparison.findings.push_back(std::move(*photos));
    }
    return comparison;
}

PaperPictures paperPictures(const QStringList &paths, bool isGrey, const std::function<bool(int done)> &mayGoOn)
{
    PaperPictures pictures;
    for (int i = 0; i < int(paths.size()) && mayGoOn(i); ++i) {
        if (const QByteArray jpeg = pictureForPaper(paths[i], isGrey); !jpeg.isEmpty())
            pictures.insert(paths[i], jpeg);
    }
    return pictures;
}

ComposedPaper beforeAfterPaper(const VisitComparison &comparison, const QSet<QString> &findings,
    const PaperPictures &pictures, FontBook &fonts, const Moment &now)
{
    BeforeAfterValues values;
    values.body = openAffairsOffice(comparison.town);
    values.village = comparison.village;
    values.visitedOn = comparison.visit.on;
    values.date = now.day();
    for (const FindingPhotos &photos : comparison.findings) {
        if (findings.contains(photos.finding.id))
            values.findings.push_back(compared(photos, pictures));
    }
    const BeforeAfterSheet sheet(std::move(values));
    ComposedPaper paper;
    paper.subject = comparison.visit.id;
    paper.title = sheet.title();
    paper.fileName =
        PaperDesk::safeName(u"整改前后对照-%1-%2"_s.arg(comparison.village, comparison.visit.on.toString(Qt::ISODate)))
        + u".pdf"_s;
    paper.pages = sheet.compose(fonts, comparison.town.lineGrid);
    PaperDesk::date(paper.pages, now);
    return paper;
}

} // namespace Gongkai
