// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"
#include "samplepapers.h"
#include "villagesheet.h"

#include <QFile>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// @p visits visits, one a fortnight up to the end of 2015, every third with a finding; the newest first.
VillageSheetValues sheetOf(int visits)
{
    VillageSheetValues values;
    values.body = u"三教镇党务政务公开办公室"_s;
    values.year = 2015;
    values.date = QDate(2015, 12, 31);
    values.history.village.name = u"利民村"_s;
    values.history.village.formerNames = {{u"老街村"_s, Period(2014, 12)}};
    values.history.teamNames = {{u"D1"_s, u"督查一组"_s}};
    values.history.officialNames = {{u"SJ"_s, u"书记 甲"_s}};
    for (int i = 0; i < visits; ++i) {
        Visit visit;
        visit.id = u"V%1"_s.arg(i);
        visit.team = u"D1"_s;
        visit.on = QDate(2015, 12, 25).addDays(-14 * i);
        visit.announced = i % 2 == 1;
        visit.officials = {u"SJ"_s};
        visit.answers = {{u"公开栏完好"_s, Answer::Yes, {}}, {u"有意见箱"_s, Answer::NotApplicable, {}}};
        if (i % 3 == 0) {
            visit.answers.push_back({u"财务按月公开"_s, Answer::No, {}});
            Finding finding;
            finding.id = u"F%1"_s.arg(i);
            finding.visit = visit.id;
            finding.problem = u"财务公开没有更新到上月"_s;
            finding.severity = i == 0 ? Severity::Serious : Severity::Minor;
            finding.responsible = u"李某"_s;
            finding.rectifyBy = visit.on.addDays(15);
            values.history.findings.push_back(finding);
        }
        values.history.visits.push_back(visit);
    }
    return values;
}

} // namespace

class VillageSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasSeenAndFound();
    void tellsWhatBecameOfAFinding();
    void findingsInTimeAgainAreCounted();
    void aVillageWithoutVisitsHasASheet();
    void theNameIsThatOfItsDay();
    void nobodyWhoCalledIsNamed();
    void anyLengthIsLaidOutWhole_data();
    void anyLengthIsLaidOutWhole();
};

void VillageSheetTest::tellsWhatWasSeenAndFound()
{
    const VillageSheet sheet(sheetOf(3));
    QCOMPARE(sheet.title(), u"利民村2015年督查情况表"_s);
    const PageList paper = sheet.compose(testFonts());
    QCOMPARE(paper.pageCount(), 1);
    QVERIFY(
        paper.text.contains(u"共督查3次，其中不打招呼2次、事先通知1次；查看7项次，符合3项次，不符合1项次，不适用3项次。"
                            "最近一次督查为2015年12月25日。发现问题1个：待整改1个。"_s));
    // The earliest stands first.
    QVERIFY(paper.text.contains(u"1\t2015-11-27\t督查一组\t书记 甲\t不打招呼\t2\t1\t0\t0"_s));
    QVERIFY(paper.text.contains(u"3\t2015-12-25\t督查一组\t书记 甲\t不打招呼\t3\t1\t1\t1"_s));
    QVERIFY(paper.text.contains(u"1\t2015-12-25\t（严重）财务公开没有更新到上月\t李某\t2016-01-09\t\t待整改"_s));
    QVERIFY(paper.text.contains(u"督查组（签名）\t"_s));
    QVERIFY(paper.missing.empty());
}

void VillageSheetTest::tellsWhatBecameOfAFinding()
{
    VillageSheetValues values = sheetOf(1);
    Finding &finding = values.history.findings.front();
    finding.rectifyBy = QDate(2015, 12, 30);
    const auto textOf = [&values] { return VillageSheet(values).compose(testFonts()).text; };
    QVERIFY(textOf().contains(u"已逾期1个"_s));
    values.date = QDate(2015, 12, 30);
    QVERIFY(!textOf().contains(u"已逾期1个"_s));
    finding.secondLooks = {{QDate(2015, 12, 28), LookResult::SentBack, u"甲"_s, {}, {}, {}}};
    finding.rectifiedOn = QDate(2015, 12, 29);
    finding.rectification = u"已补齐"_s;
    QVERIFY(textOf().contains(u"2015-12-28复查退回 2015-12-29整改 已补齐\t待复查"_s));
    finding.confirmedOn = QDate(2015, 12, 30);
    finding.secondLooks.push_back({QDate(2015, 12, 30), LookResult::Confirmed, u"甲"_s, {}, {}, {}});
    QVERIFY(textOf().contains(u"已补齐 2015-12-30复查合格\t已确认"_s));
    finding.secondLooks.insert(finding.secondLooks.begin(),
        {{QDate(2015, 12, 26), LookResult::Confirmed, u"甲"_s, {}, {}, {}},
            {QDate(2015, 12, 27), LookResult::Reopened, u"甲"_s, {}, {}, {}}});
    QVERIFY(textOf().contains(u"2015-12-26复查合格 2015-12-27重新打开 2015-12-28复查退回 2015-12-29整改"_s));
}

void VillageSheetTest::findingsInTimeAgainAreCounted()
{
    VillageSheetValues values = sheetOf(7);
    const QDate day(2015, 12, 30);
    std::vector<Finding> &findings = values.history.findings;
    QCOMPARE(findings.size(), size_t(3));
    for (Finding &finding : findings)
        finding.rectifyBy = values.date;
    findings[0].secondLooks = {{day, LookResult::SentBack, u"甲"_s, {}, {}, {}}};
    findings[1].secondLooks = {{day, LookResult::Reopened, u"甲"_s, {}, {}, {}}};
    const QString text = VillageSheet(values).compose(testFonts()).text;
    QVERIFY2(text.contains(u"发现问题3个：待整改1个、退回整改1个、重新打开1个。"_s), qPrintable(text));
}

void VillageSheetTest::aVillageWithoutVisitsHasASheet()
{
    const PageList paper = VillageSheet(sheetOf(0)).compose(testFonts());
    QVERIFY(paper.text.contains(u"2015年未到该村（社区）督查。"_s));
    QVERIFY(!paper.text.contains(u"序号"_s));
    QVERIFY(toPdf(paper));
}

void VillageSheetTest::theNameIsThatOfItsDay()
{
    VillageSheetValues values = sheetOf(1);
    values.year = 2014;
    QCOMPARE(VillageSheet(values).title(), u"老街村2014年督查情况表"_s);
    values.year = 0;
    QCOMPARE(VillageSheet(values).title(), u"利民村历次督查情况表"_s);
}

void VillageSheetTest::nobodyWhoCalledIsNamed()
{
    VillageSheetValues values = sheetOf(1);
    values.history.calls = {{u"H1"_s, QDate(2015, 6, 1), u"公开栏破损"_s, {}, QDate(2015, 6, 9), u"已修好"_s},
        {u"H2"_s, QDate(2015, 7, 1), u"财务"_s, {}, {}, {}}};
    const QString text = VillageSheet(values).compose(testFonts()).text;
    QVERIFY(text.contains(u"监督电话反映该村（社区）2件，已答复1件。"_s));
    QVERIFY(!text.contains(u"公开栏破损"_s));
}

void VillageSheetTest::anyLengthIsLaidOutWhole_data()
{
    QTest::addColumn<int>("visits");
    for (const int visits : {1, 7, 12, 20, 60})
        QTest::addRow("%d", visits) << visits;
}

void VillageSheetTest::anyLengthIsLaidOutWhole()
{
    QFETCH(int, visits);
    const PageList paper = VillageSheet(sheetOf(visits)).compose(testFonts());
    QVERIFY(toPdf(paper));
    const QString last = paper.textOf(paper.pageCount() - 1);
    QVERIFY(last.contains(u"督查组（签名）"_s));
    QVERIFY(paper.text.contains(u"制表：三教镇党务政务公开办公室　　2015年12月31日"_s));
    QVERIFY(paper.text.contains(u"\n%1\t2015-12-25\t"_s.arg(visits)));
}

QTEST_MAIN(VillageSheetTest)
#include "tst_villagesheet.moc"
