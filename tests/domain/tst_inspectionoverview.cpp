// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionoverview.h"
#include "villagehistory.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

Village village(const QString &code, const QString &name)
{
    Village record;
    record.code = code;
    record.name = name;
    return record;
}

Visit visit(const QString &id, const QString &at, QDate on)
{
    Visit record;
    record.id = id;
    record.village = at;
    record.on = on;
    return record;
}

Finding finding(const QString &id, const QString &of, std::optional<QDate> by = {}, std::optional<QDate> confirmed = {})
{
    Finding record;
    record.id = id;
    record.visit = of;
    record.rectifyBy = by;
    record.rectifiedOn = confirmed;
    record.confirmedOn = confirmed;
    return record;
}

InspectionFacts factsOf(int year, const std::vector<Visit> &visits, const std::vector<Finding> &findings = {})
{
    InspectionFacts facts;
    facts.year = year;
    facts.villages = {village(u"LM"_s, u"利民村"_s), village(u"YL"_s, u"云龙村"_s)};
    facts.visits = visits;
    facts.findings = findings;
    for (const Visit &one : visits) {
        QDate &last = facts.lastVisits[one.village];
        last = last.isValid() ? std::max(last, one.on) : one.on;
    }
    return facts;
}

} // namespace

class TestInspectionOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAtTheirBounds_data();
    void agesAtTheirBounds();
    void overdueStandsApart();
    void openFindingsOfEarlierYearsCount();
    void leapDayIsCounted();
    void daysAreCountedToTheEndOfAPastYear();
    void aVillageNeverVisitedHasNoDays();
    void aVisitWithoutAnswersIsNoFault();
    void faultsByPointWithTheMostFirst();
    void aPointOfTwoVersionsIsOne();
    void announcedAndNotAreToldApart();
    void aClosedVillageIsSaidToBe();
    void aRenamedVillageHasTheNameOfItsDay();
    void leadersAreCountedOnceAVisit();
    void foundAndConfirmedByMonth();
    void aPartOfAHistory();
};

void TestInspectionOverview::agesAtTheirBounds_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("age");
    const auto row = [](int days, int age) { QTest::addRow("%d", days) << days << age; };
    row(-1, 0);
    row(0, 0);
    row(7, 0);
    row(8, 1);
    row(15, 1);
    row(16, 2);
    row(30, 2);
    row(31, 3);
    row(60, 3);
    row(61, 4);
    row(10000, 4);
}

void TestInspectionOverview::agesAtTheirBounds()
{
    QFETCH(int, days);
    QFETCH(int, age);
    QCOMPARE(findingAge(days), size_t(age));
    const QDate today(2016, 3, 1);
    const auto overview =
        overviewOf(factsOf(2016, {visit(u"V"_s, u"LM"_s, today.addDays(-days))}, {finding(u"F"_s, u"V"_s)}), today);
    for (size_t i = 0; i < overview.openInTime.size(); ++i)
        QCOMPARE(overview.openInTime[i].count, int(i == size_t(age)));
}

void TestInspectionOverview::overdueStandsApart()
{
    const QDate today(2015, 12, 20);
    const auto overview = overviewOf(factsOf(2015, {visit(u"V"_s, u"LM"_s, QDate(2015, 12, 13))},
                                         {finding(u"A"_s, u"V"_s, today), finding(u"B"_s, u"V"_s, today.addDays(-1)),
                                             finding(u"C"_s, u"V"_s, today.addDays(-1), today)}),
        today);
    QCOMPARE(overview.openInTime[0].count, 1);
    QCOMPARE(overview.overdue[0].count, 1);
    const VillageCoverage &row = overview.villages.front();
    QCOMPARE(row.findings, 3);
    QCOMPARE(row.openFindings, 2);
    QCOMPARE(row.stillOpen.count, 2);
    QCOMPARE(row.overdue.count, 1);
    // Two findings of one visit lead to it once.
    QCOMPARE(row.stillOpen.visits, QStringList{u"V"_s});
}

void TestInspectionOverview::openFindingsOfEarlierYearsCount()
{
    const auto overview = overviewOf(
        factsOf(2016, {visit(u"V"_s, u"LM"_s, QDate(2015, 12, 31))}, {finding(u"A"_s, u"V"_s)}), QDate(2016, 1, 7));
    QCOMPARE(overview.visits, 0);
    QCOMPARE(overview.openInTime[0].count, 1);
    QCOMPARE(overview.villages.front().visits, 0);
    QCOMPARE(overview.villages.front().findings, 0);
    QCOMPARE(overview.villages.front().stillOpen.count, 1);
    for (const VisitCount &month : overview.found)
        QCOMPARE(month.count, 0);
}

void TestInspectionOverview::leapDayIsCounted()
{
    const auto overview = overviewOf(factsOf(2016, {visit(u"V"_s, u"LM"_s, QDate(2016, 2, 28))}), QDate(2016, 3, 1));
    QCOMPARE(overview.villages.front().daysSince, std::optional(2));
    const auto onIt = overviewOf(factsOf(2016, {visit(u"V"_s, u"LM"_s, QDate(2016, 2, 29))}), QDate(2016, 2, 29));
    QCOMPARE(onIt.villages.front().daysSince, std::optional(0));
    QCOMPARE(onIt.villages.front().visitsByMonth[1], 1);
}

void TestInspectionOverview::daysAreCountedToTheEndOfAPastYear()
{
    QCOMPARE(countedTo(2015, QDate(2015, 12, 30)), QDate(2015, 12, 30));
    QCOMPARE(countedTo(2015, QDate(2026, 3, 1)), QDate(2015, 12, 31));
    const auto overview = overviewOf(factsOf(2015, {visit(u"V"_s, u"LM"_s, QDate(2015, 12, 1))}), QDate(2026, 3, 1));
    QCOMPARE(overview.villages.front().daysSince, std::optional(30));
    // A day typed ahead of time is no negative number.
    const auto ahead = overviewOf(factsOf(2015, {visit(u"V"_s, u"LM"_s, QDate(2015, 12, 1))}), QDate(2015, 11, 20));
    QCOMPARE(ahead.villages.front().daysSince, std::optional(0));
}

void TestInspectionOverview::aVillageNeverVisitedHasNoDays()
{
    const auto overview = overviewOf(factsOf(2015, {}), QDate(2015, 12, 31));
    QCOMPARE(overview.villages.size(), 2U);
    QVERIFY(!overview.villages.front().daysSince);
    QVERIFY(!overview.villages.front().lastVisit);
}

void TestInspectionOverview::aVisitWithoutAnswersIsNoFault()
{
    Visit answered = visit(u"B"_s, u"LM"_s, QDate(2015, 5, 2));
    answered.answers = {{u"公开栏完好"_s, Answer::Yes, {}}, {u"有意见箱"_s, Answer::NotApplicable, {}}};
    const auto overview =
        overviewOf(factsOf(2015, {visit(u"A"_s, u"LM"_s, QDate(2015, 5, 1)), answered}), QDate(2015, 12, 31));
    QCOMPARE(overview.visits, 2);
    QVERIFY(overview.points.empty());
}

void TestInspectionOverview::faultsByPointWithTheMostFirst()
{
    Visit one = visit(u"A"_s, u"LM"_s, QDate(2015, 5, 1));
    one.answers = {{u"甲"_s, Answer::No, {}}, {u"乙"_s, Answer::No, {}}};
    Visit two = visit(u"B"_s, u"YL"_s, QDate(2015, 6, 1));
    two.answers = {{u"乙"_s, Answer::No, {}}};
    Visit earlier = visit(u"C"_s, u"YL"_s, QDate(2014, 6, 1));
    earlier.answers = {{u"甲"_s, Answer::No, {}}};
    Finding ofPoint = finding(u"F"_s, u"B"_s);
    ofPoint.question = u"丙"_s;
    Finding ofNone = finding(u"G"_s, u"B"_s);
    const auto overview = overviewOf(factsOf(2015, {earlier, two, one}, {ofPoint, ofNone}), QDate(2015, 12, 31));
    QCOMPARE(overview.points.size(), 3U);
    QCOMPARE(overview.points[0].question, u"乙"_s);
    QCOMPARE(overview.points[0].answers.visits, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(overview.points[1].question, u"甲"_s);
    QCOMPARE(overview.points[1].answers.count, 1);
    QCOMPARE(overview.points[2].question, u"丙"_s);
    QCOMPARE(overview.points[2].answers.count, 0);
    QCOMPARE(overview.points[2].findings.count, 1);
}

void TestInspectionOverview::aPointOfTwoVersionsIsOne()
{
    Visit older = visit(u"A"_s, u"LM"_s, QDate(2015, 5, 1));
    older.answers = {{u"标明监督电话"_s, Answer::No, {}}};
    Visit newer = visit(u"B"_s, u"YL"_s, QDate(2015, 6, 1));
    newer.answers = {{u"标明监督（举报）电话"_s, Answer::No, {}}};
    Finding ofOlder = finding(u"F"_s, u"A"_s);
    ofOlder.question = u"标明监督电话。"_s;
    const auto overview = overviewOf(factsOf(2015, {newer, older}, {ofOlder}), QDate(2015, 12, 31));
    QCOMPARE(overview.points.size(), 1U);
    QCOMPARE(overview.points[0].question, u"标明监督（举报）电话"_s);
    QCOMPARE(overview.points[0].answers.visits, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(overview.points[0].findings.count, 1);
}

void TestInspectionOverview::announcedAndNotAreToldApart()
{
    Visit announced = visit(u"A"_s, u"LM"_s, QDate(2015, 5, 1));
    announced.announced = true;
    const auto overview =
        overviewOf(factsOf(2015, {visit(u"B"_s, u"LM"_s, QDate(2015, 5, 31)), announced}), QDate(2015, 12, 31));
    const VillageCoverage &row = overview.villages.front();
    QCOMPARE(row.visitsByMonth[4], 2);
    QCOMPARE(row.announcedByMonth[4], 1);
    QCOMPARE(row.visitIds[4], (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(overview.announced, 1);
}

void TestInspectionOverview::aClosedVillageIsSaidToBe()
{
    auto facts = factsOf(2015, {});
    facts.villages.front().to = Period(2015, 6);
    facts.villages.back().to = Period(2015, 12);
    const auto after = overviewOf(facts, QDate(2015, 7, 1));
    QVERIFY(after.villages.front().isClosed);
    QVERIFY(!after.villages.back().isClosed);
    QVERIFY(!overviewOf(facts, QDate(2015, 6, 30)).villages.front().isClosed);
}

void TestInspectionOverview::aRenamedVillageHasTheNameOfItsDay()
{
    auto facts = factsOf(2015, {});
    facts.villages.front().formerNames = {{u"老村"_s, Period(2014, 12)}, {u"中村"_s, Period(2015, 6)}};
    QCOMPARE(overviewOf(facts, QDate(2015, 6, 30)).villages.front().name, u"中村"_s);
    QCOMPARE(overviewOf(facts, QDate(2015, 7, 1)).villages.front().name, u"利民村"_s);
    facts.year = 2014;
    QCOMPARE(overviewOf(facts, QDate(2026, 7, 1)).villages.front().name, u"老村"_s);
    // A village that was closed under its middle name keeps it.
    facts.year = 2015;
    facts.villages.front().to = Period(2015, 6);
    QCOMPARE(overviewOf(facts, QDate(2026, 7, 1)).villages.front().name, u"中村"_s);
    QCOMPARE(nameOn(facts.villages.front(), QDate(2014, 12, 31)), u"老村"_s);
}

void TestInspectionOverview::leadersAreCountedOnceAVisit()
{
    Visit led = visit(u"A"_s, u"LM"_s, QDate(2015, 5, 1));
    led.officials = {u"ZZ"_s, u"SJ"_s};
    Visit again = visit(u"B"_s, u"LM"_s, QDate(2015, 6, 1));
    again.officials = {u"ZZ"_s};
    auto facts = factsOf(2015, {led, again, visit(u"C"_s, u"YL"_s, QDate(2015, 7, 1))});
    facts.officials = {{u"JW"_s, u"丙"_s, u"纪委书记"_s}, {u"SJ"_s, u"甲"_s, u"书记"_s}, {u"ZZ"_s, u"乙"_s, {}}};
    const auto overview = overviewOf(facts, QDate(2015, 12, 31));
    QCOMPARE(overview.officials[0].name, u"乙"_s);
    QCOMPARE(overview.officials[0].led.count, 2);
    QCOMPARE(overview.officials[1].name, u"书记 甲"_s);
    QCOMPARE(overview.officials[2].led.count, 0);
    QCOMPARE(overview.withoutOfficial.visits, QStringList{u"C"_s});
}

void TestInspectionOverview::foundAndConfirmedByMonth()
{
    const auto overview = overviewOf(
        factsOf(2015, {visit(u"A"_s, u"LM"_s, QDate(2014, 12, 1)), visit(u"B"_s, u"LM"_s, QDate(2015, 12, 31))},
            {finding(u"F"_s, u"A"_s, {}, QDate(2015, 1, 1)), finding(u"G"_s, u"B"_s, {}, QDate(2016, 1, 1))}),
        QDate(2016, 6, 1));
    QCOMPARE(overview.confirmed[0].count, 1);
    QCOMPARE(overview.found[11].count, 1);
    QCOMPARE(overview.confirmed[11].count, 0);
}

void TestInspectionOverview::aPartOfAHistory()
{
    VillageHistory history;
    history.visits = {visit(u"C"_s, u"LM"_s, QDate(2016, 2, 29)), visit(u"B"_s, u"LM"_s, QDate(2015, 12, 31)),
        visit(u"A"_s, u"LM"_s, QDate(2015, 1, 1))};
    history.findings = {finding(u"F"_s, u"C"_s, QDate(2016, 3, 9)), finding(u"G"_s, u"B"_s, QDate(2016, 1, 9)),
        finding(u"H"_s, u"A"_s, QDate(2015, 1, 9), QDate(2015, 2, 1))};
    QCOMPARE(history.lastVisit(QDate(2016, 2, 28)), std::optional(QDate(2015, 12, 31)));
    QCOMPARE(history.lastVisit(QDate(2014, 2, 28)), std::optional<QDate>());
    QCOMPARE(history.nextDeadline(), std::optional(QDate(2016, 1, 9)));
    const VillageHistory part = history.between(QDate(2015, 1, 1), QDate(2015, 12, 31));
    QCOMPARE(part.visits.size(), 2U);
    QCOMPARE(part.findings.size(), 2U);
    QCOMPARE(part.foundOn(part.findings.front()), QDate(2015, 12, 31));
    QCOMPARE(part.findingsOf(part.visits.front()), 1);
}

QTEST_GUILESS_MAIN(TestInspectionOverview)
#include "tst_inspectionoverview.moc"
