// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"

namespace Gongkai {

/// When material of a month is on time, and where that day comes from: the town's rule, a date set for this month with
/// its reason, a rest day that moved it; and whether the working days of that year are known.
[[nodiscard]] QString deadlineSentence(const Deadline &deadline, const Town &town);
/// Why an obligation has its standing: the day that counts, what came when, how many days late.
[[nodiscard]] QString whyStanding(const ObligationStanding &obligation, const Deadline &deadline);
/// The numbers of an office or a whole month in one sentence: "12 due: 9 on time, 1 late, 1 missing, 1 returned; 1
/// exempt." Numbers of nothing are left out.
[[nodiscard]] QString totalsSentence(const OfficeStanding &totals);

} // namespace Gongkai
