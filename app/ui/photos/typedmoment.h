// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

namespace Gongkai {

/// @p moment as it is typed, to the minute: `2015-06-18 09:30`; empty for none.
[[nodiscard]] QString typedMomentText(const std::optional<Moment> &moment);

/// The moment that a clerk means by @p text: a day as typedPastDay() reads it by @p today, then a time of day as
/// typedTime() does, between them a blank, or nothing after 日: `2015-6-18 0930`, `6月18日9点30`. Seconds are read
/// where the whole is written as `2015-06-18 09:30:15`. Nothing for what is no day and time.
[[nodiscard]] std::optional<Moment> typedMoment(const QString &text, QDate today);

} // namespace Gongkai
