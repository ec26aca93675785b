// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Gongkai {

/// The day that a clerk means by @p text: `2015.9.28`, `2015/9/28`, `2015-9-28`, `20150928`, `2015年9月28日`; without a
/// year (`9月28日`, `9-28`) in the year of @p today, as a mere number (`28`) in its month. Full-width digits and signs
/// of an input method count as plain ones. Nothing for what is no day.
[[nodiscard]] std::optional<QDate> typedDay(const QString &text, QDate today);

/// The same for a day that has come already: what is typed without its year or month means the last such day up to
/// @p today. A day with its year stays what it is.
[[nodiscard]] std::optional<QDate> typedPastDay(const QString &text, QDate today);

/// The month that a clerk means by @p text: `2015-11`, `2015.11`, `201511`, `2015年11月`, and `11` or `11月` in the
/// year of @p today. Nothing for what is no month.
[[nodiscard]] std::optional<Period> typedMonth(const QString &text, QDate today);

} // namespace Gongkai
