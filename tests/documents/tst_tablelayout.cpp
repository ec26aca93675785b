// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "gongwen.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

Table tableOf(const std::vector<double> &millimetres)
{
    Table table;
    for (double width : millimetres)
        table.columnWidths.push_back(width * Gongwen::mm);
    table.headRows = 1;
    return table;
}

Table longTable(int rows)
{
    Table table = tableOf({20, 60, 76});
    table.appendRow({u"序号"_s, u"单位"_s, u"备注"_s}, FontRole::Hei);
    for (int row = 0; row < rows; ++row)
        table.appendRow({u"<%1>"_s.arg(row), u"财政所"_s, u"无"_s}, FontRole::Song, {1});
    return table;
}

PageList composed(const Table &table, int linesAbove = 0)
{
    Composer composer(testFonts());
    composer.blankLines(linesAbove);
    composer.table(table);
    return composer.finish({});
}

/// The lowest line of a page that crosses the whole table.
const Rule *bottomRule(const Sheet &page)
{
    const Rule *lowest = nullptr;
    for (const Rule &rule : page.rules) {
        const bool isWhole = rule.line.dy() == 0 && rule.line.length() > Gongwen::width - 1;
        if (isWhole && (!lowest || rule.line.y1() > lowest->line.y1()))
            lowest = &rule;
    }
    return lowest;
}

} // namespace

class TableLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headIsRepeatedAndRowsStandOnce();
    void everyPageIsClosedByAnOuterRule();
    void nothingLeavesTheTypeArea();
    void spanOverAPageEndIsRepeated();
    void headIsNeverAlone();
    void tableThatFitsOnAPageStaysTogether();
    void rowHigherThanAPageIsContinued();
    void mergedCellsHaveNoRuleInside();
    void verticalTextStandsUnderItself();
    void emptyTableDrawsNothing();
};

void TableLayoutTest::headIsRepeatedAndRowsStandOnce()
{
    const PageList paper = composed(longTable(100));
    QVERIFY(paper.pageCount() > 3);
    QString all;
    for (int page = 0; page < paper.pageCount(); ++page) {
        QCOMPARE(paper.textOf(page).count(u"序号"_s), 1);
        QVERIFY(paper.textOf(page).startsWith(u"序号"_s));
        all += paper.textOf(page);
    }
    for (int row = 0; row < 100; ++row)
        QCOMPARE(all.count(u"<%1>"_s.arg(row)), 1);
}

void TableLayoutTest::everyPageIsClosedByAnOuterRule()
{
    const PageList paper = composed(longTable(100));
    for (const Sheet &page : paper.pages) {
        const Rule *bottom = bottomRule(page);
        QVERIFY(bottom);
        QCOMPARE(bottom->width, Gongwen::outerRule);
        for (const Rule &rule : page.rules)
            QVERIFY(rule.line.y2() <= bottom->line.y1() + 0.01);
    }
}

void TableLayoutTest::nothingLeavesTheTypeArea()
{
    for (int linesAbove = 0; linesAbove < 22; ++linesAbove) {
        for (const Sheet &page : composed(longTable(40), linesAbove).pages) {
            for (const Rule &rule : page.rules)
                QVERIFY(rule.line.y2() <= Gongwen::top + Gongwen::height + 1);
        }
    }
}

void TableLayoutTest::spanOverAPageEndIsRepeated()
{
    Table table = longTable(60);
    std::erase_if(table.cells, [](const TableCell &cell) { return cell.column == 1 && cell.row > 0; });
    TableCell span;
    span.row = 1;
    span.column = 1;
    span.rowSpan = 60;
    span.text = u"合并的单位"_s;
    table.cells.push_back(span);
    const PageList paper = composed(table);
    QVERIFY(paper.pageCount() >= 2);
    for (int page = 0; page < paper.pageCount(); ++page)
        QCOMPARE(paper.textOf(page).count(span.text), 1);
}

void TableLayoutTest::headIsNeverAlone()
{
    for (int linesAbove = 0; linesAbove < 22; ++linesAbove) {
        const PageList paper = composed(longTable(1), linesAbove);
        for (int page = 0; page < paper.pageCount(); ++page)
            QCOMPARE(paper.textOf(page).contains(u"序号"_s), paper.textOf(page).contains(u"<0>"_s));
    }
}

void TableLayoutTest::tableThatFitsOnAPageStaysTogether()
{
    Table table = longTable(20);
    table.keepsTogether = true;
    const PageList paper = composed(table, 12);
    QCOMPARE(paper.pageCount(), 2);
    QVERIFY(paper.pages[0].rules.empty());
    QVERIFY(composed(longTable(20), 12).pages[0].rules.size() > 1);
}

void TableLayoutTest::rowHigherThanAPageIsContinued()
{
    Table table = tableOf({20, 20, 116});
    table.appendRow({u"序号"_s, u"单位"_s, u"备注"_s}, FontRole::Hei);
    table.appendRow({u"1"_s, u"长"_s.repeated(700), u"无"_s}, FontRole::Song);
    const PageList paper = composed(table);
    QVERIFY(paper.pageCount() > 1);
    int count = 0;
    for (int page = 0; page < paper.pageCount(); ++page) {
        count += int(paper.textOf(page).count(u'长'));
        for (const TextRun &run : paper.pages[std::size_t(page)].runs) {
            for (const QPointF &position : run.glyphs.positions()) {
                const bool isPageNumber = position.y() > Gongwen::top + Gongwen::height + 5 * Gongwen::mm;
                QVERIFY(isPageNumber || position.y() <= Gongwen::top + Gongwen::height);
            }
        }
    }
    QCOMPARE(count, 700);
}

void TableLayoutTest::mergedCellsHaveNoRuleInside()
{
    Table table = tableOf({50, 50, 56});
    table.headRows = 0;
    table.cells = {{0, 0, 2, 2, u"合并"_s}, {0, 2, 1, 1, u"甲"_s}, {1, 2, 1, 1, u"乙"_s}};
    const PageList paper = composed(table);
    const double innerX = Gongwen::left + 50 * Gongwen::mm;
    for (const Rule &rule : paper.pages[0].rules) {
        QVERIFY(!(rule.line.dx() == 0 && qAbs(rule.line.x1() - innerX) < 1));
        const bool isInnerRow = rule.line.dy() == 0 && rule.width == Gongwen::innerRule;
        QVERIFY(!isInnerRow || rule.line.x1() > innerX);
    }
}

void TableLayoutTest::verticalTextStandsUnderItself()
{
    Table table = tableOf({12, 144});
    table.headRows = 0;
    table.cells = {{0, 0, 1, 1, u"办理结果"_s, CellAlignment::Centre, FontRole::Song, true}, {0, 1, 1, 1, u"无"_s}};
    const PageList paper = composed(table);
    QList<QPointF> places;
    for (const TextRun &run : paper.pages[0].runs) {
        if (u"办理结果"_s.contains(QString::fromUcs4(run.text.data(), qsizetype(run.text.size()))))
            places += run.glyphs.positions();
    }
    QCOMPARE(places.size(), 4);
    for (qsizetype i = 1; i < places.size(); ++i) {
        QCOMPARE(places[i].x(), places[0].x());
        QVERIFY(places[i].y() > places[i - 1].y());
    }
}

void TableLayoutTest::emptyTableDrawsNothing()
{
    const PageList paper = composed(tableOf({50, 106}));
    QCOMPARE(paper.pageCount(), 1);
    QVERIFY(paper.pages[0].rules.empty());
}

QTEST_MAIN(TableLayoutTest)
#include "tst_tablelayout.moc"
