// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionrecords.h"

namespace Gongkai {

/// A checklist to start from, which holds from @p from: what towns look at in a village's disclosure, with the
/// statutory subjects and time limits (村民委员会组织法 art. 30 to 34) and the faults that inspections usually find. It
/// is not scored, but each point has what it might be worth, 100 together.
[[nodiscard]] Checklist readyChecklist(QDate from);

/// The points that @p visit was asked, in their order: those of its @p version; without one those of the ready
/// checklist, unless it answers others.
[[nodiscard]] QStringList pointsAsked(const Visit &visit, const std::optional<Checklist> &version);

} // namespace Gongkai
