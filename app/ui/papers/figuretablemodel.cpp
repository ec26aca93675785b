// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretablemodel.h"

#include "figurewording.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

namespace Gongkai {

void FigureTableModel::setFigures(YearFigures figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.figures.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FigureTableModel::text(const Figure &figure, int column)
{
    switch (column) {
    case NameColumn:
        return figure.field;
    case ValueColumn:
        return figure.unit.isEmpty() ? figure.text() : figure.text() + u' ' + figure.unit;
    case OriginColumn:
        return figureOrigin(figure);
    default:
        return figureExplanation(figure.id);
    }
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Figure &figure = m_figures.figures[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::ToolTipRole:
        if (index.column() == OriginColumn && figure.isMixed())
            return tr("An entered figure stands on top of counted records. Check that nothing is counted twice.");
        return text(figure, index.column());
    case Qt::DecorationRole:
        if (index.column() == OriginColumn && figure.isMixed())
            return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == ValueColumn && !figure.isText())
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::FontRole:
        if (index.column() == ValueColumn && !figure.isText()) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
            + text(figure, index.column());
    case IdRole:
        return figure.id;
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Figure");
    case ValueColumn:
        return tr("Value");
    case OriginColumn:
        return tr("Origin");
    default:
        return tr("What it counts");
    }
}

} // namespace Gongkai
