// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorycell.h"

#include "statutorylabels.h"

#include <algorithm>

namespace Gongkai {

namespace {

using Table = StatutoryCell::Table;
using Applications = ApplicationTable;

constexpr std::array<QStringView, 3> DocumentColumns{u"制发", u"废止", u"现行有效"};

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

std::vector<StatutoryCell> allCells()
{
    std::vector<StatutoryCell> cells;
    for (int row = int(ProactiveRow::Rules); row <= int(ProactiveRow::Fees); ++row) {
        for (int column = 0; column < (isDocumentsRow(row) ? 3 : 1); ++column)
            cells.push_back({Table::Proactive, row, column});
    }
    for (int row = 0; row < Applications::RowCount; ++row) {
        for (int column = 0; column < Applications::ColumnCount; ++column)
            cells.push_back({Table::Applications, row, column});
    }
    for (int group = 0; group < CaseTable::GroupCount; ++group) {
        for (int column = 0; column < CaseTable::ColumnCount; ++column)
            cells.push_back({Table::Cases, group, column});
    }
    return cells;
}

/// Whether a finding at @p place, such as one on the balance of a whole column, concerns @p cell.
bool concerns(const Fault &finding, const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
        return isDocumentsRow(cell.row)
            && finding.place == statutoryPlace(u"表二", documentRowLabels()[size_t(cell.row)]);
    case Table::Applications: {
        const QStringView column = applicationColumnLabels()[size_t(cell.column)];
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

} // namespace

const std::vector<StatutoryCell> &statutoryCells()
{
    static const std::vector<StatutoryCell> cells = allCells();
    return cells;
}

QString cellWord(const StatutoryCell &cell)
{
    return QStringLiteral("table%1/%2/%3").arg(int(cell.table)).arg(cell.row).arg(cell.column);
}

std::optional<StatutoryCell> cellFromWord(QStringView word)
{
    const auto &cells = statutoryCells();
    const auto found =
        std::find_if(cells.begin(), cells.end(), [word](const StatutoryCell &cell) { return cellWord(cell) == word; });
    return found == cells.end() ? std::nullopt : std::optional(*found);
}

QString cellName(const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
        return isDocumentsRow(cell.row)
            ? proactiveRowName(cell.row) + u' ' + DocumentColumns[size_t(cell.column)].toString()
            : proactiveRowName(cell.row);
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
    case Table::Applications:
        return QString::number(tables.applications.cells[size_t(cell.row)][size_t(cell.column)]);
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
    std::copy_if(statutoryCells().begin(), statutoryCells().end(), std::back_inserter(cells),
        [&finding](const StatutoryCell &cell) { return concerns(finding, cell); });
    return cells;
}

List listCountedIn(const StatutoryCell &cell)
{
    switch (cell.table) {
    case Table::Proactive:
        break;
    case Table::Applications:
        return List::Applications;
    case Table::Cases:
        return cell.row == CaseTable::Reconsiderations ? List::Reconsiderations : List::Lawsuits;
    }
    return List::None;
}

} // namespace Gongkai
