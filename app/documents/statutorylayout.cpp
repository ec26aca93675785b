// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorylayout.h"

#include "gongwen.h"
#include "statutorycell.h"
#include "statutorylabels.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int labelColumns = 3;
constexpr int applicationHeadRows = 3;

/// An empty table whose columns have the proportions of @p parts.
Table tableOfParts(const std::vector<double> &parts)
{
    Table table;
    const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
    table.columnWidths.reserve(parts.size());
    for (double part : parts)
        table.columnWidths.push_back(part * Gongwen::width / sum);
    // The form asks for rows of at least 340 twips.
    table.leastRowHeight = 6 * Gongwen::mm;
    table.keepsTogether = true;
    return table;
}

TableCell cellAt(int row, int column, int rowSpan, int columnSpan, QStringView text)
{
    TableCell cell;
    cell.row = row;
    cell.column = column;
    cell.rowSpan = rowSpan;
    cell.columnSpan = columnSpan;
    cell.text = text.toString();
    return cell;
}

TableCell headAt(int row, int column, int rowSpan, int columnSpan, QStringView text)
{
    TableCell cell = cellAt(row, column, rowSpan, columnSpan, text);
    cell.isShaded = true;
    return cell;
}

TableCell labelAt(int row, int column, int rowSpan, int columnSpan, QStringView text)
{
    TableCell cell = cellAt(row, column, rowSpan, columnSpan, text);
    cell.alignment = CellAlignment::Left;
    return cell;
}

/// A number with its place among the statutory numbers.
TableCell numberAt(int row, int column, const QString &number, const StatutoryCell &place)
{
    TableCell cell = cellAt(row, column, 1, 1, number);
    cell.source = cellWord(place);
    return cell;
}

/// The row of the form of 2021 that stands where row @p row of table 三 stands in @p form.
int rowOf2021(int row, ReportForm form)
{
    const bool isBelow = form == ReportForm::Form2019 && row > FirstOtherwiseRow;
    return isBelow ? row + LastOtherwiseRow - FirstOtherwiseRow : row;
}

/// The place of a number of table 三 in @p form.
StatutoryCell placeOf(int row, int column, ReportForm form)
{
    // The form of 2019 adds three rows up in one.
    const bool isOtherwise = form == ReportForm::Form2019 && row == FirstOtherwiseRow;
    return {
        StatutoryCell::Table::Applications, isOtherwise ? StatutoryCell::OtherwiseRow : rowOf2021(row, form), column};
}

/// Table 二 while it grows downwards: a column of labels, the others hold what each clause asks for.
class ProactiveLayout
{
public:
    ProactiveLayout(StatutoryCell::Table place, const std::vector<double> &columns)
        : m_place(place), m_table(tableOfParts(columns)), m_valueColumns(int(columns.size()) - 1)
    {
        m_table.headColumns = 1;
    }

    void clause(QStringView name, const std::vector<QStringView> &heads)
    {
        m_table.cells.push_back(headAt(m_row++, 0, 1, m_valueColumns + 1, name));
        m_table.cells.push_back(headAt(m_row, 0, 1, 1, u"信息内容"));
        const int span = m_valueColumns / int(heads.size());
        for (size_t i = 0; i < heads.size(); ++i)
            m_table.cells.push_back(headAt(m_row, 1 + int(i) * span, 1, span, heads[i]));
        ++m_row;
    }
    /// A row with the @p numbers of @p row beside its label; a single one goes over all columns.
    void row(QStringView label, ProactiveRow row, const QStringList &numbers)
    {
        m_table.cells.push_back(cellAt(m_row, 0, 1, 1, label));
        const int span = m_valueColumns / int(numbers.size());
        for (int i = 0; i < int(numbers.size()); ++i) {
            TableCell cell = cellAt(m_row, 1 + i * span, 1, span, numbers[i]);
            cell.source = cellWord({m_place, int(row), i});
            m_table.cells.push_back(std::move(cell));
        }
        ++m_row;
    }
    [[nodiscard]] Table take() { return std::move(m_table); }

private:
    StatutoryCell::Table m_place;
    Table m_table;
    int m_valueColumns;
    int m_row = 0;
};

/// The cells of @p numbers.
QStringList textsOf(std::initializer_list<qint64> numbers)
{
    QStringList texts;
    for (qint64 number : numbers)
        texts.append(QString::number(number));
    return texts;
}

void addApplicationHead(Table &table)
{
    const auto columns = applicationColumnLabels();
    const int total = labelColumns + ApplicationTable::TotalColumn;
    table.cells.push_back(headAt(0, 0, applicationHeadRows, labelColumns,
        u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
    table.cells.push_back(headAt(0, labelColumns, 1, ApplicationTable::ColumnCount, u"申请人情况"));
    table.cells.push_back(headAt(1, labelColumns, 2, 1, columns[0]));
    table.cells.push_back(headAt(1, labelColumns + 1, 1, 5, u"法人或其他组织"));
    table.cells.push_back(headAt(1, total, 2, 1, columns.back()));
    for (int column = 1; column < ApplicationTable::TotalColumn; ++column)
        table.cells.push_back(headAt(2, labelColumns + column, 1, 1, columns[size_t(column)]));
}

/// The label of row @p row in @p form: over all three columns, over two, or in the last beside its group's heading.
TableCell applicationLabel(int row, ReportForm form)
{
    // The form of 2019 has one row for what that of 2021 asks in three.
    const bool isOtherwise = form == ReportForm::Form2019 && row == FirstOtherwiseRow;
    const int labelled = rowOf2021(row, form);
    const bool isInGroup =
        !isOtherwise && labelled >= resultGroups().front().first && labelled <= resultGroups().back().last;
    const bool isResult = labelled >= ApplicationTable::FirstResultRow && labelled <= ApplicationTable::ClosedRow;
    const int column = isInGroup ? 2 : isResult ? 1 : 0;
    const QStringView text = isOtherwise ? resultGroups().back().heading : applicationRowLabels()[size_t(labelled)];
    return labelAt(applicationHeadRows + row, column, 1, labelColumns - column, text);
}

Table layoutOf2021(const ProactiveTable &table)
{
    ProactiveLayout layout(StatutoryCell::Table::Proactive, {1, 1, 1, 1});
    layout.clause(u"第二十条第（一）项", {u"本年制发件数", u"本年废止件数", u"现行有效件数"});
    for (size_t row = 0; row < table.documents.size(); ++row) {
        const auto &documents = table.documents[row];
        layout.row(documentRowLabels()[row], ProactiveRow(row),
            textsOf({documents.made, documents.repealed, documents.inForce}));
    }
    const auto decisions = [&](ProactiveRow row) {
        const size_t place = size_t(row) - size_t(ProactiveRow::Licences);
        layout.row(decisionRowLabels()[place], row, textsOf({table.decisions[place]}));
    };
    layout.clause(u"第二十条第（五）项", {u"本年处理决定数量"});
    decisions(ProactiveRow::Licences);
    layout.clause(u"第二十条第（六）项", {u"本年处理决定数量"});
    decisions(ProactiveRow::Penalties);
    decisions(ProactiveRow::Enforcement);
    layout.clause(u"第二十条第（八）项", {u"本年收费金额（单位：万元）"});
    layout.row(u"行政事业性收费", ProactiveRow::Fees, {table.fees});
    return layout.take();
}

Table layoutOf2019(const ProactiveTable2019 &table)
{
    // Three or two columns of values under one another.
    ProactiveLayout layout(StatutoryCell::Table::Proactive2019, {2, 1, 1, 1, 1, 1, 1});
    layout.clause(u"第二十条第（一）项", {u"本年新制作数量", u"本年新公开数量", u"对外公开总数量"});
    for (size_t row = 0; row < table.documents.size(); ++row) {
        const auto &documents = table.documents[row];
        layout.row(documentRowLabels2019()[row], ProactiveRow(row),
            textsOf({documents.made, documents.published, documents.total}));
    }
    const std::vector<QStringView> heads{u"上一年项目数量", u"本年增/减", u"处理决定数量"};
    const auto items = [&](size_t place, ProactiveRow row) {
        const auto &one = table.items[place];
        layout.row(itemRowLabels2019()[place], row, textsOf({one.before, one.change, one.decisions}));
    };
    layout.clause(u"第二十条第（五）项", heads);
    items(0, ProactiveRow::Licences);
    items(1, ProactiveRow::OtherServices);
    layout.clause(u"第二十条第（六）项", heads);
    items(2, ProactiveRow::Penalties);
    items(3, ProactiveRow::Enforcement);
    layout.clause(u"第二十条第（八）项", {heads[0], heads[1]});
    layout.row(u"行政事业性收费", ProactiveRow::Fees, textsOf({table.fees.before, table.fees.change}));
    layout.clause(u"第二十条第（九）项", {u"采购项目数量", u"采购总金额"});
    // The form names no unit in its head.
    const QString amount =
        table.purchaseAmount == u"0" ? table.purchaseAmount : table.purchaseAmount + QStringLiteral("万元");
    layout.row(u"政府集中采购", ProactiveRow::Procurement, {QString::number(table.purchases), amount});
    return layout.take();
}

} // namespace

Table proactiveLayout(const StatutoryTables &tables)
{
    return tables.form == ReportForm::Form2019 ? layoutOf2019(tables.proactive2019) : layoutOf2021(tables.proactive);
}

Table layoutOf(const ApplicationTable &table, ReportForm form)
{
    // Of the form's grid, in twips.
    Table layout = tableOfParts({754, 921, 3271, 685, 685, 685, 685, 685, 685, 685});
    layout.headRows = applicationHeadRows;
    layout.headColumns = labelColumns;
    addApplicationHead(layout);
    const auto rows = table.rowsIn(form);
    const int results = int(rows.size()) - 1 - ApplicationTable::FirstResultRow;
    layout.cells.push_back(
        cellAt(applicationHeadRows + ApplicationTable::FirstResultRow, 0, results, 1, u"三、本年度办理结果"));
    for (const ResultGroup &group : resultGroups()) {
        if (form == ReportForm::Form2019 && group.first == FirstOtherwiseRow)
            continue;
        layout.cells.push_back(
            cellAt(applicationHeadRows + group.first, 1, group.last - group.first + 1, 1, group.heading));
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        layout.cells.push_back(applicationLabel(row, form));
        for (int column = 0; column < ApplicationTable::ColumnCount; ++column)
            layout.cells.push_back(numberAt(applicationHeadRows + row, labelColumns + column,
                QString::number(rows[size_t(row)][size_t(column)]), placeOf(row, column, form)));
    }
    return layout;
}

Table layoutOf(const CaseTable &table)
{
    constexpr int columns = CaseTable::ColumnCount;
    Table layout = tableOfParts(std::vector<double>(size_t(columns) * CaseTable::GroupCount, 1.0));
    layout.headRows = 3;
    layout.cells.push_back(headAt(0, 0, 1, columns, caseGroupLabels()[CaseTable::Reconsiderations]));
    layout.cells.push_back(headAt(0, columns, 1, 2 * columns, u"行政诉讼"));
    for (int group = CaseTable::DirectLawsuits; group < CaseTable::GroupCount; ++group)
        layout.cells.push_back(headAt(1, group * columns, 1, columns, caseGroupLabels()[size_t(group)]));
    for (int group = 0; group < CaseTable::GroupCount; ++group) {
        // The first group has no name of its own in the second row: its columns' heads are two rows high.
        const bool isFirst = group == CaseTable::Reconsiderations;
        for (int column = 0; column < columns; ++column) {
            const int place = group * columns + column;
            layout.cells.push_back(
                headAt(isFirst ? 1 : 2, place, isFirst ? 2 : 1, 1, caseColumnLabels()[size_t(column)]));
            layout.cells.push_back(numberAt(3, place, QString::number(table.cells[size_t(group)][size_t(column)]),
                StatutoryCell{StatutoryCell::Table::Cases, group, column}));
        }
    }
    return layout;
}

} // namespace Gongkai
