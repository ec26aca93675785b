// SPDX-License-Identifier: GPL-3.0-or-later
#include "formguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>

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

} // namespace Gongkai
