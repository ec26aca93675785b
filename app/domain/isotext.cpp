// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotext.h"

namespace Gongkai {

std::optional<int> isoNumber(QStringView text, qsizetype at, int count)
{
    if (text.size() < at + count)
        return std::nullopt;
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t digit = text[i].unicode();
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit - u'0');
    }
    return number;
}

QString isoDigits(int number, int count)
{
    return QString::number(number).rightJustified(count, u'0');
}

std::optional<QDate> dayFromIso(QStringView text)
{
    const auto year = isoNumber(text, 0, 4);
    const auto month = isoNumber(text, 5, 2);
    const auto day = isoNumber(text, 8, 2);
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-' || !year || !month || !day || *year < 1)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString dayToIso(QDate day)
{
    if (!day.isValid())
        return {};
    QString text;
    text.reserve(10);
    text += isoDigits(day.year(), 4);
    text += u'-';
    text += isoDigits(day.month(), 2);
    text += u'-';
    text += isoDigits(day.day(), 2);
    return text;
}

} // namespace Gongkai
