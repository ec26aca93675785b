// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingstate.h"

namespace Gongkai {

FindingState stateOf(const Finding &finding, QDate today)
{
    if (finding.confirmedOn)
        return FindingState::Confirmed;
    if (finding.rectifiedOn)
        return FindingState::ToConfirm;
    return finding.rectifyBy && *finding.rectifyBy < today ? FindingState::Overdue : FindingState::ToPutRight;
}

} // namespace Gongkai
