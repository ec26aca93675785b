// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Gongkai {

/// Draws and edits the cells of a StatutoryGrid: a number that does not agree with others has a frame and a mark, one
/// that leads to records a corner.
class StatutoryCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Where a cell is typed over, Left and Right leave it; in one that is looked into they move in its text.
    void setTypedOver(bool isTypedOver) { m_isTypedOver = isTypedOver; }

Q_SIGNALS:
    /// An arrow key was pressed while typing.
    void stepped(int rows, int columns);

private:
    bool m_isTypedOver = false;
};

} // namespace Gongkai
