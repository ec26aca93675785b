// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Gongkai {

/// @p room parted by @p proportions, but none narrower than @p least says; the widest ones give what the others lack.
[[nodiscard]] std::vector<int> partedWidths(
    int room, const std::vector<double> &proportions, const std::vector<int> &least);

} // namespace Gongkai
