// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"
#include "historybook.h"

#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The commands at work on a small town.
class CliCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cli.makeStore(u"a.gongkai"_s)); }

    void makesAStoreOnce();
    void makesTheSampleTown();
    void tellsTheStanding();
    void tellsTheStandingBefore();
    void judgesByTheTownsOwnNotice();
    void writesSpreadsheets_data();
    void writesSpreadsheets();
    void printsFigures();
    void printsInspections();
    void namesTheVillagesOfOpenFindings();
    void exportsWhatWasImported();
    void opensStoresOfEarlierVersions();
    void theSameTownAgainAddsNothing();
    void keepsTheStoresOwnFiles();
    void keepsFilesPrivate();
    void receivesLineByLine();
    void endsWithWhyNothingWasTakenIn();
    void keepsTheNumbersOfATextTogether();
    void speaksChineseThroughout();
    void whatComesAfterTheBulletinIsTakenInWithAReason();
    void checksAndBacksUp();
    void tellsHowManyDrawsWereMadeOnceMore();
    void tellsGapsAndRefusesDoublesInTheArchive();

private:
    CliRunner m_cli;
};

void CliCommandsTest::makesAStoreOnce()
{
    QCOMPARE(m_cli.run({u"init"_s, u"once.gongkai"_s}).code, 0);
    const QByteArray before = m_cli.digest(u"once.gongkai"_s);
    const CliResult again = m_cli.run({u"init"_s, u"once.gongkai"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("once.gongkai"));
    QCOMPARE(m_cli.digest(u"once.gongkai"_s), before);
}

void CliCommandsTest::makesTheSampleTown()
{
    const CliResult made = m_cli.run({u"init"_s, u"sample.gongkai"_s, u"--sample"_s});
    QCOMPARE(made.err.contains("refused"), false);
    QCOMPARE(made.code, 0);
    QCOMPARE(m_cli.run({u"check"_s, u"sample.gongkai"_s}).code, 0);
    const CliResult figures =
        m_cli.run({u"figures"_s, u"sample.gongkai"_s, u"--year"_s, u"2015"_s, u"--format"_s, u"json"_s});
    QVERIFY(figures.json().value(u"sumsHold"_s).toBool());
}

void CliCommandsTest::tellsTheStanding()
{
    const CliResult result = m_cli.run({u"standing"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
        u"2015-12-02T09:00"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out,
        QByteArray(
            R"({"period":"2015-11","deadline":"2015-11-28","now":"2015-12-02T09:00:00","obligations":[)"
            R"({"office":"CZ","item":"CZ-01","standing":"late","daysLate":2,"nil":false,"receivedOn":"2015-11-30","returned":0,"backfilled":false},)"
            R"({"office":"CZ","item":"CZ-02","standing":"exempt","daysLate":0,"nil":false,"receivedOn":null,"returned":0,"backfilled":false},)"
            R"({"office":"MZ","item":"MZ-01","standing":"missing","daysLate":0,"nil":false,"receivedOn":null,"returned":0,"backfilled":false}],"offices":[)"
            R"({"office":"CZ","due":1,"onTime":0,"late":1,"missing":0,"returned":0,"notDue":0,"exempt":1,"onTimeRate":0,"rank":1},)"
            R"({"office":"MZ","due":1,"onTime":0,"late":0,"missing":1,"returned":0,"notDue":0,"exempt":0,"onTimeRate":0,"rank":2}]})"
            "\n"));
}

void CliCommandsTest::tellsTheStandingBefore()
{
    const QJsonObject standing = m_cli
                                     .run({u"standing"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
                                         u"2015-11-28T23:59:59"_s, u"--format"_s, u"json"_s})
                                     .json();
    QCOMPARE(standing.value(u"now"_s).toString(), u"2015-11-28T23:59:59"_s);
    const QJsonArray offices = standing.value(u"offices"_s).toArray();
    QCOMPARE(offices.size(), 2);
    for (const auto &office : offices) {
        QVERIFY(office.toObject().value(u"rank"_s).isNull());
        QVERIFY(office.toObject().value(u"onTimeRate"_s).isNull());
        QCOMPARE(office.toObject().value(u"notDue"_s).toInt(), 1);
    }
}

void CliCommandsTest::judgesByTheTownsOwnNotice()
{
    QVERIFY(m_cli.makeStore(u"own.gongkai"_s));
    m_cli.write(u"own.json"_s,
        "{\"format\":\"gongkai-exchange\",\"version\":1,"
        "\"deadlineRules\":[{\"from\":\"2027-11\",\"deadlineDay\":28,\"deadlineInclusive\":true,"
        "\"deadlineShift\":\"nextWorkingDay\",\"reason\":\"新规\"}],"
        "\"holidayNotices\":[{\"year\":2027,\"text\":\"notice 2027\\ntitle 自己的通知\\noff 2027-11-29 节日\\n\"}]}");
    QCOMPARE(m_cli.run({u"import"_s, u"own.gongkai"_s, u"own.json"_s}).code, 0);
    const auto standing = [this](const char *period, const QString &format) {
        return m_cli.run({u"standing"_s, u"own.gongkai"_s, u"--period"_s, QString::fromLatin1(period), u"--now"_s,
            u"2027-12-02T09:00"_s, u"--format"_s, format});
    };
    // The 28th is a Sunday and the day after it, by the town's own notice, off.
    QCOMPARE(standing("2027-11", u"json"_s).json().value(u"deadline"_s).toString(), u"2027-11-30"_s);
    QCOMPARE(standing("2027-10", u"json"_s).json().value(u"deadline"_s).toString(), u"2027-10-28"_s);
    const QString text = QString::fromUtf8(standing("2027-11", u"text"_s).out);
    QVERIFY2(text.contains(u"2027-11-29 (节日, by “自己的通知”)"_s), qPrintable(text));
    QVERIFY(text.contains(u"By the rule that holds from 2027-11 on"_s));
}

void CliCommandsTest::writesSpreadsheets_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("lines");
    QTest::newRow("standing") << QStringList{u"standing"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s} << 4;
    QTest::newRow("figures") << QStringList{u"figures"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s} << 42;
    QTest::newRow("inspections") << QStringList{u"inspections"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s} << 3;
}

void CliCommandsTest::writesSpreadsheets()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, lines);
    const CliResult csv = m_cli.run(arguments + QStringList{u"--format"_s, u"csv"_s});
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("\xef\xbb\xbf"));
    QCOMPARE(csv.out.count("\r\n"), lines);
    const CliResult text = m_cli.run(arguments);
    QCOMPARE(text.code, 0);
    QVERIFY(!text.out.contains("null"));
    QVERIFY(text.err.isEmpty());
}

void CliCommandsTest::printsFigures()
{
    const QJsonObject figures =
        m_cli.run({u"figures"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(figures.value(u"year"_s).toInt(), 2015);
    QVERIFY(figures.value(u"sumsHold"_s).toBool());
    QCOMPARE(
        figures.value(u"sums"_s).toArray().first().toObject().value(u"text"_s).toString(), u"568 = 54 + 496 + 18"_s);
    QHash<QString, QJsonObject> byName;
    for (const auto &figure : figures.value(u"figures"_s).toArray())
        byName.insert(figure.toObject().value(u"figure"_s).toString(), figure.toObject());
    QCOMPARE(byName[u"disclosures"_s].value(u"value"_s).toDouble(), 568);
    QCOMPARE(byName[u"disclosures"_s].value(u"opening"_s).toDouble(), 568);
    QVERIFY(byName[u"visits"_s].value(u"opening"_s).isNull());
    QCOMPARE(byName[u"visits.ledBy.SJ"_s].value(u"value"_s).toDouble(), 1);
    QCOMPARE(byName[u"visits.villageNames"_s].value(u"value"_s).toString(), u"玉峰村"_s);
}

void CliCommandsTest::printsInspections()
{
    const QJsonObject all =
        m_cli.run({u"inspections"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(all.value(u"villages"_s).toArray().size(), 2);
    const QJsonObject open = all.value(u"openFindings"_s).toArray().first().toObject();
    QCOMPARE(open.value(u"problem"_s).toString(), u"公开栏破损"_s);
    QCOMPARE(open.value(u"rectifyBy"_s).toString(), u"2015-05-20"_s);
    const auto judgedOn = [this](const QString &day) {
        return m_cli
            .run({u"inspections"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s, u"--now"_s, day, u"--format"_s, u"json"_s})
            .json()
            .value(u"openFindings"_s)
            .toArray()
            .first()
            .toObject();
    };
    const QJsonObject last = judgedOn(u"2015-05-20"_s);
    QCOMPARE(last.value(u"state"_s).toString(), u"toPutRight"_s);
    QCOMPARE(last.value(u"daysOverdue"_s).toInt(-1), 0);
    QCOMPARE(last.value(u"reopened"_s).toInt(-1), 0);
    QCOMPARE(last.value(u"responsible"_s).toString(u"-"_s), QString());
    const QJsonObject late = judgedOn(u"2015-05-21"_s);
    QCOMPARE(late.value(u"state"_s).toString(), u"overdue"_s);
    QCOMPARE(late.value(u"daysOverdue"_s).toInt(), 1);
}

void CliCommandsTest::namesTheVillagesOfOpenFindings()
{
    QCOMPARE(m_cli.run({u"init"_s, u"names.gongkai"_s}).code, 0);
    // A village that was renamed after the inspection, and one that is closed since.
    const QString file = m_cli.write(u"names.json"_s, R"({"format":"gongkai-exchange","version":1,
        "town":{"name":"试镇","district":"","bodyName":"","hotline":"","deadlineDay":28,"deadlineInclusive":true,
        "deadlineShift":"none","correctionDays":3},
        "villages":[{"code":"V1","name":"玉峰村","kind":"village","formerNames":[{"name":"老街村","to":"2015-05"}]},
        {"code":"V2","name":"双河村","kind":"village","to":"2014-12"}],
        "teams":[{"code":"T1","name":"第一督查组","members":[]}],
        "visits":[{"id":"v1","team":"T1","village":"V1","on":"2015-05-31","announced":false},
        {"id":"v2","team":"T1","village":"V1","on":"2015-06-01","announced":false},
        {"id":"v3","team":"T1","village":"V2","on":"2014-12-01","announced":false}],
        "findings":[{"id":"f1","visit":"v1","problem":"甲","severity":"minor","rectifyBy":"2015-06-10"},
        {"id":"f2","visit":"v2","problem":"乙","severity":"minor","rectifyBy":"2015-06-11"},
        {"id":"f3","visit":"v3","problem":"丙","severity":"minor","rectifyBy":"2015-06-12"}]})");
    QCOMPARE(m_cli.run({u"import"_s, u"names.gongkai"_s, file}).code, 0);
    const CliResult text = m_cli.run({u"inspections"_s, u"names.gongkai"_s, u"--year"_s, u"2015"_s});
    QCOMPARE(text.code, 0);
    const auto lineWith = [&text](const QByteArray &problem) {
        for (const QByteArray &line : text.out.split('\n')) {
            if (line.endsWith(problem))
                return line.simplified();
        }
        return QByteArray();
    };
    QVERIFY2(lineWith("甲").contains("V1 老街村"), text.out.constData());
    QVERIFY2(lineWith("乙").contains("V1 玉峰村"), text.out.constData());
    QVERIFY2(lineWith("丙").contains("V2 双河村"), text.out.constData());
    // Programs tell villages by their codes, as ever.
    const QJsonObject json =
        m_cli.run({u"inspections"_s, u"names.gongkai"_s, u"--year"_s, u"2015"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(json.value(u"openFindings"_s).toArray().first().toObject().value(u"village"_s).toString(), u"V1"_s);
}

void CliCommandsTest::exportsWhatWasImported()
{
    QCOMPARE(m_cli.run({u"export"_s, u"a.gongkai"_s, u"first.json"_s}).code, 0);
    QCOMPARE(m_cli.run({u"init"_s, u"copy.gongkai"_s}).code, 0);
    const CliResult preview = m_cli.run({u"import"_s, u"copy.gongkai"_s, u"first.json"_s, u"--dry-run"_s});
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.out.contains("Offices: 3"));
    QCOMPARE(m_cli.run({u"import"_s, u"copy.gongkai"_s, u"first.json"_s}).code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"copy.gongkai"_s, u"second.json"_s}).code, 0);
    QVERIFY(!m_cli.read(u"first.json"_s).isEmpty());
    QCOMPARE(m_cli.read(u"second.json"_s), m_cli.read(u"first.json"_s));
}

void CliCommandsTest::opensStoresOfEarlierVersions()
{
    // A real store that version 1 wrote, with a fault in it: an opening figure whose parts are missing.
    const QDir data(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data"));
    QVERIFY(QFile::copy(data.filePath(u"store-v1.gongkai"_s), m_cli.path(u"old.gongkai"_s)));
    QVERIFY(QFile::setPermissions(m_cli.path(u"old.gongkai"_s), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(m_cli.run({u"export"_s, u"old.gongkai"_s, u"old.json"_s}).code, 0);
    QFile then(data.filePath(u"store-v1.json"_s));
    QVERIFY(then.open(QIODevice::ReadOnly));
    QCOMPARE(m_cli.read(u"old.json"_s), then.readAll());
    QVERIFY(m_cli.files().contains(u"old.gongkai.before-v%1"_s.arg(Store::currentSchemaVersion())));
    // Its history and its issued bulletin are still what they were.
    const CliResult checked = m_cli.run({u"check"_s, u"old.gongkai"_s});
    QCOMPARE(checked.code, 5);
    QCOMPARE(checked.out.count("500 ≠ 0 + 0 + 0"), 1);
    QCOMPARE(checked.out.count('\n'), 2);
}

void CliCommandsTest::theSameTownAgainAddsNothing()
{
    const QString town = m_cli.write(u"same.json"_s,
        R"({"format":"gongkai-exchange","version":1,"town":{"name":"试镇","district":"","bodyName":"","hotline":"",)"
        R"("deadlineDay":28,"deadlineInclusive":true,"deadlineShift":"none","correctionDays":3}})");
    QCOMPARE(m_cli.run({u"init"_s, u"same.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"import"_s, u"same.gongkai"_s, town}).code, 0);
    const QByteArray before = m_cli.digest(u"same.gongkai"_s);
    const CliResult preview = m_cli.run({u"import"_s, u"same.gongkai"_s, town, u"--dry-run"_s});
    QCOMPARE(preview.code, 0);
    QVERIFY2(preview.err.contains("0 record"), preview.err.constData());
    QCOMPARE(m_cli.run({u"import"_s, u"same.gongkai"_s, town}).code, 0);
    // Nothing to add is no step of the history either.
    QCOMPARE(m_cli.digest(u"same.gongkai"_s), before);
}

void CliCommandsTest::keepsTheStoresOwnFiles()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm", ".lease", ".window"}) {
        const CliResult result = m_cli.run({u"export"_s, u"a.gongkai"_s, u"a.gongkai"_s + QLatin1StringView(suffix)});
        QVERIFY2(result.code != 0, suffix);
        QVERIFY(*suffix == 0 || !m_cli.files().contains(u"a.gongkai"_s + QLatin1StringView(suffix)));
    }
}

void CliCommandsTest::keepsFilesPrivate()
{
    QCOMPARE(m_cli.run({u"export"_s, u"a.gongkai"_s, u"private.json"_s}).code, 0);
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_cli.path(u"private.json"_s)) & forOthers));
    QVERIFY(!(QFile::permissions(m_cli.path(u"a.gongkai"_s)) & forOthers));
    // An export into a folder that is not there says so and leaves nothing.
    const CliResult result = m_cli.run({u"export"_s, u"a.gongkai"_s, u"nowhere/private.json"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("private.json"));
}

void CliCommandsTest::receivesLineByLine()
{
    QVERIFY(m_cli.makeStore(u"receive.gongkai"_s));
    const QByteArray noId = R"({"period":"2015-12","office":"CZ","item":"CZ-01","receivedAt":"2015-12-20T09:00:00"})";
    const QByteArray input = submissionLine(u"r1"_s) + "\n" + submissionLine(u"r1"_s) + "not json\n"
        + R"({"id":"r2","period":"2015-12","office":"XX","item":"CZ-01","receivedAt":"2015-12-20T09:00:00"})" + "\n"
        + R"({"id":"r3","period":"2015-13","office":"CZ","item":"CZ-01","receivedAt":"2015-12-20T09:00:00"})" + "\n"
        + R"({"id":"r4","period":"2015-12","office":"MZ","item":"CZ-01","receivedAt":"2015-12-20T09:00:00"})" + "\n"
        + noId;
    const CliResult result = m_cli.run({u"receive"_s, u"receive.gongkai"_s, u"--clerk"_s, u"王五"_s}, input);
    QCOMPARE(result.code, 0);
    const QList<QByteArray> answers = result.out.trimmed().split('\n');
    QCOMPARE(answers.size(), 7);
    QCOMPARE(answers[0], QByteArray("ACK r1"));
    QVERIFY(answers[1].startsWith("NAK r1 "));
    QVERIFY(answers[2].startsWith("NAK - "));
    QVERIFY(answers[3].startsWith("NAK r2 "));
    QVERIFY(answers[4].startsWith("NAK r3 "));
    QVERIFY(answers[5].startsWith("NAK r4 "));
    QVERIFY(answers[6].startsWith("ACK "));
    QCOMPARE(answers[6].size(), 4 + 36);
    // What comes today with a day long gone is an entry made later; a nil return of that very moment would not be.
    const CliResult standing =
        m_cli.run({u"standing"_s, u"receive.gongkai"_s, u"--period"_s, u"2015-12"_s, u"--format"_s, u"json"_s});
    for (const auto &each : standing.json().value(u"obligations"_s).toArray()) {
        const QJsonObject obligation = each.toObject();
        if (obligation.value(u"item"_s) == "CZ-01"_L1)
            QVERIFY(obligation.value(u"backfilled"_s).toBool());
    }
}

void CliCommandsTest::endsWithWhyNothingWasTakenIn()
{
    QVERIFY(m_cli.makeStore(u"refuse.gongkai"_s));
    const QStringList command{u"receive"_s, u"refuse.gongkai"_s};
    const CliResult refused = m_cli.run(command, "not json\n" + submissionLine(QString()));
    QCOMPARE(refused.code, 4);
    QVERIFY(refused.out.startsWith("NAK "));
    QVERIFY2(refused.err.contains("0 line(s) were taken in, 2 refused"), refused.err.constData());
    // Something was written here, which code 4 denies; the answers tell line by line.
    QCOMPARE(m_cli.run(command, "not json\n" + submissionLine(u"r1"_s)).code, 0);
    const CliResult none = m_cli.run(command, "\n");
    QCOMPARE(none.code, 0);
    QVERIFY(none.err.isEmpty());
}

void CliCommandsTest::keepsTheNumbersOfATextTogether()
{
    const QStringList lines =
        QString::fromUtf8(m_cli.run({u"figures"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s}).out).split(u'\n');
    const QString disclosed = lines.filter(u"disclosures "_s).value(0);
    QVERIFY2(disclosed.contains(QRegularExpression(u"件数 {2,20}568  件"_s)), qPrintable(disclosed));
}

void CliCommandsTest::speaksChineseThroughout()
{
    m_cli.setLanguage(u"zh_CN"_s);
    m_cli.write(u"cut.json"_s, "{\n \"a");
    const QString cut = QString::fromUtf8(m_cli.run({u"import"_s, u"a.gongkai"_s, u"cut.json"_s}).err);
    const QString twice = QString::fromUtf8(m_cli.run({u"init"_s, u"a.gongkai"_s}).err);
    const QString standing =
        QString::fromUtf8(m_cli.run({u"standing"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s}).out);
    m_cli.setLanguage(u"en"_s);
    QVERIFY2(cut.startsWith(u"第 2 行第 "_s), qPrintable(cut));
    for (const QString &told : {twice, standing}) {
        QVERIFY2(told.contains(u'。'), qPrintable(told));
        QVERIFY2(!told.contains(u"。 "_s), qPrintable(told));
    }
}

void CliCommandsTest::whatComesAfterTheBulletinIsTakenInWithAReason()
{
    QVERIFY(m_cli.makeStore(u"late.gongkai"_s));
    QCOMPARE(m_cli
                 .run({u"bulletin"_s, u"late.gongkai"_s, u"--period"_s, u"2015-12"_s, u"--now"_s, u"2016-01-04T09:00"_s,
                     u"--issue"_s, u"--output"_s, u"late.pdf"_s})
                 .code,
        0);
    const CliResult taken =
        m_cli.run({u"receive"_s, u"late.gongkai"_s, u"--reason"_s, u"邮路耽搁"_s}, submissionLine(u"l1"_s));
    QCOMPARE(taken.out.trimmed(), QByteArray("ACK l1"));
    m_cli.write(u"late.json"_s,
        R"({"format":"gongkai-exchange","version":1,"submissions":[{"id":"l2","period":"2015-12","office":"CZ",
        "item":"CZ-01","receivedAt":"2016-01-05T08:00:00"}]})");
    QCOMPARE(m_cli.run({u"import"_s, u"late.gongkai"_s, u"late.json"_s, u"--reason"_s, u"补交"_s}).code, 0);
    auto store = Store::open(
        m_cli.path(u"late.gongkai"_s), Session{{}, {}, {}, {}, [] { return QDateTime::currentDateTime(); }});
    QVERIFY(store);
    const auto reasonOf = [&](const QString &id) {
        return HistoryBook(**store).of(List::Submissions, id)->front().reason;
    };
    QCOMPARE(reasonOf(u"l1"_s), u"邮路耽搁"_s);
    QCOMPARE(reasonOf(u"l2"_s), u"补交"_s);
    QCOMPARE(m_cli.run({u"check"_s, u"late.gongkai"_s}).code, 0);
}

void CliCommandsTest::checksAndBacksUp()
{
    QCOMPARE(m_cli.run({u"check"_s, u"a.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"backup"_s, u"a.gongkai"_s, u"backup.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"check"_s, u"backup.gongkai"_s}).code, 0);
    const QByteArray before = m_cli.digest(u"a.gongkai"_s);
    QCOMPARE(m_cli.run({u"restore"_s, u"backup.gongkai"_s, u"a.gongkai"_s}).code, 1);
    QCOMPARE(m_cli.digest(u"a.gongkai"_s), before);
    QCOMPARE(m_cli.run({u"restore"_s, u"backup.gongkai"_s, u"a.gongkai"_s, u"--replace"_s}).code, 0);
    QCOMPARE(m_cli.run({u"check"_s, u"a.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.files().filter(u"a.gongkai.replaced"_s).size(), 1);
    QCOMPARE(m_cli.run({u"restore"_s, u"town.json"_s, u"b.gongkai"_s}).code, 3);
    QVERIFY(!m_cli.files().contains(u"b.gongkai"_s));
}

void CliCommandsTest::tellsHowManyDrawsWereMadeOnceMore()
{
    QVERIFY(m_cli.makeStore(u"draws.gongkai"_s));
    QVERIFY(!m_cli.run({u"check"_s, u"draws.gongkai"_s}).out.contains("draw"));
    const auto add = [this](const QByteArray &draws) {
        m_cli.write(u"draws.json"_s, R"({"format":"gongkai-exchange","version":1,"draws":[)" + draws + "]}");
        return m_cli.run({u"import"_s, u"draws.gongkai"_s, u"draws.json"_s}).code;
    };
    const QByteArray whole = R"({"id":"q1","on":"2015-05-01","seed":"07","from":"2015-05","to":"2015-06",
        "candidates":[{"village":"V1","lastVisit":null},{"village":"C1","lastVisit":"2015-01-05"}],"teams":["T1"],
        "conflicts":[],"officials":[],"visits":[{"village":"V1","team":"T1","official":null}]})";
    QCOMPARE(add(whole), 0);
    const CliResult checked = m_cli.run({u"check"_s, u"draws.gongkai"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.contains("\n1 draw(s) of villages were made once more from their seeds.\n"),
        checked.out.constData());
    // One that somebody arranged is counted as well, and named.
    QCOMPARE(
        add(QByteArray(whole).replace("q1", "q2").replace(R"([{"village":"V1","team")", R"([{"village":"C1","team")")),
        0);
    const CliResult altered = m_cli.run({u"check"_s, u"draws.gongkai"_s});
    QCOMPARE(altered.code, 5);
    QVERIFY2(altered.out.contains("\n2 draw(s) of villages"), altered.out.constData());
    QVERIFY2(altered.out.contains("2015-05-01 q2"), altered.out.constData());
}

void CliCommandsTest::tellsGapsAndRefusesDoublesInTheArchive()
{
    QVERIFY(m_cli.makeStore(u"papers.gongkai"_s));
    int count = 0;
    const auto papers = [this, &count](const QStringList &numbers) {
        QStringList records;
        for (const QString &number : numbers) {
            const QString record =
                uR"({"id":"P%1","title":"公示%2","class":"fixed","topic":"","office":"CZ","item":null,"pieces":1,
                "reviewedBy":"","archiveNumber":"%2","channels":[]})"_s;
            records.append(record.arg(++count).arg(number));
        }
        m_cli.write(u"papers.json"_s,
            uR"({"format":"gongkai-exchange","version":1,"postings":[%1]})"_s.arg(records.join(u',')).toUtf8());
        return m_cli.run({u"import"_s, u"papers.gongkai"_s, u"papers.json"_s});
    };
    QCOMPARE(papers({u"2015-GD-001"_s, u"2015-GD-003"_s, u"2015-固-9"_s}).code, 0);
    const CliResult gap = m_cli.run({u"check"_s, u"papers.gongkai"_s});
    QCOMPARE(gap.code, 0);
    QVERIFY(gap.out.contains("2015-GD-002"));
    // A number of the store is taken; the file is refused by its place.
    const CliResult taken = papers({u"2015-GD-003"_s});
    QCOMPARE(taken.code, 4);
    QVERIFY(taken.err.contains("postings[0].archiveNumber"));
    QCOMPARE(papers({u"2015-GD-1"_s}).code, 4);
    QCOMPARE(papers({u"2015-GD-005"_s, u"2015-GD-5"_s}).code, 4);
    // Whatever the numbers look like, what is written is taken in again.
    QCOMPARE(m_cli.run({u"export"_s, u"papers.gongkai"_s, u"all.json"_s}).code, 0);
    QCOMPARE(m_cli.run({u"init"_s, u"again.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"import"_s, u"again.gongkai"_s, u"all.json"_s}).code, 0);
}

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "tst_clicommands.moc"
