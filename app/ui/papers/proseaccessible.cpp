// SPDX-License-Identifier: GPL-3.0-or-later
#include "proseaccessible.h"

#include "proseedit.h"

#include <QScrollBar>

namespace Gongkai {

ProseAccessible::ProseAccessible(ProseEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText) { }

ProseEdit *ProseAccessible::edit() const
{
    return qobject_cast<ProseEdit *>(widget());
}

QAccessible::State ProseAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *ProseAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ProseAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = edit()->textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? edit()->spokenPlace(cursor.selectionStart()) : 0;
    *end = isThere ? edit()->spokenPlace(cursor.selectionEnd()) : 0;
}

int ProseAccessible::selectionCount() const
{
    return edit()->textCursor().hasSelection() ? 1 : 0;
}

void ProseAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ProseAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ProseAccessible::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    QTextCursor cursor = edit()->textCursor();
    cursor.setPosition(edit()->positionSpoken(start));
    cursor.setPosition(edit()->positionSpoken(end), QTextCursor::KeepAnchor);
    edit()->setTextCursor(cursor);
}

int ProseAccessible::cursorPosition() const
{
    return edit()->spokenPlace(edit()->textCursor().position());
}

void ProseAccessible::setCursorPosition(int position)
{
    QTextCursor cursor = edit()->textCursor();
    cursor.setPosition(edit()->positionSpoken(position));
    edit()->setTextCursor(cursor);
}

QString ProseAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? edit()->spoken() : QAccessibleWidget::text(kind);
}

QString ProseAccessible::text(int start, int end) const
{
    return edit()->spoken().mid(start, end - start);
}

int ProseAccessible::characterCount() const
{
    return int(edit()->spoken().size());
}

QRect ProseAccessible::characterRect(int offset) const
{
    QTextCursor cursor(edit()->document());
    cursor.setPosition(edit()->positionSpoken(offset));
    const QRect before = edit()->cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect after = edit()->cursorRect(cursor);
    QRect area = before;
    if (after.top() == before.top())
        area.setRight(after.left());
    return area.translated(edit()->viewport()->mapToGlobal(QPoint()));
}

int ProseAccessible::offsetAtPoint(const QPoint &point) const
{
    const QTextCursor cursor = edit()->cursorForPosition(edit()->viewport()->mapFromGlobal(point));
    return edit()->spokenPlace(cursor.position());
}

void ProseAccessible::scrollToSubstring(int start, int end)
{
    Q_UNUSED(end)
    setCursorPosition(start);
    edit()->ensureCursorVisible();
}

QString ProseAccessible::attributes(int offset, int *start, int *end) const
{
    Q_UNUSED(offset)
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace Gongkai
