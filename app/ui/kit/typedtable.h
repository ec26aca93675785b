// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace Gongkai {

class Pinyin;
class TypedRows;

/// Edits the cells of TypedRows: a line for text and days, a list for choices; a cell that is marked is framed.
class TypedCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void searchBy(Pinyin &pinyin) { m_pinyin = &pinyin; }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Pinyin *m_pinyin = nullptr; ///< without it letters search as the toolkit does
};

/// The view for TypedRows, all by keyboard: typing starts a cell, Tab goes to the next one and from the last one of a
/// row to the next row, Space ticks, Ctrl+Delete takes the row out, Ctrl+V pastes a list. With nothing typed in the
/// waiting row Tab leaves the table.
class TypedTable : public QTableView
{
    Q_OBJECT

public:
    explicit TypedTable(QWidget *parent = nullptr);

    void setRows(TypedRows *rows);
    /// Lets letters lead to choices by their pinyin initials; @p pinyin outlives the table.
    void searchBy(Pinyin &pinyin);
    /// Puts what is being typed into the table; to be called before a form is read.
    void commitTyping();
    /// Takes out the rows of the selected cells.
    void removeSelectedRows();

Q_SIGNALS:
    /// After the clerk changed or removed something in the rows that are shown.
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// True for a cell into which something can be typed or ticked.
    [[nodiscard]] bool isTypable(const QModelIndex &cell) const;
    /// The first such cell from @p cell on, in reading order or against it; none if there is none.
    [[nodiscard]] QModelIndex typableFrom(QModelIndex cell, bool forward) const;
    [[nodiscard]] bool leavesTable(bool forward);
    /// Moves the focus out of the table. False if there is nowhere to go.
    bool leave(bool forward);

    TypedCellDelegate *m_cells;
};

} // namespace Gongkai
