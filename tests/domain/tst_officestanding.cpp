// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "officestanding.h"
#include "yearstanding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Gongkai;

/// Rates, ranks and the month as a whole.
class TestOfficeStanding : public QObject
{
    Q_OBJECT

private:
    static OfficeStanding did(const char *code, int onTime, int late, int missing, int daysLate, int notDue = 0)
    {
        OfficeStanding office;
        office.office = QString::fromLatin1(code);
        office.onTime = onTime;
        office.late = late;
        office.missing = missing;
        office.totalDaysLate = daysLate;
        office.notDue = notDue;
        return office;
    }
    static QString ranks(const std::vector<OfficeStanding> &offices)
    {
        QStringList list;
        for (const OfficeStanding &office : offices)
            list.append(office.office + (office.rank ? QString::number(*office.rank) : QStringLiteral("-")));
        return list.join(u' ');
    }
    static Submission randomSubmission(QRandomGenerator &random, const CatalogueItem &item, int number)
    {
        Submission submission;
        submission.id = QString::number(number);
        submission.office = item.office;
        submission.item = item.code;
        submission.nil = random.bounded(4) == 0;
        const QDateTime at(QDate(2015, 11, 20).addDays(random.bounded(12)), QTime(random.bounded(24), 0));
        submission.receivedAt = Moment::of(at);
        submission.recordedAt = Moment::of(at.addDays(random.bounded(6)));
        if (random.bounded(3) == 0)
            submission.review = Review{Decision::Returned, Moment::of(at.addDays(1)), QStringLiteral("缺件"), {}};
        return submission;
    }
    static MonthFacts randomMonth(QRandomGenerator &random)
    {
        MonthFacts facts;
        facts.period = Period(2015, 11);
        for (int i = 0; i < 4; ++i) {
            Office office;
            office.code = QStringLiteral("O%1").arg(i);
            office.order = random.bounded(3);
            facts.offices.push_back(office);
        }
        for (int i = 0; i < 12; ++i) {
            CatalogueItem item;
            item.code = QStringLiteral("I%1").arg(i);
            item.office = facts.offices[size_t(random.bounded(int(facts.offices.size())))].code;
            facts.items.push_back(item);
            if (random.bounded(2) == 0)
                facts.submissions.push_back(randomSubmission(random, item, 1000 + i));
        }
        return facts;
    }

private Q_SLOTS:
    void aRateOfNothingIsNone()
    {
        QVERIFY(!did("a", 0, 0, 0, 0).onTimeRate());
        QVERIFY(!did("a", 0, 0, 0, 0, 5).onTimeRate());
        QCOMPARE(*did("a", 0, 0, 1, 0).onTimeRate(), 0.0);
        QCOMPARE(*did("a", 3, 1, 0, 2, 7).onTimeRate(), 0.75);
    }

    void equalsShareARankAndTheNextIsSkipped()
    {
        std::vector<OfficeStanding> offices{did("n", 0, 0, 0, 0, 2), did("a", 1, 2, 0, 4), did("b", 2, 4, 0, 4),
            did("c", 4, 0, 0, 0), did("d", 1, 1, 1, 1), did("e", 1, 2, 0, 3)};
        rank(offices);
        // a and b have the rate 1/3 and equal days; e has fewer days; d has the same rate but one missing.
        QCOMPARE(ranks(offices), QStringLiteral("c1 e2 a3 b3 d5 n-"));
    }

    void withinARankTheTownsOrderStands()
    {
        std::vector<OfficeStanding> offices{did("z", 1, 0, 0, 0), did("a", 2, 0, 0, 0), did("m", 3, 0, 0, 0)};
        rank(offices);
        QCOMPARE(ranks(offices), QStringLiteral("z1 a1 m1"));
    }

    void aYearIsTheSumOfItsMonths()
    {
        Office office;
        office.code = QStringLiteral("CZ");
        office.name = QStringLiteral("财政办");
        const auto month = [&office](int number, int onTime, int late) {
            JudgedMonth judged;
            judged.facts.period = Period(2015, number);
            judged.facts.offices = {office};
            judged.standing.offices = {did("CZ", onTime, late, 0, late)};
            return judged;
        };
        std::vector<JudgedMonth> months{month(1, 2, 0)};
        office.name = QStringLiteral("财政所");
        months.insert(months.begin(), month(3, 1, 1));
        Office second;
        second.code = QStringLiteral("AA");
        second.order = 9;
        months.front().facts.offices.push_back(second);
        months.front().standing.offices.push_back(did("AA", 0, 0, 0, 0, 4));
        const auto year = yearOf(months);
        QCOMPARE(year.size(), size_t(2));
        // The town's order, not the code's; the newest name.
        QCOMPARE(year[0].name, QStringLiteral("财政所"));
        QCOMPARE(year[0].names[0], QStringLiteral("财政办"));
        QCOMPARE(year[0].names[1], QString());
        QCOMPARE(year[0].names[2], QStringLiteral("财政所"));
        QCOMPARE(year[0].total.onTime, 3);
        QCOMPARE(*year[0].total.onTimeRate(), 0.75);
        QCOMPARE(*year[0].total.rank, 1);
        QVERIFY(!year[0].months[1]);
        QCOMPARE(year[0].months[2]->late, 1);
        QVERIFY(!year[1].total.rank);
        const OfficeYear all = sumOf(year);
        QCOMPARE(all.total.due(), 8);
        QCOMPARE(all.months[2]->notDue, 4);
        QVERIFY(!all.months[11]);
    }

    void aMonthAsAWhole()
    {
        MonthFacts facts;
        facts.period = Period(2015, 11);
        Office second;
        second.code = QStringLiteral("B");
        second.order = 2;
        Office first;
        first.code = QStringLiteral("A");
        first.order = 1;
        facts.offices = {second, first};
        const auto item = [](const char *code, const char *office, Frequency frequency) {
            CatalogueItem made;
            made.code = QString::fromLatin1(code);
            made.office = QString::fromLatin1(office);
            made.frequency = frequency;
            return made;
        };
        facts.items = {item("B1", "B", Frequency::Monthly), item("A2", "A", Frequency::Monthly),
            item("A1", "A", Frequency::Monthly), item("A3", "A", Frequency::AsNeeded),
            item("A4", "A", Frequency::Quarterly)};
        facts.exemptions = {{facts.period, QStringLiteral("B"), QStringLiteral("B1"), QStringLiteral("停办")}};
        Submission submission;
        submission.id = QStringLiteral("1");
        submission.office = QStringLiteral("A");
        submission.item = QStringLiteral("A1");
        submission.receivedAt = *Moment::fromString(u"2015-11-30T10:00:00");
        submission.recordedAt = *Moment::fromString(u"2015-12-04T10:00:00");
        Submission asNeeded = submission;
        asNeeded.item = QStringLiteral("A3");
        facts.submissions = {submission, asNeeded};
        const auto month = standingOf(facts, shippedCalendar(), *Moment::fromString(u"2015-12-02T09:00:00"));
        QCOMPARE(month.obligations.size(), 3U);
        QCOMPARE(month.obligations[0].item, QStringLiteral("A1"));
        QCOMPARE(month.obligations[0].daysLate, 2);
        QCOMPARE(month.obligations[1].standing, Standing::Missing);
        QCOMPARE(month.obligations[2].standing, Standing::Exempt);
        QCOMPARE(ranks(month.offices), QStringLiteral("A1 B-"));
        QCOMPARE(month.offices[1].due(), 0);
        QCOMPARE(month.offices[1].exempt, 1);
        QCOMPARE(month.total.due(), 2);
        QCOMPARE(month.total.late, 1);
        QCOMPARE(month.offices[0].backfilled, 1);
        QCOMPARE(month.total.backfilled, 1);
    }

    void afterAChangeOnlyItsItemsAreJudged()
    {
        // Many small months, each changed at one item: what is judged in part is what is judged as a whole.
        QRandomGenerator random(28);
        const Moment before = *Moment::fromString(u"2015-12-02T09:00:00");
        const Moment now = *Moment::fromString(u"2015-12-02T09:30:00");
        int changed = 0;
        for (int round = 0; round < 300; ++round) {
            MonthFacts facts = randomMonth(random);
            auto standing = standingOf(facts, shippedCalendar(), before);
            const CatalogueItem &item = facts.items[size_t(random.bounded(int(facts.items.size())))];
            if (random.bounded(4) == 0)
                facts.exemptions.push_back({facts.period, item.office, item.code, QStringLiteral("停办")});
            else
                facts.submissions.push_back(randomSubmission(random, item, round));
            if (changesByTime(facts, {item.code}, before, now))
                continue;
            const auto whole = standingOf(facts, shippedCalendar(), now);
            changed += whole.obligations == standing.obligations ? 0 : 1;
            const auto part = standingAfter(std::move(standing), {item.code}, facts, shippedCalendar(), now);
            QCOMPARE(part.now, now);
            QVERIFY(part.obligations == whole.obligations);
            QCOMPARE(ranks(part.offices), ranks(whole.offices));
            QCOMPARE(part.total.judged(), whole.total.judged());
            QCOMPARE(part.total.onTime, whole.total.onTime);
            QCOMPARE(part.total.exempt, whole.total.exempt);
        }
        QVERIFY(changed > 100);
    }

    void timeAloneChangesStandings_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("changes");
        const auto row = [](const char *name, const char *before, const char *now, bool changes) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(now) << changes;
        };
        // The month holds a receipt of 10:00, reviewed at 11:00, its paper dated 12:00.
        row("nothing between", "2015-11-27T10:00:00", "2015-11-27T10:59:59", false);
        row("no time at all", "2015-11-27T11:00:00", "2015-11-27T11:00:00", false);
        row("the receipt's moment is reached", "2015-11-27T09:59:59", "2015-11-27T10:00:00", true);
        row("the review's moment is reached", "2015-11-27T10:00:00", "2015-11-27T11:00:00", true);
        row("the paper's moment is reached", "2015-11-27T11:00:00", "2015-11-27T12:00:00", true);
        row("midnight", "2015-11-27T23:59:59", "2015-11-28T00:00:00", true);
        row("the clock was set back", "2015-11-27T09:00:00", "2015-11-27T08:59:59", true);
    }
    void timeAloneChangesStandings()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        MonthFacts facts;
        Submission submission;
        submission.receivedAt = *Moment::fromString(u"2015-11-27T10:00:00");
        submission.review = Review{Decision::Returned, *Moment::fromString(u"2015-11-27T11:00:00"), {}, {}};
        submission.otherReceivedAt = *Moment::fromString(u"2015-11-27T12:00:00");
        facts.submissions = {submission};
        facts.submissions.front().item = QStringLiteral("CZ-01");
        const Moment from = *Moment::fromString(before);
        const Moment to = *Moment::fromString(now);
        QTEST(changesByTime(facts, {}, from, to), "changes");
        QTEST(changesByTime(facts, {QStringLiteral("CZ-02")}, from, to), "changes");
        // What is judged anew by itself, such as the paper that is checked in at this moment, is no reason to judge
        // all.
        const bool isOfAll = from.day() != to.day() || to < from;
        QCOMPARE(changesByTime(facts, {QStringLiteral("CZ-01")}, from, to), isOfAll);
    }
};

QTEST_APPLESS_MAIN(TestOfficeStanding)
#include "tst_officestanding.moc"
