// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline.h"
#include "holidays.h"

#include <QTest>

using namespace Gongkai;

/// The deadline of a period, and what is due for it.
class TestDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papersUseTheNameOfTheirDay()
    {
        const std::vector<FormerName> former{
            {QStringLiteral("财政办"), Period(2012, 6)}, {QStringLiteral("财政所"), Period(2015, 8)}};
        const auto name = [&](int year, int month) {
            return nameIn(Period(year, month), QStringLiteral("财政审计所"), former);
        };
        QCOMPARE(name(2012, 6), QStringLiteral("财政办"));
        QCOMPARE(name(2012, 7), QStringLiteral("财政所"));
        QCOMPARE(name(2015, 8), QStringLiteral("财政所"));
        QCOMPARE(name(2015, 9), QStringLiteral("财政审计所"));
        QCOMPARE(nameIn(Period(2015, 9), QStringLiteral("党政办"), {}), QStringLiteral("党政办"));
    }

    void dayOfTheMonth_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<int>("day");
        QTest::addColumn<DeadlineShift>("shift");
        QTest::addColumn<bool>("isInclusive");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QDate>("lastDayOnTime");
        using enum DeadlineShift;
        QTest::newRow("the 28th, a Saturday, is not moved")
            << Period(2015, 11) << 28 << None << true << QDate(2015, 11, 28) << QDate(2015, 11, 28);
        QTest::newRow("moved back") << Period(2015, 11) << 28 << PreviousWorkingDay << true << QDate(2015, 11, 27)
                                    << QDate(2015, 11, 27);
        QTest::newRow("moved on into the next month")
            << Period(2026, 2) << 28 << NextWorkingDay << true << QDate(2026, 2, 28) << QDate(2026, 2, 28);
        QTest::newRow("moved on past the holiday")
            << Period(2025, 1) << 28 << NextWorkingDay << true << QDate(2025, 2, 5) << QDate(2025, 2, 5);
        QTest::newRow("day before it") << Period(2015, 11) << 28 << None << false << QDate(2015, 11, 28)
                                       << QDate(2015, 11, 27);
        QTest::newRow("day before the shifted one")
            << Period(2015, 11) << 28 << NextWorkingDay << false << QDate(2015, 11, 30) << QDate(2015, 11, 29);
        QTest::newRow("31 in February") << Period(2015, 2) << 31 << None << true << QDate(2015, 2, 28)
                                        << QDate(2015, 2, 28);
        QTest::newRow("31 in a leap February")
            << Period(2016, 2) << 31 << None << true << QDate(2016, 2, 29) << QDate(2016, 2, 29);
        QTest::newRow("the 1st, exclusive, lies in the month before")
            << Period(2015, 3) << 1 << None << false << QDate(2015, 3, 1) << QDate(2015, 2, 28);
    }
    void dayOfTheMonth()
    {
        QFETCH(Period, period);
        QFETCH(int, day);
        QFETCH(DeadlineShift, shift);
        QFETCH(bool, isInclusive);
        QFETCH(QDate, deadline);
        QFETCH(QDate, lastDayOnTime);
        Town town;
        town.deadlineDay = day;
        town.deadlineShift = shift;
        town.deadlineInclusive = isInclusive;
        const auto found = deadlineOf(period, town, nullptr, shippedCalendar());
        QCOMPARE(found.day, deadline);
        QCOMPARE(found.lastDayOnTime, lastDayOnTime);
        QVERIFY(found.includes(lastDayOnTime));
        QVERIFY(!found.includes(lastDayOnTime.addDays(1)));
    }

    void aDateSetForOnePeriodIsNeverMoved()
    {
        Town town;
        town.deadlineShift = DeadlineShift::NextWorkingDay;
        const DeadlineOverride set{Period(2015, 10), QDate(2015, 10, 4), QStringLiteral("国庆")};
        const auto deadline = deadlineOf(Period(2015, 10), town, &set, shippedCalendar());
        QCOMPARE(deadline.day, QDate(2015, 10, 4));
        QVERIFY(deadline.isOverride);
        QCOMPARE(deadline.reason, QStringLiteral("国庆"));
    }

    void saysWhenTheCalendarIsNotKnown()
    {
        Town town;
        const auto calendar = shippedCalendar();
        QVERIFY(deadlineOf(Period(2027, 8), town, nullptr, calendar).isCalendarKnown);
        town.deadlineShift = DeadlineShift::NextWorkingDay;
        QVERIFY(!deadlineOf(Period(2027, 8), town, nullptr, calendar).isCalendarKnown);
        QVERIFY(deadlineOf(Period(2026, 8), town, nullptr, calendar).isCalendarKnown);
    }

    void dueByFrequency_data()
    {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<QString>("months");
        QTest::newRow("monthly") << Frequency::Monthly << QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12");
        QTest::newRow("quarterly") << Frequency::Quarterly << QStringLiteral("3 6 9 12");
        QTest::newRow("half-yearly") << Frequency::HalfYearly << QStringLiteral("6 12");
        QTest::newRow("yearly") << Frequency::Yearly << QStringLiteral("12");
        QTest::newRow("as needed") << Frequency::AsNeeded << QString();
    }
    void dueByFrequency()
    {
        QFETCH(Frequency, frequency);
        QFETCH(QString, months);
        CatalogueItem item;
        item.frequency = frequency;
        QStringList due;
        for (int month = 1; month <= 12; ++month) {
            if (isDue(item, Office(), Period(2015, month)))
                due.append(QString::number(month));
        }
        QCOMPARE(due.join(u' '), months);
    }

    void ownMonthsAreDueButNeverAsNeeded()
    {
        CatalogueItem item;
        item.frequency = Frequency::Quarterly;
        item.months = {1, 4};
        QVERIFY(isDue(item, Office(), Period(2015, 4)));
        QVERIFY(!isDue(item, Office(), Period(2015, 3)));
        item.frequency = Frequency::AsNeeded;
        QVERIFY(!isDue(item, Office(), Period(2015, 4)));
    }

    void itemAndOfficeMustBothBeInForce()
    {
        CatalogueItem item;
        item.from = Period(2015, 3);
        Office office;
        office.to = Period(2015, 5);
        QVERIFY(!isDue(item, office, Period(2015, 2)));
        QVERIFY(isDue(item, office, Period(2015, 3)));
        QVERIFY(isDue(item, office, Period(2015, 5)));
        QVERIFY(!isDue(item, office, Period(2015, 6)));
    }
};

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
