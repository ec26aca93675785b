// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationclock.h"

#include <QString>

namespace Gongkai {

[[nodiscard]] QString label(ApplicationState state);

/// The last day for the reply; a dash where there is none. A day for which a year without a notice was counted through
/// is marked: "2027-01-12 (weekends only)".
[[nodiscard]] QString lastDayText(const ApplicationClock &clock);
/// What is left until the last day: "3 working day(s) left", "today", "2 working day(s) overdue". Empty for what is
/// replied to and while the clock stands still.
[[nodiscard]] QString daysLeftText(const ApplicationClock &clock);
/// The last day with what is left until then: "2024-10-14, 3 working day(s) left".
[[nodiscard]] QString clockText(const ApplicationClock &clock);
/// Says what "weekends only" means; empty where no clock of @p applications is marked so.
[[nodiscard]] QString weekendsOnlySentence(const std::vector<ClockedApplication> &applications);

/// Why a correction that was asked for changes nothing; empty where none was or where it does.
[[nodiscard]] QString lateCorrectionSentence(const ApplicationClock &clock);

} // namespace Gongkai
