// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitentry.h"

namespace Gongkai {

/// A new visit on @p day that asks the version of the checklist that holds then, if any does.
[[nodiscard]] VisitEntry freshVisit(Store &store, QDate day);

/// The same for the line @p drawn of @p draw: unannounced, by its team, at its village, led by its official.
[[nodiscard]] VisitEntry visitOfDraw(Store &store, QDate day, const InspectionDraw &draw, const DrawnVisit &drawn);

} // namespace Gongkai
