// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorygrid.h"

#include "partedwidths.h"
#include "statutorycelldelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace Gongkai {

StatutoryGrid::StatutoryGrid(QWidget *parent) : QTableView(parent), m_delegate(new StatutoryCellDelegate(this))
{
    setItemDelegate(m_delegate);
    connect(m_delegate, &StatutoryCellDelegate::stepped, this, [this](int rows, int columns) {
        if (!m_isRefused)
            step(rows, columns);
    });
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
}

void StatutoryGrid::setTable(StatutoryModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &StatutoryModel::told, this, [this](const QString &sentence) { m_isRefused = !sentence.isEmpty(); });
    connect(model, &QAbstractItemModel::modelReset, this, &StatutoryGrid::spanCells);
    connect(model, &QAbstractItemModel::dataChanged, this, &StatutoryGrid::fit);
    spanCells();
}

void StatutoryGrid::spanCells()
{
    clearSpans();
    for (const TableCell &cell : m_model->layout().cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    fit();
    setCurrentIndex(readingStep({}, true));
}

QLineEdit *StatutoryGrid::openField() const
{
    const bool isTyping = state() == QAbstractItemView::EditingState;
    return isTyping ? qobject_cast<QLineEdit *>(indexWidget(currentIndex())) : nullptr;
}

std::vector<int> StatutoryGrid::numberWidths() const
{
    QFont font = this->font();
    font.setBold(true); // as sums are
    const QFontMetrics metrics(font);
    // The cell's own margins, and the mark of a fault.
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 2;
    std::vector<int> widths(size_t(m_model->columnCount()), 0);
    for (const TableCell &cell : m_model->layout().cells) {
        int &width = widths[size_t(cell.column)];
        // What is being typed stands in the model alone.
        if (!cell.source.isEmpty() && cell.columnSpan == 1)
            width = std::max(
                width, metrics.horizontalAdvance(m_model->index(cell.row, cell.column).data().toString()) + margin);
    }
    const QModelIndex here = currentIndex();
    const QLineEdit *field = openField();
    if (field && columnSpan(here.row(), here.column()) == 1) {
        // The field has an edge of its own, and a cursor at its end.
        int &width = widths[size_t(here.column())];
        width = std::max(width, metrics.horizontalAdvance(field->text() + u'0') + margin);
    }
    return widths;
}

std::vector<int> StatutoryGrid::rowHeights() const
{
    const QFontMetrics metrics(font());
    const int room = metrics.height() / 2;
    std::vector<int> heights(size_t(m_model->rowCount()), metrics.height() + room);
    const auto need = [&](const TableCell &cell) {
        int width = 0;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            width += columnWidth(column);
        const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 1;
        const QRect text = metrics.boundingRect(
            0, 0, std::max(metrics.maxWidth(), width - margin), 10000, Qt::TextWordWrap, cell.text);
        return text.height() + room;
    };
    // Cells of one row first: what spans several takes what they leave.
    for (bool isSpan : {false, true}) {
        for (const TableCell &cell : m_model->layout().cells) {
            if ((cell.rowSpan > 1) != isSpan)
                continue;
            const auto first = heights.begin() + cell.row;
            const int lacking = need(cell) - std::accumulate(first, first + cell.rowSpan, 0);
            for (auto height = first; lacking > 0 && height != first + cell.rowSpan; ++height)
                *height += (lacking + cell.rowSpan - 1) / cell.rowSpan;
        }
    }
    return heights;
}

void StatutoryGrid::fit()
{
    if (!m_model)
        return;
    const std::vector<int> widths =
        partedWidths(std::max(viewport()->width(), 1), m_model->layout().columnWidths, numberWidths());
    for (size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(int(column), widths[column]);
    const std::vector<int> heights = rowHeights();
    for (int row = 0; row < int(heights.size()); ++row)
        setRowHeight(row, heights[size_t(row)]);
    // The whole table is in sight of what it lies in, which scrolls.
    setFixedHeight(std::accumulate(heights.begin(), heights.end(), 0) + 2 * frameWidth());
}

void StatutoryGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void StatutoryGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

bool StatutoryGrid::isNumber(int row, int column) const
{
    const QModelIndex index = m_model->index(row, column);
    const auto cell = m_model->cellAt(index);
    return cell && m_model->indexOf(*cell) == index;
}

QModelIndex StatutoryGrid::stepFrom(const QModelIndex &from, int rows, int columns) const
{
    int row = from.row() + rows;
    int column = from.column() + columns;
    while (row >= 0 && row < m_model->rowCount() && column >= 0 && column < m_model->columnCount()) {
        // A number over several columns counts for each of them.
        if (const auto cell = m_model->cellAt(m_model->index(row, column)))
            return m_model->indexOf(*cell);
        row += rows;
        column += columns;
    }
    return from;
}

QModelIndex StatutoryGrid::readingStep(const QModelIndex &from, bool forward) const
{
    const int columns = m_model->columnCount();
    const int last = m_model->rowCount() * columns;
    int place = from.isValid() ? from.row() * columns + from.column() : (forward ? -1 : last);
    for (place += forward ? 1 : -1; place >= 0 && place < last; place += forward ? 1 : -1) {
        if (isNumber(place / columns, place % columns))
            return m_model->index(place / columns, place % columns);
    }
    return {};
}

QModelIndex StatutoryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex here = currentIndex();
    if (!here.isValid())
        return readingStep({}, true);
    const auto farthest = [this, here](int rows, int columns) {
        QModelIndex at = here;
        for (QModelIndex next = stepFrom(at, rows, columns); next != at; next = stepFrom(at, rows, columns))
            at = next;
        return at;
    };
    switch (action) {
    case MoveUp:
        return stepFrom(here, -1, 0);
    case MoveDown:
        return stepFrom(here, 1, 0);
    case MoveLeft:
        return stepFrom(here, 0, -1);
    case MoveRight:
        return stepFrom(here, 0, 1);
    case MoveHome:
        return farthest(0, -1);
    case MoveEnd:
        return farthest(0, 1);
    case MovePageUp:
        return farthest(-1, 0);
    case MovePageDown:
        return farthest(1, 0);
    case MoveNext:
    case MovePrevious: {
        const QModelIndex next = readingStep(here, action == MoveNext);
        return next.isValid() ? next : here;
    }
    }
    return here;
}

bool StatutoryGrid::focusNextPrevChild(bool next)
{
    if (state() != QAbstractItemView::EditingState && !readingStep(currentIndex(), next).isValid())
        // An item view would stay; what lies under it goes to the next widget.
        return QAbstractScrollArea::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    return QTableView::focusNextPrevChild(next);
}

void StatutoryGrid::step(int rows, int columns)
{
    setCurrentIndex(stepFrom(currentIndex(), rows, columns));
}

bool StatutoryGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (state() == QAbstractItemView::EditingState)
        return QTableView::edit(index, trigger, event);
    m_delegate->setTypedOver(trigger == QAbstractItemView::AnyKeyPressed);
    const bool isOpened = QTableView::edit(index, trigger, event);
    if (const QLineEdit *field = openField()) {
        connect(field, &QLineEdit::textChanged, this, &StatutoryGrid::fit);
        fit();
    }
    return isOpened;
}

bool StatutoryGrid::event(QEvent *event)
{
    // The window's own undo would take back a record that was saved before.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))
            event->accept();
    }
    return QTableView::event(event);
}

void StatutoryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The next cell is only gone to; typing opens it.
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    fit();
    if (m_isRefused)
        return; // it is mended where it stands
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(1, 0);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        setCurrentIndex(moveCursor(MoveNext, Qt::NoModifier));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        setCurrentIndex(moveCursor(MovePrevious, Qt::NoModifier));
}

void StatutoryGrid::commitTyping()
{
    QLineEdit *editor = openField();
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void StatutoryGrid::showCell(const StatutoryCell &cell)
{
    setCurrentIndex(m_model->indexOf(cell));
    setFocus();
    // The window may not be in front yet.
    Q_EMIT cursorMoved(visualRect(currentIndex()));
}

void StatutoryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT cursorMoved(visualRect(current));
}

void StatutoryGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        Q_EMIT cursorMoved(visualRect(currentIndex()));
}

bool StatutoryGrid::activateCounted()
{
    const auto cell = m_model->cellAt(currentIndex());
    if (!cell || !currentIndex().data(StatutoryModel::LeadsToRecordsRole).toBool())
        return false;
    Q_EMIT recordsAsked(*cell);
    return true;
}

void StatutoryGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool isTyped = currentIndex().flags().testFlag(Qt::ItemIsEditable);
    if (isTyped)
        edit(currentIndex());
    else if (!activateCounted())
        QTableView::mouseDoubleClickEvent(event);
}

void StatutoryGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const auto cell = m_model->cellAt(currentIndex());
    if (!cell)
        return;
    QMenu menu;
    QAction *records = menu.addAction(tr("Show the &records that it counts"));
    records->setEnabled(currentIndex().data(StatutoryModel::LeadsToRecordsRole).toBool());
    connect(records, &QAction::triggered, this, &StatutoryGrid::activateCounted);
    QAction *history = menu.addAction(tr("&History…"));
    history->setEnabled(currentIndex().flags().testFlag(Qt::ItemIsEditable));
    connect(history, &QAction::triggered, this, [this, cell] { Q_EMIT historyAsked(*cell); });
    menu.exec(event->reason() == QContextMenuEvent::Mouse
            ? event->globalPos()
            : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void StatutoryGrid::copyCells() const
{
    QStringList lines;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList texts;
            for (int column = range.left(); column <= range.right(); ++column) {
                if (isNumber(row, column))
                    texts.append(m_model->index(row, column).data().toString());
            }
            if (!texts.isEmpty())
                lines.append(texts.join(u'\t'));
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void StatutoryGrid::clearCells()
{
    const auto selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (index.flags().testFlag(Qt::ItemIsEditable) || selected.size() == 1)
            m_model->setData(index, QString());
    }
}

void StatutoryGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
    } else if (event->matches(QKeySequence::Paste)) {
        m_model->paste(currentIndex(), QGuiApplication::clipboard()->text());
    } else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        m_model->takeBack(event->matches(QKeySequence::Undo));
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (isEnter && event->modifiers() != Qt::ControlModifier && state() != QAbstractItemView::EditingState) {
        if (!(!currentIndex().flags().testFlag(Qt::ItemIsEditable) && activateCounted()))
            step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    } else if (const QString typed = event->text();
               !typed.isEmpty() && typed.front().isPrint() && !(event->modifiers() & Qt::ControlModifier)) {
        // Letters are not searched for among numbers; why a counted one can't be typed is told.
        const bool isTyped = currentIndex().flags().testFlag(Qt::ItemIsEditable);
        const bool isMinus = typed == u"-" && currentIndex().data(StatutoryModel::TakesMinusRole).toBool();
        if ((typed.front().isDigit() || isMinus) && isTyped)
            QTableView::keyPressEvent(event);
        else if (typed.front().isDigit())
            m_model->setData(currentIndex(), typed);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace Gongkai
