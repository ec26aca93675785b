// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statutorytables.h"
#include "table.h"

namespace Gongkai {

// The three statutory tables of the annual report as the forms of 2021 (国办公开办函〔2021〕30号) and 2019
// (国办公开办函〔2019〕60号) draw them: their words, spans and proportions, scaled to the width of the type area, since
// the forms' own grid of 171.8 mm is wider than that.

/// Part 二 in the form of @p tables: blocks under one another, each under the clause of article 20 that it belongs to.
[[nodiscard]] Table proactiveLayout(const StatutoryTables &tables);
/// Part 三: three columns of labels, seven of numbers.
[[nodiscard]] Table layoutOf(const ApplicationTable &table, ReportForm form = ReportForm::Form2021);
/// Part 四: three groups of five columns, one row of numbers.
[[nodiscard]] Table layoutOf(const CaseTable &table);

} // namespace Gongkai
