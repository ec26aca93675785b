// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace Gongkai {

/// Sets off each group of rows by a thin line and gives the cells room.
class TableLook : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Gives @p table the look of this program's tables.
    static void apply(QTableView *table);

    /// Makes each column of @p table as wide as what stands in it, none of them wider than a long line, and lets the
    /// last one take what is left.
    static void fit(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    using QStyledItemDelegate::QStyledItemDelegate;
};

/// Makes @p button the button of @p action, whose key its tool tip names.
void showAction(QToolButton *button, QAction *action);

/// Sets @p label as the heading of a page, or as that of a part of one.
void makeHeading(QLabel *label, bool isPart = false);

} // namespace Gongkai
