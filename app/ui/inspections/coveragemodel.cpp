// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include "datewording.h"
#include "icons.h"
#include "mixedcolour.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <limits>

namespace Gongkai {

namespace {

/// Strongest share of the highlight colour in a cell: the text on it stays readable in light and dark palettes.
constexpr double DarkestShare = 0.55;

int monthOf(int column)
{
    return column - CoverageModel::FirstMonthColumn;
}

bool isWord(int column)
{
    return column == CoverageModel::VillageColumn || column == CoverageModel::LastVisitColumn;
}

} // namespace

void CoverageModel::setCoverage(std::vector<VillageCoverage> coverage, QDate countedTo)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    m_countedTo = countedTo;
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

QColor CoverageModel::shadeOf(double share)
{
    const QPalette palette = QApplication::palette();
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), DarkestShare * share);
}

QString CoverageModel::daysText(const VillageCoverage &row) const
{
    if (row.isClosed)
        return tr("closed");
    return row.daysSince ? QString::number(*row.daysSince) : tr("never");
}

QString CoverageModel::text(const VillageCoverage &row, int column) const
{
    if (isMonth(column)) {
        const int visits = row.visitsByMonth[size_t(monthOf(column))];
        const int announced = row.announcedByMonth[size_t(monthOf(column))];
        if (visits == 0)
            return {};
        const QString number = QString::number(visits);
        return announced == 0 ? number : number + (announced == visits ? AnnouncedMark : SomeAnnouncedMark);
    }
    switch (column) {
    case VillageColumn:
        return row.name;
    case TotalColumn:
        return QString::number(row.visits);
    case LastVisitColumn:
        return row.lastVisit ? row.lastVisit->toString(Qt::ISODate) : tr("never");
    case DaysSinceColumn:
        return daysText(row);
    case FindingsColumn:
        return QString::number(row.findings);
    case OpenColumn:
        return QString::number(row.stillOpen.count);
    default:
        return QString::number(row.overdue.count);
    }
}

QVariant CoverageModel::shade(const VillageCoverage &row, int column) const
{
    const int visits = isMonth(column) ? row.visitsByMonth[size_t(monthOf(column))] : 0;
    return visits == 0 ? QVariant() : QVariant(shadeOf(double(visits) / m_most));
}

QString CoverageModel::monthSpoken(const VillageCoverage &row, int month) const
{
    const int visits = row.visitsByMonth[size_t(month)];
    QString sentence = tr("%1, month %2: %n visit(s)", nullptr, visits).arg(row.name).arg(month + 1);
    if (visits == 0)
        return sentence;
    const int announced = row.announcedByMonth[size_t(month)];
    //: %1 “village, month 5: 3 visits”, %2 how many of these were announced, %3 how many were not
    return tr("%1, %2 of them announced, %3 unannounced").arg(sentence).arg(announced).arg(visits - announced);
}

QString CoverageModel::spoken(const QModelIndex &index) const
{
    const VillageCoverage &row = at(index.row());
    if (isMonth(index.column()))
        return monthSpoken(row, monthOf(index.column()));
    const QString heading = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (index.column() == VillageColumn)
        return row.name;
    if (index.column() == DaysSinceColumn && row.daysSince && !row.isClosed)
        return tr("%1: %n day(s) from the last visit to %2", nullptr, *row.daysSince)
            .arg(row.name, dayText(m_countedTo));
    //: %1 village, %2 heading of a column, %3 what stands there
    return tr("%1, %2: %3").arg(row.name, heading, text(row, index.column()));
}

QStringList CoverageModel::visitsBehind(const QModelIndex &index) const
{
    const VillageCoverage &row = at(index.row());
    if (isMonth(index.column()))
        return row.visitIds[size_t(monthOf(index.column()))];
    if (index.column() == OpenColumn)
        return row.stillOpen.visits;
    if (index.column() == OverdueColumn)
        return row.overdue.visits;
    QStringList visits;
    if (index.column() == TotalColumn) {
        for (const QStringList &month : row.visitIds)
            visits += month;
    }
    return visits;
}

QVariant CoverageModel::icon(const VillageCoverage &row, int column) const
{
    const bool isNotVisited = column == TotalColumn && row.visits == 0 && !row.isClosed;
    const bool isOverdue = column == OverdueColumn && row.overdue.count > 0;
    return isNotVisited || isOverdue ? QVariant(iconNamed(QStringLiteral("warning"))) : QVariant();
}

QVariant CoverageModel::sortKey(const VillageCoverage &row, int column) const
{
    if (isMonth(column))
        return row.visitsByMonth[size_t(monthOf(column))];
    if (isWord(column))
        return text(row, column);
    if (column != DaysSinceColumn)
        return text(row, column).toInt();
    // Who was never visited waits longest; where nobody is to go any more, nobody waits.
    return row.isClosed ? -1 : row.daysSince.value_or(std::numeric_limits<int>::max());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VillageCoverage &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::BackgroundRole:
        return shade(row, column);
    case Qt::DecorationRole:
        return icon(row, column);
    case Qt::ToolTipRole:
        if (column == TotalColumn && row.visits == 0)
            return tr("%1 was not visited in this year.").arg(row.name).toHtmlEscaped();
        return spoken(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(isWord(column) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case VillageRole:
        return row.village;
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(isWord(section) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == OpenColumn)
        return tr("Findings that are not confirmed yet, those of earlier years included.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (isMonth(section))
        return QString::number(monthOf(section) + 1);
    switch (section) {
    case VillageColumn:
        return tr("Village or community");
    case TotalColumn:
        return tr("Visits");
    case LastVisitColumn:
        return tr("Last visit");
    case DaysSinceColumn:
        return tr("Days since");
    case FindingsColumn:
        return tr("Findings");
    case OpenColumn:
        return tr("Open");
    default:
        return tr("Overdue");
    }
}

} // namespace Gongkai
