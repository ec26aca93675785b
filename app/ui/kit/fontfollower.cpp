// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontfollower.h"

#include <QEvent>
#include <QWidget>

namespace Gongkai {

FontFollower::FontFollower(QWidget *widget, std::function<void()> adjust) : QObject(widget), m_adjust(std::move(adjust))
{
    widget->installEventFilter(this);
}

void FontFollower::attach(QWidget *widget, std::function<void()> adjust)
{
    adjust();
    new FontFollower(widget, std::move(adjust));
}

bool FontFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        m_adjust();
    return QObject::eventFilter(watched, event);
}

} // namespace Gongkai
