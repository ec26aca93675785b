// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseset.h"
#include "clirunner.h"
#include "enumwording.h"
#include "monthpage.h"
#include "openstore.h"
#include "workbench.h"
#include "yearmodel.h"

#include <QAction>
#include <QLabel>
#include <QTableView>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

enum MonthColumn {
    OfficeColumn,
    CodeColumn,
    ItemColumn,
    StandingColumn,
    ReceivedColumn,
    PiecesColumn,
    DeadlineColumn,
    NoteColumn
};

} // namespace

/// Each way in which a month can go, told alike by everything that tells of it.
class TestCaseSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMonthPageTellsThem_data();
    void theMonthPageTellsThem();
    void theMonthPageNamesAnOfficeAsThen();
    void theStandingTellsThem_data();
    void theStandingTellsThem();
    void theStandingNamesAnOfficeAsThen();
    void theBulletinTellsThem();
    void theBulletinNamesAnOfficeAsThen();
    void theYearTellsThem_data();
    void theYearTellsThem();
    void theYearNamesAnOfficeAsThen();

private:
    /// The row of @p office in the month that the page shows.
    [[nodiscard]] int rowOf(const QString &office) const;
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const;
    [[nodiscard]] int yearRowOf(const QString &office) const;
    [[nodiscard]] QModelIndex yearCell(const QString &office, int column) const;
    [[nodiscard]] QString bulletinOf(const QString &period) const;

    CliRunner m_cli;
    AnsweringPrompts m_prompts;
    std::unique_ptr<OpenStore> m_open;
    std::unique_ptr<MonthPage> m_page;
    YearModel *m_year = nullptr;
};

void TestCaseSet::initTestCase()
{
    m_cli.write(u"cases.json"_s, caseSet());
    QCOMPARE(m_cli.run({u"init"_s, u"a.gongkai"_s}).code, 0);
    const CliResult imported = m_cli.run({u"import"_s, u"a.gongkai"_s, u"cases.json"_s});
    QVERIFY2(imported.code == 0, imported.err.constData());
    auto store = Store::open(m_cli.path(u"a.gongkai"_s),
        {u"甲"_s, u"tester"_s, u"desk"_s, u"0"_s, [] { return QDateTime(QDate(2015, 12, 4), QTime(9, 0)); }});
    QVERIFY(store);
    m_open = std::make_unique<OpenStore>(std::move(*store), m_prompts);
    m_page = std::make_unique<MonthPage>(m_open->place());
    m_page->show();
    m_page->activate();
    m_page->showPeriod(Period(2015, 11));
    m_page->findChild<QAction *>(u"actionYear"_s)->trigger();
    m_year = qobject_cast<YearModel *>(child<QTableView>(*m_page, "yearTable")->model());
    QVERIFY(m_year);
    QTRY_VERIFY(m_year->rowCount() > 0);
}

int TestCaseSet::rowOf(const QString &office) const
{
    const auto *model = child<QTableView>(*m_page, "obligationsTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, CodeColumn).data().toString().startsWith(office + u'-'))
            return row;
    }
    return -1;
}

QString TestCaseSet::cell(int row, int column, int role) const
{
    return child<QTableView>(*m_page, "obligationsTable")->model()->index(row, column).data(role).toString();
}

int TestCaseSet::yearRowOf(const QString &office) const
{
    int row = 0;
    while (row < m_year->rowCount() && m_year->at(row).office != office)
        ++row;
    return row;
}

QModelIndex TestCaseSet::yearCell(const QString &office, int column) const
{
    return m_year->index(yearRowOf(office), column);
}

QString TestCaseSet::bulletinOf(const QString &period) const
{
    const CliResult made = m_cli.run({u"bulletin"_s, u"a.gongkai"_s, u"--period"_s, period, u"--now"_s,
        u"2015-12-04T09:00"_s, u"--output"_s, period + u".pdf"_s});
    if (made.code != 0)
        qFatal("no bulletin: %s", made.err.constData());
    return m_cli.pdfText(period + u".pdf"_s).remove(u' ');
}

void TestCaseSet::theMonthPageTellsThem_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("pieces");
    QTest::addColumn<QString>("note");
    QTest::newRow("returned, then late") << u"CZ"_s << u"财政所"_s << Standing::Late << u"2015-11-20"_s << u"1"_s
                                         << u"2 day(s) late"_s;
    QTest::newRow("nil return") << u"MZ"_s << u"民政办"_s << Standing::OnTime << u"2015-11-25"_s << u"0"_s
                                << u"nil return"_s;
    QTest::newRow("exempt") << u"JS"_s << u"计生办"_s << Standing::Exempt << u"—"_s << QString() << u"本月无新增"_s;
    QTest::newRow("entered later") << u"WH"_s << u"文化站"_s << Standing::OnTime << u"2015-11-26"_s << u"1"_s
                                   << u"entered later"_s;
    QTest::newRow("renamed") << u"CJ"_s << u"城乡建设办"_s << Standing::OnTime << u"2015-11-27"_s << u"1"_s
                             << QString();
    QTest::newRow("on time") << u"NY"_s << u"农业服务中心"_s << Standing::OnTime << u"2015-11-27"_s << u"1"_s
                             << QString();
    QTest::newRow("missing") << u"SL"_s << u"水利站"_s << Standing::Missing << u"—"_s << QString() << QString();
}

void TestCaseSet::theMonthPageTellsThem()
{
    QFETCH(QString, office);
    QFETCH(QString, name);
    QFETCH(Standing, standing);
    QFETCH(QString, received);
    QFETCH(QString, pieces);
    QFETCH(QString, note);
    m_page->showPeriod(Period(2015, 11));
    const int row = rowOf(office);
    QVERIFY(row >= 0);
    QCOMPARE(cell(row, OfficeColumn), name);
    // In words, not by colour alone, for the eye and for who listens.
    QCOMPARE(cell(row, StandingColumn), label(standing));
    QVERIFY(cell(row, StandingColumn, Qt::AccessibleTextRole).endsWith(label(standing)));
    QCOMPARE(cell(row, ReceivedColumn), received);
    QCOMPARE(cell(row, PiecesColumn), pieces);
    QCOMPARE(cell(row, DeadlineColumn), u"2015-11-28"_s);
    QCOMPARE(cell(row, NoteColumn), note);
}

void TestCaseSet::theMonthPageNamesAnOfficeAsThen()
{
    m_page->showPeriod(Period(2015, 8));
    QCOMPARE(cell(rowOf(u"CJ"_s), OfficeColumn), u"村镇建设办"_s);
    m_page->showPeriod(Period(2015, 9));
    QCOMPARE(cell(rowOf(u"CJ"_s), OfficeColumn), u"城乡建设办"_s);
    m_page->showPeriod(Period(2015, 11));
}

void TestCaseSet::theStandingTellsThem_data()
{
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QByteArray &office, const QByteArray &rest) {
        QTest::newRow(name) << QByteArray(
            "{\"office\":\"" + office + "\",\"item\":\"" + office + "-01\"," + rest + '}');
    };
    row("returned, then late", "CZ",
        R"("standing":"late","daysLate":2,"nil":false,"receivedOn":"2015-11-20","returned":1,"backfilled":false)");
    row("nil return", "MZ",
        R"("standing":"onTime","daysLate":0,"nil":true,"receivedOn":"2015-11-25","returned":0,"backfilled":false)");
    row("exempt", "JS",
        R"("standing":"exempt","daysLate":0,"nil":false,"receivedOn":null,"returned":0,"backfilled":false)");
    row("entered later", "WH",
        R"("standing":"onTime","daysLate":0,"nil":false,"receivedOn":"2015-11-26","returned":0,"backfilled":true)");
    row("renamed", "CJ",
        R"("standing":"onTime","daysLate":0,"nil":false,"receivedOn":"2015-11-27","returned":0,"backfilled":false)");
    row("on time", "NY",
        R"("standing":"onTime","daysLate":0,"nil":false,"receivedOn":"2015-11-27","returned":0,"backfilled":false)");
    row("missing", "SL",
        R"("standing":"missing","daysLate":0,"nil":false,"receivedOn":null,"returned":0,"backfilled":false)");
}

void TestCaseSet::theStandingTellsThem()
{
    QFETCH(QByteArray, told);
    const CliResult result = m_cli.run({u"standing"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
        u"2015-12-04T09:00"_s, u"--format"_s, u"json"_s});
    QVERIFY2(result.out.contains(told), result.out.constData());
}

void TestCaseSet::theStandingNamesAnOfficeAsThen()
{
    const auto table = [this](const QString &period) {
        return m_cli
            .run({u"standing"_s, u"a.gongkai"_s, u"--period"_s, period, u"--now"_s, u"2015-12-04T09:00"_s,
                u"--format"_s, u"csv"_s})
            .out;
    };
    QVERIFY(table(u"2015-08"_s).contains("村镇建设办") && !table(u"2015-08"_s).contains("城乡建设办"));
    QVERIFY(table(u"2015-11"_s).contains("城乡建设办") && !table(u"2015-11"_s).contains("村镇建设办"));
}

void TestCaseSet::theBulletinTellsThem()
{
    const QString text = bulletinOf(u"2015-11"_s);
    const QStringList parts{
        u"应报资料6项，其中按时报送4项、迟报1项、漏报1项、退回待补正0项，按时率为66.7%。"_s,
        u"已报资料中有零报告1项。另有免报1项，不计入应报。"_s,
        u"财政所迟报1项（财政收支，迟2天）"_s,
        u"水利站漏报1项（水利工程）"_s,
        u"民政办、文化站、城乡建设办、农业服务中心等4个单位按时报送了全部资料"_s,
    };
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(!text.contains(u"村镇建设办"_s));
    // Number, office, due, on time, late, missing, returned, nil, exempt, rate, rank, remark.
    const QStringList rows = m_cli.pdfRows(u"2015-11.pdf"_s);
    for (const QString &row : {u"1民政办1100010100.0%1"_s, u"2文化站1100000100.0%1补录1项"_s,
             u"3城乡建设办1100000100.0%1"_s, u"4农业服务中心1100000100.0%1"_s, u"5财政所101（2天）00000.0%5"_s,
             u"6水利站10010000.0%6"_s, u"7计生办0000001——"_s, u"合计641（2天）101166.7%"_s})
        QVERIFY2(rows.contains(row), qPrintable(row + u'\n' + rows.join(u'\n')));
    QVERIFY(rows.join(QString()).contains(u"免报事项：计生办：社会抚养费（本月无新增）。"_s));
}

void TestCaseSet::theBulletinNamesAnOfficeAsThen()
{
    const QString text = bulletinOf(u"2015-08"_s);
    QVERIFY(text.contains(u"村镇建设办按时报送了全部资料"_s));
    QVERIFY(!text.contains(u"城乡建设办"_s));
}

void TestCaseSet::theYearTellsThem_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("returned, then late") << u"CZ"_s << u"0/1"_s << u"财政所, 2015-11: 1 due: 1 late."_s;
    QTest::newRow("nil return") << u"MZ"_s << u"1/1 nil"_s
                                << u"民政办, 2015-11: 1 due: 1 on time; 1 of them as nil returns."_s;
    QTest::newRow("exempt") << u"JS"_s << u"–"_s << u"计生办, 2015-11: 0 due; 1 exempt."_s;
    QTest::newRow("entered later") << u"WH"_s << u"1/1 later"_s
                                   << u"文化站, 2015-11: 1 due: 1 on time; 1 entered later."_s;
    QTest::newRow("renamed") << u"CJ"_s << u"1/1"_s << u"城乡建设办, 2015-11: 1 due: 1 on time."_s;
    QTest::newRow("on time") << u"NY"_s << u"1/1"_s << u"农业服务中心, 2015-11: 1 due: 1 on time."_s;
    QTest::newRow("missing") << u"SL"_s << u"0/1"_s << u"水利站, 2015-11: 1 due: 1 missing."_s;
    QTest::newRow("all")
        << QString() << u"4/6"_s
        << u"All offices, 2015-11: 6 due: 4 on time, 1 late, 1 missing; 1 of them as nil returns; 1 exempt; 1 entered later."_s;
}

void TestCaseSet::theYearTellsThem()
{
    QFETCH(QString, office);
    QFETCH(QString, shown);
    QFETCH(QString, spoken);
    const QModelIndex november = yearCell(office, YearModel::FirstMonthColumn + 10);
    QCOMPARE(november.data().toString(), shown);
    QCOMPARE(november.data(Qt::AccessibleTextRole).toString(), spoken);
    QVERIFY(!november.data(Qt::DecorationRole).isNull());
    // What is in front is said below the table too.
    child<QTableView>(*m_page, "yearTable")->setCurrentIndex(november);
    QCOMPARE(child<QLabel>(*m_page, "cellLabel")->text(), spoken);
}

void TestCaseSet::theYearNamesAnOfficeAsThen()
{
    const auto spoken = [this](
                            int column) { return yearCell(u"CJ"_s, column).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(yearCell(u"CJ"_s, YearModel::OfficeColumn).data().toString(), u"城乡建设办"_s);
    QVERIFY(spoken(YearModel::FirstMonthColumn + 7).startsWith(u"村镇建设办, 2015-08"_s));
    QVERIFY(spoken(YearModel::FirstMonthColumn + 8).startsWith(u"城乡建设办, 2015-09"_s));
    QCOMPARE(spoken(YearModel::OfficeColumn),
        u"城乡建设办, 2015: 5 due: 4 on time, 1 not yet due. Up to 2015-08 it was called 村镇建设办."_s);
    QCOMPARE(yearCell(u"CJ"_s, YearModel::FirstMonthColumn + 6).data(Qt::AccessibleTextRole).toString(),
        u"城乡建设办, 2015-07: nothing was due."_s);
}

QTEST_MAIN(TestCaseSet)
#include "tst_caseset.moc"
