// SPDX-License-Identifier: GPL-3.0-or-later
#include "moment.h"

#include "isotext.h"

namespace Gongkai {

namespace {
constexpr int SecondsPerDay = 86400;
}

Moment::Moment(QDate day, int second)
    : m_day(second >= 0 && second < SecondsPerDay ? day : QDate()), m_second(m_day.isValid() ? second : 0)
{
}

Moment Moment::of(const QDateTime &time)
{
    return {time.date(), time.time().msecsSinceStartOfDay() / 1000};
}

std::optional<Moment> Moment::fromString(QStringView text)
{
    const bool withSeconds = text.size() == 19;
    if ((!withSeconds && text.size() != 16) || text[10] != u'T' || text[13] != u':'
        || (withSeconds && text[16] != u':'))
        return std::nullopt;
    const auto day = dayFromIso(text.left(10));
    const auto hour = isoNumber(text, 11, 2);
    const auto minute = isoNumber(text, 14, 2);
    const auto second = withSeconds ? isoNumber(text, 17, 2) : std::optional(0);
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return Moment(*day, *hour * 3600 + *minute * 60 + *second);
}

qint64 Moment::secondsTo(const Moment &later) const
{
    return m_day.daysTo(later.m_day) * SecondsPerDay + later.m_second - m_second;
}

QString Moment::toString() const
{
    if (!isValid())
        return {};
    QString text = dayToIso(m_day);
    text += u'T';
    text += isoDigits(hour(), 2);
    text += u':';
    text += isoDigits(minute(), 2);
    text += u':';
    text += isoDigits(m_second % 60, 2);
    return text;
}

std::strong_ordering Moment::operator<=>(const Moment &other) const
{
    if (const auto byDay = m_day.toJulianDay() <=> other.m_day.toJulianDay(); byDay != 0)
        return byDay;
    return m_second <=> other.m_second;
}

} // namespace Gongkai
