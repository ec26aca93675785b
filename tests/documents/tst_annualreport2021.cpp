// SPDX-License-Identifier: GPL-3.0-or-later
#include "annualreport2021.h"
#include "fontbook.h"
#include "gongwen.h"
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"
#include "statutorycell.h"
#include "statutorylayout.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers by which every cell is known: row 7, column 3 holds 703.
StatutoryTables tablesWithTraces()
{
    StatutoryTables tables;
    tables.year = 2021;
    for (size_t row = 0; row < tables.applications.cells.size(); ++row) {
        for (size_t column = 0; column < tables.applications.cells[row].size(); ++column)
            tables.applications.cells[row][column] = qint64(row * 100 + column);
    }
    for (size_t group = 0; group < tables.cases.cells.size(); ++group) {
        for (size_t column = 0; column < tables.cases.cells[group].size(); ++column)
            tables.cases.cells[group][column] = qint64(31 + group * 10 + column);
    }
    tables.proactive.documents = {ProactiveTable::Documents{0, 0, 0}, ProactiveTable::Documents{81, 82, 83}};
    tables.proactive.decisions = {84, 85, 86};
    tables.proactive.fees = u"12.3456"_s;
    return tables;
}

AnnualReport2021Values sampleValues(int paragraphs = 1)
{
    AnnualReport2021Values values;
    values.body = u"重庆市永川区三教镇人民政府"_s;
    values.tables = tablesWithTraces();
    values.parts = AnnualReport2021::outline();
    values.date = QDate(2021, 12, 31);
    const QString prose = u"镇公开办设在党政办，专职收集、审核、张贴和归档。全年公开568件。"_s;
    for (ReportPart &part : values.parts) {
        part.text = part.topics.empty() ? QStringList(paragraphs, prose).join(u'\n') : QString();
        for (ReportTopic &topic : part.topics)
            topic.text = prose;
    }
    return values;
}

/// The texts of a row of @p table from left to right.
QStringList rowOf(const Table &table, int row)
{
    return table.text().split(u'\n').value(row).split(u'\t');
}

const TableCell *cellWith(const Table &table, const QString &text)
{
    const auto found =
        std::find_if(table.cells.begin(), table.cells.end(), [&](const TableCell &cell) { return cell.text == text; });
    return found == table.cells.end() ? nullptr : &*found;
}

/// Row, column, and how many of each a cell with @p text takes.
std::array<int, 4> spansOf(const Table &table, const QString &text)
{
    const TableCell *cell = cellWith(table, text);
    return cell ? std::array{cell->row, cell->column, cell->rowSpan, cell->columnSpan} : std::array{-1, -1, -1, -1};
}

/// How often each place of the grid is taken.
std::set<int> takenTimes(const Table &table)
{
    const auto columns = int(table.columnWidths.size());
    std::vector<int> places(size_t(table.rowCount() * columns));
    for (const TableCell &cell : table.cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                ++places[size_t(row * columns + column)];
        }
    }
    return {places.begin(), places.end()};
}

} // namespace

class AnnualReport2021Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleIsThatOfTheForm();
    void theSixPartsStandInTheirOrder();
    void proactiveTableIsThatOfTheForm();
    void applicationTableIsThatOfTheForm();
    void caseTableIsThatOfTheForm();
    void tablesOf2019AreThoseOfTheForm();
    void everyPlaceIsTakenOnce();
    void everyCountedNumberKnowsItsSource();
    void soDoThoseOfTheFormOf2019();
    void numbersAreReadBackFromTheFile();
    void tableOfApplicationsStandsOnOnePage_data();
    void tableOfApplicationsStandsOnOnePage();
    void tablesFillTheTypeAreasWidth();
    void headingStaysWithItsTable_data();
    void headingStaysWithItsTable();
    void hugeNumbersBreakTheTableWithItsHead();
    void endsWithBodyAndDate();
};

void AnnualReport2021Test::everyCountedNumberKnowsItsSource()
{
    AnnualReport2021Values values = sampleValues();
    for (ReportPart &part : values.parts) {
        if (part.key != u"others")
            continue;
        // The value is broken over paragraphs' blanks and stands at the very end.
        part.text = u"  共收12\n　共3568"_s;
        part.fields = {{4, 2, 0, 0, u"收件"_s}, {part.text.size() - 4, 4, 0, 0, u"总数"_s}};
    }
    const StatutoryTables tables = values.tables;
    FontBook fonts;
    const PageList paper = AnnualReport2021(std::move(values)).compose(fonts);
    std::map<QString, QString> found;
    for (const Sheet &page : paper.pages) {
        for (const CountedNumber &number : page.numbers) {
            QVERIFY2(number.area.width() > 0 && number.area.height() > 0, qPrintable(number.source));
            QVERIFY(QRectF(Gongwen::left, Gongwen::top, Gongwen::width, Gongwen::height).contains(number.area));
            found[number.source] += number.text;
        }
    }
    for (const StatutoryCell &cell : statutoryCells())
        QCOMPARE(found[cellWord(cell)], cellText(tables, cell));
    QCOMPARE(found[u"收件"_s], u"12"_s);
    QCOMPARE(found[u"总数"_s], u"3568"_s);
    QCOMPARE(found.size(), statutoryCells().size() + 2);
}

void AnnualReport2021Test::soDoThoseOfTheFormOf2019()
{
    AnnualReport2021Values values = sampleValues();
    values.tables.form = ReportForm::Form2019;
    values.tables.proactive2019.items[1] = {62, -7, 8};
    values.tables.proactive2019.fees = {4, 1, 0};
    values.tables.proactive2019.purchases = 3;
    const StatutoryTables tables = values.tables;
    const PageList paper = AnnualReport2021(std::move(values)).compose(testFonts());
    std::map<QString, QString> found;
    for (const Sheet &page : paper.pages) {
        for (const CountedNumber &number : page.numbers)
            found[number.source] += number.text;
    }
    for (const StatutoryCell &cell : statutoryCells(ReportForm::Form2019))
        QCOMPARE(found[cellWord(cell)], cellText(tables, cell));
}

void AnnualReport2021Test::titleIsThatOfTheForm()
{
    QCOMPARE(AnnualReport2021(sampleValues()).title(), u"重庆市永川区三教镇人民政府2021年政府信息公开工作年度报告"_s);
}

void AnnualReport2021Test::theSixPartsStandInTheirOrder()
{
    const PageList paper = AnnualReport2021(sampleValues()).compose(testFonts());
    QStringList titles;
    for (const Bookmark &bookmark : paper.bookmarks)
        titles += bookmark.title;
    QCOMPARE(titles.mid(1),
        (QStringList{u"一、总体情况"_s, u"（一）主动公开"_s, u"（二）依申请公开"_s, u"（三）政府信息管理"_s,
            u"（四）政府信息公开平台建设"_s, u"（五）监督保障"_s, u"二、主动公开政府信息情况"_s,
            u"三、收到和处理政府信息公开申请情况"_s, u"四、政府信息公开行政复议、行政诉讼情况"_s,
            u"五、存在的主要问题及改进情况"_s, u"六、其他需要报告的事项"_s}));
    qsizetype at = 0;
    for (const QString &title : titles) {
        at = paper.text.indexOf(title, at);
        QVERIFY2(at >= 0, qPrintable(title));
    }
}

void AnnualReport2021Test::proactiveTableIsThatOfTheForm()
{
    const Table table = proactiveLayout(tablesWithTraces());
    const QStringList rows{u"第二十条第（一）项"_s, u"信息内容\t本年制发件数\t本年废止件数\t现行有效件数"_s,
        u"规章\t0\t0\t0"_s, u"行政规范性文件\t81\t82\t83"_s, u"第二十条第（五）项"_s, u"信息内容\t本年处理决定数量"_s,
        u"行政许可\t84"_s, u"第二十条第（六）项"_s, u"信息内容\t本年处理决定数量"_s, u"行政处罚\t85"_s,
        u"行政强制\t86"_s, u"第二十条第（八）项"_s, u"信息内容\t本年收费金额（单位：万元）"_s,
        u"行政事业性收费\t12.3456"_s};
    QCOMPARE(table.text().split(u'\n'), rows);
    QCOMPARE(spansOf(table, u"第二十条第（一）项"_s), (std::array{0, 0, 1, 4}));
    QCOMPARE(spansOf(table, u"84"_s), (std::array{6, 1, 1, 3}));
    QCOMPARE(table.columnWidths.size(), 4U);
}

void AnnualReport2021Test::applicationTableIsThatOfTheForm()
{
    const Table table = layoutOf(tablesWithTraces().applications);
    QCOMPARE(table.rowCount(), 28);
    QCOMPARE(table.headRows, 3);
    QCOMPARE(spansOf(table, u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s),
        (std::array{0, 0, 3, 3}));
    QCOMPARE(spansOf(table, u"申请人情况"_s), (std::array{0, 3, 1, 7}));
    QCOMPARE(spansOf(table, u"自然人"_s), (std::array{1, 3, 2, 1}));
    QCOMPARE(spansOf(table, u"法人或其他组织"_s), (std::array{1, 4, 1, 5}));
    QCOMPARE(spansOf(table, u"总计"_s), (std::array{1, 9, 2, 1}));
    QCOMPARE(
        rowOf(table, 2), (QStringList{u"商业企业"_s, u"科研机构"_s, u"社会公益组织"_s, u"法律服务机构"_s, u"其他"_s}));
    QCOMPARE(spansOf(table, u"一、本年新收政府信息公开申请数量"_s), (std::array{3, 0, 1, 3}));
    QCOMPARE(spansOf(table, u"三、本年度办理结果"_s), (std::array{5, 0, 22, 1}));
    QCOMPARE(spansOf(table, u"（一）予以公开"_s), (std::array{5, 1, 1, 2}));
    QCOMPARE(spansOf(table, u"（三）不予公开"_s), (std::array{7, 1, 8, 1}));
    QCOMPARE(spansOf(table, u"（四）无法提供"_s), (std::array{15, 1, 3, 1}));
    QCOMPARE(spansOf(table, u"（五）不予处理"_s), (std::array{18, 1, 5, 1}));
    QCOMPARE(spansOf(table, u"（六）其他处理"_s), (std::array{23, 1, 3, 1}));
    QCOMPARE(spansOf(table, u"1.属于国家秘密"_s), (std::array{7, 2, 1, 1}));
    QCOMPARE(spansOf(table, u"3.其他"_s), (std::array{25, 2, 1, 1}));
    QCOMPARE(spansOf(table, u"（七）总计"_s), (std::array{26, 1, 1, 2}));
    QCOMPARE(spansOf(table, u"四、结转下年度继续办理"_s), (std::array{27, 0, 1, 3}));
    QCOMPARE(rowOf(table, 7),
        (QStringList{u"（三）不予公开"_s, u"1.属于国家秘密"_s, u"400"_s, u"401"_s, u"402"_s, u"403"_s, u"404"_s,
            u"405"_s, u"406"_s}));
    // The proportions of the form: 12.1, 14.7 and 52.4 mm, then seven of 11.0 mm.
    const std::vector<double> millimetres{12.1, 14.7, 52.4, 11, 11, 11, 11, 11, 11, 11};
    for (size_t column = 0; column < millimetres.size(); ++column)
        QVERIFY(std::abs(table.columnWidths[column] / Gongwen::mm - millimetres[column]) < 0.1);
}

void AnnualReport2021Test::caseTableIsThatOfTheForm()
{
    const Table table = layoutOf(tablesWithTraces().cases);
    QCOMPARE(spansOf(table, u"行政复议"_s), (std::array{0, 0, 1, 5}));
    QCOMPARE(spansOf(table, u"行政诉讼"_s), (std::array{0, 5, 1, 10}));
    QCOMPARE(spansOf(table, u"结果维持"_s), (std::array{1, 0, 2, 1}));
    QCOMPARE(spansOf(table, u"未经复议直接起诉"_s), (std::array{1, 5, 1, 5}));
    QCOMPARE(spansOf(table, u"复议后起诉"_s), (std::array{1, 10, 1, 5}));
    const QStringList heads{u"结果维持"_s, u"结果纠正"_s, u"其他结果"_s, u"尚未审结"_s, u"总计"_s};
    QCOMPARE(rowOf(table, 1), heads + QStringList({u"未经复议直接起诉"_s, u"复议后起诉"_s}));
    QCOMPARE(rowOf(table, 2), heads + heads);
    QStringList numbers;
    for (int group = 0; group < 3; ++group) {
        for (int column = 0; column < 5; ++column)
            numbers.append(QString::number(31 + group * 10 + column));
    }
    QCOMPARE(rowOf(table, 3), numbers);
}

/// 国办公开办函〔2019〕60号
void AnnualReport2021Test::tablesOf2019AreThoseOfTheForm()
{
    StatutoryTables tables = tablesWithTraces();
    tables.form = ReportForm::Form2019;
    tables.proactive2019.documents[1] = {11, 12, 13};
    tables.proactive2019.items = {ProactiveTable2019::Items{21, 22, 23}, {31, 32, 33}, {41, 42, 43}, {51, -52, 53}};
    tables.proactive2019.fees = {61, 62, 0};
    tables.proactive2019.purchases = 71;
    tables.proactive2019.purchaseAmount = u"72.5"_s;
    const Table proactive = proactiveLayout(tables);
    const QStringList rows{u"第二十条第（一）项"_s, u"信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量"_s,
        u"规章\t0\t0\t0"_s, u"规范性文件\t11\t12\t13"_s, u"第二十条第（五）项"_s,
        u"信息内容\t上一年项目数量\t本年增/减\t处理决定数量"_s, u"行政许可\t21\t22\t23"_s,
        u"其他对外管理服务事项\t31\t32\t33"_s, u"第二十条第（六）项"_s,
        u"信息内容\t上一年项目数量\t本年增/减\t处理决定数量"_s, u"行政处罚\t41\t42\t43"_s, u"行政强制\t51\t-52\t53"_s,
        u"第二十条第（八）项"_s, u"信息内容\t上一年项目数量\t本年增/减"_s, u"行政事业性收费\t61\t62"_s,
        u"第二十条第（九）项"_s, u"信息内容\t采购项目数量\t采购总金额"_s, u"政府集中采购\t71\t72.5万元"_s};
    QCOMPARE(proactive.text().split(u'\n', Qt::SkipEmptyParts), rows);
    QCOMPARE(takenTimes(proactive), std::set<int>{1});
    const Table applications = layoutOf(tables.applications, ReportForm::Form2019);
    QCOMPARE(takenTimes(applications), std::set<int>{1});
    QCOMPARE(applications.rowCount(), 3 + 23);
    QCOMPARE(spansOf(applications, u"三、本年度办理结果"_s), (std::array{5, 0, 20, 1}));
    QCOMPARE(spansOf(applications, u"（六）其他处理"_s), (std::array{23, 1, 1, 2}));
    QCOMPARE(spansOf(applications, u"（七）总计"_s), (std::array{24, 1, 1, 2}));
    QCOMPARE(spansOf(applications, u"四、结转下年度继续办理"_s), (std::array{25, 0, 1, 3}));
    // Three rows add up in one.
    QCOMPARE(rowOf(applications, 23),
        (QStringList{
            u"（六）其他处理"_s, u"6300"_s, u"6303"_s, u"6306"_s, u"6309"_s, u"6312"_s, u"6315"_s, u"6318"_s}));
    AnnualReport2021Values values = sampleValues();
    values.tables = tables;
    const PageList paper = AnnualReport2021(values).compose(testFonts());
    QVERIFY(paper.text.contains(proactive.text()));
    QVERIFY(paper.text.contains(applications.text()));
}

void AnnualReport2021Test::everyPlaceIsTakenOnce()
{
    const StatutoryTables tables = tablesWithTraces();
    QCOMPARE(takenTimes(proactiveLayout(tables)), std::set<int>{1});
    QCOMPARE(takenTimes(layoutOf(tables.applications)), std::set<int>{1});
    QCOMPARE(takenTimes(layoutOf(tables.cases)), std::set<int>{1});
}

void AnnualReport2021Test::numbersAreReadBackFromTheFile()
{
    const PageList paper = AnnualReport2021(sampleValues()).compose(testFonts());
    const PdfReading reading(*toPdf(paper));
    const QString text = QString::fromUtf8(reading.run(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}));
    for (int row = 0; row < 25; ++row) {
        // The row's numbers stand on one line of the paper, in their order.
        QString pattern = u"(?<!\\d)"_s;
        for (int column = 0; column < 7; ++column)
            pattern += QString::number(row * 100 + column) + (column < 6 ? u" +"_s : u"\\s*\\n"_s);
        QVERIFY2(text.contains(QRegularExpression(pattern)), qPrintable(pattern + u'\n' + text));
    }
    for (const QString &number : {u"81 +82 +83"_s, u"行政许可 +84"_s, u"行政处罚 +85"_s, u"行政强制 +86"_s,
             u"行政事业性收费 +12\\.3456"_s, u"31 +32 +33 +34 +35 +41 +42 +43 +44 +45 +51 +52 +53 +54 +55"_s})
        QVERIFY2(text.contains(QRegularExpression(number)), qPrintable(number));
    const QString dense = reading.denseText();
    for (const QString &label : {u"三、收到和处理政府信息公开申请情况"_s, u"3.危及“三安全一稳定”"_s,
             u"8.属于行政查询事项"_s, u"四、结转下年度继续办理"_s})
        QVERIFY2(dense.contains(label), qPrintable(label));
}

void AnnualReport2021Test::tableOfApplicationsStandsOnOnePage_data()
{
    QTest::addColumn<int>("paragraphs");
    for (int paragraphs : {0, 1, 2, 5, 9})
        QTest::addRow("%d", paragraphs) << paragraphs;
}

void AnnualReport2021Test::tableOfApplicationsStandsOnOnePage()
{
    QFETCH(int, paragraphs);
    const PageList paper = AnnualReport2021(sampleValues(paragraphs)).compose(testFonts());
    int pages = 0;
    for (int page = 0; page < paper.pageCount(); ++page) {
        QString text;
        for (const TextRun &run : paper.pages[size_t(page)].runs)
            text += QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
        if (text.contains(u"一、本年新收")) {
            ++pages;
            QVERIFY(text.contains(u"三、收到和处理"));
            QVERIFY(text.contains(u"四、结转下年度"));
            QVERIFY(text.contains(u"2406"));
        }
    }
    QCOMPARE(pages, 1);
}

void AnnualReport2021Test::tablesFillTheTypeAreasWidth()
{
    const PageList paper = AnnualReport2021(sampleValues()).compose(testFonts());
    double left = Gongwen::paperWidth;
    double right = 0;
    double bottom = 0;
    for (const Sheet &page : paper.pages) {
        for (const Rule &rule : page.rules) {
            left = std::min({left, rule.line.x1(), rule.line.x2()});
            right = std::max({right, rule.line.x1(), rule.line.x2()});
            bottom = std::max({bottom, rule.line.y1(), rule.line.y2()});
        }
    }
    QVERIFY(std::abs(left - 28 * Gongwen::mm) < 1);
    QVERIFY(std::abs(right - (28 + 156) * Gongwen::mm) < 1);
    QVERIFY(bottom < (37 + 225) * Gongwen::mm + 1);
    // In the file, too, no character leaves the type area's width.
    for (const ReadCharacter &character : PdfReading(*toPdf(paper)).characters())
        QVERIFY(character.x > 27.5 && character.x < 184);
}

void AnnualReport2021Test::headingStaysWithItsTable_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 22; ++lines)
        QTest::addRow("%d", lines) << lines;
}

void AnnualReport2021Test::headingStaysWithItsTable()
{
    QFETCH(int, lines);
    AnnualReport2021Values values = sampleValues();
    values.parts[0].text = QStringList(lines, u"甲。"_s).join(u'\n');
    const PageList paper = AnnualReport2021(values).compose(testFonts());
    for (const Sheet &page : paper.pages) {
        QString text;
        for (const TextRun &run : page.runs)
            text += QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
        QCOMPARE(text.contains(u"二、主动公开政府"), text.contains(u"第二十条第（一）项"));
        QCOMPARE(text.contains(u"二、主动公开政府"), text.contains(u"12.3456"));
        QCOMPARE(text.contains(u"三、收到和处理"), text.contains(u"申请人情况"));
        QCOMPARE(text.contains(u"四、政府信息公开行政复议"), text.contains(u"未经复议直接起诉"));
    }
}

void AnnualReport2021Test::hugeNumbersBreakTheTableWithItsHead()
{
    AnnualReport2021Values values = sampleValues();
    for (auto &row : values.tables.applications.cells)
        row.fill(6'000'000'000);
    const PageList paper = AnnualReport2021(values).compose(testFonts());
    int heads = 0;
    for (const Sheet &page : paper.pages) {
        QString text;
        for (const TextRun &run : page.runs)
            text += QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
        heads += text.contains(u"申请人情况") ? 1 : 0;
        QVERIFY(!text.contains(u"三、收到和处理") || text.contains(u"申请人情况"));
    }
    QCOMPARE(heads, 2);
}

void AnnualReport2021Test::endsWithBodyAndDate()
{
    const QString text = AnnualReport2021(sampleValues()).compose(testFonts()).text;
    QVERIFY(text.endsWith(u"\n重庆市永川区三教镇人民政府\n2021年12月31日\n"_s));
}

QTEST_MAIN(AnnualReport2021Test)
#include "tst_annualreport2021.moc"
