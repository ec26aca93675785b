// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "records.h"

#include <vector>

namespace Gongkai {

/// The prose that the annual report of the year of @p figures in @p form starts from where the town has written none
/// yet, from the program's own resources. What did not happen at all is told in words of its own or left out, not as
/// 0 times. Empty for a form that has none.
[[nodiscard]] std::vector<ReportText> startingProse(const YearFigures &figures, ReportForm form);

} // namespace Gongkai
