// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontfollower.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace Gongkai {

namespace {

/// Hears that the program's font was changed, which the toolkit tells the application and its windows, but no widget
/// that has a font of its own.
class FontHub : public QObject
{
    Q_OBJECT

public:
    explicit FontHub(QObject *parent) : QObject(parent) { parent->installEventFilter(this); }

    static FontHub *only()
    {
        static QPointer<FontHub> hub;
        if (!hub)
            hub = new FontHub(QCoreApplication::instance());
        return hub;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange && watched == parent())
            Q_EMIT changed();
        return false;
    }

Q_SIGNALS:
    void changed();
};

} // namespace

FontFollower::FontFollower(QWidget *widget, std::function<void()> adjust) : QObject(widget), m_adjust(std::move(adjust))
{
    widget->installEventFilter(this);
    connect(FontHub::only(), &FontHub::changed, this, m_adjust);
}

void FontFollower::attach(QWidget *widget, std::function<void()> adjust)
{
    adjust();
    new FontFollower(widget, std::move(adjust));
}

bool FontFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_adjust();
    return QObject::eventFilter(watched, event);
}

} // namespace Gongkai

#include "fontfollower.moc"
