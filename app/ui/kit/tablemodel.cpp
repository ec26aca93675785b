// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablemodel.h"

#include <QFont>

namespace Gongkai {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : width();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::DecorationRole: {
        const QIcon shown = icon(index.row(), index.column());
        return shown.isNull() ? QVariant() : QVariant(shown);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(heading(index.column()).alignment | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QString(heading(index.column()).text + u' ' + spoken(index.row(), index.column()));
    case Qt::FontRole: {
        if (!isStrong(index.row(), index.column()))
            return {};
        QFont strong;
        strong.setBold(true);
        return strong;
    }
    case GroupStartRole:
        return startsGroup(index.row());
    case SortRole:
        return sortKey(index.row(), index.column());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= width())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section).text;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return heading(section).note;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(heading(section).alignment | Qt::AlignVCenter);
    return {};
}

} // namespace Gongkai
