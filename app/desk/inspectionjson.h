// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionspan.h"
#include "proofsheet.h"
#include "secrecyreview.h"

namespace Gongkai {

/// The word of the command line's contract for @p state: `toPutRight`, `overdue`, `toConfirm`, `confirmed`, `sentBack`,
/// `reopened`.
[[nodiscard]] QString findingStateWord(FindingState state);
/// What an issued bulletin on inspections keeps: its figures and findings, what was signed off and the secrecy review.
[[nodiscard]] QByteArray inspectionBulletinJson(
    const InspectionFigures &figures, const std::vector<SignedOff> &signedOff, const SecrecyReview &review);

} // namespace Gongkai
