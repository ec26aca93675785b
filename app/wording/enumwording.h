// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingstate.h"
#include "standing.h"

namespace Gongkai {

// The words for the values of each enumeration, as they stand on screen.

[[nodiscard]] QString label(Standing standing);
[[nodiscard]] QString label(DisclosureClass disclosureClass);
[[nodiscard]] QString label(Frequency frequency);
[[nodiscard]] QString label(DeadlineShift shift);
[[nodiscard]] QString label(VillageKind kind);
[[nodiscard]] QString label(Carrier carrier);
[[nodiscard]] QString label(DecisiveReceipt decisive);
[[nodiscard]] QString label(Decision decision);
[[nodiscard]] QString label(Answer answer);
/// What stands where nobody answered.
[[nodiscard]] QString unansweredLabel();
[[nodiscard]] QString label(Severity severity);
[[nodiscard]] QString label(LookResult result);
[[nodiscard]] QString label(PhotoTime source);
[[nodiscard]] QString label(PhotoStage stage);
[[nodiscard]] QString label(FindingState state);
[[nodiscard]] QString label(ProposalKind kind);
[[nodiscard]] QString label(ProposalOutcome outcome);
[[nodiscard]] QString label(MeetingKind kind);
[[nodiscard]] QString label(GroupRole role);
[[nodiscard]] QString label(ApplicantKind kind);
[[nodiscard]] QString label(ApplicationChannel channel);
[[nodiscard]] QString label(CaseOutcome outcome);
[[nodiscard]] QString label(LawsuitKind kind);
[[nodiscard]] QString label(ProactiveRow row);
[[nodiscard]] QString label(ReportForm form);
[[nodiscard]] QString label(HeadForm head);
[[nodiscard]] QString label(LineGrid grid);
/// Yes or no.
[[nodiscard]] QString label(bool answer);
/// The label of statutory table 三 for a result of an application (`refused.1`) or one of its other rows (`new`,
/// `carriedIn`, `carriedOut`); @p result itself where it is none of them.
[[nodiscard]] QString applicationResultLabel(const QString &result);

} // namespace Gongkai
