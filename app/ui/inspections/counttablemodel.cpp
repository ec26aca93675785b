// SPDX-License-Identifier: GPL-3.0-or-later
#include "counttablemodel.h"

#include "icons.h"

#include <algorithm>

namespace Gongkai {

CountTableModel::CountTableModel(QString nameHeading, std::vector<Kind> kinds, QObject *parent)
    : TableModel(parent), m_nameHeading(std::move(nameHeading)), m_kinds(std::move(kinds))
{
}

void CountTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_most = 1;
    for (const Row &row : m_rows) {
        for (const VisitCount &one : row.counts)
            m_most = std::max(m_most, one.count);
    }
    endResetModel();
}

QVariant CountTableModel::data(const QModelIndex &index, int role) const
{
    if (role != ShareRole)
        return TableModel::data(index, role);
    if (!index.isValid() || index.column() == 0)
        return {};
    const int number = countAt(index.row(), index.column()).count;
    return number == 0 ? QVariant() : QVariant(double(number) / m_most);
}

QStringList CountTableModel::visitsBehind(const QModelIndex &index) const
{
    if (index.column() > 0)
        return countAt(index.row(), index.column()).visits;
    QStringList visits;
    for (const VisitCount &one : at(index.row()).counts)
        visits += one.visits;
    visits.removeDuplicates();
    return visits;
}

TableModel::Heading CountTableModel::heading(int column) const
{
    return {column == 0 ? m_nameHeading : m_kinds[size_t(column - 1)].heading};
}

QString CountTableModel::text(int row, int column) const
{
    return column == 0 ? at(row).name : QString::number(countAt(row, column).count);
}

QString CountTableModel::spoken(int row, int column) const
{
    if (column == 0)
        return at(row).name;
    //: %1 what was counted, %2 a number
    return tr("%1: %2").arg(at(row).name).arg(countAt(row, column).count);
}

QIcon CountTableModel::icon(int row, int column) const
{
    const bool isMarked = column > 0 && m_kinds[size_t(column - 1)].isBad && countAt(row, column).count > 0;
    return isMarked ? iconNamed(QStringLiteral("warning")) : QIcon();
}

QVariant CountTableModel::sortKey(int row, int column) const
{
    return column == 0 ? QVariant(row) : QVariant(countAt(row, column).count);
}

} // namespace Gongkai
