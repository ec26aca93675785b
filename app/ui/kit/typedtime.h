// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Gongkai {

/// The time of day that a clerk means by @p text, as `HH:MM`: `9:05`, `0905`, `905`, `9点05`, `9时05分`, with
/// full-width signs as well. Nothing for what is no time.
[[nodiscard]] std::optional<QString> typedTime(const QString &text);

} // namespace Gongkai
