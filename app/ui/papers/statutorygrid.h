// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statutorymodel.h"

#include <QTableView>

class QLineEdit;

namespace Gongkai {

class StatutoryCellDelegate;

/// A statutory table as large as its paper's width allows, typed by keyboard as a spreadsheet is: digits start a cell,
/// arrows and Tab go from number to number, Enter goes down, Delete makes a nil, a block of cells can be copied and
/// pasted. Enter on a counted number, or a double click, asks for its records.
class StatutoryGrid : public QTableView
{
    Q_OBJECT

public:
    explicit StatutoryGrid(QWidget *parent = nullptr);
    using QTableView::edit;

    void setTable(StatutoryModel *model);
    [[nodiscard]] StatutoryModel *table() const { return m_model; }
    /// Puts what is being typed into the table.
    void commitTyping();
    /// Selects @p cell and takes the focus.
    void showCell(const StatutoryCell &cell);

Q_SIGNALS:
    /// The clerk wants to see the records that @p cell counts.
    void recordsAsked(const Gongkai::StatutoryCell &cell);
    /// The clerk wants to see how @p cell was typed before.
    void historyAsked(const Gongkai::StatutoryCell &cell);
    /// The cell at the cursor, which the clerk works on, is at @p area.
    void cursorMoved(const QRect &area);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isNumber(int row, int column) const;
    /// The number nearest to the present one by steps of @p rows and @p columns, or the present one.
    [[nodiscard]] QModelIndex stepFrom(const QModelIndex &from, int rows, int columns) const;
    /// The number that is read after or before @p from; invalid beyond the ends.
    [[nodiscard]] QModelIndex readingStep(const QModelIndex &from, bool forward) const;
    void step(int rows, int columns);
    bool activateCounted();
    void copyCells() const;
    void clearCells();
    void spanCells();
    /// The field in which a number is being typed, or null.
    [[nodiscard]] QLineEdit *openField() const;
    /// The width that the widest number of each column needs, as it is typed; 0 for columns of labels.
    [[nodiscard]] std::vector<int> numberWidths() const;
    void fit();
    [[nodiscard]] std::vector<int> rowHeights() const;

    StatutoryCellDelegate *m_delegate;
    StatutoryModel *m_model = nullptr;
    bool m_isRefused = false; ///< what was typed last
};

} // namespace Gongkai
