// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertext.h"

#include "findingstate.h"

#include <QStringList>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int printedHashDigits = 16;

} // namespace

QString chineseDay(QDate day)
{
    return u"%1年%2"_s.arg(day.year()).arg(chineseDayOfYear(day));
}

QString chineseDayOfYear(QDate day)
{
    return u"%1月%2日"_s.arg(day.month()).arg(day.day());
}

QString chineseMonth(Period period)
{
    return u"%1年%2月"_s.arg(period.year()).arg(period.month());
}

QString chineseMonths(Period first, Period last)
{
    if (first == last)
        return chineseMonth(first);
    const bool isOneYear = first.year() == last.year();
    return chineseMonth(first) + u'至' + (isOneYear ? u"%1月"_s.arg(last.month()) : chineseMonth(last));
}

QString chinesePercent(std::optional<double> share)
{
    QString text = columnPercent(share);
    return text.remove(u".0"_s);
}

QString columnPercent(std::optional<double> share)
{
    if (!share)
        return u"—"_s;
    const double tenths = std::round(*share * 1000);
    // Rounding must not turn "nearly all" into "all" or "hardly any" into "none".
    const double shown = *share < 1 && tenths == 1000 ? 999 : (*share > 0 && tenths == 0 ? 1 : tenths);
    return QString::number(shown / 10, 'f', 1) + u'%';
}

QString chineseCount(int count)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (count <= 0 || count >= 100)
        return QString::number(count);
    if (count < 10)
        return digits.mid(count, 1);
    const QString tens = count < 20 ? QString() : digits.mid(count / 10, 1);
    return tens + QStringLiteral("十") + (count % 10 == 0 ? QString() : digits.mid(count % 10, 1));
}

QString joined(const std::vector<QString> &units)
{
    return QStringList(units.begin(), units.end()).join(QString());
}

QString chineseList(const std::vector<QString> &items)
{
    return QStringList(items.begin(), items.end()).join(u'、');
}

QString chineseState(FindingState state)
{
    switch (state) {
    case FindingState::ToPutRight:
        return u"待整改"_s;
    case FindingState::Overdue:
        return u"已逾期"_s;
    case FindingState::ToConfirm:
        return u"待复查"_s;
    case FindingState::Confirmed:
        return u"已确认"_s;
    case FindingState::SentBack:
        return u"退回整改"_s;
    case FindingState::Reopened:
        return u"重新打开"_s;
    }
    return {};
}

QString footText(const PaperVersion &version)
{
    if (version.historyHead.isEmpty())
        return {};
    const QString replaced = version.version > 1 ? u"（替换第%1版）"_s.arg(version.version - 1) : QString();
    return u"版次：第%1版%2；台账历史校验码：%3"_s.arg(version.version)
        .arg(replaced, version.historyHead.left(printedHashDigits));
}

} // namespace Gongkai
