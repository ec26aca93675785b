// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"
#include "paperbook.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Papers made without a display.
class CliPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesNotices();
    void makesABulletin();
    void issuesAVersionAfterAnother();
    void givesANumberOnce();
    void namesTheClerkOfAPaper();
    void tellsOfAnEarlyBulletin();
    void writesTheYearsFigures();
    void tellsOfFiguresThatMayCountTwice();
    void refusesABrokenSum();
    void stopsPlantedErrorsByName_data();
    void stopsPlantedErrorsByName();
    void refusesAnUnknownField();
    void makesTheFormOf2019();
    void issuesAnotherFormWithAWarning();
    void keepsReviewerDateAndWarnings();
    void aReviewStandsWhileTheWordsDo();
    void letsNoPersonalDataIntoABulletin();
    void makesTheFormOf2021FromTypedTotals();
    void refusesToIssueTablesThatDoNotHold();
    void makesAnInspectionBulletin();
    void refusesANamelessTown();
    void leavesTheOldFileOnFailure();
    void reportsTheSampleTown();

private:
    [[nodiscard]] QStringList bulletin(const QStringList &more) const
    {
        return QStringList{u"bulletin"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
                   u"2015-12-02T09:00"_s, u"--output"_s, u"b.pdf"_s}
        + more;
    }
    [[nodiscard]] QStringList report(const QStringList &more) const
    {
        return QStringList{u"report"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s, u"--now"_s, u"2015-12-31T09:00"_s,
                   u"--output"_s, u"r.pdf"_s}
        + more;
    }
    /// The report of @p year from the store that makeStoreWith() made.
    [[nodiscard]] QStringList reportOf(int year, const QStringList &more = {}) const
    {
        return QStringList{u"report"_s, u"own.gongkai"_s, u"--year"_s, QString::number(year), u"--now"_s,
                   u"2022-01-20T09:00"_s, u"--output"_s, u"r.pdf"_s}
        + more;
    }
    /// Makes the store again with @p lists instead of the town's opening figures and texts.
    [[nodiscard]] bool makeStoreWith(const QByteArray &lists) const;

    std::unique_ptr<CliRunner> m_cli;
};

void CliPapersTest::init()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    m_cli = std::make_unique<CliRunner>();
    QVERIFY(m_cli->makeStore(u"a.gongkai"_s));
}

bool CliPapersTest::makeStoreWith(const QByteArray &lists) const
{
    m_cli->write(u"own.json"_s,
        R"({"format":"gongkai-exchange","version":1,"town":{"name":"三教镇","district":"重庆市永川区"},)" + lists
            + '}');
    return m_cli->run({u"init"_s, u"own.gongkai"_s}).code == 0
        && m_cli->run({u"import"_s, u"own.gongkai"_s, u"own.json"_s}).code == 0;
}

void CliPapersTest::makesNotices()
{
    const CliResult result = m_cli->run({u"notices"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
        u"2015-12-02T09:00"_s, u"--output"_s, u"notices"_s});
    QCOMPARE(result.code, 0);
    const QStringList files = QDir(m_cli->path(u"notices"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(QString::fromUtf8(result.out).trimmed(), u"notices/"_s + files.first());
    const QString text = m_cli->pdfText(u"notices/"_s + files.first());
    QVERIFY(text.contains(u"民政办"_s));
    QVERIFY(text.contains(u"低保名单"_s));
    QVERIFY(text.contains(u"（第一次）"_s));
    QVERIFY(!text.contains(u"财政所"_s));
}

void CliPapersTest::makesABulletin()
{
    const CliResult result = m_cli->run(bulletin({}));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray("b.pdf\n"));
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    const QString text = m_cli->pdfText(u"b.pdf"_s);
    QVERIFY(text.contains(u"关于2015年11月"_s));
    QVERIFY(text.contains(u"财政所"_s));
    // A draft carries neither version nor history.
    QVERIFY(!text.contains(u"校验码"_s));
    QCOMPARE(m_cli->run({u"check"_s, u"a.gongkai"_s}).code, 0);
}

void CliPapersTest::issuesAVersionAfterAnother()
{
    const CliResult first = m_cli->run(bulletin({u"--issue"_s}));
    QCOMPARE(first.code, 0);
    QVERIFY(first.err.contains("version 1"));
    QVERIFY(m_cli->pdfText(u"b.pdf"_s).contains(u"第1版"_s));
    const CliResult second = m_cli->run(bulletin({u"--issue"_s}));
    QCOMPARE(second.code, 0);
    QVERIFY(second.err.contains("version 2"));
    QVERIFY2(second.err.contains("replaces version 1, which"), second.err.constData());
    QVERIFY(m_cli->pdfText(u"b.pdf"_s).contains(u"第2版"_s));
    QCOMPARE(m_cli->run({u"check"_s, u"a.gongkai"_s}).code, 0);
    // What comes late changes the live view, never the paper that went out.
    const QByteArray paper = m_cli->read(u"b.pdf"_s);
    const QByteArray late =
        R"({"id":"late","period":"2015-11","office":"MZ","item":"MZ-01","receivedAt":"2015-12-03T09:00:00"})";
    QCOMPARE(m_cli->run({u"receive"_s, u"a.gongkai"_s}, late).out.trimmed(), QByteArray("ACK late"));
    QCOMPARE(m_cli->read(u"b.pdf"_s), paper);
    QCOMPARE(m_cli->run({u"check"_s, u"a.gongkai"_s}).code, 0);
}

void CliPapersTest::givesANumberOnce()
{
    m_cli->write(u"own.json"_s,
        R"({"format":"gongkai-exchange","version":1,"town":{"name":"三教镇","district":"重庆市永川区",)"
        R"("paperHead":"redHead","numberCode":"三教府发","copiesTo":"区政务公开办"}})");
    QCOMPARE(m_cli->run({u"init"_s, u"own.gongkai"_s}).code, 0);
    QCOMPARE(m_cli->run({u"import"_s, u"own.gongkai"_s, u"own.json"_s}).code, 0);
    const auto issue = [this](const QStringList &more) {
        return m_cli->run(QStringList{u"bulletin"_s, u"own.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
                              u"2015-12-02T09:00"_s, u"--output"_s, u"o.pdf"_s}
            + more);
    };
    QCOMPARE(issue({}).code, 0);
    QVERIFY(m_cli->pdfText(u"o.pdf"_s).contains(u"三教府发〔2015〕"_s));
    QCOMPARE(issue({u"--number"_s, u"7"_s}).code, 2);
    QCOMPARE(issue({u"--issue"_s, u"--number"_s, u"0"_s}).code, 2);
    QCOMPARE(issue({u"--issue"_s, u"--number"_s, u"7"_s}).code, 0);
    const QString text = m_cli->pdfText(u"o.pdf"_s);
    QVERIFY(text.contains(u"重庆市永川区三教镇人民政府文件"_s));
    QVERIFY(text.contains(u"三教府发〔2015〕7号"_s));
    QVERIFY(text.contains(u"抄送：区政务公开办。"_s));
    const CliResult twice = issue({u"--issue"_s, u"--number"_s, u"7"_s});
    QVERIFY(twice.code != 0);
    QVERIFY2(twice.err.contains("三教府发〔2015〕7号"), twice.err.constData());
    QCOMPARE(issue({u"--issue"_s}).code, 0);
    QVERIFY(m_cli->pdfText(u"o.pdf"_s).contains(u"三教府发〔2015〕8号"_s));
    QCOMPARE(m_cli->run({u"check"_s, u"own.gongkai"_s}).code, 0);
    // What an export writes is what came in.
    QCOMPARE(m_cli->run({u"export"_s, u"own.gongkai"_s, u"out.json"_s}).code, 0);
    QVERIFY(m_cli->read(u"out.json"_s).contains("\"paperHead\":\"redHead\""));
    QCOMPARE(m_cli->run({u"export"_s, u"a.gongkai"_s, u"plain.json"_s}).code, 0);
    QVERIFY(!m_cli->read(u"plain.json"_s).contains("paperHead"));
}

void CliPapersTest::namesTheClerkOfAPaper()
{
    const QStringList clerk{u"--clerk"_s, u"王五"_s};
    QCOMPARE(m_cli->run(bulletin({u"--issue"_s}) + clerk).code, 0);
    QCOMPARE(m_cli->run(report({u"--issue"_s}) + clerk).code, 0);
    QCOMPARE(m_cli
                 ->run(QStringList{u"notices"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
                           u"2015-12-02T09:00"_s, u"--output"_s, u"n"_s}
                     + clerk)
                 .code,
        0);
    // Whom the office may call.
    const QString notice = QDir(m_cli->path(u"n"_s)).entryList(QDir::Files).value(0);
    QVERIFY(m_cli->pdfText(u"n/"_s + notice).contains(u"王五"_s));
    auto store = Store::open(m_cli->path(u"a.gongkai"_s), Session{{}, {}, {}, {}, [] { return QDateTime(); }});
    QVERIFY(store);
    const auto issued = PaperBook(**store).issued();
    QVERIFY(issued);
    QCOMPARE(issued->size(), size_t(2));
    for (const IssuedDocument &document : *issued)
        QCOMPARE(document.clerk, u"王五"_s);
}

void CliPapersTest::tellsOfAnEarlyBulletin()
{
    QStringList arguments = bulletin({});
    arguments[5] = u"2015-11-28T23:59"_s;
    for (const QStringList &more : {QStringList(), QStringList{u"--issue"_s}}) {
        const CliResult early = m_cli->run(arguments + more);
        QCOMPARE(early.code, 0);
        QVERIFY2(early.err.contains("early: the last day on time, 2015-11-28,"), early.err.constData());
        QVERIFY(!m_cli->run(arguments + more + QStringList{u"--quiet"_s}).err.contains("early"));
    }
    arguments[5] = u"2015-11-29T00:00"_s;
    QVERIFY(m_cli->run(arguments).err.isEmpty());
}

void CliPapersTest::writesTheYearsFigures()
{
    QCOMPARE(m_cli->run(report({u"--issue"_s})).code, 0);
    const QString text = m_cli->pdfText(u"r.pdf"_s);
    for (const QString &part : {u"全年公开568件"_s, u"固定公开54件"_s, u"临时公开496件"_s,
             u"小型公共资源交易公开18件"_s, u"办理46件，满意44件，基本满意2件"_s, u"2015年12月31日"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void CliPapersTest::tellsOfFiguresThatMayCountTwice()
{
    QVERIFY(makeStoreWith(R"("villages":[{"code":"LM","name":"利民村","kind":"village","from":"2010-01","to":null}],)"
                          R"("teams":[{"code":"D1","name":"一组","members":[]}],)"
                          R"("visits":[{"id":"v1","team":"D1","village":"LM","on":"2015-05-05","announced":false,)"
                          R"("officials":[],"answers":[],"summary":""}],)"
                          R"("openingFigures":[{"year":2015,"figure":"visits","value":3,"source":"旧台账"}])"));
    QStringList arguments = report({});
    arguments[1] = u"own.gongkai"_s;
    const CliResult result = m_cli->run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("旧台账"), result.err.constData());
}

void CliPapersTest::refusesABrokenSum()
{
    QVERIFY(makeStoreWith(R"("openingFigures":[{"year":2015,"figure":"disclosures","value":568},)"
                          R"({"year":2015,"figure":"disclosures.fixed","value":55}],)"
                          R"("reportTexts":[{"year":2015,"form":"2008","section":"opening","text":"一"}])"));
    QStringList arguments = report({u"--issue"_s});
    arguments[1] = u"own.gongkai"_s;
    const QByteArray before = m_cli->digest(u"own.gongkai"_s);
    const CliResult result = m_cli->run(arguments);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("568 ≠ 55 + 0 + 0"), result.err.constData());
    QCOMPARE(m_cli->digest(u"own.gongkai"_s), before);
    QVERIFY(!m_cli->files().contains(u"r.pdf"_s));
    QCOMPARE(m_cli->run({u"check"_s, u"own.gongkai"_s}).code, 5);
}

void CliPapersTest::stopsPlantedErrorsByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("digits changed places") << u"今年共公开了586件。"_s << u"586件"_s;
    QTest::newRow("wrong sum") << u"种树100棵、植草20件，其中甲类12件、乙类9件。"_s << u"20 ≠ 12 + 9"_s;
    QTest::newRow("stale year") << u"2014年，我镇加强公开工作。"_s << u"2014年"_s;
    QTest::newRow("identity number") << u"申请人11010519491231002X。"_s << u"110105********002X"_s;
    QTest::newRow("impossible day") << u"截至201512月31日。"_s << u"201512月31日"_s;
}

void CliPapersTest::stopsPlantedErrorsByName()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    QVERIFY(makeStoreWith(R"("openingFigures":[{"year":2015,"figure":"disclosures","value":568},)"
                          R"({"year":2015,"figure":"disclosures.fixed","value":568}],)"
                          R"("reportTexts":[{"year":2015,"form":"2008","section":"opening","text":")"
        + text.toUtf8() + R"("}])"));
    QStringList arguments = report({u"--issue"_s});
    arguments[1] = u"own.gongkai"_s;
    const QByteArray before = m_cli->digest(u"own.gongkai"_s);
    const CliResult result = m_cli->run(arguments);
    QCOMPARE(result.code, 1);
    QVERIFY2(QString::fromUtf8(result.err).contains(named), result.err.constData());
    QCOMPARE(m_cli->digest(u"own.gongkai"_s), before);
    QVERIFY(!m_cli->files().contains(u"r.pdf"_s));
    // A draft to look at is made; it says the same.
    arguments.removeAll(u"--issue"_s);
    const CliResult draft = m_cli->run(arguments);
    QCOMPARE(draft.code, 0);
    QVERIFY2(QString::fromUtf8(draft.err).contains(named), draft.err.constData());
}

void CliPapersTest::refusesAnUnknownField()
{
    QVERIFY(
        makeStoreWith(R"("reportTexts":[{"year":2015,"form":"2008","section":"opening","text":"共{{公开件教}}件"}])"));
    QStringList arguments = report({});
    arguments[1] = u"own.gongkai"_s;
    const CliResult result = m_cli->run(arguments);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("公开件教"), result.err.constData());
    QVERIFY(!m_cli->files().contains(u"r.pdf"_s));
}

void CliPapersTest::makesTheFormOf2019()
{
    QVERIFY(makeStoreWith(
        R"("applicationTotals":[{"year":2020,"row":"new","applicant":"naturalPerson","count":9},)"
        R"({"year":2020,"row":"granted","applicant":"naturalPerson","count":4},)"
        R"({"year":2020,"row":"otherwise.1","applicant":"naturalPerson","count":2},)"
        R"({"year":2020,"row":"otherwise.3","applicant":"naturalPerson","count":3}],)"
        R"("proactiveFigures":[{"year":2020,"row":"normativeDocuments","newlyMade":3,"newlyPublished":2,"totalPublic":17},)"
        R"({"year":2020,"row":"licences","itemsBefore":12,"change":-2,"decisions":40},)"
        R"({"year":2020,"row":"otherServices","itemsBefore":5,"change":0,"decisions":8},)"
        R"({"year":2020,"row":"penalties","itemsBefore":30,"change":1,"decisions":6},)"
        R"({"year":2020,"row":"fees","itemsBefore":1,"change":0},)"
        R"({"year":2020,"row":"procurement","items":6,"amount":"123.4"}])"));
    QStringList arguments = reportOf(2020, {u"--issue"_s});
    arguments[5] = u"2021-01-20T09:00"_s;
    const CliResult result = m_cli->run(arguments);
    QVERIFY2(result.code == 0, result.err.constData());
    const QStringList rows = m_cli->pdfRows(u"r.pdf"_s);
    for (const QString &row :
        {u"信息内容本年新制作数量本年新公开数量对外公开总数量"_s, u"规章000"_s, u"规范性文件3217"_s,
            u"信息内容上一年项目数量本年增/减处理决定数量"_s, u"行政许可12-240"_s, u"其他对外管理服务事项508"_s,
            u"行政处罚3016"_s, u"行政强制000"_s, u"行政事业性收费10"_s, u"信息内容采购项目数量采购总金额"_s,
            u"政府集中采购6123.4万元"_s, u"（六）其他处理5000005"_s, u"（七）总计9000009"_s})
        QVERIFY2(rows.contains(row), qPrintable(row + u'\n' + rows.join(u'\n')));
    const QString text = m_cli->pdfText(u"r.pdf"_s);
    for (const QString &part :
        {u"三教镇人民政府2020年政府信息公开工作年度报告"_s, u"〔2019〕60号"_s, u"2021年1月20日"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    // What goes out comes back the same.
    QCOMPARE(m_cli->run({u"export"_s, u"own.gongkai"_s, u"e1.json"_s}).code, 0);
    QVERIFY(m_cli->read(u"e1.json"_s).contains(R"("itemsBefore":12,"change":-2)"));
    QCOMPARE(m_cli->run({u"check"_s, u"own.gongkai"_s}).code, 0);
}

void CliPapersTest::issuesAnotherFormWithAWarning()
{
    QVERIFY(makeStoreWith(R"("villages":[])"));
    const QStringList other{u"--form"_s, u"2019"_s};
    const CliResult draft = m_cli->run(reportOf(2021, other));
    QCOMPARE(draft.code, 0);
    QVERIFY2(draft.err.contains("The report is in the form of 2019; that of its year is the form of 2021."),
        draft.err.constData());
    QCOMPARE(m_cli->run(reportOf(2021, {u"--form"_s, u"1999"_s})).code, 2);
    const CliResult issued = m_cli->run(reportOf(2021, other + QStringList{u"--issue"_s}));
    QVERIFY2(issued.code == 0, issued.err.constData());
    QVERIFY2(issued.err.contains("The report is in the form of 2019; that of its year is the form of 2021."),
        issued.err.constData());
    const CliResult later = m_cli->run(reportOf(2015, {u"--form"_s, u"2021"_s, u"--issue"_s}));
    QVERIFY2(later.code == 0, later.err.constData());
    QVERIFY2(later.err.contains("The report is in the form of 2021; that of its year is the form of 2008."),
        later.err.constData());
}

void CliPapersTest::keepsReviewerDateAndWarnings()
{
    QVERIFY(makeStoreWith(
        R"("proactiveFigures":[{"year":2020,"row":"normativeDocuments","made":0,"repealed":0,"inForce":5},)"
        R"({"year":2021,"row":"normativeDocuments","made":1,"repealed":0,"inForce":5}])"));
    QCOMPARE(m_cli->run(reportOf(2021, {u"--date"_s, u"2022-02-30"_s})).code, 2);
    const CliResult result = m_cli->run(reportOf(
        2021, {u"--issue"_s, u"--reviewer"_s, u"李四"_s, u"--clerk"_s, u"王五"_s, u"--date"_s, u"2022-02-03"_s}));
    QVERIFY2(result.code == 0, result.err.constData());
    // A warning is told and stops nothing.
    for (const char *part : {"表二 “行政规范性文件”", "5 ≠ 5 + 1 − 0", "2022-02-03", "2022-01-31"})
        QVERIFY2(result.err.contains(part), result.err.constData());
    QVERIFY(m_cli->pdfText(u"r.pdf"_s).contains(u"2022年2月3日"_s));
    auto store = Store::open(m_cli->path(u"own.gongkai"_s), Session{{}, {}, {}, {}, [] { return QDateTime(); }});
    QVERIFY(store);
    const auto issued = PaperBook(**store).issued();
    QVERIFY(issued && !issued->empty());
    const QByteArray &kept = issued->front().figures;
    QVERIFY2(kept.contains(R"("secrecyReview":{"by":"李四","on":"2022-01-20"})"), kept.constData());
    QVERIFY2(kept.contains(R"("rule":"unusualTable")"), kept.constData());
    QVERIFY2(kept.contains(R"("reason":"","clerk":"王五")"), kept.constData());
}

void CliPapersTest::aReviewStandsWhileTheWordsDo()
{
    QVERIFY(makeStoreWith(
        R"("proactiveFigures":[{"year":2021,"row":"normativeDocuments","made":0,"repealed":0,"inForce":5}])"));
    const auto reviewed = [this](int version, const QByteArray &review) {
        auto store = Store::open(m_cli->path(u"own.gongkai"_s), Session{{}, {}, {}, {}, [] { return QDateTime(); }});
        const auto issued = store ? PaperBook(**store).issued() : Result<std::vector<IssuedDocument>>(store.error());
        return issued && std::any_of(issued->begin(), issued->end(), [&](const IssuedDocument &document) {
            return document.version == version && document.figures.contains("\"secrecyReview\":" + review);
        });
    };
    const QStringList issue{u"--issue"_s, u"--clerk"_s, u"王五"_s};
    QStringList later = reportOf(2021, issue);
    later.replace(later.indexOf(u"--now"_s) + 1, u"2022-01-25T09:00"_s);
    QCOMPARE(m_cli->run(reportOf(2021, issue + QStringList{u"--reviewer"_s, u"李四"_s})).code, 0);
    QVERIFY(reviewed(1, R"({"by":"李四","on":"2022-01-20"})"));
    QCOMPARE(m_cli->run(later).code, 0);
    QVERIFY(reviewed(2, R"({"by":"李四","on":"2022-01-20"})"));
    // Other words are reviewed anew, by who issues them where nobody else is named.
    m_cli->write(u"more.json"_s,
        R"({"format":"gongkai-exchange","version":1,"reportTexts":[)"
        R"({"year":2021,"form":"2021","section":"others","text":"无其他需要报告的事项。"}]})");
    const CliResult added = m_cli->run({u"import"_s, u"own.gongkai"_s, u"more.json"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(m_cli->run(later).code, 0);
    QVERIFY(reviewed(3, R"({"by":"王五","on":"2022-01-25"})"));
}

void CliPapersTest::letsNoPersonalDataIntoABulletin()
{
    QVERIFY(makeStoreWith(
        R"("offices":[{"code":"CZ","name":"财政所","order":1,"from":"2010-01","to":null}],)"
        R"("items":[{"code":"CZ-01","name":"村级账目","class":"fixed","frequency":"monthly","office":"CZ","from":"2010-01","to":null}],)"
        R"("hotlineCalls":[{"id":"h1","at":"2015-11-03T09:00:00","caller":"李大明","phone":"","matter":"问路灯"}],)"
        R"("bulletinTexts":[{"period":"2015-11","text":"李大明反映的事项请财政所答复，电话13812345678。"}])"));
    QStringList arguments = bulletin({u"--issue"_s});
    arguments[1] = u"own.gongkai"_s;
    const QByteArray before = m_cli->digest(u"own.gongkai"_s);
    const CliResult stopped = m_cli->run(arguments);
    QCOMPARE(stopped.code, 1);
    for (const char *part : {"登记簿中的姓名 李**", "手机号 138****5678"})
        QVERIFY2(stopped.err.contains(part), stopped.err.constData());
    for (const char *part : {"李大明", "13812345678"})
        QVERIFY2(!stopped.err.contains(part), stopped.err.constData());
    QCOMPARE(m_cli->digest(u"own.gongkai"_s), before);
    QCOMPARE(m_cli->run(arguments + QStringList{u"--accept-warnings"_s, u"本人同意公开"_s}).code, 0);
}

void CliPapersTest::makesTheFormOf2021FromTypedTotals()
{
    // Each of the columns holds other numbers; the totals are added up.
    QVERIFY(makeStoreWith(
        R"("applicationTotals":[{"year":2021,"row":"new","applicant":"naturalPerson","count":11},)"
        R"({"year":2021,"row":"new","applicant":"commercial","count":2},)"
        R"({"year":2021,"row":"carriedIn","applicant":"naturalPerson","count":3},)"
        R"({"year":2021,"row":"granted","applicant":"naturalPerson","count":8},)"
        R"({"year":2021,"row":"refused.8","applicant":"commercial","count":2},)"
        R"({"year":2021,"row":"notProcessed.1","applicant":"naturalPerson","count":5},)"
        R"({"year":2021,"row":"carriedOut","applicant":"naturalPerson","count":1}],)"
        R"("proactiveFigures":[{"year":2021,"row":"normativeDocuments","made":4,"repealed":1,"inForce":23},)"
        R"({"year":2021,"row":"licences","decisions":67},{"year":2021,"row":"fees","amount":"0.1250"}],)"
        R"("reconsiderations":[{"id":"r1","application":null,"on":"2021-05-01","outcome":"upheld"}],)"
        R"("lawsuits":[{"id":"w1","application":null,"kind":"afterReconsideration","on":"2021-06-01","outcome":"pending"}])"));
    // The form goes by the year.
    const CliResult result = m_cli->run(reportOf(2021, {u"--issue"_s}));
    QVERIFY2(result.code == 0, result.err.constData());
    const QStringList rows = m_cli->pdfRows(u"r.pdf"_s);
    for (const QString &row :
        {u"一、本年新收政府信息公开申请数量112000013"_s, u"二、上年结转政府信息公开申请数量3000003"_s,
            u"8.属于行政查询事项0200002"_s, u"（七）总计132000015"_s, u"四、结转下年度继续办理1000001"_s,
            u"行政规范性文件4123"_s, u"行政许可67"_s, u"行政处罚0"_s, u"行政事业性收费0.1250"_s, u"100010000000011"_s})
        QVERIFY2(rows.contains(row), qPrintable(row + u'\n' + rows.join(u'\n')));
    const QString text = m_cli->pdfText(u"r.pdf"_s);
    for (const QString &part :
        {u"重庆市永川区三教镇人民政府2021年政府信息公开工作年度报告"_s, u"自2021年1月1日起至2021年12月31日止"_s,
            u"新收政府信息公开申请13件，上年结转3件，办结15件"_s, u"收取信息处理费0元"_s, u"六、其他需要报告的事项"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QCOMPARE(m_cli->run({u"check"_s, u"own.gongkai"_s}).code, 0);
}

void CliPapersTest::refusesToIssueTablesThatDoNotHold()
{
    QVERIFY(makeStoreWith(R"("applicationTotals":[{"year":2021,"row":"new","applicant":"research","count":3},)"
                          R"({"year":2021,"row":"granted","applicant":"research","count":2},)"
                          R"({"year":2020,"row":"new","applicant":"other","count":1},)"
                          R"({"year":2020,"row":"carriedOut","applicant":"other","count":1}])"));
    const QByteArray before = m_cli->digest(u"own.gongkai"_s);
    const CliResult refused = m_cli->run(reportOf(2021, {u"--issue"_s}));
    QCOMPARE(refused.code, 1);
    for (const char *part : {"表三 “科研机构”", "3 + 0 ≠ 2 + 0", "二、上年结转政府信息公开申请数量", "0 ≠ 1"})
        QVERIFY2(refused.err.contains(part), refused.err.constData());
    QCOMPARE(m_cli->digest(u"own.gongkai"_s), before);
    QVERIFY(!m_cli->files().contains(u"r.pdf"_s));
    // A draft is made and the same is told.
    const CliResult draft = m_cli->run(reportOf(2021));
    QCOMPARE(draft.code, 0);
    QVERIFY2(draft.err.contains("3 + 0 ≠ 2 + 0"), draft.err.constData());
    QVERIFY(m_cli->files().contains(u"r.pdf"_s));
}

void CliPapersTest::makesAnInspectionBulletin()
{
    const auto bulletin = [this](const QStringList &more) {
        return m_cli->run(QStringList{u"inspection-bulletin"_s, u"a.gongkai"_s, u"--now"_s, u"2015-10-12T09:00"_s,
                              u"--output"_s, u"i.pdf"_s}
            + more);
    };
    QCOMPARE(bulletin({u"--from"_s, u"2015-01"_s, u"--to"_s, u"2015-09"_s}).code, 0);
    QVERIFY(m_cli->pdfText(u"i.pdf"_s).contains(u"公开栏破损"_s));
    const CliResult issued = bulletin({u"--from"_s, u"2015-01"_s, u"--to"_s, u"2015-09"_s, u"--issue"_s});
    QVERIFY2(issued.code == 0, issued.err.constData());
    QVERIFY(m_cli->pdfText(u"i.pdf"_s).contains(u"校验码"_s));
    // One month alone needs no second.
    QCOMPARE(bulletin({u"--from"_s, u"2015-02"_s}).code, 0);
    const CliResult backwards = bulletin({u"--from"_s, u"2015-09"_s, u"--to"_s, u"2015-07"_s});
    QCOMPARE(backwards.code, 2);
    QVERIFY(backwards.err.contains("2015-07"));
    QCOMPARE(bulletin({}).code, 2);
    QCOMPARE(bulletin({u"--from"_s, u"2015-13"_s}).code, 2);
}

void CliPapersTest::refusesANamelessTown()
{
    QCOMPARE(m_cli->run({u"init"_s, u"own.gongkai"_s}).code, 0);
    for (QStringList arguments : {bulletin({}), bulletin({u"--issue"_s}), report({}), report({u"--issue"_s})}) {
        arguments[1] = u"own.gongkai"_s;
        const CliResult result = m_cli->run(arguments);
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("town"), result.err.constData());
    }
    QVERIFY(m_cli->files().filter(u".pdf"_s).isEmpty());
}

void CliPapersTest::leavesTheOldFileOnFailure()
{
    m_cli->write(u"r.pdf"_s, "the old report");
    QVERIFY(makeStoreWith(R"("reportTexts":[{"year":2019,"form":"2019","section":"others","text":"{{无此数}}"}])"));
    QCOMPARE(m_cli->run(reportOf(2019)).code, 1);
    QCOMPARE(m_cli->read(u"r.pdf"_s), QByteArray("the old report"));
    QStringList nowhere = report({});
    nowhere.last() = u"nowhere/r.pdf"_s;
    QCOMPARE(m_cli->run(nowhere).code, 1);
    QCOMPARE(m_cli->run(report({})).code, 0);
    QVERIFY(m_cli->read(u"r.pdf"_s).startsWith("%PDF-"));
}

void CliPapersTest::reportsTheSampleTown()
{
    QCOMPARE(m_cli->run({u"init"_s, u"sample.gongkai"_s, u"--sample"_s}).code, 0);
    QStringList arguments = report({u"--issue"_s});
    arguments[1] = u"sample.gongkai"_s;
    const CliResult result = m_cli->run(arguments);
    QVERIFY2(result.code == 0, result.err.constData());
    const QString text = m_cli->pdfText(u"r.pdf"_s);
    for (int figure : {568, 54, 496, 18, 46, 44, 2})
        QVERIFY2(text.contains(QRegularExpression(u"(?<!\\d)%1(?!\\d)"_s.arg(figure))), qPrintable(text));
}

QTEST_GUILESS_MAIN(CliPapersTest)
#include "tst_clipapers.moc"
