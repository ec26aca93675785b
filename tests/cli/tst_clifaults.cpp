// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QDir>
#include <QtTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A connection of another program, closed at the end.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_connection); }
    ~OtherProgram() { sqlite3_close(m_connection); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    bool execute(const char *sql) { return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace

/// What is wrong with a store or an input is told with the right exit code, and no byte of either changes.
class CliFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void refusesStores_data();
    void refusesStores();
    void refusesAFolder();
    void waitsForALockInVain();
    void findsTamperedRecords();
    void replaysADrawOnAnotherMachine();
    void refusesImports_data();
    void refusesImports();
    void leavesWhatIsNoFile();
    void tellsEachOfManyFaultsAlike();
    void refusesOptionsThatContradictThemselves();
    void showsNoControlCharacters();
    void refusesAMissingImport();

private:
    CliRunner m_cli;
};

void CliFaultsTest::initTestCase()
{
    QVERIFY(m_cli.makeStore(u"good.gongkai"_s));
    const QByteArray good = m_cli.read(u"good.gongkai"_s);
    m_cli.write(u"empty.gongkai"_s, {});
    m_cli.write(u"text.gongkai"_s, "This is a letter, not a store.\n");
    m_cli.write(u"short.gongkai"_s, good.left(good.size() / 2));
    m_cli.write(u"header.gongkai"_s, good.left(50));
    // A damaged tree: the pages behind the first are overwritten.
    m_cli.write(u"damaged.gongkai"_s, good.left(4096) + QByteArray(good.size() - 4096, 'x'));
    m_cli.write(u"newer.gongkai"_s, good);
    QVERIFY(OtherProgram(m_cli.path(u"newer.gongkai"_s)).execute("PRAGMA user_version = 999"));
    QVERIFY(OtherProgram(m_cli.path(u"foreign.gongkai"_s)).execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
}

void CliFaultsTest::refusesStores_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QStringList>("command");
    const QList<QStringList> commands{{u"standing"_s, u"STORE"_s, u"--period"_s, u"2015-11"_s},
        {u"import"_s, u"STORE"_s, u"town.json"_s}, {u"receive"_s, u"STORE"_s}, {u"export"_s, u"STORE"_s, u"out.json"_s},
        {u"figures"_s, u"STORE"_s, u"--year"_s, u"2015"_s}, {u"inspections"_s, u"STORE"_s, u"--year"_s, u"2015"_s},
        {u"check"_s, u"STORE"_s}, {u"backup"_s, u"STORE"_s, u"out.gongkai"_s},
        {u"notices"_s, u"STORE"_s, u"--period"_s, u"2015-11"_s, u"--output"_s, u"out"_s},
        {u"bulletin"_s, u"STORE"_s, u"--period"_s, u"2015-11"_s, u"--issue"_s, u"--output"_s, u"out.pdf"_s},
        {u"report"_s, u"STORE"_s, u"--year"_s, u"2015"_s, u"--output"_s, u"out.pdf"_s},
        {u"restore"_s, u"STORE"_s, u"out.gongkai"_s}};
    for (const char *kind : {"missing", "empty", "text", "short", "header", "damaged", "newer", "foreign"}) {
        for (const QStringList &command : commands) {
            QTest::newRow(qPrintable(command.first() + u' ' + QLatin1StringView(kind)))
                << QLatin1StringView(kind) + u".gongkai"_s << command;
        }
    }
}

void CliFaultsTest::refusesStores()
{
    QFETCH(QString, store);
    QFETCH(QStringList, command);
    command.replace(command.indexOf(u"STORE"_s), store);
    const QByteArray before = m_cli.digest(store);
    const QStringList files = m_cli.files();
    const CliResult result = m_cli.run(command, submissionLine(u"x"_s));
    QCOMPARE(result.code, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(store.toUtf8()), result.err.constData());
    QVERIFY(!result.err.contains("SELECT"));
    QCOMPARE(m_cli.digest(store), before);
    QCOMPARE(m_cli.files(), files);
}

void CliFaultsTest::refusesAFolder()
{
    QVERIFY(QDir().mkdir(m_cli.path(u"folder.gongkai"_s)));
    QCOMPARE(m_cli.run({u"check"_s, u"folder.gongkai"_s}).code, 3);
    QCOMPARE(m_cli.run({u"init"_s, u"folder.gongkai"_s}).code, 1);
    QVERIFY(QDir(m_cli.path(u"folder.gongkai"_s)).isEmpty());
}

void CliFaultsTest::waitsForALockInVain()
{
    QVERIFY(m_cli.makeStore(u"locked.gongkai"_s));
    const QByteArray before = m_cli.digest(u"locked.gongkai"_s);
    {
        OtherProgram other(m_cli.path(u"locked.gongkai"_s));
        QVERIFY(other.execute("BEGIN EXCLUSIVE"));
        const CliResult reading = m_cli.run({u"standing"_s, u"locked.gongkai"_s, u"--period"_s, u"2015-11"_s});
        QCOMPARE(reading.code, 3);
        QVERIFY(reading.err.contains("locked.gongkai"));
    }
    {
        OtherProgram other(m_cli.path(u"locked.gongkai"_s));
        QVERIFY(other.execute("BEGIN IMMEDIATE"));
        m_cli.write(u"small.json"_s,
            R"({"format":"gongkai-exchange","version":1,"villages":[{"code":"V9","name":"新村","kind":"village"}]})");
        QCOMPARE(m_cli.run({u"import"_s, u"locked.gongkai"_s, u"small.json"_s}).code, 3);
        const CliResult answer = m_cli.run({u"receive"_s, u"locked.gongkai"_s}, submissionLine(u"k1"_s));
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.out.startsWith("NAK k1 "));
    }
    QCOMPARE(m_cli.digest(u"locked.gongkai"_s), before);
    QCOMPARE(m_cli.run({u"import"_s, u"locked.gongkai"_s, u"small.json"_s}).code, 0);
}

void CliFaultsTest::findsTamperedRecords()
{
    QVERIFY(m_cli.makeStore(u"tampered.gongkai"_s));
    QVERIFY(OtherProgram(m_cli.path(u"tampered.gongkai"_s)).execute("UPDATE offices SET name = 'X' WHERE code = 'CZ'"));
    const QByteArray before = m_cli.digest(u"tampered.gongkai"_s);
    const CliResult result = m_cli.run({u"check"_s, u"tampered.gongkai"_s});
    QCOMPARE(result.code, 5);
    QVERIFY(result.out.contains("CZ"));
    QCOMPARE(m_cli.digest(u"tampered.gongkai"_s), before);
}

void CliFaultsTest::replaysADrawOnAnotherMachine()
{
    // Villages and officials in the order of their tickets, which were made with sha256sum.
    const QByteArray draw = R"({"format":"gongkai-exchange","version":1,"draws":[{"id":"d1","on":"2016-01-08",)"
                            R"("seed":"2016-01-08 福彩3D 517","from":"2016-01","to":"2016-03",)"
                            R"("candidates":[{"village":"V1","lastVisit":"2015-05-06"},)"
                            R"({"village":"C1","lastVisit":null}],"teams":["T1"],"conflicts":[],)"
                            R"("officials":[{"official":"SJ","visits":1}],)"
                            R"("visits":[{"village":"@","team":"T1","official":"SJ"}]}]})";
    const auto checked = [&](const QString &store, const QByteArray &drawn) {
        m_cli.write(u"draw.json"_s, QByteArray(draw).replace("@", drawn));
        if (!m_cli.makeStore(store) || m_cli.run({u"import"_s, store, u"draw.json"_s}).code != 0)
            return CliResult();
        return m_cli.run({u"check"_s, store});
    };
    QCOMPARE(checked(u"drawn.gongkai"_s, "C1").code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"drawn.gongkai"_s, u"drawn.json"_s}).code, 0);
    QCOMPARE(m_cli.run({u"init"_s, u"elsewhere.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"import"_s, u"elsewhere.gongkai"_s, u"drawn.json"_s}).code, 0);
    QCOMPARE(m_cli.run({u"check"_s, u"elsewhere.gongkai"_s}).code, 0);
    // The village that was visited already takes the place of the one that never was.
    const CliResult altered = checked(u"altered.gongkai"_s, "V1");
    QCOMPARE(altered.code, 5);
    QVERIFY2(altered.out.contains("2016-01-08 d1"), altered.out.constData());
}

void CliFaultsTest::refusesImports_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *lists, const char *place) {
        QTest::newRow(name) << QByteArray(R"({"format":"gongkai-exchange","version":1)") + lists + '}'
                            << QByteArray(place);
    };
    QTest::newRow("no json") << QByteArray("{\"format\":") << QByteArray("line 1");
    QTest::newRow("nothing") << QByteArray() << QByteArray("line 1");
    QTest::newRow("another format") << QByteArray(R"({"format":"other","version":1})") << QByteArray("format");
    QTest::newRow("another version") << QByteArray(R"({"format":"gongkai-exchange","version":2})")
                                     << QByteArray("version");
    row("unknown key", R"(,"villages":[{"code":"V9","name":"a","colour":"red"}])", "villages[0].colour");
    row("dangling", R"(,"exemptions":[{"period":"2015-11","office":"ZZ","item":"CZ-01"}])", "exemptions[0].office");
    row("duplicate", R"(,"villages":[{"code":"V1","name":"a"}])", "villages[0].code");
    row("impossible day", R"(,"meetings":[{"id":"m","kind":"training","on":"2015-02-29"}])", "meetings[0].on");
    row("negative count", R"(,"meetings":[{"id":"m","kind":"training","on":"2015-02-28","participants":-1}])",
        "meetings[0].participants");
    row("one of many", R"(,"villages":[{"code":"V7","name":"a"},{"code":"V8"}])", "villages[1].name");
}

void CliFaultsTest::refusesImports()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, place);
    m_cli.write(u"bad.json"_s, json);
    const QByteArray before = m_cli.digest(u"good.gongkai"_s);
    for (const QStringList &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const CliResult result = m_cli.run(QStringList{u"import"_s, u"good.gongkai"_s, u"bad.json"_s} + more);
        QCOMPARE(result.code, 4);
        QVERIFY2(result.err.startsWith(place), result.err.constData());
        QCOMPARE(m_cli.digest(u"good.gongkai"_s), before);
    }
}

void CliFaultsTest::leavesWhatIsNoFile()
{
    const QString pipe = m_cli.path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(m_cli.run({u"export"_s, u"good.gongkai"_s, pipe}).code, 1);
    struct stat what = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &what), 0);
    QVERIFY(S_ISFIFO(what.st_mode));
    QVERIFY(QFile::remove(pipe));
}

void CliFaultsTest::tellsEachOfManyFaultsAlike()
{
    QByteArray villages;
    for (int i = 0; i < 30; ++i)
        villages += "{\"code\":\"V1\",\"name\":\"a\"},";
    m_cli.write(u"many.json"_s,
        "{\"format\":\"gongkai-exchange\",\"version\":1,\"villages\":[" + villages
            + "{\"code\":\"V9\",\"name\":\"a\",\"colour\":1}]}");
    const CliResult refused = m_cli.run({u"import"_s, u"good.gongkai"_s, u"many.json"_s});
    QCOMPARE(refused.code, 4);
    for (const char *place : {"villages[1].code", "villages[29].code", "villages[30].colour"})
        QVERIFY2(refused.err.contains(place), refused.err.constData());
    QVERIFY(refused.err.contains("31 fault(s)"));
}

void CliFaultsTest::refusesOptionsThatContradictThemselves()
{
    QCOMPARE(
        m_cli.run({u"standing"_s, u"good.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--period"_s, u"2015-12"_s}).code,
        2);
    QCOMPARE(m_cli.run({QString()}).code, 2);
}

void CliFaultsTest::showsNoControlCharacters()
{
    m_cli.write(u"bad.json"_s,
        R"({"format":"gongkai-exchange","version":1,"villages":[{"code":"V9","name":"a","\u001b[31mX\nY":1}]})");
    const CliResult result = m_cli.run({u"import"_s, u"good.gongkai"_s, u"bad.json"_s});
    QCOMPARE(result.code, 4);
    QVERIFY(!result.err.contains('\x1b'));
    QCOMPARE(result.err.count('\n'), 2);
}

void CliFaultsTest::refusesAMissingImport()
{
    const CliResult result = m_cli.run({u"import"_s, u"good.gongkai"_s, u"none.json"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("none.json"));
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_clifaults.moc"
