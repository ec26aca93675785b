// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findinglife.h"
#include "store.h"

namespace Gongkai {

/// The rectification notices (整改通知书) that were issued and name @p finding, the first one first, as they stand in
/// its life: the day, who issued it, and its number, or its title where it bears none.
[[nodiscard]] Result<std::vector<FindingEvent>> noticesOf(Store &store, const Finding &finding);

} // namespace Gongkai
