// SPDX-License-Identifier: GPL-3.0-or-later
#include "formguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

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
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (!isUndo && !key.matches(QKeySequence::Redo))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *prose = qobject_cast<const QPlainTextEdit *>(field))
        return !(isUndo ? prose->document()->isUndoAvailable() : prose->document()->isRedoAvailable());
    if (const auto *prose = qobject_cast<const QTextEdit *>(field))
        return !(isUndo ? prose->document()->isUndoAvailable() : prose->document()->isRedoAvailable());
    return false;
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
