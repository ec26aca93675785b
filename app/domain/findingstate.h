// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

namespace Gongkai {

/// How far a finding of an inspection has come.
enum class FindingState {
    ToPutRight, ///< the day by which it is to be put right has not passed, or none was set
    Overdue,    ///< that day has passed and nobody said that it was put right
    ToConfirm,  ///< said to be put right, not yet confirmed by a second look
    Confirmed,
};

/// The state of @p finding on @p today; the day by which it is to be put right is the last that is in time.
[[nodiscard]] FindingState stateOf(const Finding &finding, QDate today);

} // namespace Gongkai
