// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QtTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The applications for information on their clock.
class CliApplicationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatIsOpenByItsLastDay();
    void judgesByTheDayAlone_data();
    void judgesByTheDayAlone();
    void takesTheDayOfAMoment();
    void tellsPeople();
    void tellsAYearWithoutANotice();
    void judgesByTheTownsOwnNotice();
    void refusesWhatContradicts_data();
    void refusesWhatContradicts();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void endsAsItsNeighbours();

private:
    /// The record of an exchange file; in @p more ' stands for ".
    static QByteArray application(const QByteArray &number, const QByteArray &more)
    {
        QByteArray record = "{'id':'#','number':'#','applicant':'commercial','channel':'post',"
                            "'subject':'征地\\n补偿',";
        record += more + '}';
        return record.replace('#', number).replace('\'', '"');
    }
    [[nodiscard]] CliResult take(const QString &store, const QByteArray &applications)
    {
        m_cli.write(
            u"more.json"_s, R"({"format":"gongkai-exchange","version":1,"applications":[)" + applications + "]}");
        return m_cli.run({u"import"_s, store, u"more.json"_s});
    }
    [[nodiscard]] CliResult list(const QString &day, const QString &format, const QString &store = u"a.gongkai"_s) const
    {
        return m_cli.run({u"applications"_s, store, u"--now"_s, day, u"--format"_s, format});
    }

    CliRunner m_cli;
};

void CliApplicationsTest::initTestCase()
{
    QVERIFY(m_cli.makeStore(u"a.gongkai"_s));
    const CliResult imported = take(u"a.gongkai"_s,
        application("2024-3", "'receivedOn':'2024-09-10'") + ','
            + application("2024-1", "'receivedOn':'2024-09-02','correctionAskedOn':'2024-09-04'") + ','
            + application("2024-2", "'receivedOn':'2024-09-02'") + ','
            + application(
                "2024-4", "'receivedOn':'2024-09-04','repliedOn':'2024-09-20','result':'refused.4','extendedOn':null")
            + ',' + application("2024-5", "'receivedOn':'2024-10-20'"));
    QVERIFY2(imported.code == 0, imported.err.constData());
}

void CliApplicationsTest::listsWhatIsOpenByItsLastDay()
{
    const CliResult result = list(u"2024-10-08"_s, u"json"_s);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out,
        QByteArray(R"({"applications":[{"number":"2024-2","lastDay":"2024-09-30","overdue":true},)"
                   R"({"number":"2024-3","lastDay":"2024-10-14","overdue":false},)"
                   R"({"number":"2024-1","lastDay":null,"overdue":false}]})"
                   "\n"));
    QVERIFY(result.err.isEmpty());
}

void CliApplicationsTest::judgesByTheDayAlone_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("overdue");
    QTest::newRow("before all") << u"2024-09-01"_s << 0 << 0;
    QTest::newRow("day of receipt") << u"2024-09-02"_s << 2 << 0;
    QTest::newRow("not yet replied to") << u"2024-09-19"_s << 4 << 0;
    QTest::newRow("day of the reply") << u"2024-09-20"_s << 3 << 0;
    QTest::newRow("last day") << u"2024-10-14"_s << 3 << 1;
    QTest::newRow("day after") << u"2024-10-15"_s << 3 << 2;
}

void CliApplicationsTest::judgesByTheDayAlone()
{
    QFETCH(QString, day);
    QFETCH(int, count);
    QFETCH(int, overdue);
    const CliResult result = list(day, u"json"_s);
    QCOMPARE(int(result.out.count("\"number\"")), count);
    QCOMPARE(int(result.out.count("\"overdue\":true")), overdue);
}

void CliApplicationsTest::takesTheDayOfAMoment()
{
    QCOMPARE(list(u"2024-10-14T23:59:59"_s, u"json"_s).out, list(u"2024-10-14"_s, u"json"_s).out);
    QCOMPARE(list(u"2024-10-15T00:00"_s, u"json"_s).out, list(u"2024-10-15"_s, u"json"_s).out);
    const CliResult none = list(u"2015-02-30"_s, u"json"_s);
    QCOMPARE(none.code, 2);
    QVERIFY2(none.err.contains("there is no such day"), none.err.constData());
    // Without a day it is today's, when all of them are long overdue.
    const CliResult today = m_cli.run({u"applications"_s, u"a.gongkai"_s, u"--format"_s, u"json"_s});
    QCOMPARE(int(today.out.count("\"overdue\":true")), 3);
}

void CliApplicationsTest::tellsPeople()
{
    const CliResult text = list(u"2024-10-08"_s, u"text"_s);
    QCOMPARE(text.code, 0);
    const QStringList lines = QString::fromUtf8(text.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() >= 4, text.out.constData());
    QVERIFY(text.out.contains("Waiting for the applicant's correction"));
    QVERIFY(text.out.contains("working day(s) left") || text.out.contains("working days left"));
    QVERIFY(text.out.contains("征地 补偿"));
    const CliResult none = list(u"2024-01-01"_s, u"text"_s);
    QVERIFY(none.out.contains("No application"));
    const CliResult csv = list(u"2024-10-08"_s, u"csv"_s);
    QVERIFY(csv.out.startsWith("\xef\xbb\xbf"));
    QCOMPARE(int(csv.out.count("\r\n")), 4);
}

void CliApplicationsTest::tellsAYearWithoutANotice()
{
    QVERIFY(m_cli.makeStore(u"later.gongkai"_s));
    QCOMPARE(take(u"later.gongkai"_s, application("1", "'receivedOn':'2998-03-03'")).code, 0);
    const CliResult text = list(u"2998-03-04"_s, u"text"_s, u"later.gongkai"_s);
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("2998-03-30 (weekends only)"));
    QVERIFY(text.err.contains("Weekends only"));
    const CliResult json = list(u"2998-03-04"_s, u"json"_s, u"later.gongkai"_s);
    QCOMPARE(json.out,
        QByteArray(R"({"applications":[{"number":"1","lastDay":"2998-03-30","overdue":false}]})"
                   "\n"));
    QVERIFY(json.err.contains("Weekends only"));
}

void CliApplicationsTest::judgesByTheTownsOwnNotice()
{
    QVERIFY(m_cli.makeStore(u"own.gongkai"_s));
    QCOMPARE(take(u"own.gongkai"_s, application("1", "'receivedOn':'2998-03-03'")).code, 0);
    m_cli.write(u"own.json"_s,
        R"({"format":"gongkai-exchange","version":1,"holidayNotices":[{"year":2998,"text":"notice 2998\noff 2998-03-29..2998-03-30 节日\n"}]})");
    QCOMPARE(m_cli.run({u"import"_s, u"own.gongkai"_s, u"own.json"_s}).code, 0);
    const CliResult json = list(u"2998-03-04"_s, u"json"_s, u"own.gongkai"_s);
    QVERIFY2(json.out.contains("2998-04-03"), json.out.constData());
    QVERIFY(json.err.isEmpty());
}

void CliApplicationsTest::refusesWhatContradicts_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *fields, const char *place) {
        QTest::newRow(name) << QByteArray("'receivedOn':'2024-09-10',") + fields << QByteArray(place);
    };
    row("replied before receipt", "'repliedOn':'2024-09-09','result':'granted'", "applications[0].repliedOn");
    row("corrected before it was asked", "'correctionAskedOn':'2024-09-12','correctedOn':'2024-09-11'",
        "applications[0].correctedOn");
    row("corrected before receipt", "'correctedOn':'2024-09-09'", "applications[0].correctedOn");
    row("no result of the table", "'repliedOn':'2024-09-12','result':'refused.9'", "applications[0].result");
}

void CliApplicationsTest::refusesWhatContradicts()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, place);
    const QByteArray before = m_cli.digest(u"a.gongkai"_s);
    const CliResult result = take(u"a.gongkai"_s, application("X", fields));
    QCOMPARE(result.code, 4);
    QVERIFY2(result.err.contains(place), result.err.constData());
    QCOMPARE(m_cli.digest(u"a.gongkai"_s), before);
}

void CliApplicationsTest::refusesBadArguments_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"yesterday", "2024-02-30", "2024-9-1", "2024-09-01T24:30", "2024-09", "20240901"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void CliApplicationsTest::refusesBadArguments()
{
    QFETCH(QString, day);
    const CliResult result = list(day, u"json"_s);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("--now"));
}

void CliApplicationsTest::endsAsItsNeighbours()
{
    QCOMPARE(m_cli.run({u"applications"_s}).code, 2);
    QCOMPARE(list(u"2024-10-08"_s, u"xml"_s).code, 2);
    QCOMPARE(list(u"2024-10-08"_s, u"json"_s, u"nowhere.gongkai"_s).code, 3);
    QVERIFY(m_cli.run({u"--help"_s}).out.contains("applications"));
    QVERIFY(m_cli.run({u"applications"_s, u"--help"_s}).out.contains("gongkai applications STORE"));
}

QTEST_GUILESS_MAIN(CliApplicationsTest)
#include "tst_cliapplications.moc"
