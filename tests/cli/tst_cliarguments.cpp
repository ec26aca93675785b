// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QtTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// What can't be understood ends with 2 and touches nothing; help and version end with 0.
class CliArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cli.makeStore(u"a.gongkai"_s)); }

    void refusesBadArguments_data();
    void refusesBadArguments();
    void namesWhatIsWanted_data();
    void namesWhatIsWanted();
    void givesHelp_data();
    void givesHelp();
    void givesTheVersion();
    void takesCommonOptionsAnywhere();

private:
    CliRunner m_cli;
};

void CliArgumentsTest::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line).split(u' '); };
    row("frobnicate");
    row("standing");
    row("standing a.gongkai");
    row("standing a.gongkai --period 2015-13");
    row("standing a.gongkai --period 2015-1");
    row("standing a.gongkai --period");
    row("standing a.gongkai --period 2015-11 extra");
    row("standing a.gongkai --period 2015-11 --format xml");
    row("standing a.gongkai --period 2015-11 --now yesterday");
    row("standing a.gongkai --period 2015-11 --now 2015-02-30T09:00");
    row("standing a.gongkai --period 2015-11 --bogus");
    row("--bogus standing a.gongkai");
    row("--language de standing a.gongkai --period 2015-11");
    row("figures a.gongkai");
    row("figures a.gongkai --year 15");
    row("figures a.gongkai --year 20155");
    row("figures a.gongkai --year -201");
    row("inspections a.gongkai --year x");
    row("init");
    row("init b.gongkai --smaple");
    row("import a.gongkai");
    row("export a.gongkai");
    row("export a.gongkai a.gongkai");
    row("export a.gongkai ./a.gongkai");
    row("bulletin a.gongkai --period 2015-11");
    row("bulletin a.gongkai --period 2015-11 --output a.gongkai");
    row("notices a.gongkai --output n");
    row("report a.gongkai --year 2015");
    row("report a.gongkai --year 2015 --form 1999 --output r.pdf");
    row("report a.gongkai --year 2015 --output a.gongkai");
    row("check");
    row("backup a.gongkai");
    row("backup a.gongkai a.gongkai");
    row("restore a.gongkai");
    row("restore a.gongkai a.gongkai --replace");
    row("receive");
}

void CliArgumentsTest::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = m_cli.digest(u"a.gongkai"_s);
    const QStringList files = m_cli.files();
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(m_cli.digest(u"a.gongkai"_s), before);
    QCOMPARE(m_cli.files(), files);
}

void CliArgumentsTest::namesWhatIsWanted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *line, const QString &wanted) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << wanted;
    };
    row("standing a.gongkai --period 2015-13", u"2015-11"_s);
    row("standing a.gongkai", u"2015-11"_s);
    row("figures a.gongkai --year 15", u"2015"_s);
    row("standing a.gongkai --period 2015-11 --now 2015-12-02", u"2015-12-02T09:00"_s);
    row("standing a.gongkai --period 2015-11 --format xml", u"text, csv or json"_s);
    row("standing a.gongkai --period 2015-11 --bogus", u"no option --bogus."_s);
    row("standing a.gongkai --period 2015-11 -x", u"no option -x."_s);
    row("backup a.gongkai", u"STORE FILE"_s);
    row("a.gongkai extra", u"“extra”"_s);
    row("stading a.gongkai", u"“stading”"_s);
    row("--language de check a.gongkai", u"“de” is not possible for --language: zh_CN or en"_s);
}

void CliArgumentsTest::namesWhatIsWanted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, wanted);
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(QString::fromUtf8(result.err).contains(wanted), result.err.constData());
}

void CliArgumentsTest::givesHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("general") << QStringList{u"--help"_s} << QByteArray("restore");
    for (const char *command : {"init", "import", "receive", "export", "standing", "notices", "bulletin", "figures",
             "report", "inspections", "inspection-bulletin", "applications", "check", "backup", "restore"}) {
        const QString name = QString::fromLatin1(command);
        QTest::newRow(command) << QStringList{name, u"--help"_s} << QByteArray("gongkai ") + command;
    }
}

void CliArgumentsTest::givesHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains(word));
    QVERIFY(result.err.isEmpty());
}

void CliArgumentsTest::givesTheVersion()
{
    const CliResult result = m_cli.run({u"--version"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("gongkai "));
}

void CliArgumentsTest::takesCommonOptionsAnywhere()
{
    const QStringList command{u"export"_s, u"a.gongkai"_s, u"x.json"_s};
    QVERIFY(!m_cli.run(command).err.isEmpty());
    QVERIFY(m_cli.run(command + QStringList{u"--quiet"_s}).err.isEmpty());
    const CliResult first = m_cli.run(QStringList{u"--language"_s, u"en"_s, u"--quiet"_s} + command);
    QCOMPARE(first.code, 0);
}

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "tst_cliarguments.moc"
