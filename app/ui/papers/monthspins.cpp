// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthspins.h"

#include <QSpinBox>

#include <algorithm>

namespace Gongkai {

MonthSpins::MonthSpins(QSpinBox &year, QSpinBox &month, QObject *parent) : QObject(parent), m_year(year), m_month(month)
{
    // While a number is being typed it is not yet meant.
    year.setKeyboardTracking(false);
    month.setKeyboardTracking(false);
    connect(&year, &QSpinBox::valueChanged, this, &MonthSpins::periodChanged);
    connect(&month, &QSpinBox::valueChanged, this, &MonthSpins::carry);
}

Period MonthSpins::periodOf(const QSpinBox &year, const QSpinBox &month)
{
    return {year.value(), std::clamp(month.value(), 1, 12)};
}

void MonthSpins::setPeriod(QSpinBox &year, QSpinBox &month, Period period)
{
    year.setValue(period.year());
    month.setValue(period.month());
}

void MonthSpins::carry()
{
    const int month = m_month.value();
    if (month >= 1 && month <= 12) {
        Q_EMIT periodChanged();
        return;
    }
    const Period carried = Period(m_year.value(), month == 0 ? 1 : 12).plus(month == 0 ? -1 : 1);
    {
        const QSignalBlocker quiet(m_year);
        m_year.setValue(carried.year());
    }
    m_month.setValue(carried.month());
}

} // namespace Gongkai
