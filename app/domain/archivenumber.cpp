// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivenumber.h"

#include <QSet>

namespace Gongkai {

namespace {

constexpr int Digits = 3;

QLatin1StringView letters(DisclosureClass disclosureClass)
{
    switch (disclosureClass) {
    case DisclosureClass::Fixed:
        return QLatin1StringView("GD");
    case DisclosureClass::Temporary:
        return QLatin1StringView("LS");
    case DisclosureClass::ResourceTrading:
        return QLatin1StringView("JY");
    }
    return {};
}

} // namespace

QString archiveShelf(int year, DisclosureClass disclosureClass)
{
    return QStringLiteral("%1-%2-").arg(year).arg(letters(disclosureClass));
}

QString nextArchiveNumber(const QString &shelf, const QStringList &taken)
{
    QSet<int> numbers;
    for (const QString &number : taken) {
        bool isNumber = false;
        const int place = number.startsWith(shelf) ? number.mid(shelf.size()).toInt(&isNumber) : 0;
        if (isNumber)
            numbers.insert(place);
    }
    int next = 1;
    while (numbers.contains(next))
        ++next;
    return shelf + QStringLiteral("%1").arg(next, Digits, 10, QChar(u'0'));
}

} // namespace Gongkai
