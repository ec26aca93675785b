// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotlineclock.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Calls to the published number: till when they are to be answered, and what others may read of them.
class TestHotlineClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenDaysWhateverTheHour_data();
    void tenDaysWhateverTheHour();
    void theLastDayIsInTime();
    void noDayIsNeverOverdue();
    void sixtyDaysAreNotLongBefore();
    void theMatterTellsNobody_data();
    void theMatterTellsNobody();
};

void TestHotlineClock::tenDaysWhateverTheHour_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QDate>("answerBy");
    QTest::newRow("morning") << u"2015-11-03T00:00:00"_s << QDate(2015, 11, 13);
    QTest::newRow("a minute before midnight") << u"2015-11-03T23:59:59"_s << QDate(2015, 11, 13);
    QTest::newRow("over the month's end") << u"2015-01-31T10:00:00"_s << QDate(2015, 2, 10);
    QTest::newRow("over the leap day") << u"2016-02-20T10:00:00"_s << QDate(2016, 3, 1);
    QTest::newRow("no leap day") << u"2015-02-20T10:00:00"_s << QDate(2015, 3, 2);
    QTest::newRow("over the year's end") << u"2015-12-28T14:30:00"_s << QDate(2016, 1, 7);
}

void TestHotlineClock::tenDaysWhateverTheHour()
{
    QFETCH(QString, at);
    QFETCH(QDate, answerBy);
    QCOMPARE(usualAnswerBy(*Moment::fromString(at)), answerBy);
    QVERIFY(!usualAnswerBy(Moment()).isValid());
}

void TestHotlineClock::theLastDayIsInTime()
{
    HotlineCall call;
    call.answerBy = QDate(2015, 11, 13);
    QCOMPARE(stateOf(call, QDate(2015, 11, 13)), CallState::Open);
    QCOMPARE(stateOf(call, QDate(2015, 11, 14)), CallState::Overdue);
    call.answeredOn = QDate(2015, 11, 13);
    QCOMPARE(stateOf(call, QDate(2015, 12, 31)), CallState::Answered);
    call.answeredOn = QDate(2015, 11, 14);
    QCOMPARE(stateOf(call, QDate(2015, 12, 31)), CallState::AnsweredLate);
}

void TestHotlineClock::noDayIsNeverOverdue()
{
    HotlineCall call;
    QCOMPARE(stateOf(call, QDate(2999, 12, 31)), CallState::Open);
    call.answeredOn = QDate(2999, 12, 31);
    QCOMPARE(stateOf(call, QDate(2999, 12, 31)), CallState::Answered);
}

void TestHotlineClock::sixtyDaysAreNotLongBefore()
{
    HotlineCall call;
    QVERIFY(!isLongBefore(QDate(2015, 1, 1), call));
    call.at = *Moment::fromString(u"2015-11-03T00:00:00"_s);
    QVERIFY(!isLongBefore(QDate(2015, 9, 4), call));
    QVERIFY(isLongBefore(QDate(2015, 9, 3), call));
    QVERIFY(!isLongBefore(QDate(2015, 11, 20), call));
    QVERIFY(!isLongBefore(QDate(), call));
}

void TestHotlineClock::theMatterTellsNobody_data()
{
    QTest::addColumn<QString>("matter");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing to hide") << u"公开栏被遮盖"_s << u"公开栏被遮盖"_s;
    QTest::newRow("the caller") << u"张三反映公开栏被遮盖，可打49812345找张三"_s << u"**反映公开栏被遮盖，可打**找**"_s;
    QTest::newRow("another's mobile") << u"请回电13812345678。"_s << u"请回电**。"_s;
    QTest::newRow("where it is stays") << u"3组12号门前的公开栏"_s << u"3组12号门前的公开栏"_s;
}

void TestHotlineClock::theMatterTellsNobody()
{
    QFETCH(QString, matter);
    QFETCH(QString, told);
    HotlineCall call;
    call.caller = u"张三"_s;
    call.phone = u"49812345"_s;
    call.matter = matter;
    QCOMPARE(matterWithoutCaller(call), told);
}

QTEST_GUILESS_MAIN(TestHotlineClock)
#include "tst_hotlineclock.moc"
