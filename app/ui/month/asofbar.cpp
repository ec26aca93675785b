// SPDX-License-Identifier: GPL-3.0-or-later
#include "asofbar.h"

#include "dateedit.h"

#include <QAction>
#include <QFrame>
#include <QTimeEdit>

namespace Gongkai {

AsOfBar::AsOfBar(QAction *toggle, QFrame *frame, DateEdit *day, QTimeEdit *time, const Moment &now)
    : QObject(frame), m_toggle(toggle), m_day(day), m_time(time)
{
    m_day->setToday(now.day());
    m_day->setDay(now.day());
    m_time->setTime(QTime(now.hour(), now.minute()));
    connect(m_toggle, &QAction::toggled, this, [this, frame](bool isOpen) {
        frame->setVisible(isOpen);
        if (isOpen)
            m_day->setFocus();
        tell();
    });
    connect(m_day, &DateEdit::dayChanged, this, &AsOfBar::tell);
    connect(m_time, &QTimeEdit::timeChanged, this, &AsOfBar::tell);
}

std::optional<Moment> AsOfBar::moment() const
{
    const auto day = m_toggle->isChecked() ? m_day->day() : std::nullopt;
    if (!day)
        return std::nullopt;
    const QTime time = m_time->time();
    return Moment(*day, time.hour() * 3600 + time.minute() * 60);
}

void AsOfBar::tell()
{
    if (moment() == m_told)
        return;
    m_told = moment();
    Q_EMIT momentChanged();
}

} // namespace Gongkai
