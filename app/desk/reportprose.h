// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <vector>

namespace Gongkai {

/// The prose that the annual report of @p year in @p form starts from where the town has written none yet, from the
/// program's own resources. Empty for a form that has none.
[[nodiscard]] std::vector<ReportText> startingProse(int year, ReportForm form);

} // namespace Gongkai
