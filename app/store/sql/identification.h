// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Gongkai {

/// Written into every store, so that no other SQLite file is taken for one: "Gkai".
inline constexpr int StoreApplicationId = 0x476B6169;

/// Looks at the file at @p path without changing a byte, in the order of rule O4, and returns its schema version.
/// Where a killed writer left a journal, what it holds is not looked at: identify once more after it was rolled back.
/// Fails with Missing, Empty, Foreign, Linked, Newer (than @p newestKnown), Damaged, Locked, ReadOnly or Io.
[[nodiscard]] Result<int> identifyStore(const QString &path, int newestKnown);

} // namespace Gongkai
