// SPDX-License-Identifier: GPL-3.0-or-later
#include "formguard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>

namespace Gongkai {

void commitComposedText()
{
    if (qGuiApp)
        QGuiApplication::inputMethod()->commit();
}

void WheelGuard::protect(QWidget *form)
{
    auto *guard = new WheelGuard(form);
    for (QWidget *field : form->findChildren<QWidget *>()) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(guard);
    }
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

namespace {

/// True if @p field has the focus of typing, but nothing typed that its own @p key would turn back.
bool hasNothingFor(const QObject *field, const QKeyEvent &key)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (!line || (!isUndo && !key.matches(QKeySequence::Redo)))
        return false;
    // What is searched for is typed and taken back again and again; that never means a record.
    if (line->property("isSearch").toBool())
        return false;
    // Where a text is being written, or a cell, a key too many must not take back what was saved before.
    const QWidget *parent = line->parentWidget();
    if (parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget()))
        return false;
    return !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
}

} // namespace

void UndoGuard::protect(QWidget *window)
{
    qApp->installEventFilter(new UndoGuard(window));
}

bool UndoGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !hasNothingFor(watched, *static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace Gongkai
