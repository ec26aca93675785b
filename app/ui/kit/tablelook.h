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

    /// Makes each column of @p table as wide as what stands in it, none of them wider than a long line. The last one
    /// takes what is left, but is never narrower than half a line of its own: the table is scrolled sideways then.
    static void fit(QTableView *table);

    /// Has @p column of @p table take what is left in place of the last one, from the next fit() on. It is never
    /// narrower than its own text up to a long line, so that what follows it is scrolled to before it is cut itself.
    static void giveRest(QTableView *table, int column);

    /// Draws the icons of @p column no higher than its letters, in a table whose icons elsewhere are pictures.
    static void keepSigns(QTableView *table, int column);

    /// Makes @p table high enough for its headings and @p rows rows, whatever the size of the letters.
    static void keepRows(QTableView *table, int rows);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Makes @p button the button of @p action, whose key its tool tip names and whose letter Alt leads to.
void showAction(QToolButton *button, QAction *action);

/// Sets @p label as the heading of a page, or as that of a part of one.
void makeHeading(QLabel *label, bool isPart = false);

} // namespace Gongkai
