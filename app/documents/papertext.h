// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Gongkai {

enum class FindingState;

/// Which version of a paper this is and the head of the history it was made from.
struct PaperVersion
{
    int version = 1;
    QString historyHead; ///< hexadecimal; the first 16 digits are printed. Empty for a paper that is not issued
};

/// 2015年12月31日, without leading zeros (GB/T 9704-2012, 7.3.5.4).
[[nodiscard]] QString chineseDay(QDate day);
/// 12月31日, for a day whose year is clear.
[[nodiscard]] QString chineseDayOfYear(QDate day);
/// 2015年11月
[[nodiscard]] QString chineseMonth(Period period);
/// 2015年11月, 2015年7月至9月 or 2014年11月至2015年1月: the months from @p first to @p last.
[[nodiscard]] QString chineseMonths(Period first, Period last);
/// 83.3%, 100%; a dash for none.
[[nodiscard]] QString chinesePercent(std::optional<double> share);
/// The same in a column of a table, where all have one decimal: 83.3%, 100.0%.
[[nodiscard]] QString columnPercent(std::optional<double> share);
/// 一, 十二, 二十: a count as it is written out; digits from 100 on.
[[nodiscard]] QString chineseCount(int count);
/// The units of a title as it is read, in one.
[[nodiscard]] QString joined(const std::vector<QString> &units);
/// 甲、乙、丙
[[nodiscard]] QString chineseList(const std::vector<QString> &items);
/// How far a finding has come, in the words of the screen: 待整改, 已逾期, 待复查.
[[nodiscard]] QString chineseState(FindingState state);
/// The small line at the foot of an issued paper; empty if @p version names no history.
[[nodiscard]] QString footText(const PaperVersion &version);

} // namespace Gongkai
