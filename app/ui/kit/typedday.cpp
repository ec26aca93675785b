// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedday.h"

#include <QRegularExpression>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What an input method writes in full width, and the Chinese full stop for a point, as plain signs.
QString plainSigns(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(u'。', u'.');
    plain.replace(u'、', u'.');
    return plain;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 0 ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> typedDay(const QString &text, QDate today)
{
    static const QRegularExpression full(u"^(\\d{4})\\s*[-./年 ]\\s*(\\d{1,2})\\s*[-./月 ]\\s*(\\d{1,2})\\s*日?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression monthAndDay(u"^(\\d{1,2})\\s*[-./月 ]\\s*(\\d{1,2})\\s*日?$"_s);
    static const QRegularExpression dayAlone(u"^(\\d{1,2})\\s*日?$"_s);

    const QString plain = plainSigns(text);
    for (const QRegularExpression *form : {&full, &solid}) {
        if (const auto match = form->match(plain); match.hasMatch())
            return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = monthAndDay.match(plain); match.hasMatch())
        return valid(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = dayAlone.match(plain); match.hasMatch())
        return valid(today.year(), today.month(), match.captured(1).toInt());
    return std::nullopt;
}

std::optional<QDate> typedPastDay(const QString &text, QDate today)
{
    const auto nearest = typedDay(text, today);
    // A 31st may lie two months back, a 29 February eight years.
    for (const QDate &earlier : {today, today.addMonths(-1), today.addMonths(-2), today.addYears(-1)}) {
        const auto day = typedDay(text, earlier);
        if (day && *day <= today)
            return day;
    }
    return nearest;
}

std::optional<Period> typedMonth(const QString &text, QDate today)
{
    static const QRegularExpression full(u"^(\\d{4})\\s*[-./年 ]\\s*(\\d{1,2})\\s*月?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})$"_s);
    static const QRegularExpression monthAlone(u"^(\\d{1,2})\\s*月?$"_s);

    const QString plain = plainSigns(text);
    std::optional<QDate> first;
    if (const auto match = full.match(plain); match.hasMatch())
        first = valid(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    else if (const auto packed = solid.match(plain); packed.hasMatch())
        first = valid(packed.captured(1).toInt(), packed.captured(2).toInt(), 1);
    else if (const auto alone = monthAlone.match(plain); alone.hasMatch())
        first = valid(today.year(), alone.captured(1).toInt(), 1);
    return first ? std::optional(Period::of(*first)) : std::nullopt;
}

} // namespace Gongkai
