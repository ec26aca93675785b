// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace Gongkai {

/// What the figure with @p id counts, and what it leaves out; also for `visits.ledBy.CODE`. A figure without an entry
/// in the catalogue was typed in.
[[nodiscard]] QString figureExplanation(QStringView id);
/// What the figures around the one with @p id are called together: those of one group follow one another in the
/// catalogue.
[[nodiscard]] QString figureGroup(QStringView id);
/// Where the value of @p figure comes from: counted, typed in with its source, or both (which needs a look).
[[nodiscard]] QString figureOrigin(const Figure &figure);
/// A sum that must hold, in words: `568 = 54 + 496 + 18` with the names of its figures, and that it does not hold.
[[nodiscard]] QString sumSentence(const SumCheck &check);

} // namespace Gongkai
