// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"

#include <QTest>

using namespace Gongkai;

/// Working days after the State Council's notices.
class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workingDaysOfAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        for (const auto &[year, days] : {std::pair(2015, 249), {2019, 250}, {2020, 249}, {2021, 250}, {2022, 249},
                 {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}})
            QTest::addRow("%d", year) << year << days;
    }
    void workingDaysOfAYear()
    {
        QFETCH(int, year);
        QFETCH(int, days);
        const auto calendar = shippedCalendar();
        QVERIFY(calendar.knows(year));
        int count = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            count += calendar.isWorkingDay(day) ? 1 : 0;
        QCOMPARE(count, days);
    }

    void theTwentyEighth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("previous");
        QTest::addColumn<QDate>("next");
        QTest::newRow("Saturday") << QDate(2015, 11, 28) << QDate(2015, 11, 27) << QDate(2015, 11, 30);
        QTest::newRow("Saturday that is made up for") << QDate(2015, 2, 28) << QDate(2015, 2, 28) << QDate(2015, 2, 28);
        QTest::newRow("Tuesday in a long holiday") << QDate(2025, 1, 28) << QDate(2025, 1, 27) << QDate(2025, 2, 5);
    }
    void theTwentyEighth()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, previous);
        QFETCH(QDate, next);
        const auto calendar = shippedCalendar();
        QCOMPARE(calendar.workingDayUpTo(day), previous);
        QCOMPARE(calendar.workingDayFrom(day), next);
    }

    /// Days computed from the notices for the clock of applications (Regulations 2019, art. 30, 32, 33).
    void countingWorkingDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("seven");
        QTest::addColumn<QDate>("fifteen");
        QTest::addColumn<QDate>("twenty");
        QTest::addColumn<QDate>("forty");
        QTest::newRow("2019-05-15") << QDate(2019, 5, 15) << QDate(2019, 5, 24) << QDate(2019, 6, 5)
                                    << QDate(2019, 6, 13) << QDate(2019, 7, 11);
        QTest::newRow("2020-01-20") << QDate(2020, 1, 20) << QDate(2020, 2, 6) << QDate(2020, 2, 18)
                                    << QDate(2020, 2, 25) << QDate(2020, 3, 24);
        QTest::newRow("2023-12-29") << QDate(2023, 12, 29) << QDate(2024, 1, 10) << QDate(2024, 1, 22)
                                    << QDate(2024, 1, 29) << QDate(2024, 2, 29);
        QTest::newRow("2024-09-10") << QDate(2024, 9, 10) << QDate(2024, 9, 20) << QDate(2024, 10, 8)
                                    << QDate(2024, 10, 14) << QDate(2024, 11, 11);
        QTest::newRow("2025-09-22") << QDate(2025, 9, 22) << QDate(2025, 9, 30) << QDate(2025, 10, 17)
                                    << QDate(2025, 10, 24) << QDate(2025, 11, 21);
    }
    void countingWorkingDays()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, seven);
        QFETCH(QDate, fifteen);
        QFETCH(QDate, twenty);
        QFETCH(QDate, forty);
        const auto calendar = shippedCalendar();
        QCOMPARE(calendar.plusWorkingDays(from, 7), seven);
        QCOMPARE(calendar.plusWorkingDays(from, 15), fifteen);
        QCOMPARE(calendar.plusWorkingDays(from, 20), twenty);
        QCOMPARE(calendar.plusWorkingDays(from, 40), forty);
        QCOMPARE(calendar.plusWorkingDays(from, 0), from);
        QCOMPARE(calendar.plusWorkingDays(seven, -7), calendar.workingDayUpTo(from));
    }

    void aYearWithoutANotice()
    {
        const auto calendar = shippedCalendar();
        QCOMPARE(calendar.newestYear(), 2026);
        QVERIFY(!calendar.knows(2027));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 10, 1)));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 10, 2)));
    }

    void aNewNoticeIsTaken()
    {
        auto calendar = shippedCalendar();
        QVERIFY(calendar.addNotices(
            u"notice 2027\noff 2027-10-01..2027-10-07 国庆节\nwork 2027-09-26 国庆节 # make-up day\n"));
        QVERIFY(calendar.knows(2027));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 10, 7)));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 9, 26)));
        QCOMPARE(calendar.nameOf(QDate(2027, 10, 5)), QStringLiteral("国庆节"));
    }

    void aNoticeTakesTheWholePlaceOfThatOfItsYear()
    {
        auto calendar = shippedCalendar();
        QVERIFY(!calendar.isWorkingDay(QDate(2015, 9, 3)));
        QVERIFY(calendar.isWorkingDay(QDate(2015, 10, 10)));
        QVERIFY(calendar.addNotices(u"notice 2015\ntitle 改后的通知\noff 2015-10-01..2015-10-03 国庆节\n"));
        QCOMPARE(calendar.titleOf(2015), QStringLiteral("改后的通知"));
        QCOMPARE(calendar.announcedBy(2015).size(), 3U);
        // What the new notice does not name is a day of the week like any other.
        QVERIFY(calendar.isWorkingDay(QDate(2015, 9, 3)));
        QVERIFY(!calendar.isWorkingDay(QDate(2015, 10, 10)));
        QVERIFY(calendar.isWorkingDay(QDate(2015, 10, 5)));
        QVERIFY(!calendar.announced(QDate(2015, 2, 18)));
        // The years beside it keep theirs.
        QVERIFY(!calendar.isWorkingDay(QDate(2016, 2, 8)));
        QVERIFY(!calendar.isWorkingDay(QDate(2014, 10, 6)));
    }

    void ofTwoNoticesOnADayThatOfTheLaterYearHolds()
    {
        const auto earlier = u"notice 2026\nwork 2026-12-31 元旦\nwork 2027-01-03 元旦\n";
        const auto later = u"notice 2027\noff 2026-12-31..2027-01-02 元旦\n";
        for (const bool isLaterFirst : {false, true}) {
            WorkingCalendar calendar;
            QVERIFY(calendar.addNotices(isLaterFirst ? later : earlier));
            QVERIFY(calendar.addNotices(isLaterFirst ? earlier : later));
            QVERIFY(!calendar.isWorkingDay(QDate(2026, 12, 31)));
            QCOMPARE(calendar.announced(QDate(2026, 12, 31))->notice, 2027);
            // Of a day that the later one is silent on the earlier one speaks.
            QVERIFY(calendar.isWorkingDay(QDate(2027, 1, 3)));
            // Both still say what they said.
            QCOMPARE(calendar.announcedBy(2026).size(), 2U);
            QCOMPARE(calendar.announcedBy(2027).size(), 3U);
        }
        // With the later one replaced the day is the earlier one's again.
        WorkingCalendar calendar;
        QVERIFY(calendar.addNotices(earlier) && calendar.addNotices(later));
        QVERIFY(calendar.addNotices(u"notice 2027\noff 2027-01-01 元旦\n"));
        QCOMPARE(calendar.announced(QDate(2026, 12, 31))->notice, 2026);
    }

    void aNoticeReachesIntoTheYearsBesideItAlone()
    {
        WorkingCalendar calendar;
        const auto added = calendar.addNotices(u"notice 2027\noff 2025-12-31 元旦\noff 2028-12-31..2029-01-01 元旦\n");
        QVERIFY(!added);
        QCOMPARE(added.error().faults.size(), 2U);
        QCOMPARE(added.error().faults[0].kind, FaultKind::OtherYear);
        QCOMPARE(added.error().faults[1].place, QStringLiteral("line 3"));
    }

    void everyShippedNoticeHasItsTitle()
    {
        const auto calendar = shippedCalendar();
        QCOMPARE(calendar.years().size(), 19);
        for (const int year : calendar.years())
            QCOMPARE(calendar.titleOf(year), QStringLiteral("国务院办公厅关于%1年部分节假日安排的通知").arg(year));
        QCOMPARE(calendar.titleOf(2027), QString());
    }

    void aDayIsNamedByTheNoticeThatAnnouncedIt()
    {
        const auto calendar = shippedCalendar();
        // The first notice of 2023 took the last day of 2022 off.
        const auto day = calendar.announced(QDate(2022, 12, 31));
        QVERIFY(day);
        QCOMPARE(day->notice, 2023);
        QVERIFY(day->isOff);
        const auto madeUp = calendar.announced(QDate(2015, 10, 10));
        QVERIFY(madeUp && !madeUp->isOff);
        QVERIFY(!calendar.announced(QDate(2015, 10, 11)));
        const auto days = calendar.announcedBy(2023);
        QCOMPARE(days.front().day, QDate(2022, 12, 31));
        QVERIFY(std::is_sorted(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.day < b.day; }));
        QVERIFY(calendar.announcedBy(2027).empty());
    }

    void aTitleBelongsToANotice()
    {
        WorkingCalendar calendar;
        const auto added = calendar.addNotices(u"title 早了\nnotice 2027\ntitle\n");
        QVERIFY(!added);
        QCOMPARE(added.error().faults.size(), 2U);
        QCOMPARE(added.error().faults[0].place, QStringLiteral("line 1"));
        QCOMPARE(added.error().faults[1].kind, FaultKind::Required);
        QVERIFY(calendar.addNotices(u"notice 2027\r\ntitle 关于 2027 年的通知\r\noff 2027-01-01 元旦\r\n"));
        QCOMPARE(calendar.titleOf(2027), QStringLiteral("关于 2027 年的通知"));
    }

    void theNextYearMattersFromDecemberOn()
    {
        const auto calendar = shippedCalendar();
        QCOMPARE(yearWithoutNotice(calendar, QDate(2026, 11, 30)), std::nullopt);
        QCOMPARE(yearWithoutNotice(calendar, QDate(2026, 12, 1)), std::optional(2027));
        QCOMPARE(yearWithoutNotice(calendar, QDate(2027, 1, 1)), std::optional(2027));
        QCOMPARE(yearWithoutNotice(calendar, QDate(2025, 12, 31)), std::nullopt);
        QCOMPARE(yearWithoutNotice(WorkingCalendar(), QDate(2015, 3, 1)), std::optional(2015));
    }

    void aWrongNoticeIsRefusedByLineAndAddsNothing()
    {
        WorkingCalendar calendar;
        const auto added = calendar.addNotices(
            u"notice 2027\noff 2027-10-01..2027-09-01 国庆节\nrest 2027-01-01\noff 2027-02-30\nnotice 27\n");
        QVERIFY(!added);
        QCOMPARE(added.error().faults.size(), 4U);
        QCOMPARE(added.error().faults[0],
            (Fault{QStringLiteral("line 2"), FaultKind::NotADay, QStringLiteral("2027-10-01..2027-09-01")}));
        QCOMPARE(added.error().faults[1].place, QStringLiteral("line 3"));
        QCOMPARE(added.error().faults[3].place, QStringLiteral("line 5"));
        QVERIFY(!calendar.knows(2027));
    }
};

QTEST_APPLESS_MAIN(TestWorkingCalendar)
#include "tst_workingcalendar.moc"
