// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldform.h"

#include "composer.h"
#include "gongwen.h"
#include "table.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

// Widths in millimetres; each set is as wide as the type area.
constexpr std::initializer_list<double> labelledWidths = {26.0, 52.0, 26.0, 52.0};
constexpr std::initializer_list<double> pointWidths = {9.0, 16.0, 72.0, 8.0, 8.0, 13.0, 30.0};
constexpr std::initializer_list<double> scoredWidths = {9.0, 16.0, 60.0, 8.0, 8.0, 13.0, 17.0, 25.0};
constexpr std::initializer_list<double> foundWidths = {9.0, 73.0, 20.0, 24.0, 30.0};
constexpr double formRowHeight = 9 * Gongwen::mm;
constexpr double pointRowHeight = 8 * Gongwen::mm;
constexpr double writingRowHeight = 13 * Gongwen::mm;
constexpr double formSize = 10.5 * Gongwen::pt;
constexpr int blankFindings = 4;
constexpr int blockColumn = 1;
constexpr int pointColumn = 2;

const QString answerBox = u"□"_s;

Table formTable(std::initializer_list<double> widths, double rowHeight)
{
    Table table = tableOf(widths);
    table.size = formSize;
    table.leastRowHeight = rowHeight;
    return table;
}

TableCell formLabel(int row, int column, const QString &text)
{
    return {.row = row, .column = column, .text = text, .role = FontRole::Hei};
}

TableCell formBlank(int row, int column, const QString &text, int columnSpan = 1)
{
    return {.row = row, .column = column, .columnSpan = columnSpan, .text = text, .alignment = CellAlignment::Left};
}

/// Adds a row of two labels with room to write, or with what is known already.
void addPair(Table &table, const std::array<QString, 4> &texts)
{
    const int row = table.rowCount();
    table.cells.push_back(formLabel(row, 0, texts[0]));
    table.cells.push_back(formBlank(row, 1, texts[1]));
    table.cells.push_back(formLabel(row, 2, texts[2]));
    table.cells.push_back(formBlank(row, 3, texts[3]));
}

void addWide(Table &table, const QString &name, const QString &text)
{
    const int row = table.rowCount();
    table.cells.push_back(formLabel(row, 0, name));
    table.cells.push_back(formBlank(row, 1, text, 3));
}

/// Joins the cells of the points that follow one another under the same block.
void addBlocks(Table &table, const std::vector<ChecklistQuestion> &questions)
{
    for (auto first = questions.begin(); first != questions.end();) {
        const auto end = std::find_if(
            first, questions.end(), [first](const ChecklistQuestion &other) { return other.block != first->block; });
        table.cells.push_back({.row = int(first - questions.begin()) + table.headRows,
            .column = blockColumn,
            .rowSpan = int(end - first),
            .text = first->block,
            .role = FontRole::Hei});
        first = end;
    }
}

} // namespace

QString FieldForm::title()
{
    return u"村（社区）党务村务公开督查现场记录表"_s;
}

void FieldForm::composeVisit(Composer &composer) const
{
    Table table = formTable(labelledWidths, formRowHeight);
    table.headColumns = 1;
    addPair(table, {u"督查日期"_s, u"　　　　年　　月　　日"_s, u"督查组"_s, m_values.team});
    addPair(table, {u"村（社区）"_s, m_values.village, u"带队领导"_s, m_values.leader});
    addPair(table, {u"到达时间"_s, u"　　　　时　　分"_s, u"离开时间"_s, u"　　　　时　　分"_s});
    addWide(table, u"督查方式"_s, m_values.isDrawn ? u"不打招呼（随机抽取）"_s : u"□不打招呼　　　□事先通知"_s);
    addWide(table, u"到场人员"_s, {});
    addWide(table, u"现场反馈人"_s, u"　　　　　　　　　　（职务：　　　　　　　　　）"_s);
    composer.table(table);
}

void FieldForm::composePoints(Composer &composer) const
{
    const Checklist &checklist = m_values.checklist;
    composer.smallLine(
        u"督查清单：%1。逐项查看，在一个方框内打“√”；没有查看的留空；不适用的在备注栏注明原因。"_s.arg(checklist.name));
    Table table = checklist.scored ? formTable(scoredWidths, pointRowHeight) : formTable(pointWidths, pointRowHeight);
    table.headRows = 1;
    table.headColumns = pointColumn + 1;
    std::vector<QString> heads = {u"序号"_s, u"类别"_s, u"督查内容"_s, u"是"_s, u"否"_s, u"不适用"_s};
    if (checklist.scored)
        heads.push_back(u"得分"_s);
    heads.push_back(u"备注"_s);
    table.appendRow(heads, FontRole::Hei);
    int row = 0;
    for (const ChecklistQuestion &question : checklist.questions) {
        ++row;
        const auto add = [&table, row](int column, const QString &text, CellAlignment alignment) {
            table.cells.push_back({.row = row, .column = column, .text = text, .alignment = alignment});
        };
        add(0, QString::number(row), CellAlignment::Centre);
        add(pointColumn, question.question, CellAlignment::Left);
        for (int answer = 1; answer <= 3; ++answer)
            add(pointColumn + answer, answerBox, CellAlignment::Centre);
        if (checklist.scored)
            add(pointColumn + 4, question.points ? u"　　/%1"_s.arg(*question.points) : u"—"_s, CellAlignment::Centre);
        add(int(heads.size()) - 1, {}, CellAlignment::Left);
    }
    addBlocks(table, checklist.questions);
    composer.table(table);
}

Table FieldForm::findingsTable() const
{
    Table table = formTable(foundWidths, writingRowHeight);
    table.headRows = 1;
    table.keepsTogether = true;
    table.appendRow({u"序号"_s, u"发现的问题（注明清单序号）"_s, u"程度"_s, u"责任人"_s, u"整改期限"_s}, FontRole::Hei);
    for (int number = 1; number <= blankFindings; ++number)
        table.appendRow({QString::number(number), {}, u"□一般 □严重"_s, {}, u"　月　日前"_s}, FontRole::Song);
    return table;
}

Table FieldForm::signaturesTable() const
{
    Table table = formTable(labelledWidths, writingRowHeight);
    table.headColumns = 1;
    table.keepsTogether = true;
    addWide(table, u"小结"_s, {});
    addPair(table, {u"督查人员签名"_s, {}, u"现场反馈人签名"_s, {}});
    addPair(table, {u"带队领导签名"_s, {}, u"签名日期"_s, u"　　　　年　　月　　日"_s});
    return table;
}

PageList FieldForm::compose(FontBook &fonts, LineGrid grid) const
{
    Composer composer(fonts, grid);
    composer.title({u"村（社区）党务村务公开"_s, u"督查现场记录表"_s});
    composeVisit(composer);
    composePoints(composer);
    // What is signed stands above the signatures, not on the page before.
    composer.tablesTogether({findingsTable(), signaturesTable()});
    return composer.finish(
        {title(), m_values.body, u"村（社区）党务村务公开督查"_s, m_values.date.startOfDay(Qt::UTC)});
}

} // namespace Gongkai
