// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include "isotext.h"

namespace Gongkai {

Period::Period(int year, int month)
    : m_index(year >= 1 && year <= 9999 && month >= 1 && month <= 12 ? year * 12 + month - 1 : -1)
{
}

Period Period::of(QDate day)
{
    return day.isValid() ? Period(day.year(), day.month()) : Period();
}

std::optional<Period> Period::fromString(QStringView text)
{
    const auto year = isoNumber(text, 0, 4);
    const auto month = isoNumber(text, 5, 2);
    if (text.size() != 7 || text[4] != u'-' || !year || !month)
        return std::nullopt;
    const Period period(*year, *month);
    return period.isValid() ? std::optional(period) : std::nullopt;
}

QDate Period::firstDay() const
{
    return isValid() ? QDate(year(), month(), 1) : QDate();
}

QDate Period::lastDay() const
{
    const QDate first = firstDay();
    return first.isValid() ? first.addDays(first.daysInMonth() - 1) : QDate();
}

Period Period::plus(int months) const
{
    const int index = m_index + months;
    return isValid() && index >= 0 ? Period(index / 12, index % 12 + 1) : Period();
}

QString Period::toString() const
{
    if (!isValid())
        return {};
    QString text = isoDigits(year(), 4);
    text += u'-';
    text += isoDigits(month(), 2);
    return text;
}

bool isInForce(const std::optional<Period> &from, const std::optional<Period> &to, Period period)
{
    return (!from || *from <= period) && (!to || period <= *to);
}

} // namespace Gongkai
