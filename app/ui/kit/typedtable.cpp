// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedtable.h"

#include "faultframe.h"
#include "pinyinjump.h"
#include "typedrows.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <set>

namespace Gongkai {

QWidget *TypedCellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    QWidget *editor = nullptr;
    if (CellKind(index.data(TypedRows::KindRole).toInt()) == CellKind::Choice) {
        auto *combo = new QComboBox(parent);
        combo->addItems(index.data(TypedRows::ChoicesRole).toStringList());
        if (m_pinyin)
            PinyinJump::teach(combo, *m_pinyin);
        editor = combo;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        if (const QStringList choices = index.data(TypedRows::ChoicesRole).toStringList(); !choices.isEmpty()) {
            auto *completer = new QCompleter(choices, line);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        editor = line;
    }
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void TypedCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(std::max(0, combo->findText(text)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void TypedCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentText());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void TypedCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(TypedRows::FaultRole).toString().isEmpty())
        return;
    painter->save();
    QPen pen(FaultFrame::colour(option.palette));
    pen.setWidth(std::max(1, option.fontMetrics.lineWidth() * 2));
    painter->setPen(pen);
    const int inset = pen.width();
    painter->drawRect(option.rect.adjusted(inset / 2, inset / 2, -inset, -inset));
    painter->restore();
}

TypedTable::TypedTable(QWidget *parent) : QTableView(parent), m_cells(new TypedCellDelegate(this))
{
    setItemDelegate(m_cells);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(true);
    setWordWrap(true);
    setAlternatingRowColors(true);
    // A wider column needs fewer lines. The header tells of a stretched column before it has that width.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents,
        Qt::QueuedConnection);
}

void TypedTable::setRows(TypedRows *rows)
{
    setModel(rows);
    const auto &columns = rows->columns();
    for (int i = 0; i < int(columns.size()); ++i) {
        horizontalHeader()->setSectionResizeMode(
            i, columns[size_t(i)].isWide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // A day needs its room before one is typed.
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")));
    connect(rows, &TypedRows::edited, this, &QTableView::resizeRowsToContents);
    connect(rows, &TypedRows::edited, this, &TypedTable::edited);
    connect(rows, &TypedRows::modelReset, this, &QTableView::resizeRowsToContents);
    resizeRowsToContents();
    setCurrentIndex(rows->index(0, 0));
}

bool TypedTable::isTypable(const QModelIndex &cell) const
{
    return !isColumnHidden(cell.column()) && (cell.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
}

QModelIndex TypedTable::typableFrom(QModelIndex cell, bool forward) const
{
    const int columns = model()->columnCount();
    while (cell.isValid() && !isTypable(cell)) {
        const int place = cell.row() * columns + cell.column() + (forward ? 1 : -1);
        cell = place < 0 ? QModelIndex() : model()->index(place / columns, place % columns);
    }
    return cell;
}

void TypedTable::searchBy(Pinyin &pinyin)
{
    m_cells->searchBy(pinyin);
}

void TypedTable::commitTyping()
{
    QWidget *editor = state() == QAbstractItemView::EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void TypedTable::removeSelectedRows()
{
    commitTyping();
    std::set<int, std::greater<>> rows;
    const auto selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.insert(index.row());
    for (int row : rows)
        model()->removeRow(row);
}

void TypedTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        removeSelectedRows();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        model()->setData(currentIndex(), QString());
        return;
    }
    if (auto *rows = qobject_cast<TypedRows *>(model()); rows && event->matches(QKeySequence::Paste)) {
        rows->paste(currentIndex(), QGuiApplication::clipboard()->text());
        return;
    }
    // Ctrl+Enter belongs to the dialog, which saves.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (isEnter && currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TypedTable::leavesTable(bool forward)
{
    const QModelIndex here = currentIndex();
    if (!here.isValid() || !model())
        return true;
    if (forward)
        return here.row() == model()->rowCount() - 1;
    const bool isFirst = here.row() == 0 && here.column() == 0;
    return isFirst || !typableFrom(QTableView::moveCursor(MovePrevious, Qt::NoModifier), false).isValid();
}

void TypedTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isTab = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    const bool forward = hint == QAbstractItemDelegate::EditNextItem;
    if (!isTab || !leavesTable(forward)) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    // Nothing was typed in the waiting row: the clerk is through with the table.
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    leave(forward);
}

bool TypedTable::leave(bool forward)
{
    // An item view would go to its next cell; what lies under it goes to the next widget.
    return QAbstractScrollArea::focusNextPrevChild(forward); // NOLINT(bugprone-parent-virtual-call)
}

bool TypedTable::focusNextPrevChild(bool next)
{
    if (state() != QAbstractItemView::EditingState && leavesTable(next))
        return leave(next);
    return QTableView::focusNextPrevChild(next);
}

QModelIndex TypedTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Tab past the last cell goes on in the next row, but never round to the first.
    if (action == MoveNext && currentIndex().isValid() && currentIndex().row() == model()->rowCount() - 1
        && currentIndex().column() == model()->columnCount() - 1)
        return currentIndex();
    const QModelIndex cell = QTableView::moveCursor(action, modifiers);
    if (action != MoveNext && action != MovePrevious)
        return cell;
    const QModelIndex typable = typableFrom(cell, action == MoveNext);
    return typable.isValid() ? typable : currentIndex();
}

} // namespace Gongkai
