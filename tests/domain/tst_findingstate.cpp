// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglife.h"
#include "findingstate.h"
#include "inspectionrecords.h"
#include "pointkey.h"
#include "recordcheck.h"
#include "repeatedfaults.h"

#include <QTest>

#include <algorithm>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class TestFindingState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayIsInTime();
    void noDayIsNeverOverdue();
    void lateOrNotItWaitsForASecondLook();
    void daysOverdueEndWithTheReport();
    void confirmedOnTheDayOfTheReport();
    void nothingIsConfirmedBeforeItIsReported();
    void nothingIsReportedTwice();
    void aLookIsNotBeforeWhatItFollows();
    void aLookNamesWhoLooked();
    void sentBackKeepsWhatTheVillageSaid();
    void sentBackThenLate();
    void twoLooksOnADay();
    void reopenedTwice();
    void onlyWhatIsConfirmedIsOpenedAgain();
    void aConfirmationWithoutLooksIsOpenedAgain();
    void aLookBeforeTheVisitIsRefusedWithTheVisit();
    void theWholeLifeIsTold();
    void theSamePointIsTheSameFault();
    void withoutAPointTheSameWordsAre();
    void noticesStandByTheirDay();
    void toOpenAgainIsNoSecondLook();
    void whatPressesComesFirst();
    void aPointIsKnownByItsWords_data();
    void aPointIsKnownByItsWords();
    void thePointOfTwoVersionsIsTheSameFault();
    void whatIsFoundLaterOrElsewhereIsNotEarlier();

private:
    static Finding reported(QDate on = QDate(2015, 12, 4));
    static std::optional<Fault> faultOf(const Result<Finding> &result);
    static FoundFinding found(
        const QString &id, const QString &village, QDate on, const QString &problem, const QString &question = {});
};

Finding TestFindingState::reported(QDate on)
{
    Finding finding;
    finding.id = u"F"_s;
    finding.visit = u"V"_s;
    finding.problem = u"公开栏破损"_s;
    finding.rectifyBy = QDate(2015, 12, 10);
    return *reportRectified(finding, on, u"已更换"_s);
}

std::optional<Fault> TestFindingState::faultOf(const Result<Finding> &result)
{
    if (result || result.error().faults.size() != 1)
        return std::nullopt;
    return result.error().faults.front();
}

FoundFinding TestFindingState::found(
    const QString &id, const QString &village, QDate on, const QString &problem, const QString &question)
{
    Finding finding;
    finding.id = id;
    finding.problem = problem;
    finding.question = question;
    return {finding, village, on};
}

void TestFindingState::theLastDayIsInTime()
{
    Finding finding;
    finding.rectifyBy = QDate(2016, 2, 29);
    QCOMPARE(stateOf(finding, QDate(2016, 2, 29)), FindingState::ToPutRight);
    QCOMPARE(stateOf(finding, QDate(2016, 3, 1)), FindingState::Overdue);
}

void TestFindingState::noDayIsNeverOverdue()
{
    QCOMPARE(stateOf(Finding(), QDate(2999, 12, 31)), FindingState::ToPutRight);
}

void TestFindingState::lateOrNotItWaitsForASecondLook()
{
    Finding finding;
    finding.rectifyBy = QDate(2015, 11, 30);
    finding.rectifiedOn = QDate(2015, 12, 4);
    QCOMPARE(stateOf(finding, QDate(2015, 12, 5)), FindingState::ToConfirm);
    finding.confirmedOn = QDate(2015, 12, 8);
    QCOMPARE(stateOf(finding, QDate(2015, 12, 5)), FindingState::Confirmed);
}

void TestFindingState::daysOverdueEndWithTheReport()
{
    Finding finding;
    QCOMPARE(daysOverdue(finding, QDate(2015, 12, 31)), 0);
    finding.rectifyBy = QDate(2015, 12, 10);
    QCOMPARE(daysOverdue(finding, QDate(2015, 12, 10)), 0);
    QCOMPARE(daysOverdue(finding, QDate(2015, 12, 11)), 1);
    finding.rectifiedOn = QDate(2015, 12, 13);
    QCOMPARE(daysOverdue(finding, QDate(2016, 6, 1)), 3);
}

void TestFindingState::confirmedOnTheDayOfTheReport()
{
    const QDate day(2015, 12, 4);
    const auto confirmed = confirm(reported(day), {day, u"张三"_s, u"属实"_s});
    QVERIFY(confirmed);
    QCOMPARE(stateOf(*confirmed, day), FindingState::Confirmed);
    QCOMPARE(confirmed->confirmedOn, std::optional(day));
    QCOMPARE(confirmed->rectification, u"已更换"_s);
    QVERIFY(faultsOf(*confirmed).empty());
}

void TestFindingState::nothingIsConfirmedBeforeItIsReported()
{
    const LookNote look{QDate(2015, 12, 4), u"张三"_s, {}};
    const Fault missing{u"rectifiedOn"_s, FaultKind::Required, {}};
    QCOMPARE(faultOf(confirm(Finding(), look)), std::optional(missing));
    QCOMPARE(faultOf(sendBack(Finding(), look, std::nullopt)), std::optional(missing));
}

void TestFindingState::nothingIsReportedTwice()
{
    const Fault known{u"rectifiedOn"_s, FaultKind::Unchanged, {}};
    QCOMPARE(faultOf(reportRectified(reported(), QDate(2015, 12, 5), {})), std::optional(known));
    const Finding confirmed = *confirm(reported(), {QDate(2015, 12, 5), u"张三"_s, {}});
    QCOMPARE(faultOf(reportRectified(confirmed, QDate(2015, 12, 6), {})), std::optional(known));
    QCOMPARE(faultOf(confirm(confirmed, {QDate(2015, 12, 6), u"张三"_s, {}})),
        std::optional(Fault{u"confirmedOn"_s, FaultKind::Unchanged, {}}));
}

void TestFindingState::aLookIsNotBeforeWhatItFollows()
{
    QCOMPARE(faultOf(confirm(reported(), {QDate(2015, 12, 3), u"张三"_s, {}})),
        std::optional(Fault{u"secondLooks[0].on"_s, FaultKind::BeforeRectified, u"2015-12-04"_s}));
    const Finding back = *sendBack(reported(), {QDate(2015, 12, 5), u"张三"_s, {}}, QDate(2015, 12, 5));
    QCOMPARE(faultOf(reportRectified(back, QDate(2015, 12, 4), {})),
        std::optional(Fault{u"rectifiedOn"_s, FaultKind::EndsBeforeStart, u"2015-12-05"_s}));
    QCOMPARE(faultOf(sendBack(reported(), {QDate(2015, 12, 5), u"张三"_s, {}}, QDate(2015, 12, 4))),
        std::optional(Fault{u"rectifyBy"_s, FaultKind::BeforeReturn, u"2015-12-05"_s}));
    const Finding confirmed = *confirm(reported(), {QDate(2015, 12, 8), u"张三"_s, {}});
    QCOMPARE(faultOf(reopen(confirmed, {QDate(2015, 12, 7), u"张三"_s, {}}, std::nullopt)),
        std::optional(Fault{u"secondLooks[1].on"_s, FaultKind::EndsBeforeStart, u"2015-12-08"_s}));
}

void TestFindingState::aLookNamesWhoLooked()
{
    QCOMPARE(faultOf(confirm(reported(), {QDate(2015, 12, 5), u" "_s, {}})),
        std::optional(Fault{u"secondLooks[0].by"_s, FaultKind::Required, {}}));
    QCOMPARE(faultOf(confirm(reported(), {QDate(), u"张三"_s, {}})),
        std::optional(Fault{u"secondLooks[0].on"_s, FaultKind::Required, {}}));
}

void TestFindingState::sentBackKeepsWhatTheVillageSaid()
{
    const auto back = sendBack(reported(), {QDate(2015, 12, 5), u"张三"_s, u"仍破损"_s}, QDate(2015, 12, 20));
    QVERIFY(back);
    QVERIFY(!back->rectifiedOn && back->rectification.isEmpty());
    QCOMPARE(back->rectifyBy, std::optional(QDate(2015, 12, 20)));
    const SecondLook look{QDate(2015, 12, 5), LookResult::SentBack, u"张三"_s, u"仍破损"_s, QDate(2015, 12, 4),
        u"已更换"_s, reported().rectifyBy};
    QCOMPARE(back->secondLooks, std::vector{look});
    QVERIFY(faultsOf(*back).empty());
    QCOMPARE(stateOf(*back, QDate(2015, 12, 5)), FindingState::SentBack);
}

void TestFindingState::sentBackThenLate()
{
    const Finding back = *sendBack(reported(), {QDate(2015, 12, 5), u"张三"_s, {}}, QDate(2015, 12, 20));
    QCOMPARE(stateOf(back, QDate(2015, 12, 20)), FindingState::SentBack);
    QCOMPARE(stateOf(back, QDate(2015, 12, 21)), FindingState::Overdue);
    const Finding again = *reportRectified(back, QDate(2015, 12, 21), u"已换新"_s);
    QCOMPARE(stateOf(again, QDate(2015, 12, 21)), FindingState::ToConfirm);
    QCOMPARE(daysOverdue(again, QDate(2016, 1, 1)), 1);
}

void TestFindingState::twoLooksOnADay()
{
    const QDate day(2015, 12, 5);
    const Finding back = *sendBack(reported(), {day, u"张三"_s, {}}, day);
    const Finding again = *reportRectified(back, day, u"当场换好"_s);
    const auto confirmed = confirm(again, {day, u"李四"_s, {}});
    QVERIFY(confirmed);
    QCOMPARE(confirmed->secondLooks.size(), 2U);
    QVERIFY(faultsOf(*confirmed).empty());
}

void TestFindingState::reopenedTwice()
{
    Finding finding = reported();
    for (int month = 1; month <= 2; ++month) {
        finding = *confirm(finding, {QDate(2016, month, 5), u"张三"_s, {}});
        finding = *reopen(finding, {QDate(2016, month, 20), u"李四"_s, u"又坏了"_s}, QDate(2016, month + 1, 1));
        QCOMPARE(timesReopened(finding), month);
        QCOMPARE(stateOf(finding, QDate(2016, month, 20)), FindingState::Reopened);
        QVERIFY(faultsOf(finding).empty());
        finding = *reportRectified(finding, QDate(2016, month + 1, 1), u"再修"_s);
    }
    QCOMPARE(finding.secondLooks.size(), 4U);
}

void TestFindingState::onlyWhatIsConfirmedIsOpenedAgain()
{
    QCOMPARE(faultOf(reopen(reported(), {QDate(2015, 12, 6), u"张三"_s, {}}, std::nullopt)),
        std::optional(Fault{u"confirmedOn"_s, FaultKind::Required, {}}));
}

void TestFindingState::aConfirmationWithoutLooksIsOpenedAgain()
{
    Finding old = reported();
    old.confirmedOn = QDate(2015, 12, 8);
    QVERIFY(faultsOf(old).empty());
    QVERIFY(faultOf(reopen(old, {QDate(2015, 12, 7), u"张三"_s, {}}, std::nullopt)));
    const auto again = reopen(old, {QDate(2016, 3, 1), u"张三"_s, u"又坏了"_s}, std::nullopt);
    QVERIFY(again);
    QCOMPARE(again->secondLooks.size(), 2U);
    QCOMPARE(again->secondLooks[0].on, QDate(2015, 12, 8));
    QCOMPARE(timesReopened(*again), 1);
    QVERIFY(faultsOf(*again).empty());
    QCOMPARE(stateOf(*again, QDate(2999, 1, 1)), FindingState::Reopened);
}

void TestFindingState::aLookBeforeTheVisitIsRefusedWithTheVisit()
{
    const Finding confirmed = *confirm(reported(QDate(2015, 11, 1)), {QDate(2015, 11, 2), u"张三"_s, {}});
    const auto faults = faultsBetween(confirmed, QDate(2015, 11, 30), {});
    QCOMPARE(faults.size(), 3U);
    QCOMPARE(faults[2], (Fault{u"secondLooks[0].on"_s, FaultKind::BeforeVisit, u"2015-11-30"_s}));
    QCOMPARE(faults[0], (Fault{u"rectifiedOn"_s, FaultKind::BeforeVisit, u"2015-11-30"_s}));
    QCOMPARE(faults[1], (Fault{u"confirmedOn"_s, FaultKind::BeforeVisit, u"2015-11-30"_s}));
}

void TestFindingState::theWholeLifeIsTold()
{
    Finding finding = *sendBack(reported(), {QDate(2015, 12, 5), u"张三"_s, u"仍破损"_s}, QDate(2015, 12, 20));
    finding = *reportRectified(finding, QDate(2015, 12, 18), u"换新"_s);
    finding = *confirm(finding, {QDate(2015, 12, 19), u"李四"_s, u"完好"_s});
    finding = *reopen(finding, {QDate(2016, 3, 1), u"张三"_s, u"又坏了"_s}, std::nullopt);
    finding = *reportRectified(finding, QDate(2016, 3, 9), u"修好"_s);
    const std::vector<FindingEvent> expected{{FindingStep::Found, QDate(2015, 11, 30), {}, u"公开栏破损"_s},
        {FindingStep::Reported, QDate(2015, 12, 4), {}, u"已更换"_s},
        {FindingStep::SentBack, QDate(2015, 12, 5), u"张三"_s, u"仍破损"_s},
        {FindingStep::Reported, QDate(2015, 12, 18), {}, u"换新"_s},
        {FindingStep::Confirmed, QDate(2015, 12, 19), u"李四"_s, u"完好"_s},
        {FindingStep::Reopened, QDate(2016, 3, 1), u"张三"_s, u"又坏了"_s},
        {FindingStep::Reported, QDate(2016, 3, 9), {}, u"修好"_s}};
    QCOMPARE(lifeOf(finding, QDate(2015, 11, 30)), expected);
    Finding old = reported();
    old.confirmedOn = QDate(2015, 12, 8);
    QCOMPARE(
        lifeOf(old, QDate(2015, 11, 30)).back(), (FindingEvent{FindingStep::Confirmed, QDate(2015, 12, 8), {}, {}}));
}

void TestFindingState::theSamePointIsTheSameFault()
{
    const QString point = u"公开栏是否完好？"_s;
    const RepeatedFaults faults({found(u"B"_s, u"LM"_s, QDate(2015, 6, 1), u"玻璃碎了"_s, point),
        found(u"A"_s, u"LM"_s, QDate(2015, 3, 5), u"栏体倾斜"_s, point),
        found(u"C"_s, u"LM"_s, QDate(2015, 4, 1), u"公开栏漏雨"_s, u"别的要点"_s)});
    const auto earlier =
        faults.earlier(found({}, {}, {}, u"公开栏漏雨"_s, point).finding, u"LM"_s, QDate(2015, 11, 30));
    QCOMPARE(earlier.size(), 2U);
    QCOMPARE(earlier[0]->finding.id, u"A"_s);
    QCOMPARE(earlier[1]->finding.id, u"B"_s);
}

void TestFindingState::noticesStandByTheirDay()
{
    const FindingEvent wasFound{FindingStep::Found, QDate(2015, 11, 30), {}, {}};
    const FindingEvent sentBack{FindingStep::SentBack, QDate(2015, 12, 5), u"张三"_s, {}};
    const FindingEvent confirmed{FindingStep::Confirmed, QDate(2015, 12, 19), u"张三"_s, {}};
    const std::vector<FindingEvent> life{wasFound, sentBack, confirmed};
    const auto notice = [](QDate on) { return FindingEvent{FindingStep::Notified, on, u"甲"_s, u"1号"_s}; };
    QCOMPARE(withNotices(life, {}), life);
    const FindingEvent first = notice(QDate(2015, 11, 30));
    const FindingEvent second = notice(QDate(2015, 12, 5));
    const FindingEvent last = notice(QDate(2015, 12, 20));
    QCOMPARE(withNotices(life, {first, second, last}),
        (std::vector<FindingEvent>{wasFound, first, sentBack, second, confirmed, last}));
    // One whose day is wrong, as where the visit's was put right later, still follows what it is about.
    const FindingEvent early = notice(QDate(2015, 11, 1));
    QCOMPARE(withNotices(life, {early}), (std::vector<FindingEvent>{wasFound, early, sentBack, confirmed}));
}

void TestFindingState::toOpenAgainIsNoSecondLook()
{
    Finding finding;
    QCOMPARE(timesLookedAt(finding), 0);
    const auto look = [&finding](LookResult result) {
        finding.secondLooks.push_back({QDate(2015, 12, 1), result, {}, {}, {}, {}});
    };
    look(LookResult::SentBack);
    look(LookResult::Confirmed);
    QCOMPARE(timesLookedAt(finding), 2);
    look(LookResult::Reopened);
    QCOMPARE(timesLookedAt(finding), 2);
    QCOMPARE(timesReopened(finding), 1);
}

void TestFindingState::whatPressesComesFirst()
{
    const QDate today(2015, 12, 2);
    const auto by = [](const QString &id, std::optional<QDate> day, Severity severity = Severity::Minor) {
        Finding finding;
        finding.id = id;
        finding.rectifyBy = day;
        finding.severity = severity;
        return finding;
    };
    Finding reopened = by(u"reopened"_s, QDate(2015, 12, 4));
    reopened.secondLooks = {{QDate(2015, 11, 1), LookResult::Confirmed, {}, {}, {}, {}},
        {QDate(2015, 12, 1), LookResult::Reopened, {}, {}, {}, {}}};
    Finding waits = by(u"waits"_s, QDate(2015, 11, 1));
    waits.rectifiedOn = QDate(2015, 11, 1);
    Finding confirmed = by(u"confirmed"_s, QDate(2015, 11, 1));
    confirmed.confirmedOn = QDate(2015, 11, 2);
    std::vector<Finding> all{confirmed, by(u"none"_s, {}), by(u"in 8 days"_s, QDate(2015, 12, 10)), waits,
        by(u"in 7 days"_s, QDate(2015, 12, 9)), by(u"serious in 7 days"_s, QDate(2015, 12, 9), Severity::Serious),
        reopened, by(u"today"_s, today), by(u"overdue"_s, today.addDays(-1))};
    std::stable_sort(all.begin(), all.end(),
        [today](const Finding &one, const Finding &other) { return isMorePressing(one, other, today); });
    QStringList order;
    for (const Finding &finding : all)
        order.append(finding.id);
    QCOMPARE(order,
        (QStringList{u"overdue"_s, u"today"_s, u"reopened"_s, u"serious in 7 days"_s, u"in 7 days"_s, u"waits"_s,
            u"in 8 days"_s, u"none"_s, u"confirmed"_s}));
    QVERIFY(!isMorePressing(reopened, reopened, today));
}

void TestFindingState::aPointIsKnownByItsWords_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &point, const QString &key) {
        QTest::newRow(name) << point << key;
    };
    row("as it is", u"公开栏标明监督电话"_s, u"公开栏标明监督电话"_s);
    row("an addition", u"公开栏标明监督（举报）电话"_s, u"公开栏标明监督电话"_s);
    row("half-width brackets", u"公开栏标明监督(举报)电话"_s, u"公开栏标明监督电话"_s);
    row("an addition at the end", u"公开栏标明监督电话〔注：含举报〕"_s, u"公开栏标明监督电话"_s);
    row("one in another", u"监督（举报（12345）热线）电话"_s, u"监督电话"_s);
    row("two", u"（一）监督【举报】电话"_s, u"监督电话"_s);
    row("blanks and signs", u" 公开栏，标明 监督电话？"_s, u"公开栏标明监督电话"_s);
    row("full width", u"ＡＢ１２"_s, u"ab12"_s);
    row("never closed", u"监督（举报电话"_s, u"监督举报电话"_s);
    row("never opened", u"监督举报）电话"_s, u"监督举报电话"_s);
    row("all in brackets", u"（举报电话）"_s, u"举报电话"_s);
    row("all signs", u" ？！"_s, u"?!"_s);
    row("a title is no addition", u"公布《条例》"_s, u"公布条例"_s);
    row("empty", QString(), QString());
}

void TestFindingState::aPointIsKnownByItsWords()
{
    QFETCH(QString, point);
    QTEST(pointKey(point), "key");
}

void TestFindingState::thePointOfTwoVersionsIsTheSameFault()
{
    const RepeatedFaults faults({found(u"A"_s, u"LM"_s, QDate(2015, 3, 5), u"没有写"_s, u"公开栏标明监督电话"_s),
        found(u"B"_s, u"LM"_s, QDate(2015, 4, 5), u"被遮住（东侧）"_s)});
    const Finding newer = found({}, {}, {}, u"号码错"_s, u"公开栏标明监督（举报）电话"_s).finding;
    QCOMPARE(faults.earlier(newer, u"LM"_s, QDate(2015, 11, 30)).size(), 1U);
    // What is written of a problem in brackets tells it from others.
    const Finding elsewhere = found({}, {}, {}, u"被遮住（西侧）"_s).finding;
    QVERIFY(faults.earlier(elsewhere, u"LM"_s, QDate(2015, 11, 30)).empty());
}

void TestFindingState::withoutAPointTheSameWordsAre()
{
    const RepeatedFaults faults({found(u"A"_s, u"LM"_s, QDate(2015, 3, 5), u"财务未逐笔公开。"_s, u"财务"_s),
        found(u"B"_s, u"LM"_s, QDate(2015, 4, 5), u" 财务未逐笔公开"_s),
        found(u"C"_s, u"LM"_s, QDate(2015, 5, 5), u"未存档"_s)});
    const Finding plain = found({}, {}, {}, u"财务未逐笔，公开"_s).finding;
    QCOMPARE(faults.earlier(plain, u"LM"_s, QDate(2015, 11, 30)).size(), 2U);
    const Finding other = found({}, {}, {}, u"财务未逐笔公开"_s, u"另一要点"_s).finding;
    QCOMPARE(faults.earlier(other, u"LM"_s, QDate(2015, 11, 30)).size(), 1U);
    QVERIFY(faults.earlier(Finding(), u"LM"_s, QDate(2015, 11, 30)).empty());
}

void TestFindingState::whatIsFoundLaterOrElsewhereIsNotEarlier()
{
    const FoundFinding known = found(u"A"_s, u"LM"_s, QDate(2015, 3, 5), u"未存档"_s);
    const RepeatedFaults faults({known});
    QVERIFY(faults.earlier(known.finding, u"LM"_s, QDate(2015, 12, 1)).empty());
    Finding other = known.finding;
    other.id = u"B"_s;
    QCOMPARE(faults.earlier(other, u"LM"_s, QDate(2015, 3, 6)).size(), 1U);
    QVERIFY(faults.earlier(other, u"LM"_s, QDate(2015, 3, 5)).empty());
    QVERIFY(faults.earlier(other, u"YL"_s, QDate(2015, 12, 1)).empty());
}

QTEST_GUILESS_MAIN(TestFindingState)
#include "tst_findingstate.moc"
