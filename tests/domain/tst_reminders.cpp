// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "reminders.h"

#include <QTest>

using namespace Gongkai;

/// The days on which offices are reminded of a period.
class TestReminders : public QObject
{
    Q_OBJECT

private:
    static Deadline deadlineFor(Period period, const Town &town = {})
    {
        return deadlineOf(period, town, nullptr, shippedCalendar());
    }
    static QList<QDate> daysOf(const std::vector<Reminder> &reminders)
    {
        QList<QDate> days;
        for (const Reminder &reminder : reminders)
            days.append(reminder.day);
        return days;
    }
    static MonthFacts factsOf(Period period)
    {
        Office office;
        office.code = QStringLiteral("CZ");
        CatalogueItem item;
        item.code = QStringLiteral("CZ-01");
        item.office = office.code;
        MonthFacts facts;
        facts.period = period;
        facts.offices = {office};
        facts.items = {item};
        return facts;
    }

private Q_SLOTS:
    void daysBefore_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<QList<QDate>>("days");
        QTest::newRow("the 28th is a Saturday") << QDate(2015, 11,
            1) << QList<QDate>{QDate(2015, 11, 23), QDate(2015, 11, 25), QDate(2015, 11, 27), QDate(2015, 11, 28)};
        QTest::newRow("the 28th begins the Spring Festival, a Sunday before it is worked") << QDate(
            2025, 1, 1) << QList<QDate>{QDate(2025, 1, 22), QDate(2025, 1, 24), QDate(2025, 1, 27), QDate(2025, 1, 28)};
        QTest::newRow("counted back over the Spring Festival") << QDate(
            2026, 2, 1) << QList<QDate>{QDate(2026, 2, 14), QDate(2026, 2, 25), QDate(2026, 2, 27), QDate(2026, 2, 28)};
    }
    void daysBefore()
    {
        QFETCH(QDate, month);
        QFETCH(QList<QDate>, days);
        const auto reminders = remindersBefore(deadlineFor(Period::of(month)), Town(), shippedCalendar());
        QCOMPARE(daysOf(reminders), days);
        QCOMPARE(reminders[0], (Reminder{ReminderKind::Before, days[0], 5}));
        QCOMPARE(reminders[3], (Reminder{ReminderKind::OnTheDay, days[3], 0}));
    }

    void overdueDaysMoveOffRestDays()
    {
        const auto calendar = shippedCalendar();
        Town town;
        town.deadlineDay = 24;
        // 2 October is off until the 7th; the week after counts from the first day, not from where the second fell.
        QCOMPARE(daysOf(remindersAfter(deadlineFor(Period(2015, 9), town), town, calendar, QDate(2015, 10, 16))),
            (QList<QDate>{QDate(2015, 9, 25), QDate(2015, 10, 8), QDate(2015, 10, 9), QDate(2015, 10, 16)}));
        // The first one after a deadline in the Spring Festival is its first working day.
        const auto first = remindersAfter(deadlineFor(Period(2025, 1)), Town(), calendar, QDate(2025, 2, 5));
        QCOMPARE(first.size(), 1U);
        QCOMPARE(first[0], (Reminder{ReminderKind::Overdue, QDate(2025, 2, 5), 1}));
        QVERIFY(remindersAfter(deadlineFor(Period(2025, 1)), Town(), calendar, QDate(2025, 2, 4)).empty());
    }

    void daysThatFallTogetherCountOnce()
    {
        Town town;
        town.overdueEvery = 1;
        const auto days = remindersAfter(deadlineFor(Period(2015, 11)), town, shippedCalendar(), QDate(2015, 12, 8));
        QCOMPARE(daysOf(days),
            (QList<QDate>{QDate(2015, 11, 30), QDate(2015, 12, 1), QDate(2015, 12, 2), QDate(2015, 12, 3),
                QDate(2015, 12, 4), QDate(2015, 12, 7), QDate(2015, 12, 8)}));
        QCOMPARE(days.back().number, 7);
        town.overdueEvery = 366;
        QCOMPARE(nextReminder(QDate(2015, 12, 1), deadlineFor(Period(2015, 11)), town, shippedCalendar()),
            (Reminder{ReminderKind::Overdue, QDate(2016, 11, 30), 2}));
    }

    void theMonthsEnd()
    {
        Town town;
        town.deadlineDay = 31;
        const auto calendar = shippedCalendar();
        // Saturday 28 February 2015 is a make-up day.
        const Deadline february = deadlineFor(Period(2015, 2), town);
        QCOMPARE(reminderOn(QDate(2015, 2, 28), february, town, calendar).kind, ReminderKind::OnTheDay);
        QCOMPARE(reminderOn(QDate(2015, 2, 27), february, town, calendar),
            (Reminder{ReminderKind::Before, QDate(2015, 2, 27), 1}));
        QCOMPARE(reminderOn(QDate(2015, 3, 2), february, town, calendar),
            (Reminder{ReminderKind::Overdue, QDate(2015, 3, 2), 1}));
        QCOMPARE(reminderOn(QDate(2015, 3, 1), february, town, calendar).kind, ReminderKind::None);
        // Counted back, the days of December reach no further than the month; those after it reach into the new year.
        QCOMPARE(reminderOn(QDate(2016, 1, 4), deadlineFor(Period(2015, 12), town), town, calendar),
            (Reminder{ReminderKind::Overdue, QDate(2016, 1, 4), 1}));
    }

    void aDateSetForOneMonth()
    {
        const auto calendar = shippedCalendar();
        const DeadlineOverride set{Period(2015, 9), QDate(2015, 10, 8), QStringLiteral("国庆")};
        const Deadline deadline = deadlineOf(Period(2015, 9), Town(), &set, calendar);
        QCOMPARE(daysOf(remindersBefore(deadline, Town(), calendar)),
            (QList<QDate>{QDate(2015, 9, 24), QDate(2015, 9, 28), QDate(2015, 9, 30), QDate(2015, 10, 8)}));
        QCOMPARE(nextReminder(QDate(2015, 10, 9), deadline, Town(), calendar).number, 1);
    }

    void aDeadlineThatIsLateItself()
    {
        Town town;
        town.deadlineInclusive = false;
        const auto calendar = shippedCalendar();
        const Deadline deadline = deadlineFor(Period(2015, 10), town);
        QCOMPARE(reminderOn(QDate(2015, 10, 27), deadline, town, calendar).kind, ReminderKind::OnTheDay);
        QCOMPARE(reminderOn(QDate(2015, 10, 26), deadline, town, calendar).number, 1);
        // The 28th, a Wednesday, is the first working day after the last day on time.
        QCOMPARE(reminderOn(QDate(2015, 10, 28), deadline, town, calendar),
            (Reminder{ReminderKind::Overdue, QDate(2015, 10, 28), 1}));
    }

    void aYearWithoutANotice()
    {
        const auto calendar = shippedCalendar();
        const Deadline deadline = deadlineFor(Period(2027, 9));
        // Nobody has announced the National Day of 2027 yet, so weekends alone are off.
        QCOMPARE(daysOf(remindersAfter(deadline, Town(), calendar, QDate(2027, 10, 6))),
            (QList<QDate>{QDate(2027, 9, 29), QDate(2027, 10, 6)}));
        QCOMPARE(daysOf(remindersBefore(deadline, Town(), WorkingCalendar())).front(), QDate(2027, 9, 21));
    }

    void theTownsOwnDays()
    {
        Town town;
        QCOMPARE(reminderCounts(town), (std::vector<int>{5, 3, 1, 0}));
        town.reminderDays = {0, 2, 2, 10};
        QCOMPARE(reminderCounts(town), (std::vector<int>{10, 2, 0}));
        const auto calendar = shippedCalendar();
        const Deadline deadline = deadlineFor(Period(2015, 11), town);
        QCOMPARE(reminderOn(QDate(2015, 11, 16), deadline, town, calendar).number, 10);
        QCOMPARE(reminderOn(QDate(2015, 11, 27), deadline, town, calendar).kind, ReminderKind::None);
        QCOMPARE(nextReminder(QDate(2015, 11, 17), deadline, town, calendar),
            (Reminder{ReminderKind::Before, QDate(2015, 11, 26), 2}));
        town.reminderDays = {3};
        QCOMPARE(nextReminder(QDate(2015, 11, 26), deadline, town, calendar),
            (Reminder{ReminderKind::Overdue, QDate(2015, 11, 30), 1}));
    }

    void nobodyIsRemindedOfNothing()
    {
        const auto calendar = shippedCalendar();
        const Moment now = *Moment::fromString(QStringLiteral("2015-11-30T09:00:00"));
        MonthFacts facts = factsOf(Period(2015, 11));
        MonthStanding month = standingOf(facts, calendar, now);
        QCOMPARE(reminderOf(month, facts.town, calendar).kind, ReminderKind::Overdue);
        QCOMPARE(owingOffices(month), QStringList{QStringLiteral("CZ")});
        Submission late;
        late.id = QStringLiteral("a");
        late.office = QStringLiteral("CZ");
        late.item = QStringLiteral("CZ-01");
        late.period = facts.period;
        late.receivedAt = late.recordedAt = *Moment::fromString(QStringLiteral("2015-11-30T08:00:00"));
        facts.submissions = {late};
        month = standingOf(facts, calendar, now);
        QCOMPARE(reminderOf(month, facts.town, calendar).kind, ReminderKind::None);
        QVERIFY(owingOffices(month).isEmpty());
        QCOMPARE(reminderOf(standingOf(MonthFacts(), calendar, now), Town(), calendar).kind, ReminderKind::None);
    }
};

QTEST_APPLESS_MAIN(TestReminders)
#include "tst_reminders.moc"
