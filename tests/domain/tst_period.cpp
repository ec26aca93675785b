// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotext.h"
#include "moment.h"
#include "period.h"

#include <QTest>

using namespace Gongkai;

/// Months, days and moments are read strictly: what can't be is nothing.
class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMonth");
        QTest::newRow("plain") << QStringLiteral("2015-11") << true;
        QTest::newRow("month 0") << QStringLiteral("2015-00") << false;
        QTest::newRow("month 13") << QStringLiteral("2015-13") << false;
        QTest::newRow("year 0") << QStringLiteral("0000-01") << false;
        QTest::newRow("one digit") << QStringLiteral("2015-1") << false;
        QTest::newRow("a day") << QStringLiteral("2015-11-01") << false;
        QTest::newRow("slash") << QStringLiteral("2015/11") << false;
        QTest::newRow("full-width digits") << QStringLiteral("２０１５-11") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void months()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMonth);
        const auto period = Period::fromString(text);
        QCOMPARE(period.has_value(), isMonth);
        if (period)
            QCOMPARE(period->toString(), text);
    }

    void monthsEndWhereTheyEnd()
    {
        QCOMPARE(Period(2016, 2).lastDay(), QDate(2016, 2, 29));
        QCOMPARE(Period(2015, 2).lastDay(), QDate(2015, 2, 28));
        QCOMPARE(Period(1900, 2).lastDay(), QDate(1900, 2, 28));
        QCOMPARE(Period(2015, 12).plus(1), Period(2016, 1));
        QCOMPARE(Period(2016, 1).plus(-1), Period(2015, 12));
        QVERIFY(!Period(1, 1).plus(-1).isValid());
        QVERIFY(Period(2015, 9) < Period(2015, 10));
    }

    void inForceIncludesBothEnds()
    {
        const auto from = std::optional(Period(2015, 3));
        const auto to = std::optional(Period(2015, 5));
        QVERIFY(!isInForce(from, to, Period(2015, 2)));
        QVERIFY(isInForce(from, to, Period(2015, 3)));
        QVERIFY(isInForce(from, to, Period(2015, 5)));
        QVERIFY(!isInForce(from, to, Period(2015, 6)));
        QVERIFY(isInForce(std::nullopt, std::nullopt, Period(1, 1)));
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("to the second") << QStringLiteral("2015-11-28T23:59:59")
                                       << QStringLiteral("2015-11-28T23:59:59");
        QTest::newRow("to the minute") << QStringLiteral("2015-12-02T09:00") << QStringLiteral("2015-12-02T09:00:00");
        QTest::newRow("24:00") << QStringLiteral("2015-11-28T24:00:00") << QString();
        QTest::newRow("second 60") << QStringLiteral("2015-11-28T10:00:60") << QString();
        QTest::newRow("leap day that is none") << QStringLiteral("2015-02-29T10:00:00") << QString();
        QTest::newRow("leap day") << QStringLiteral("2016-02-29T10:00:00") << QStringLiteral("2016-02-29T10:00:00");
        QTest::newRow("zone") << QStringLiteral("2015-11-28T10:00:00Z") << QString();
        QTest::newRow("blank instead of T") << QStringLiteral("2015-11-28 10:00:00") << QString();
        QTest::newRow("day alone") << QStringLiteral("2015-11-28") << QString();
    }
    void moments()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto moment = Moment::fromString(text);
        QCOMPARE(moment ? moment->toString() : QString(), read);
    }

    void momentsAreOrderedAcrossMidnight()
    {
        const auto last = *Moment::fromString(u"2015-11-28T23:59:59");
        const auto first = *Moment::fromString(u"2015-11-29T00:00:00");
        QVERIFY(last < first);
        QCOMPARE(last.secondsTo(first), 1);
    }

    void daysAreStrict()
    {
        QVERIFY(dayFromIso(u"2015-12-31"));
        QVERIFY(!dayFromIso(u"2015-12-32"));
        QVERIFY(!dayFromIso(u"201512-31"));
        QVERIFY(!dayFromIso(u"2015-1-1"));
        QCOMPARE(dayToIso(QDate(15, 1, 2)), QStringLiteral("0015-01-02"));
        QCOMPARE(dayToIso(QDate()), QString());
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
