// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Gongkai {

/// The number written by exactly @p count ASCII digits of @p text from @p at; nothing when one is missing or no digit.
[[nodiscard]] std::optional<int> isoNumber(QStringView text, qsizetype at, int count);
/// @p number with leading zeros to @p count digits.
[[nodiscard]] QString isoDigits(int number, int count);
/// Reads `YYYY-MM-DD`, nothing else; nothing for a day that can't be, such as 2015-02-29.
[[nodiscard]] std::optional<QDate> dayFromIso(QStringView text);
/// `YYYY-MM-DD`; empty for an invalid day.
[[nodiscard]] QString dayToIso(QDate day);

} // namespace Gongkai
