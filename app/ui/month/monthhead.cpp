// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthhead.h"

#include "datewording.h"
#include "tablelook.h"
#include "typedday.h"

#include <QLabel>
#include <QLineEdit>

namespace Gongkai {

namespace {

/// Of a deadline longer ago than this many days nobody counts them.
constexpr qint64 CountedUpTo = 99;

} // namespace

MonthHead::MonthHead(const Workplace &place, QLabel *name, QLineEdit *typed, QLabel *deadline)
    : QObject(typed), m_place(place), m_name(name), m_typed(typed), m_deadline(deadline)
{
    makeHeading(m_name);
    m_typed->setFixedWidth(m_typed->fontMetrics().averageCharWidth() * 14);
    connect(m_typed, &QLineEdit::editingFinished, this, &MonthHead::readTyped);
}

void MonthHead::show(Period period, const Deadline &deadline, QDate shown)
{
    m_period = period;
    m_name->setText(tr("Submissions of %1").arg(monthText(period)));
    m_deadline->setText(deadlineText(deadline, shown));
    showTyped();
}

void MonthHead::readTyped()
{
    if (const auto typed = typedMonth(m_typed->text(), m_place.today()))
        Q_EMIT periodTyped(*typed);
    showTyped();
}

void MonthHead::showTyped()
{
    // A line is laid out and painted anew even by the text that it has.
    if (m_typed->text() != m_period.toString())
        m_typed->setText(m_period.toString());
}

QString MonthHead::deadlineText(const Deadline &deadline, QDate shown) const
{
    if (!deadline.day.isValid())
        return {};
    const qint64 days = shown.daysTo(deadline.lastDayOnTime);
    if (days < -CountedUpTo)
        return tr("Deadline %1").arg(dayText(deadline.day));
    if (days < 0)
        return tr("Deadline %1, %n day(s) ago", nullptr, int(-days)).arg(dayText(deadline.day));
    if (days == 0 && shown == m_place.today())
        return tr("Deadline %1, the last day is today").arg(dayText(deadline.day));
    return tr("Deadline %1, %n day(s) left", nullptr, int(days)).arg(dayText(deadline.day));
}

} // namespace Gongkai
