// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorycelldelegate.h"

#include "faultframe.h"
#include "statutorymodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace Gongkai {

QWidget *StatutoryCellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::AlignCenter);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return line;
}

void StatutoryCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = option.fontMetrics.height() / 3.0;
    const QRectF area(option.rect);
    if (index.data(StatutoryModel::LeadsToRecordsRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawPolygon(QPolygonF(
            {area.bottomRight(), area.bottomRight() - QPointF(side, 0), area.bottomRight() - QPointF(0, side)}));
    }
    if (index.data(StatutoryModel::FaultRole).toBool()) {
        const QColor colour = FaultFrame::colour(option.palette);
        painter->setPen(QPen(colour, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(1, 1, -1, -1));
        QFont font = option.font;
        font.setBold(true);
        painter->setFont(font);
        painter->drawText(area.adjusted(side / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, QStringLiteral("!"));
    }
    painter->restore();
}

bool StatutoryCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    auto *editor = qobject_cast<QWidget *>(watched);
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!editor || (key != Qt::Key_Up && key != Qt::Key_Down && !(isAcross && m_isTypedOver)))
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT stepped(isAcross ? 0 : key == Qt::Key_Down ? 1 : -1, !isAcross ? 0 : key == Qt::Key_Right ? 1 : -1);
    return true;
}

} // namespace Gongkai
