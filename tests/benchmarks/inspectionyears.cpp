// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionyears.h"

#include "attachmentbook.h"
#include "inspectionbook.h"

#include <QImage>
#include <QTemporaryDir>

using namespace Gongkai;

namespace {

constexpr int Years = 10;
constexpr int LastYear = 2015;
constexpr int Teams = 3;
constexpr int Officials = 5;
constexpr int Questions = 20;
constexpr int DaysOfVisits = 330; ///< of a year: none lies ahead of the benchmarks' day

void mustCommit(Store &store, const ChangeSet &changes)
{
    if (const auto step = RecordBook(store).commit(changes); !step)
        qFatal("not written: %s", qPrintable(step.error().detail));
}

QString villageCode(int i)
{
    return QStringLiteral("V%1").arg(i, 2, 10, QChar(u'0'));
}

QString visitId(int year, int i)
{
    return QStringLiteral("DC-%1-%2").arg(year).arg(i, 3, 10, QChar(u'0'));
}

QString questionText(int i)
{
    return QStringLiteral("督查清单第%1项是否符合要求").arg(i + 1);
}

void addBase(Store &store)
{
    ChangeSet changes;
    for (int i = 0; i < InspectionYear::Villages; ++i) {
        Village village;
        village.code = villageCode(i);
        village.name = QStringLiteral("第%1村").arg(i + 1);
        changes.add(village);
    }
    for (int i = 0; i < Teams; ++i) {
        InspectionTeam team;
        team.code = QStringLiteral("D%1").arg(i);
        team.name = QStringLiteral("督查%1组").arg(i + 1);
        changes.add(team);
    }
    for (int i = 0; i < Officials; ++i)
        changes.add(Official{QStringLiteral("L%1").arg(i), QStringLiteral("领导%1").arg(i), QStringLiteral("副镇长")});
    mustCommit(store, changes);
}

Visit visitOf(int year, int i)
{
    Visit visit;
    visit.id = visitId(year, i);
    visit.team = QStringLiteral("D%1").arg(i % Teams);
    visit.village = villageCode((i * 7) % InspectionYear::Villages);
    visit.on = QDate(year, 1, 1).addDays(i * DaysOfVisits / InspectionYear::Visits);
    visit.announced = i % 4 == 0;
    if (i % 3 != 0)
        visit.officials = {QStringLiteral("L%1").arg(i % Officials)};
    for (int question = 0; question < Questions; ++question) {
        const bool isWrong = (i + question) % 10 == 0;
        visit.answers.push_back({questionText(question), isWrong ? Answer::No : Answer::Yes, {}});
    }
    visit.summary = QStringLiteral("查看20项，有需要整改的项目，已当场反馈");
    return visit;
}

/// Two to a visit; one in four of the last year is not confirmed yet.
Finding findingOf(int year, int i)
{
    const Visit visit = visitOf(year, i / 2);
    Finding finding;
    finding.id = QStringLiteral("WT-%1-%2").arg(year).arg(i, 3, 10, QChar(u'0'));
    finding.visit = visit.id;
    finding.problem = QStringLiteral("公开栏内容没有更新，第%1处").arg(i);
    finding.question = questionText(i % Questions);
    finding.severity = i % 5 == 0 ? Severity::Serious : Severity::Minor;
    finding.responsible = QStringLiteral("负责人%1").arg(i % InspectionYear::Villages);
    finding.rectifyBy = visit.on.addDays(15);
    if (year == LastYear && i % 4 == 0)
        return finding;
    finding.rectifiedOn = visit.on.addDays(10);
    finding.rectification = QStringLiteral("已按要求整改");
    finding.confirmedOn = visit.on.addDays(20);
    finding.secondLooks = {{*finding.confirmedOn, LookResult::Confirmed, QStringLiteral("组长"), {}, {}, {}}};
    return finding;
}

void addYear(Store &store, int year)
{
    ChangeSet changes;
    for (int i = 0; i < InspectionYear::Visits; ++i)
        changes.add(visitOf(year, i));
    for (int i = 0; i < InspectionYear::Findings; ++i)
        changes.add(findingOf(year, i));
    mustCommit(store, changes);
}

void addPhotos(Store &store)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo.jpg"));
    const AttachmentFiles files = AttachmentBook(store).files();
    ChangeSet changes;
    for (int i = 0; i < InspectionYear::Photos; ++i) {
        QImage picture(160, 120, QImage::Format_RGB32);
        picture.fill(QColor::fromRgb(0x203040U + 0x101U * unsigned(i)));
        if (!picture.save(path))
            qFatal("no picture");
        const auto kept = files.takeIn(path);
        if (!kept)
            qFatal("not taken in");
        Attachment photo;
        photo.visit = visitId(LastYear, i % InspectionYear::Visits);
        photo.name = QStringLiteral("IMG_%1.jpg").arg(i);
        photo.size = int(kept->size);
        photo.sha256 = kept->sha256;
        photo.addedAt = Moment::of(store.now());
        changes.add(photo);
    }
    mustCommit(store, changes);
}

} // namespace

void addInspectionYears(Store &store)
{
    addBase(store);
    for (int year = LastYear - Years + 1; year <= LastYear; ++year)
        addYear(store, year);
    addPhotos(store);
}
