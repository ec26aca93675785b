// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionspan.h"

#include <QTest>

#include <numeric>
#include <utility>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The figures of a bulletin on inspections: a span of months as it stands on a day.
class TestInspectionSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsOfTheSpanCount();
    void onlyWhoWasLookedAtIsPraised();
    void theNameIsThatOfItsDay();
    void aVillageClosedInTheSpanCounts();
    void whatCameLaterIsNotKnownYet();
    void aFindingOpenedAgainLaterWasConfirmedThen();
    void thoseConfirmedAgainAreToldApart();
    void pointsStandByTheirNumber();
    void aPointOfTwoVersionsIsOne();
    void aPointNamesItsProblems();
    void aSpanWithoutVisits();
    void thePartsAddUp();
};

namespace {

const InspectionSpan Summer{Period(2015, 7), Period(2015, 9)};

Village village(const QString &code, const QString &name)
{
    Village record;
    record.code = code;
    record.name = name;
    return record;
}

Visit visit(const QString &id, const QString &villageCode, QDate on, const QString &team = u"D1"_s)
{
    Visit record;
    record.id = id;
    record.village = villageCode;
    record.on = on;
    record.team = team;
    record.answers = {{u"公开栏整洁"_s, Answer::Yes, {}}};
    return record;
}

Finding finding(const QString &id, const QString &visitId, const QString &question = {})
{
    Finding record;
    record.id = id;
    record.visit = visitId;
    record.problem = id;
    record.question = question;
    return record;
}

SpanFacts town()
{
    SpanFacts facts;
    facts.villages = {village(u"A"_s, u"甲村"_s), village(u"B"_s, u"乙村"_s), village(u"C"_s, u"丙社区"_s)};
    facts.teams = {{u"D1"_s, u"第一督查组"_s, {}}, {u"D2"_s, u"第二督查组"_s, {}}};
    return facts;
}

} // namespace

void TestInspectionSpan::bothEndsOfTheSpanCount()
{
    SpanFacts facts = town();
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 6, 30)), visit(u"2"_s, u"A"_s, QDate(2015, 7, 1)),
        visit(u"3"_s, u"B"_s, QDate(2015, 9, 30)), visit(u"4"_s, u"C"_s, QDate(2015, 10, 1))};
    const InspectionFigures figures = inspectionFigures(facts, Summer, QDate(2015, 10, 8));
    QCOMPARE(figures.visits, 2);
    QCOMPARE(figures.villagesVisited, 2);
    QCOMPARE(figures.notVisited, QStringList{u"丙社区"_s});
    QCOMPARE(figures.clean, (QStringList{u"甲村"_s, u"乙村"_s}));
    // On a day within the span what comes after it is not known.
    QCOMPARE(inspectionFigures(facts, Summer, QDate(2015, 9, 29)).visits, 1);
    QCOMPARE(inspectionFigures(facts, Summer, QDate(2015, 9, 30)).visits, 2);
}

void TestInspectionSpan::onlyWhoWasLookedAtIsPraised()
{
    SpanFacts facts = town();
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 7, 1)), visit(u"2"_s, u"B"_s, QDate(2015, 7, 1)),
        visit(u"3"_s, u"C"_s, QDate(2015, 7, 1))};
    facts.visits[0].answers = {{u"公开栏整洁"_s, Answer::NotApplicable, {}}};
    facts.visits[1].answers.push_back({u"财务公开"_s, Answer::No, {}});
    QCOMPARE(inspectionFigures(facts, Summer, QDate(2015, 10, 8)).clean, QStringList{u"丙社区"_s});
}

void TestInspectionSpan::theNameIsThatOfItsDay()
{
    SpanFacts facts = town();
    facts.villages[0].formerNames = {{u"老村"_s, Period(2015, 7)}};
    facts.villages[1].formerNames = {{u"旧村"_s, Period(2015, 9)}};
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 7, 31)), visit(u"2"_s, u"A"_s, QDate(2015, 8, 1))};
    facts.findings = {finding(u"f1"_s, u"1"_s), finding(u"f2"_s, u"2"_s)};
    const InspectionFigures figures = inspectionFigures(facts, Summer, QDate(2015, 10, 8));
    QCOMPARE(figures.findingList.size(), size_t(2));
    QCOMPARE(figures.findingList[0].village, u"老村"_s);
    QCOMPARE(figures.findingList[1].village, u"甲村"_s);
    QCOMPARE(figures.villagesVisited, 1);
    QCOMPARE(figures.notVisited, (QStringList{u"旧村"_s, u"丙社区"_s}));
}

void TestInspectionSpan::aVillageClosedInTheSpanCounts()
{
    SpanFacts facts = town();
    facts.villages[0].to = Period(2015, 7);
    facts.villages[1].to = Period(2015, 6);
    facts.villages[2].from = Period(2015, 10);
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 7, 31))};
    const InspectionFigures figures = inspectionFigures(facts, Summer, QDate(2015, 10, 8));
    QCOMPARE(figures.villages, 1);
    QCOMPARE(figures.clean, QStringList{u"甲村"_s});
    QCOMPARE(figures.notVisited, QStringList());
}

void TestInspectionSpan::whatCameLaterIsNotKnownYet()
{
    SpanFacts facts = town();
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 9, 10))};
    Finding late = finding(u"f1"_s, u"1"_s);
    late.rectifyBy = QDate(2015, 9, 30);
    late.rectifiedOn = QDate(2015, 10, 3);
    late.confirmedOn = QDate(2015, 10, 9);
    facts.findings = {late};
    const auto stateAt = [&facts](QDate day) { return inspectionFigures(facts, Summer, day).findingList[0].state; };
    QCOMPARE(stateAt(QDate(2015, 9, 30)), FindingState::ToPutRight);
    QCOMPARE(stateAt(QDate(2015, 10, 2)), FindingState::Overdue);
    QCOMPARE(stateAt(QDate(2015, 10, 3)), FindingState::ToConfirm);
    QCOMPARE(stateAt(QDate(2015, 10, 8)), FindingState::ToConfirm);
    QCOMPARE(stateAt(QDate(2015, 10, 9)), FindingState::Confirmed);
}

void TestInspectionSpan::aFindingOpenedAgainLaterWasConfirmedThen()
{
    Finding again = finding(u"f1"_s, u"1"_s);
    again.rectifyBy = QDate(2015, 12, 31);
    again.secondLooks = {{QDate(2015, 9, 20), LookResult::Confirmed, {}, {}, {}, {}},
        {QDate(2015, 11, 5), LookResult::Reopened, {}, {}, QDate(2015, 9, 18), u"已补贴"_s}};
    const Finding then = knownOn(again, QDate(2015, 11, 4));
    QCOMPARE(then.confirmedOn, std::optional(QDate(2015, 9, 20)));
    QCOMPARE(then.rectifiedOn, std::optional(QDate(2015, 9, 18)));
    QCOMPARE(then.rectification, u"已补贴"_s);
    QCOMPARE(timesReopened(then), 0);
    const Finding now = knownOn(again, QDate(2015, 11, 5));
    QVERIFY(!now.confirmedOn);
    QCOMPARE(timesReopened(now), 1);
    QCOMPARE(stateOf(knownOn(again, QDate(2015, 9, 19)), QDate(2015, 9, 19)), FindingState::ToConfirm);
}

void TestInspectionSpan::thoseConfirmedAgainAreToldApart()
{
    SpanFacts facts = town();
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 7, 1))};
    const SecondLook confirmed{QDate(2015, 8, 1), LookResult::Confirmed, {}, {}, {}, {}};
    const SecondLook reopened{QDate(2015, 9, 1), LookResult::Reopened, {}, {}, QDate(2015, 7, 30), {}};
    Finding never = finding(u"never"_s, u"1"_s);
    never.secondLooks = {confirmed};
    never.confirmedOn = confirmed.on;
    Finding again = finding(u"again"_s, u"1"_s);
    again.secondLooks = {confirmed, reopened, {QDate(2015, 10, 1), LookResult::Confirmed, {}, {}, {}, {}}};
    again.rectifiedOn = QDate(2015, 9, 20);
    again.confirmedOn = QDate(2015, 10, 1);
    Finding said = finding(u"said"_s, u"1"_s);
    said.secondLooks = {confirmed, reopened};
    said.rectifiedOn = QDate(2015, 9, 20);
    Finding open = finding(u"open"_s, u"1"_s);
    open.secondLooks = {confirmed, reopened};
    facts.findings = {never, again, said, open};
    const auto numbersOn = [&facts](QDate day) {
        const InspectionFigures figures = inspectionFigures(facts, Summer, day);
        return std::pair(figures.reopened, figures.reopenedConfirmed);
    };
    QCOMPARE(numbersOn(QDate(2015, 8, 31)), std::pair(0, 0));
    QCOMPARE(numbersOn(QDate(2015, 9, 1)), std::pair(3, 0));
    // That the village says so is no confirmation yet.
    QCOMPARE(numbersOn(QDate(2015, 9, 30)), std::pair(3, 0));
    QCOMPARE(numbersOn(QDate(2015, 10, 1)), std::pair(3, 1));
}

void TestInspectionSpan::pointsStandByTheirNumber()
{
    SpanFacts facts = town();
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 7, 5)), visit(u"2"_s, u"B"_s, QDate(2015, 8, 5))};
    Finding same = finding(u"f2"_s, u"2"_s);
    same.problem = u"f1"_s;
    facts.findings = {finding(u"f1"_s, u"1"_s), finding(u"f3"_s, u"1"_s, u"财务按月公开"_s), same,
        finding(u"f4"_s, u"1"_s, u"设有意见箱"_s), finding(u"f5"_s, u"2"_s, u"设有意见箱"_s),
        finding(u"f6"_s, u"2"_s, u"设有意见箱"_s)};
    const auto points = inspectionFigures(facts, Summer, QDate(2015, 10, 8)).points;
    QCOMPARE(points.size(), size_t(3));
    QCOMPARE(points[0].name, u"设有意见箱"_s);
    QCOMPARE(points[0].findings, 3);
    QCOMPARE(points[0].villages, (QStringList{u"甲村"_s, u"乙村"_s}));
    // What falls under no point is told by itself, the same once.
    QCOMPARE(points[1].name, u"f1"_s);
    QCOMPARE(points[1].findings, 2);
    QCOMPARE(points[2].name, u"财务按月公开"_s);
    QCOMPARE(points[2].villages, QStringList{u"甲村"_s});
    QVERIFY(points[0].isOfChecklist && !points[1].isOfChecklist && points[2].isOfChecklist);
}

void TestInspectionSpan::aPointOfTwoVersionsIsOne()
{
    SpanFacts facts = town();
    // The newest name stands, wherever its village stands in the list.
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 8, 5)), visit(u"2"_s, u"B"_s, QDate(2015, 7, 5))};
    facts.findings = {finding(u"f1"_s, u"1"_s, u"标明监督（举报）电话"_s), finding(u"f2"_s, u"2"_s, u"标明监督电话"_s),
        finding(u"f3"_s, u"2"_s)};
    facts.findings[2].problem = u"标明监督电话"_s;
    auto points = inspectionFigures(facts, Summer, QDate(2015, 10, 8)).points;
    QCOMPARE(points.size(), size_t(2));
    QCOMPARE(points[0].name, u"标明监督（举报）电话"_s);
    QCOMPARE(points[0].findings, 2);
    QVERIFY(!points[1].isOfChecklist);
    std::swap(facts.visits[0].on, facts.visits[1].on);
    points = inspectionFigures(facts, Summer, QDate(2015, 10, 8)).points;
    QCOMPARE(points[0].name, u"标明监督电话"_s);
}

void TestInspectionSpan::aPointNamesItsProblems()
{
    SpanFacts facts = town();
    facts.visits = {visit(u"1"_s, u"A"_s, QDate(2015, 7, 5)), visit(u"2"_s, u"B"_s, QDate(2015, 8, 5))};
    const QString question = u"公开栏是否完好？"_s;
    facts.findings = {finding(u"f1"_s, u"1"_s, question), finding(u"f2"_s, u"1"_s, question),
        finding(u"f3"_s, u"2"_s, question), finding(u"f4"_s, u"2"_s)};
    facts.findings[0].problem = u"玻璃破损"_s;
    facts.findings[1].problem = u"被广告\n遮盖"_s;
    facts.findings[2].problem = u"被广告 遮盖"_s;
    // Who writes the point itself down as the problem has not looked at it.
    facts.findings[3].problem = question;
    const auto points = inspectionFigures(facts, Summer, QDate(2015, 10, 8)).points;
    QCOMPARE(points.size(), size_t(2));
    QVERIFY(points[0].isOfChecklist && !points[1].isOfChecklist);
    QCOMPARE(points[0].problems.size(), size_t(2));
    QCOMPARE(points[0].problems[0].text, u"被广告 遮盖"_s);
    QCOMPARE(points[0].problems[0].findings, 2);
    QCOMPARE(points[0].problems[1].text, u"玻璃破损"_s);
    QCOMPARE(points[0].problems[1].findings, 1);
}

void TestInspectionSpan::aSpanWithoutVisits()
{
    const InspectionFigures figures = inspectionFigures(town(), Summer, QDate(2015, 10, 8));
    QCOMPARE(figures.visits, 0);
    QCOMPARE(figures.villages, 3);
    QCOMPARE(figures.villagesVisited, 0);
    QCOMPARE(figures.notVisited.size(), qsizetype(3));
    QVERIFY(figures.clean.isEmpty() && figures.teams.empty() && figures.points.empty());
}

void TestInspectionSpan::thePartsAddUp()
{
    SpanFacts facts = town();
    for (int i = 0; i < 90; ++i) {
        const QString id = QString::number(i);
        Visit one = visit(id, facts.villages[size_t(i % 2)].code, QDate(2015, 6, 20).addDays(i * 4 / 3),
            i % 3 == 0 ? u"D1"_s : u"D2"_s);
        one.announced = i % 4 == 0;
        facts.visits.push_back(one);
        if (i % 5 == 0)
            continue;
        Finding found = finding(u"f"_s + id, id);
        found.severity = i % 7 == 0 ? Severity::Serious : Severity::Minor;
        found.rectifyBy = one.on.addDays(i % 40);
        if (i % 3 == 0)
            found.rectifiedOn = one.on.addDays(9);
        if (i % 6 == 0)
            found.confirmedOn = one.on.addDays(20);
        facts.findings.push_back(found);
    }
    const InspectionFigures figures = inspectionFigures(facts, Summer, QDate(2015, 10, 8));
    const int byTeam = std::accumulate(
        figures.teams.begin(), figures.teams.end(), 0, [](int sum, const SpanTeam &team) { return sum + team.visits; });
    QCOMPARE(byTeam, figures.visits);
    QCOMPARE(figures.announced() + figures.unannounced, figures.visits);
    QCOMPARE(figures.toPutRight + figures.overdue + figures.toConfirm + figures.confirmed, figures.findings);
    QCOMPARE(figures.findingList.size(), size_t(figures.findings));
    QCOMPARE(figures.villagesVisited + int(figures.notVisited.size()), figures.villages);
    QVERIFY(figures.toPutRight > 0 && figures.overdue > 0 && figures.toConfirm > 0 && figures.confirmed > 0);
    QVERIFY(figures.visits < 90);
}

QTEST_GUILESS_MAIN(TestInspectionSpan)
#include "tst_inspectionspan.moc"
