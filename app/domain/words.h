// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordenums.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Gongkai {

/// The words that stand for the values of an enumeration in the exchange file, the store and the history.
template <class E>
struct Words;

template <class E>
using WordTable = std::pair<E, QLatin1StringView>;

template <class E>
[[nodiscard]] constexpr QLatin1StringView wordOf(E value)
{
    for (const auto &[entry, word] : Words<E>::list) {
        if (entry == value)
            return word;
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromWord(QStringView text)
{
    const auto &list = Words<E>::list;
    const auto found =
        std::find_if(list.begin(), list.end(), [text](const auto &entry) { return text == entry.second; });
    return found == list.end() ? std::nullopt : std::optional(found->first);
}

// clang-format off
#define GONGKAI_WORDS(Enum, ...) \
    template<> struct Words<Enum> { using enum Enum; static constexpr auto list = std::to_array<WordTable<Enum>>(__VA_ARGS__); }
#define GONGKAI_WORD(value, word) {value, QLatin1StringView(word)}

GONGKAI_WORDS(DisclosureClass, {GONGKAI_WORD(Fixed, "fixed"), GONGKAI_WORD(Temporary, "temporary"), GONGKAI_WORD(ResourceTrading, "resourceTrading")});
GONGKAI_WORDS(Frequency, {GONGKAI_WORD(Monthly, "monthly"), GONGKAI_WORD(Quarterly, "quarterly"), GONGKAI_WORD(HalfYearly, "halfYearly"), GONGKAI_WORD(Yearly, "yearly"), GONGKAI_WORD(AsNeeded, "asNeeded")});
GONGKAI_WORDS(DeadlineShift, {GONGKAI_WORD(None, "none"), GONGKAI_WORD(PreviousWorkingDay, "previousWorkingDay"), GONGKAI_WORD(NextWorkingDay, "nextWorkingDay")});
GONGKAI_WORDS(VillageKind, {GONGKAI_WORD(Village, "village"), GONGKAI_WORD(Community, "community")});
GONGKAI_WORDS(Carrier, {GONGKAI_WORD(Paper, "paper"), GONGKAI_WORD(Electronic, "electronic"), GONGKAI_WORD(Both, "both")});
GONGKAI_WORDS(DecisiveReceipt, {GONGKAI_WORD(First, "first"), GONGKAI_WORD(Paper, "paper"), GONGKAI_WORD(Both, "both")});
GONGKAI_WORDS(Decision, {GONGKAI_WORD(Accepted, "accepted"), GONGKAI_WORD(Returned, "returned")});
GONGKAI_WORDS(Answer, {GONGKAI_WORD(Yes, "yes"), GONGKAI_WORD(No, "no"), GONGKAI_WORD(NotApplicable, "notApplicable")});
GONGKAI_WORDS(Severity, {GONGKAI_WORD(Minor, "minor"), GONGKAI_WORD(Serious, "serious")});
GONGKAI_WORDS(LookResult, {GONGKAI_WORD(Confirmed, "confirmed"), GONGKAI_WORD(SentBack, "sentBack"), GONGKAI_WORD(Reopened, "reopened")});
GONGKAI_WORDS(PhotoTime, {GONGKAI_WORD(Camera, "camera"), GONGKAI_WORD(File, "file"), GONGKAI_WORD(Typed, "typed")});
GONGKAI_WORDS(PhotoStage, {GONGKAI_WORD(Before, "before"), GONGKAI_WORD(After, "after")});
GONGKAI_WORDS(ProposalKind, {GONGKAI_WORD(Motion, "motion"), GONGKAI_WORD(Suggestion, "suggestion")});
GONGKAI_WORDS(ProposalOutcome, {GONGKAI_WORD(Satisfied, "satisfied"), GONGKAI_WORD(BasicallySatisfied, "basicallySatisfied"), GONGKAI_WORD(Dissatisfied, "dissatisfied"), GONGKAI_WORD(Pending, "pending")});
GONGKAI_WORDS(MeetingKind, {GONGKAI_WORD(Collection, "collection"), GONGKAI_WORD(Training, "training"), GONGKAI_WORD(LeadingGroup, "leadingGroup")});
GONGKAI_WORDS(GroupRole, {GONGKAI_WORD(Head, "head"), GONGKAI_WORD(Deputy, "deputy"), GONGKAI_WORD(Member, "member"), GONGKAI_WORD(Staff, "staff")});
GONGKAI_WORDS(ApplicantKind, {GONGKAI_WORD(NaturalPerson, "naturalPerson"), GONGKAI_WORD(Commercial, "commercial"), GONGKAI_WORD(Research, "research"), GONGKAI_WORD(SocialWelfare, "socialWelfare"), GONGKAI_WORD(LegalService, "legalService"), GONGKAI_WORD(Other, "other")});
GONGKAI_WORDS(ApplicationChannel, {GONGKAI_WORD(InPerson, "inPerson"), GONGKAI_WORD(RegisteredPost, "registeredPost"), GONGKAI_WORD(Post, "post"), GONGKAI_WORD(Internet, "internet"), GONGKAI_WORD(Fax, "fax")});
GONGKAI_WORDS(CaseOutcome, {GONGKAI_WORD(Upheld, "upheld"), GONGKAI_WORD(Corrected, "corrected"), GONGKAI_WORD(Other, "other"), GONGKAI_WORD(Pending, "pending")});
GONGKAI_WORDS(LawsuitKind, {GONGKAI_WORD(Direct, "direct"), GONGKAI_WORD(AfterReconsideration, "afterReconsideration")});
GONGKAI_WORDS(ProactiveRow, {GONGKAI_WORD(Rules, "rules"), GONGKAI_WORD(NormativeDocuments, "normativeDocuments"), GONGKAI_WORD(Licences, "licences"), GONGKAI_WORD(Penalties, "penalties"), GONGKAI_WORD(Enforcement, "enforcement"), GONGKAI_WORD(Fees, "fees"), GONGKAI_WORD(OtherServices, "otherServices"), GONGKAI_WORD(Procurement, "procurement")});
GONGKAI_WORDS(ReportForm, {GONGKAI_WORD(Form2008, "2008"), GONGKAI_WORD(Form2019, "2019"), GONGKAI_WORD(Form2021, "2021")});
GONGKAI_WORDS(HeadForm, {GONGKAI_WORD(None, "none"), GONGKAI_WORD(RedHead, "redHead"), GONGKAI_WORD(Letter, "letter")});
GONGKAI_WORDS(LineGrid, {GONGKAI_WORD(Boxes, "boxes"), GONGKAI_WORD(EdgeToEdge, "edgeToEdge")});

#undef GONGKAI_WORD
#undef GONGKAI_WORDS
// clang-format on

/// The results of an application: the rows of statutory table 三 by their labels' numbers.
inline constexpr std::array ApplicationResults = std::to_array<QLatin1StringView>({
    QLatin1StringView("granted"),
    QLatin1StringView("partly"),
    QLatin1StringView("refused.1"),
    QLatin1StringView("refused.2"),
    QLatin1StringView("refused.3"),
    QLatin1StringView("refused.4"),
    QLatin1StringView("refused.5"),
    QLatin1StringView("refused.6"),
    QLatin1StringView("refused.7"),
    QLatin1StringView("refused.8"),
    QLatin1StringView("unavailable.1"),
    QLatin1StringView("unavailable.2"),
    QLatin1StringView("unavailable.3"),
    QLatin1StringView("notProcessed.1"),
    QLatin1StringView("notProcessed.2"),
    QLatin1StringView("notProcessed.3"),
    QLatin1StringView("notProcessed.4"),
    QLatin1StringView("notProcessed.5"),
    QLatin1StringView("otherwise.1"),
    QLatin1StringView("otherwise.2"),
    QLatin1StringView("otherwise.3"),
});

} // namespace Gongkai
