// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include "icons.h"
#include "mixedcolour.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace Gongkai {

namespace {

/// Strongest share of the highlight colour in a cell: the text on it stays readable in light and dark palettes.
constexpr double DarkestShare = 0.55;

} // namespace

void CoverageModel::setCoverage(std::vector<VillageCoverage> coverage)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    m_most = 1;
    for (const VillageCoverage &row : m_coverage)
        m_most = std::max(m_most, *std::max_element(row.visitsByMonth.begin(), row.visitsByMonth.end()));
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CoverageModel::text(const VillageCoverage &row, int column) const
{
    if (isMonth(column)) {
        const int visits = row.visitsByMonth[size_t(column - FirstMonthColumn)];
        return visits == 0 ? QString() : QString::number(visits);
    }
    switch (column) {
    case VillageColumn:
        return row.name;
    case TotalColumn:
        return QString::number(row.visits);
    case LastVisitColumn:
        return row.lastVisit ? row.lastVisit->toString(Qt::ISODate) : tr("never");
    case FindingsColumn:
        return QString::number(row.findings);
    default:
        return QString::number(row.openFindings);
    }
}

QVariant CoverageModel::shade(const VillageCoverage &row, int column) const
{
    if (!isMonth(column))
        return {};
    const int visits = row.visitsByMonth[size_t(column - FirstMonthColumn)];
    if (visits == 0)
        return {};
    const QPalette palette = QApplication::palette();
    const double share = DarkestShare * visits / m_most;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), share);
}

QString CoverageModel::spoken(const VillageCoverage &row, int column) const
{
    if (!isMonth(column))
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text(row, column);
    const int month = column - FirstMonthColumn;
    return tr("%1, month %2: %n visit(s)", nullptr, row.visitsByMonth[size_t(month)]).arg(row.name).arg(month + 1);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VillageCoverage &row = m_coverage[size_t(index.row())];
    const int column = index.column();
    const bool isNumber = column != VillageColumn && column != LastVisitColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::BackgroundRole:
        return shade(row, column);
    case Qt::DecorationRole:
        if (column == TotalColumn && row.visits == 0)
            return iconNamed(QStringLiteral("warning"));
        return {};
    case Qt::ToolTipRole:
        if (column == TotalColumn && row.visits == 0)
            return tr("%1 was not visited in this year.").arg(row.name);
        return spoken(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return int(isNumber ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case VillageRole:
        return row.village;
    case SortRole:
        return isNumber ? QVariant(text(row, column).toInt()) : QVariant(text(row, column));
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section != VillageColumn && section != LastVisitColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(isNumber ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (isMonth(section))
        return QString::number(section - FirstMonthColumn + 1);
    switch (section) {
    case VillageColumn:
        return tr("Village or community");
    case TotalColumn:
        return tr("Visits");
    case LastVisitColumn:
        return tr("Last visit");
    case FindingsColumn:
        return tr("Findings");
    default:
        return tr("Open");
    }
}

} // namespace Gongkai
