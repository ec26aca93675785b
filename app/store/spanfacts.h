// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionspan.h"
#include "store.h"

namespace Gongkai {

/// What @p store knows of @p span, read as one state. Fails with NoTown while the store has no town, and as a book's
/// reads do.
[[nodiscard]] Result<SpanFacts> spanFacts(const Store &store, const InspectionSpan &span);

} // namespace Gongkai
