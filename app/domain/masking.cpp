// SPDX-License-Identifier: GPL-3.0-or-later
#include "masking.h"

#include "hotlineclock.h"

#include <algorithm>

namespace Gongkai {

QString maskedPhone(const QString &phone)
{
    const qsizetype shownFirst = phone.size() >= 11 ? 3 : 0;
    const qsizetype shownLast = phone.size() >= 8 ? 4 : std::min<qsizetype>(2, phone.size() / 2);
    const qsizetype hidden = phone.size() - shownFirst - shownLast;
    return phone.left(shownFirst) + QString(hidden, u'*') + phone.right(shownLast);
}

QString maskedName(const QString &name)
{
    if (name.isEmpty())
        return name;
    // A rare family name takes two UTF-16 units.
    const qsizetype first = name.at(0).isHighSurrogate() ? 2 : 1;
    return name.left(first) + QString(std::max<qsizetype>(1, name.size() - first), u'*');
}

QString maskedValue(List list, QStringView field, const QString &value, const QStringList &callers)
{
    if (list != List::HotlineCalls)
        return value;
    if (field == u"caller")
        return maskedName(value);
    if (field == u"phone")
        return maskedPhone(value);
    // A finding stands here by its problem, which may tell who complained of it.
    const bool isText = field == u"matter" || field == u"result" || field == u"finding";
    return isText ? withoutPeople(value, callers) : value;
}

} // namespace Gongkai
