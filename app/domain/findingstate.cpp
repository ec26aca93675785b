// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingstate.h"

#include <algorithm>
#include <tuple>

namespace Gongkai {

namespace {

constexpr int DaysThatPress = 7;

/// The place of @p finding among those that are pressing, from 0.
int urgencyOf(const Finding &finding, QDate today)
{
    switch (stateOf(finding, today)) {
    case FindingState::Overdue:
        return 0;
    case FindingState::ToConfirm:
        return 2;
    case FindingState::Confirmed:
        return 5;
    case FindingState::ToPutRight:
    case FindingState::SentBack:
    case FindingState::Reopened:
        break;
    }
    if (!finding.rectifyBy)
        return 4;
    return today.daysTo(*finding.rectifyBy) <= DaysThatPress ? 1 : 3;
}

} // namespace

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

int timesLookedAt(const Finding &finding)
{
    return int(finding.secondLooks.size()) - timesReopened(finding);
}

bool isMorePressing(const Finding &one, const Finding &other, QDate today)
{
    const QDate never(9999, 12, 31);
    const auto rank = [&](const Finding &finding) {
        const QDate day = finding.rectifyBy.value_or(never);
        return std::tuple(urgencyOf(finding, today), day, finding.severity != Severity::Serious);
    };
    return rank(one) < rank(other);
}

} // namespace Gongkai
