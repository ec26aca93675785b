// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gongkai {

// What a field of a record may be where that is one of a few words. The words themselves stand in words.h.

enum class DisclosureClass { Fixed, Temporary, ResourceTrading };
enum class Frequency { Monthly, Quarterly, HalfYearly, Yearly, AsNeeded };
enum class DeadlineShift { None, PreviousWorkingDay, NextWorkingDay };
enum class VillageKind { Village, Community };
enum class Carrier { Paper, Electronic, Both };
enum class DecisiveReceipt { First, Paper, Both };
enum class Decision { Accepted, Returned };
enum class Answer { Yes, No, NotApplicable };
enum class Severity { Minor, Serious };
enum class LookResult {
    Confirmed, ///< it is put right
    SentBack,  ///< said to be put right, but it is not
    Reopened,  ///< was confirmed, and is wrong again
};
enum class PhotoTime {
    Camera, ///< the picture itself says so
    File,   ///< the time in the name of the file, else that of the file, which copying may have changed
    Typed,
};
enum class PhotoStage { Before, After };
enum class ProposalKind { Motion, Suggestion };
enum class ProposalOutcome { Satisfied, BasicallySatisfied, Dissatisfied, Pending };
enum class MeetingKind { Collection, Training, LeadingGroup };
enum class GroupRole { Head, Deputy, Member, Staff };
enum class ApplicantKind { NaturalPerson, Commercial, Research, SocialWelfare, LegalService, Other };
enum class ApplicationChannel { InPerson, RegisteredPost, Post, Internet, Fax };
enum class CaseOutcome { Upheld, Corrected, Other, Pending };
enum class LawsuitKind { Direct, AfterReconsideration };
enum class ProactiveRow {
    Rules,
    NormativeDocuments,
    Licences,
    Penalties,
    Enforcement,
    Fees,
    OtherServices, ///< 其他对外管理服务事项, in the form of 2019 alone
    Procurement,   ///< 政府集中采购, in the form of 2019 alone
};
enum class ReportForm { Form2008, Form2019, Form2021 };
enum class HeadForm { None, RedHead, Letter };
/// How the 22 lines stand in the type area: as boxes of 28.99 pt with the text in the middle of each, which is what a
/// word processor's grid gives; or from the top edge to the bottom edge, a pitch of 29.61 pt.
enum class LineGrid { Boxes, EdgeToEdge };

} // namespace Gongkai
