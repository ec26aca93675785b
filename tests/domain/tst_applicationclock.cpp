// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationclock.h"
#include "holidays.h"

#include <QTest>

using namespace Gongkai;
using State = ApplicationState;

Q_DECLARE_METATYPE(Gongkai::ApplicationState)

/// The last day for the reply to an application, and what it amounts to on a day.
class TestApplicationClock : public QObject
{
    Q_OBJECT

private:
    const WorkingCalendar m_calendar = shippedCalendar();

    static Application receivedOn(QDate day, const char *number = "1")
    {
        Application application;
        application.id = application.number = QString::fromLatin1(number);
        application.receivedOn = day;
        return application;
    }
    [[nodiscard]] ApplicationClock at(const Application &application, QDate day) const
    {
        return clockOf(application, m_calendar, day);
    }
    [[nodiscard]] QDate lastDayOf(const Application &application, QDate day) const
    {
        return at(application, day).lastDay.value_or(QDate());
    }

private Q_SLOTS:
    /// Computed from the State Council's notices by another program.
    void daysOfTheTable_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("extended");
        const auto row = [](const char *name, QDate last, QDate extended) {
            QTest::newRow(name) << QDate::fromString(QLatin1StringView(name), Qt::ISODate) << last << extended;
        };
        row("2019-05-15", QDate(2019, 6, 13), QDate(2019, 7, 11));
        row("2020-01-20", QDate(2020, 2, 25), QDate(2020, 3, 24));
        row("2021-09-24", QDate(2021, 10, 27), QDate(2021, 11, 24));
        row("2022-01-28", QDate(2022, 3, 2), QDate(2022, 3, 30));
        row("2023-12-29", QDate(2024, 1, 29), QDate(2024, 2, 29));
        row("2024-02-05", QDate(2024, 3, 8), QDate(2024, 4, 8));
        row("2024-09-10", QDate(2024, 10, 14), QDate(2024, 11, 11));
        row("2025-01-23", QDate(2025, 2, 26), QDate(2025, 3, 26));
        row("2025-09-22", QDate(2025, 10, 24), QDate(2025, 11, 21));
        row("2026-02-10", QDate(2026, 3, 16), QDate(2026, 4, 14));
        // Fifteen working days before the Regulations of 2019.
        row("2015-08-20", QDate(2015, 9, 11), QDate(2015, 10, 9));
        row("2019-05-14", QDate(2019, 6, 4), QDate(2019, 6, 26));
    }
    void daysOfTheTable()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, last);
        QFETCH(QDate, extended);
        Application application = receivedOn(received);
        QCOMPARE(lastDayOf(application, received), last);
        QVERIFY(at(application, received).isCalendarKnown);
        application.extendedOn = last;
        QCOMPARE(lastDayOf(application, last), extended);
    }

    void theLastDayItselfIsInTime_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<State>("unanswered");
        QTest::addColumn<State>("answered");
        QTest::addColumn<int>("daysLeft");
        QTest::newRow("day of receipt") << QDate(2024, 9, 10) << State::Open << State::RepliedInTime << 20;
        QTest::newRow("day before") << QDate(2024, 10, 13) << State::Open << State::RepliedInTime << 1;
        QTest::newRow("last day") << QDate(2024, 10, 14) << State::Open << State::RepliedInTime << 0;
        QTest::newRow("day after") << QDate(2024, 10, 15) << State::Overdue << State::RepliedLate << -1;
        QTest::newRow("over a weekend") << QDate(2024, 10, 21) << State::Overdue << State::RepliedLate << -5;
    }
    void theLastDayItselfIsInTime()
    {
        QFETCH(QDate, day);
        QFETCH(State, unanswered);
        QFETCH(State, answered);
        QFETCH(int, daysLeft);
        Application application = receivedOn(QDate(2024, 9, 10));
        const ApplicationClock open = at(application, day);
        QCOMPARE(open.state, unanswered);
        QCOMPARE(open.daysLeft, daysLeft);
        QVERIFY(open.isOpen());
        application.repliedOn = day;
        QCOMPARE(at(application, QDate(2024, 12, 31)).state, answered);
        QCOMPARE(at(application, QDate(2024, 12, 31)).lastDay, std::optional(QDate(2024, 10, 14)));
        QVERIFY(!at(application, QDate(2024, 12, 31)).isOpen());
    }

    void whatComesLaterIsNotKnownYet()
    {
        Application application = receivedOn(QDate(2024, 9, 10));
        application.repliedOn = QDate(2024, 10, 11);
        application.result = QStringLiteral("granted");
        QCOMPARE(at(application, QDate(2024, 10, 10)).state, State::Open);
        QCOMPARE(at(application, QDate(2024, 10, 11)).state, State::RepliedInTime);
    }

    void aCorrectionBeginsAnew()
    {
        Application application = receivedOn(QDate(2025, 1, 2));
        application.correctionAskedOn = QDate(2025, 1, 9);
        application.correctedOn = QDate(2025, 1, 23);
        QCOMPARE(lastDayOf(application, QDate(2025, 1, 8)), QDate(2025, 2, 6));
        const ApplicationClock waiting = at(application, QDate(2025, 1, 22));
        QCOMPARE(waiting.state, State::WaitingForApplicant);
        QVERIFY(!waiting.lastDay);
        QVERIFY(waiting.isOpen() && !waiting.isPressing());
        QCOMPARE(at(application, QDate(2025, 1, 23)).state, State::Open);
        QCOMPARE(lastDayOf(application, QDate(2025, 1, 23)), QDate(2025, 2, 26));
        QCOMPARE(at(application, QDate(2025, 2, 27)).state, State::Overdue);
    }

    void aCorrectionNeverMadeIsNeverOverdue()
    {
        Application application = receivedOn(QDate(2025, 1, 2));
        application.correctionAskedOn = QDate(2025, 1, 9);
        QCOMPARE(at(application, QDate(2025, 12, 31)).state, State::WaitingForApplicant);
        application.repliedOn = QDate(2025, 12, 31);
        QCOMPARE(at(application, QDate(2025, 12, 31)).state, State::RepliedInTime);
    }

    /// Seven working days after receipt, art. 30.
    void aCorrectionAskedForTooLateSavesNothing_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("lastToAsk");
        QTest::newRow("2021-09-24") << QDate(2021, 9, 24) << QDate(2021, 10, 9);
        QTest::newRow("2024-02-05") << QDate(2024, 2, 5) << QDate(2024, 2, 20);
        QTest::newRow("2025-01-23") << QDate(2025, 1, 23) << QDate(2025, 2, 8);
        QTest::newRow("2019-05-15") << QDate(2019, 5, 15) << QDate(2019, 5, 24);
    }
    void aCorrectionAskedForTooLateSavesNothing()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, lastToAsk);
        Application application = receivedOn(received);
        const QDate last = lastDayOf(application, received);
        application.correctionAskedOn = lastToAsk;
        const ApplicationClock waiting = at(application, lastToAsk);
        QCOMPARE(waiting.state, State::WaitingForApplicant);
        QVERIFY(!waiting.correctionAskedTooLate);
        application.correctionAskedOn = lastToAsk.addDays(1);
        const ApplicationClock open = at(application, lastToAsk.addDays(1));
        QCOMPARE(open.state, State::Open);
        QCOMPARE(open.lastDay, std::optional(last));
        QCOMPARE(open.correctionAskedTooLate, std::optional(lastToAsk));
        application.correctedOn = lastToAsk.addDays(2);
        QCOMPARE(lastDayOf(application, lastToAsk.addDays(2)), last);
        // What comes later is not known yet.
        QVERIFY(!at(application, lastToAsk).correctionAskedTooLate);
    }

    void beforeTheRegulationsOf2019ACorrectionIsInTimeWithTheReply()
    {
        Application application = receivedOn(QDate(2015, 8, 20));
        application.correctionAskedOn = QDate(2015, 9, 11);
        QCOMPARE(at(application, QDate(2015, 9, 11)).state, State::WaitingForApplicant);
        application.correctionAskedOn = QDate(2015, 9, 12);
        QCOMPARE(at(application, QDate(2015, 9, 12)).state, State::Overdue);
        QCOMPARE(at(application, QDate(2015, 9, 12)).correctionAskedTooLate, std::optional(QDate(2015, 9, 11)));
    }

    void theTermGoesByTheDayOfReceipt()
    {
        Application application = receivedOn(QDate(2019, 5, 14));
        application.correctionAskedOn = QDate(2019, 5, 14);
        application.correctedOn = QDate(2019, 5, 15);
        QCOMPARE(lastDayOf(application, QDate(2019, 5, 15)), QDate(2019, 6, 5));
    }

    void daysOfAThirdPartyDoNotCount_data()
    {
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<QDate>("answered");
        QTest::addColumn<QDate>("last");
        // Of an application received on 2024-09-10, last day 2024-10-14.
        QTest::newRow("same day") << QDate(2024, 9, 12) << QDate(2024, 9, 12) << QDate(2024, 10, 14);
        QTest::newRow("next day") << QDate(2024, 9, 12) << QDate(2024, 9, 13) << QDate(2024, 10, 15);
        QTest::newRow("only days off") << QDate(2024, 9, 14) << QDate(2024, 9, 17) << QDate(2024, 10, 14);
        QTest::newRow("ten working days") << QDate(2024, 9, 10) << QDate(2024, 9, 25) << QDate(2024, 10, 28);
        QTest::newRow("on the last day") << QDate(2024, 10, 14) << QDate(2024, 10, 18) << QDate(2024, 10, 18);
        QTest::newRow("on the last day, till a Saturday")
            << QDate(2024, 10, 14) << QDate(2024, 10, 19) << QDate(2024, 10, 21);
        QTest::newRow("after the last day") << QDate(2024, 10, 15) << QDate(2024, 10, 18) << QDate(2024, 10, 14);
    }
    void daysOfAThirdPartyDoNotCount()
    {
        QFETCH(QDate, asked);
        QFETCH(QDate, answered);
        QFETCH(QDate, last);
        Application application = receivedOn(QDate(2024, 9, 10));
        application.thirdPartyAskedOn = asked;
        application.thirdPartyAnsweredOn = answered;
        QCOMPARE(lastDayOf(application, answered), last);
    }

    void aSilentThirdPartyStopsTheClockForFifteenDays()
    {
        Application application = receivedOn(QDate(2024, 9, 2));
        application.thirdPartyAskedOn = QDate(2024, 9, 10);
        QCOMPARE(at(application, QDate(2024, 9, 9)).state, State::Open);
        for (const QDate day : {QDate(2024, 9, 10), QDate(2024, 10, 8)}) {
            QCOMPARE(at(application, day).state, State::WaitingForThirdParty);
            QVERIFY(!at(application, day).lastDay);
        }
        // Six days had gone; fourteen are left from 2024-10-09 on.
        QCOMPARE(at(application, QDate(2024, 10, 9)).state, State::Open);
        QCOMPARE(lastDayOf(application, QDate(2024, 10, 9)), QDate(2024, 10, 25));
        QCOMPARE(at(application, QDate(2024, 10, 26)).state, State::Overdue);
    }

    void askedTooLateItStopsNothing()
    {
        Application application = receivedOn(QDate(2024, 9, 10));
        application.thirdPartyAskedOn = QDate(2024, 10, 15);
        QCOMPARE(at(application, QDate(2024, 10, 16)).state, State::Overdue);
        application.thirdPartyAskedOn = QDate(2024, 10, 14);
        QCOMPARE(at(application, QDate(2024, 10, 16)).state, State::WaitingForThirdParty);
    }

    void anExtensionAfterTheLastDayAddsNothing()
    {
        Application application = receivedOn(QDate(2024, 9, 10));
        application.extendedOn = QDate(2024, 10, 15);
        QCOMPARE(at(application, QDate(2024, 10, 15)).state, State::Overdue);
        application.extendedOn = QDate(2024, 10, 14);
        QCOMPARE(at(application, QDate(2024, 10, 13)).lastDay, std::optional(QDate(2024, 10, 14)));
        QCOMPARE(lastDayOf(application, QDate(2024, 10, 14)), QDate(2024, 11, 11));
    }

    void allTogether()
    {
        Application application = receivedOn(QDate(2021, 3, 1));
        application.correctionAskedOn = QDate(2021, 3, 2);
        application.correctedOn = QDate(2021, 3, 5);
        application.thirdPartyAskedOn = QDate(2021, 3, 8);
        application.thirdPartyAnsweredOn = QDate(2021, 3, 10);
        application.extendedOn = QDate(2021, 3, 22);
        // From Friday 5 March on forty-two working days, Tomb-Sweeping and Labour days and a Sunday made up for among
        // them.
        QCOMPARE(lastDayOf(application, QDate(2021, 3, 31)), m_calendar.plusWorkingDays(QDate(2021, 3, 5), 42));
        QCOMPARE(lastDayOf(application, QDate(2021, 3, 31)), QDate(2021, 5, 7));
    }

    void aResultWithoutItsDayIsStillOpen()
    {
        Application application = receivedOn(QDate(2024, 9, 10));
        application.result = QStringLiteral("otherwise.3");
        QCOMPARE(at(application, QDate(2024, 12, 31)).state, State::Overdue);
        application.repliedOn = QDate(2024, 9, 20);
        QCOMPARE(at(application, QDate(2024, 12, 31)).state, State::RepliedInTime);
    }

    void aYearWithoutANoticeIsTold()
    {
        const int newest = m_calendar.newestYear();
        QVERIFY(at(receivedOn(QDate(newest, 11, 2)), QDate(newest, 11, 2)).isCalendarKnown);
        QVERIFY(!at(receivedOn(QDate(newest, 12, 15)), QDate(newest, 12, 15)).isCalendarKnown);
        QVERIFY(!clockOf(receivedOn(QDate(2024, 3, 1)), WorkingCalendar(), QDate(2024, 3, 1)).isCalendarKnown);
    }

    void pressingFromFiveDaysBefore()
    {
        const Application application = receivedOn(QDate(2024, 9, 10));
        QVERIFY(!at(application, QDate(2024, 9, 30)).isPressing());
        QCOMPARE(at(application, QDate(2024, 9, 30)).daysLeft, 6);
        QVERIFY(at(application, QDate(2024, 10, 8)).isPressing());
        QVERIFY(at(application, QDate(2025, 10, 8)).isPressing());
    }

    void openOnesAreOrderedByTheirLastDay()
    {
        Application waiting = receivedOn(QDate(2024, 9, 2), "waiting");
        waiting.correctionAskedOn = QDate(2024, 9, 3);
        Application replied = receivedOn(QDate(2024, 9, 2), "replied");
        replied.repliedOn = QDate(2024, 9, 9);
        const auto open = openApplications(
            {waiting, receivedOn(QDate(2024, 9, 10), "b"), replied, receivedOn(QDate(2024, 9, 10), "a"),
                receivedOn(QDate(2024, 9, 3), "c"), receivedOn(QDate(2024, 9, 12), "not yet received")},
            m_calendar, QDate(2024, 9, 11));
        QStringList numbers;
        for (const ClockedApplication &one : open)
            numbers.append(one.application.number);
        QCOMPARE(numbers.join(u' '), QStringLiteral("c a b waiting"));
    }
};

QTEST_GUILESS_MAIN(TestApplicationClock)
#include "tst_applicationclock.moc"
