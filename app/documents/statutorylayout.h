// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statutorytables.h"
#include "table.h"

namespace Gongkai {

// The three statutory tables of the annual report as the form of 2021 draws them (国办公开办函〔2021〕30号): its words,
// spans and proportions, scaled to the width of the type area, since the form's own grid of 171.8 mm is wider than
// that.

/// Part 二: four blocks under one another, each under the clause of article 20 that it belongs to.
[[nodiscard]] Table layoutOf(const ProactiveTable &table);
/// Part 三: three columns of labels, seven of numbers.
[[nodiscard]] Table layoutOf(const ApplicationTable &table);
/// Part 四: three groups of five columns, one row of numbers.
[[nodiscard]] Table layoutOf(const CaseTable &table);

} // namespace Gongkai
