// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorycell.h"

#include "statutorylabels.h"

#include <algorithm>
#include <array>
#include <span>

namespace Gongkai {

namespace {

using Table = StatutoryCell::Table;
using Applications = ApplicationTable;

constexpr std::array<QStringView, 3> DocumentColumns{u"制发", u"废止", u"现行有效"};
constexpr std::array<QStringView, 3> DocumentColumns2019{u"新制作", u"新公开", u"对外公开总数"};
constexpr std::array<QStringView, 3> ItemColumns2019{u"上一年项目", u"本年增减", u"处理决定"};
constexpr std::array<QStringView, 2> PurchaseColumns2019{u"项目数量", u"总金额"};

/// The rows of items in the form of 2019, in the order of ProactiveTable2019::items.
constexpr std::array<ProactiveRow, 4> OrderOfItems2019{
    ProactiveRow::Licences, ProactiveRow::OtherServices, ProactiveRow::Penalties, ProactiveRow::Enforcement};

/// The group of table 三 that @p row stands in, without its number; empty for a row of its own.
QStringView groupOf(int row)
{
    const auto groups = resultGroups();
    const auto found = std::find_if(groups.begin(), groups.end(),
        [row](const ResultGroup &group) { return row >= group.first && row <= group.last; });
    return found == groups.end() ? QStringView() : found->heading.sliced(found->heading.indexOf(u'）') + 1);
}

/// What a row of table 三 is called where there is room for a few words.
QString applicationRowName(int row)
{
    switch (row) {
    case Applications::NewRow:
        return QStringLiteral("新收");
    case Applications::CarriedInRow:
        return QStringLiteral("上年结转");
    case 2:
        return QStringLiteral("予以公开");
    case 3:
        return QStringLiteral("部分公开");
    case Applications::ClosedRow:
        return QStringLiteral("办理结果总计");
    case Applications::CarriedOutRow:
        return QStringLiteral("结转下年度");
    case StatutoryCell::OtherwiseRow:
        return groupOf(FirstOtherwiseRow).toString();
    default:
        break;
    }
    // `1.属于国家秘密` without its number.
    const QStringView label = applicationRowLabels()[size_t(row)];
    return groupOf(row).toString() + u' ' + label.mid(label.indexOf(u'.') + 1).toString();
}

QString proactiveRowName(int row)
{
    if (row < 2)
        return documentRowLabels()[size_t(row)].toString();
    return row < 5 ? decisionRowLabels()[size_t(row - 2)].toString() : QStringLiteral("行政事业性收费");
}

bool isDocumentsRow(int row)
{
    return row < 2;
}

/// The place of @p row among the items of the form of 2019; their number for one that has none.
size_t itemOf(int row)
{
    return size_t(
        std::find(OrderOfItems2019.begin(), OrderOfItems2019.end(), ProactiveRow(row)) - OrderOfItems2019.begin());
}

QString proactiveRowName2019(int row)
{
    if (isDocumentsRow(row))
        return documentRowLabels2019()[size_t(row)].toString();
    if (itemOf(row) < OrderOfItems2019.size())
        return itemRowLabels2019()[itemOf(row)].toString();
    return ProactiveRow(row) == ProactiveRow::Fees ? QStringLiteral("行政事业性收费") : QStringLiteral("政府集中采购");
}

/// What the columns of a row in the form of 2019 are called.
std::span<const QStringView> proactiveColumns2019(int row)
{
    if (isDocumentsRow(row))
        return DocumentColumns2019;
    if (ProactiveRow(row) == ProactiveRow::Procurement)
        return PurchaseColumns2019;
    return std::span(ItemColumns2019).first(ProactiveRow(row) == ProactiveRow::Fees ? 2 : 3);
}

std::vector<StatutoryCell> cellsIn(ReportForm form)
{
    const bool isOf2019 = form == ReportForm::Form2019;
    std::vector<StatutoryCell> cells;
    const auto add = [&cells](Table table, int row, int columns) {
        for (int column = 0; column < columns; ++column)
            cells.push_back({table, row, column});
    };
    for (int row = int(ProactiveRow::Rules); isOf2019 && row <= int(ProactiveRow::Procurement); ++row)
        add(Table::Proactive2019, row, int(proactiveColumns2019(row).size()));
    for (int row = int(ProactiveRow::Rules); !isOf2019 && row <= int(ProactiveRow::Fees); ++row)
        add(Table::Proactive, row, isDocumentsRow(row) ? 3 : 1);
    for (int row = 0; row < Applications::RowCount; ++row) {
        if (!isOf2019 || row < FirstOtherwiseRow || row > LastOtherwiseRow)
            add(Table::Applications, row, Applications::ColumnCount);
        else if (row == FirstOtherwiseRow)
            add(Table::Applications, StatutoryCell::OtherwiseRow, Applications::ColumnCount);
    }
    for (int group = 0; group < CaseTable::GroupCount; ++group)
        add(Table::Cases, group, CaseTable::ColumnCount);
    return cells;
}

/// Whether a finding is one of the three rows that （六）其他处理 of the form of 2019 adds up.
bool concernsOtherwise(const Fault &finding, int column)
{
    for (int row = FirstOtherwiseRow; row <= LastOtherwiseRow; ++row) {
        if (finding.place
            == statutoryPlace(u"表三", applicationRowLabels()[size_t(row)], applicationColumnLabels()[size_t(column)]))
            return true;
    }
    return false;
}

/// Whether a finding, such as one on the balance of a whole column, concerns @p cell.
bool concerns(const Fault &finding, const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
        return isDocumentsRow(cell.row)
            && finding.place == statutoryPlace(u"表二", documentRowLabels()[size_t(cell.row)]);
    case Table::Proactive2019:
        return finding.place == statutoryPlace(u"表二", proactiveRowName2019(cell.row));
    case Table::Applications: {
        const QStringView column = applicationColumnLabels()[size_t(cell.column)];
        if (cell.row == StatutoryCell::OtherwiseRow)
            return concernsOtherwise(finding, cell.column);
        if (finding.place == statutoryPlace(u"表三", applicationRowLabels()[size_t(cell.row)], column))
            return true;
        const bool isInBalance = cell.row <= Applications::CarriedInRow || cell.row >= Applications::ClosedRow;
        return isInBalance && finding.place == statutoryPlace(u"表三", column);
    }
    case Table::Cases:
        return finding.place
            == statutoryPlace(u"表四", caseGroupLabels()[size_t(cell.row)], caseColumnLabels()[size_t(cell.column)]);
    }
    return false;
}

QString numberText(const ProactiveTable &table, const StatutoryCell &cell)
{
    if (cell.row == int(ProactiveRow::Fees))
        return table.fees;
    if (!isDocumentsRow(cell.row))
        return QString::number(table.decisions[size_t(cell.row - int(ProactiveRow::Licences))]);
    const ProactiveTable::Documents &documents = table.documents[size_t(cell.row)];
    return QString::number(cell.column == 0 ? documents.made
            : cell.column == 1              ? documents.repealed
                                            : documents.inForce);
}

QString numberText(const ProactiveTable2019 &table, const StatutoryCell &cell)
{
    const auto pick = [&cell](qint64 first, qint64 second, qint64 third) {
        return QString::number(cell.column == 0 ? first : cell.column == 1 ? second : third);
    };
    if (isDocumentsRow(cell.row)) {
        const ProactiveTable2019::Documents &documents = table.documents[size_t(cell.row)];
        return pick(documents.made, documents.published, documents.total);
    }
    if (ProactiveRow(cell.row) == ProactiveRow::Procurement)
        return cell.column == 0 ? QString::number(table.purchases) : table.purchaseAmount;
    const size_t item = itemOf(cell.row);
    const ProactiveTable2019::Items &items = item < table.items.size() ? table.items[item] : table.fees;
    return pick(items.before, items.change, items.decisions);
}

qint64 numberIn(const ApplicationTable &table, const StatutoryCell &cell)
{
    const auto at = [&](int row) { return table.cells[size_t(row)][size_t(cell.column)]; };
    if (cell.row != StatutoryCell::OtherwiseRow)
        return at(cell.row);
    qint64 sum = 0;
    for (int row = FirstOtherwiseRow; row <= LastOtherwiseRow; ++row)
        sum += at(row);
    return sum;
}

} // namespace

const std::vector<StatutoryCell> &statutoryCells(ReportForm form)
{
    static const std::vector<StatutoryCell> cells2019 = cellsIn(ReportForm::Form2019);
    static const std::vector<StatutoryCell> cells2021 = cellsIn(ReportForm::Form2021);
    return form == ReportForm::Form2019 ? cells2019 : cells2021;
}

QString cellWord(const StatutoryCell &cell)
{
    return QStringLiteral("table%1/%2/%3").arg(int(cell.table)).arg(cell.row).arg(cell.column);
}

std::optional<StatutoryCell> cellFromWord(QStringView word)
{
    for (ReportForm form : {ReportForm::Form2021, ReportForm::Form2019}) {
        const auto &cells = statutoryCells(form);
        const auto found = std::find_if(
            cells.begin(), cells.end(), [word](const StatutoryCell &cell) { return cellWord(cell) == word; });
        if (found != cells.end())
            return *found;
    }
    return std::nullopt;
}

QString cellName(const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
        return isDocumentsRow(cell.row)
            ? proactiveRowName(cell.row) + u' ' + DocumentColumns[size_t(cell.column)].toString()
            : proactiveRowName(cell.row);
    case Table::Proactive2019:
        return proactiveRowName2019(cell.row) + u' ' + proactiveColumns2019(cell.row)[size_t(cell.column)].toString();
    case Table::Applications:
        return applicationRowName(cell.row) + u' ' + applicationColumnLabels()[size_t(cell.column)].toString();
    case Table::Cases:
        return caseGroupLabels()[size_t(cell.row)].toString() + u' '
            + caseColumnLabels()[size_t(cell.column)].toString();
    }
    return {};
}

bool isSum(const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
    case Table::Proactive2019:
        return false;
    case Table::Applications:
        return cell.column == Applications::TotalColumn || cell.row == Applications::ClosedRow;
    case Table::Cases:
        return cell.column == CaseTable::TotalColumn;
    }
    return false;
}

QString cellText(const StatutoryTables &tables, const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
        return numberText(tables.proactive, cell);
    case Table::Proactive2019:
        return numberText(tables.proactive2019, cell);
    case Table::Applications:
        return QString::number(numberIn(tables.applications, cell));
    case Table::Cases:
        return QString::number(tables.cases.cells[size_t(cell.row)][size_t(cell.column)]);
    }
    return {};
}

QString statutoryPlace(QStringView table, QStringView row, QStringView column)
{
    const QString place = QStringLiteral("%1 “%2”").arg(table, row);
    return column.isEmpty() ? place : QStringLiteral("%1 “%2”").arg(place, column);
}

std::vector<StatutoryCell> cellsOf(const Fault &finding)
{
    std::vector<StatutoryCell> cells;
    for (ReportForm form : {ReportForm::Form2021, ReportForm::Form2019}) {
        for (const StatutoryCell &cell : statutoryCells(form)) {
            if (concerns(finding, cell) && std::find(cells.begin(), cells.end(), cell) == cells.end())
                cells.push_back(cell);
        }
    }
    return cells;
}

List listCountedIn(const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
    case Table::Proactive2019:
        break;
    case Table::Applications:
        return List::Applications;
    case Table::Cases:
        return cell.row == CaseTable::Reconsiderations ? List::Reconsiderations : List::Lawsuits;
    }
    return List::None;
}

} // namespace Gongkai
