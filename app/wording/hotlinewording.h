// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hotlineclock.h"

namespace Gongkai {

/// How @p call stands on @p today, overdue ones with the days.
[[nodiscard]] QString callStateText(const HotlineCall &call, QDate today);
/// Whom @p call was handed to: the team called @p team, or the village; empty while it was not handed on.
[[nodiscard]] QString handedToText(const HotlineCall &call, const QString &team);
/// Whether what was said turned out to be so; empty while nobody knows.
[[nodiscard]] QString provedText(std::optional<bool> proved);

} // namespace Gongkai
