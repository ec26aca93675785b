// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Gongkai {

/// @p room parted by @p proportions, but none narrower than @p least says as long as the others can give what it lacks:
/// those that can spare most, and each down to half of its part.
[[nodiscard]] std::vector<int> partedWidths(
    int room, const std::vector<double> &proportions, const std::vector<int> &least);

} // namespace Gongkai
