// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelook.h"

#include "fontfollower.h"
#include "tablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>

namespace Gongkai {

void TableLook::apply(QTableView *table)
{
    table->setItemDelegate(new TableLook(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    FontFollower::attach(table, [table] {
        table->verticalHeader()->setDefaultSectionSize(QFontMetrics(QApplication::font()).height() * 9 / 5);
    });
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setWordWrap(false);
    table->setShowGrid(false);
}

void TableLook::fit(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    const int last = header->count() - 1;
    const int widest = table->fontMetrics().averageCharWidth() * 60;
    if (last < 0)
        return;
    header->setStretchLastSection(false);
    table->resizeColumnsToContents();
    for (int column = 0; column < last; ++column)
        header->resizeSection(column, std::min(header->sectionSize(column), widest));
    header->setSectionResizeMode(last, QHeaderView::Stretch);
}

void TableLook::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    // The row that has the focus is marked as a whole; a frame around one cell of it says nothing more.
    shown.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, shown, index);
    if (!index.data(TableModel::GroupStartRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Mid), 0));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

QSize TableLook::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + 2 * option.fontMetrics.averageCharWidth(), option.fontMetrics.height() * 9 / 5};
}

void makeHeading(QLabel *label, bool isPart)
{
    FontFollower::attach(label, [label, isPart] {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * (isPart ? 1.1 : 1.5));
        font.setBold(true);
        label->setFont(font);
        if (isPart)
            label->setContentsMargins(0, label->fontMetrics().height() / 2, 0, 0);
    });
}

} // namespace Gongkai
