// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findinglife.h"
#include "repeatedfaults.h"

namespace Gongkai {

/// What happened to a finding: "reported as put right".
[[nodiscard]] QString label(FindingStep step);
/// That the same was found before, when, and what became of it; the newest ones where there are many. Empty for none.
[[nodiscard]] QString repeatedSentence(const std::vector<const FoundFinding *> &earlier);

/// Which members of @p team are of the village with the code @p village, called @p name, a sentence each.
[[nodiscard]] QStringList conflictSentences(const InspectionTeam &team, const QString &village, const QString &name);

} // namespace Gongkai
