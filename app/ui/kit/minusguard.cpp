// SPDX-License-Identifier: GPL-3.0-or-later
#include "minusguard.h"

#include <QKeyEvent>
#include <QSpinBox>

#include <cstdlib>

namespace Gongkai {

MinusGuard::MinusGuard(QSpinBox *field) : QObject(field), m_field(field)
{
    field->installEventFilter(this);
}

void MinusGuard::attach(QSpinBox *field)
{
    new MinusGuard(field);
}

int MinusGuard::typedValue(const QSpinBox &field)
{
    const auto *guard = field.findChild<MinusGuard *>(QString(), Qt::FindDirectChildrenOnly);
    return guard && guard->m_isMinus ? -std::abs(field.value()) : field.value();
}

bool MinusGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_isTyping = false;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        pressed(key->key(), key->text());
    }
    return QObject::eventFilter(watched, event);
}

void MinusGuard::pressed(int key, const QString &text)
{
    const bool isMinus = text == u"-" || text == u"－" || text == u"−";
    const bool isDigit = text.size() == 1 && text.front().isDigit();
    const bool isChange = key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (isMinus && m_field->minimum() >= 0)
        m_isMinus = m_isTyping = true;
    else if (isChange || (isDigit && !m_isTyping))
        m_isMinus = m_isTyping = false;
}

} // namespace Gongkai
