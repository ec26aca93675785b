// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcodes.h"

#include <algorithm>
#include <array>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype MostLetters = 6;

} // namespace

QString CodeMaker::codeFor(const QString &initials)
{
    const QString stem = initials.isEmpty() ? u"N"_s : initials.first(std::min(initials.size(), MostLetters)).toUpper();
    QString code = stem;
    for (int number = 2; isTaken(code); ++number)
        code = stem + QString::number(number);
    take(code);
    return code;
}

QString CodeMaker::itemCodeOf(const QString &office)
{
    QString code;
    int number = 0;
    do
        code = u"%1-%2"_s.arg(office).arg(++number, 2, 10, QLatin1Char('0'));
    while (isTaken(code));
    take(code);
    return code;
}

VillageKind kindByName(const QString &name)
{
    constexpr std::array endings{u"社区", u"居委会", u"居民委员会"};
    const bool isCommunity = std::any_of(endings.begin(), endings.end(),
        [&name](const char16_t *ending) { return name.trimmed().endsWith(QStringView(ending)); });
    return isCommunity ? VillageKind::Community : VillageKind::Village;
}

} // namespace Gongkai
