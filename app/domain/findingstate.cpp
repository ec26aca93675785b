// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingstate.h"

#include <algorithm>

namespace Gongkai {

FindingState stateOf(const Finding &finding, QDate today)
{
    if (finding.confirmedOn)
        return FindingState::Confirmed;
    if (finding.rectifiedOn)
        return FindingState::ToConfirm;
    if (finding.rectifyBy && *finding.rectifyBy < today)
        return FindingState::Overdue;
    if (finding.secondLooks.empty())
        return FindingState::ToPutRight;
    // Without a day of confirmation the last look is none that confirms.
    return finding.secondLooks.back().result == LookResult::SentBack ? FindingState::SentBack : FindingState::Reopened;
}

int daysOverdue(const Finding &finding, QDate today)
{
    if (!finding.rectifyBy)
        return 0;
    return std::max(0, int(finding.rectifyBy->daysTo(finding.rectifiedOn.value_or(today))));
}

int timesReopened(const Finding &finding)
{
    return int(std::count_if(finding.secondLooks.begin(), finding.secondLooks.end(),
        [](const SecondLook &look) { return look.result == LookResult::Reopened; }));
}

} // namespace Gongkai
