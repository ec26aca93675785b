// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedmoment.h"

#include "typedday.h"
#include "typedtime.h"

namespace Gongkai {

QString typedMomentText(const std::optional<Moment> &moment)
{
    return moment ? moment->toString().left(16).replace(u'T', u' ') : QString();
}

std::optional<Moment> typedMoment(const QString &text, QDate today)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    if (const auto whole = Moment::fromString(QString(plain).replace(u' ', u'T')))
        return whole;
    const qsizetype blank = plain.lastIndexOf(u' ');
    const qsizetype end = blank < 0 ? plain.lastIndexOf(u'日') + 1 : blank;
    const auto day = typedPastDay(plain.left(end), today);
    const auto time = typedTime(plain.mid(end));
    return day && time ? Moment::fromString(day->toString(Qt::ISODate) + u'T' + *time) : std::nullopt;
}

} // namespace Gongkai
