// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

namespace Gongkai {

/// How far a finding of an inspection has come.
enum class FindingState {
    ToPutRight, ///< the day by which it is to be put right has not passed, or none was set
    Overdue,    ///< that day has passed and nobody said that it was put right, sent back or opened again or not
    ToConfirm,  ///< said to be put right, not yet confirmed by a second look
    Confirmed,
    SentBack, ///< a second look found it not put right, and nobody has said so again; the new day has not passed
    Reopened, ///< was confirmed and is wrong again, and nobody has said that it is put right; the day has not passed
};

/// The state of @p finding on @p today; the day by which it is to be put right is the last that is in time.
[[nodiscard]] FindingState stateOf(const Finding &finding, QDate today);

/// How many days @p finding was or is late: from the day by which it is to be put right to the day on which that was
/// said, or to @p today; 0 in time, or where no day was set.
[[nodiscard]] int daysOverdue(const Finding &finding, QDate today);

/// How often a second look came to whether @p finding is put right, confirmed or sent back: to open it again is none.
[[nodiscard]] int timesLookedAt(const Finding &finding);

/// How often @p finding was opened again after it had been confirmed.
[[nodiscard]] int timesReopened(const Finding &finding);

/// True where @p one presses more than @p other on @p today: what is overdue before what is to be put right within a
/// week, sent back and opened again or not, then what waits for a second look, then what has more time, and last what
/// has no day. Among equals the earlier day first, on the same day the serious one.
[[nodiscard]] bool isMorePressing(const Finding &one, const Finding &other, QDate today);

} // namespace Gongkai
