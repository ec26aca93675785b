// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "period.h"

namespace Gongkai {

/// A month as it is read on screen: `2015-11`, in Chinese 2015年11月. Empty for an invalid one.
[[nodiscard]] QString monthText(Period period);
/// A day: `2015-11-28`, in Chinese 2015年11月28日. Empty for an invalid one.
[[nodiscard]] QString dayText(QDate day);
/// A day, or a dash where there is none.
[[nodiscard]] QString dayText(const std::optional<QDate> &day);
/// A moment to the minute. Empty for an invalid one.
[[nodiscard]] QString momentText(const Moment &moment);
/// A share from 0 to 1 in per cent with one decimal where it needs one (`75%`, `66.7%`); a dash for none.
[[nodiscard]] QString shareText(const std::optional<double> &share);
/// A number from 1 up, or a dash where there is none.
[[nodiscard]] QString rankText(const std::optional<int> &rank);
/// 14.2 MB: the size of a file.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace Gongkai
