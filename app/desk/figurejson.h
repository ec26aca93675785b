// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "officestanding.h"

namespace Gongkai {

/// The word of the command line's contract for @p standing: `onTime`, `late` …
[[nodiscard]] QString standingWord(Standing standing);
/// A month's standing as the command line prints it and as an issued bulletin keeps it: one UTF-8 object.
[[nodiscard]] QByteArray standingJson(const MonthStanding &standing);
/// The figures of a year and the sums that must hold between them: one UTF-8 object.
[[nodiscard]] QByteArray figuresJson(const YearFigures &figures);

} // namespace Gongkai
