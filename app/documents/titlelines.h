// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Gongkai {

/// Where to break a title made of units that belong together (GB/T 9704-2012, 7.3.1: lines break at the sense and form
/// a trapezium or a rhombus). @p widths are those of the units, @p room that of a line. Returns how many units stand on
/// each line: as few lines as possible, as even as possible, none in the middle shorter than both its neighbours if
/// that can be had. A unit wider than a line stands alone.
[[nodiscard]] std::vector<int> titleLines(const std::vector<double> &widths, double room);

} // namespace Gongkai
