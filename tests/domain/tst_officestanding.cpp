// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "officestanding.h"
#include "yearstanding.h"

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
};

QTEST_APPLESS_MAIN(TestOfficeStanding)
#include "tst_officestanding.moc"
