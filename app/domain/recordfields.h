// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <QLatin1StringView>

#include <tuple>
#include <type_traits>

namespace Gongkai {

/// The lists of the exchange file, in the order in which they are written: what is referred to stands first.
enum class List {
    Town,
    Offices,
    Villages,
    Officials,
    Items,
    Deadlines,
    DeadlineRules,
    HolidayNotices,
    Exemptions,
    Submissions,
    Postings,
    Teams,
    Checklists,
    Draws,
    Visits,
    Findings,
    HotlineCalls,
    Attachments,
    Proposals,
    Meetings,
    LeadingGroup,
    Applications,
    Reconsiderations,
    Lawsuits,
    ProactiveFigures,
    CarriedIn,
    ApplicationTotals,
    OpeningFigures,
    ReportTexts,
    BulletinTexts,
    None,
};

/// How a text is to be read beyond being a text.
enum class TextShape { Line, Prose, Month, MonthOrDay, Time, Decimal, Digest, ApplicationResult, ApplicationRow };

/// What a field must hold. Numbers are bounded on both sides, both ends included.
struct FieldRules
{
    const char *column = nullptr; ///< its column, where that is not the name in snake_case
    bool isKey = false;           ///< part of what tells one record of the list from another
    bool isRequired = false;      ///< may not be absent or empty
    List refersTo = List::None;   ///< holds the code or id of a record of that list
    double minimum = -1e15;
    double maximum = 1e15;
    TextShape shape = TextShape::Line;
    bool isLeftOut = false; ///< not written as JSON while it holds what a new record does: files and histories from
                            ///< before the field stay as they are
};

template <class R, class T>
struct Field
{
    const char *name; ///< its key in the exchange file
    T R::*member;
    FieldRules rules;
};

template <class R, class T>
constexpr Field<R, T> field(const char *name, T R::*member, FieldRules rules = {})
{
    return {name, member, rules};
}

/// The fields of a record in the order of the exchange file, its list and its table.
template <class R>
struct RecordTraits;

/// The rules that recur.
namespace FieldRule {
inline constexpr FieldRules Key{.isKey = true, .isRequired = true};
inline constexpr FieldRules Required{.isRequired = true};
inline constexpr FieldRules Count{.minimum = 0, .maximum = 1e9};
inline constexpr FieldRules YearKey{.isKey = true, .isRequired = true, .minimum = 1949, .maximum = 2999};
inline constexpr FieldRules ValidFrom{.column = "valid_from"};
inline constexpr FieldRules ValidTo{.column = "valid_to"};
inline constexpr FieldRules Prose{.shape = TextShape::Prose};
inline constexpr FieldRules LeftOut{.isLeftOut = true};
inline constexpr FieldRules LeftOutCount{.minimum = 0, .maximum = 1e9, .isLeftOut = true};
inline constexpr FieldRules LeftOutProse{.shape = TextShape::Prose, .isLeftOut = true};
inline constexpr FieldRules LeftOutTime{.shape = TextShape::Time, .isLeftOut = true};
inline constexpr FieldRules LeftOutTo(List list)
{
    return {.refersTo = list, .isLeftOut = true};
}
/// Degrees of latitude or longitude, up to @p limit on both sides.
inline constexpr FieldRules Degrees(double limit)
{
    return {.minimum = -limit, .maximum = limit, .isLeftOut = true};
}
inline constexpr FieldRules FormerNamesOf(const char *table)
{
    return {.column = table, .isLeftOut = true};
}
inline constexpr FieldRules KeyTo(List list)
{
    return {.isKey = true, .isRequired = true, .refersTo = list};
}
inline constexpr FieldRules To(List list)
{
    return {.isRequired = true, .refersTo = list};
}
inline constexpr FieldRules MaybeTo(List list)
{
    return {.refersTo = list};
}
} // namespace FieldRule

// clang-format off
#define GONGKAI_RECORD(Type, listValue, listKey, tableName) \
    template<> struct RecordTraits<Type> { \
        static constexpr List list = listValue; static constexpr const char *key = listKey; static constexpr const char *table = tableName; \
        using R = Type; static constexpr auto fields = std::tuple
#define GONGKAI_END ; }

GONGKAI_RECORD(Town, List::Town, "town", "towns") {
    field("name", &R::name, FieldRule::Required), field("district", &R::district), field("bodyName", &R::bodyName), field("hotline", &R::hotline),
    field("deadlineDay", &R::deadlineDay, {.minimum = 1, .maximum = 31}), field("deadlineInclusive", &R::deadlineInclusive),
    field("deadlineShift", &R::deadlineShift), field("correctionDays", &R::correctionDays, {.minimum = 0, .maximum = 366}),
    field("decisiveReceipt", &R::decisiveReceipt, FieldRule::LeftOut), field("reminderDays", &R::reminderDays, {.minimum = 0, .maximum = 31, .isLeftOut = true}),
    field("overdueEvery", &R::overdueEvery, {.minimum = 1, .maximum = 366, .isLeftOut = true}),
    field("paperHead", &R::paperHead, FieldRule::LeftOut), field("headMark", &R::headMark, FieldRule::LeftOut), field("numberCode", &R::numberCode, FieldRule::LeftOut),
    field("copiesTo", &R::copiesTo, FieldRule::LeftOut), field("printedBy", &R::printedBy, FieldRule::LeftOut), field("lineGrid", &R::lineGrid, FieldRule::LeftOut),
    field("papersSealed", &R::papersSealed, FieldRule::LeftOut)} GONGKAI_END;

GONGKAI_RECORD(FormerName, List::None, "formerNames", "") {
    field("name", &R::name, FieldRule::Required), field("to", &R::to, {.column = "last_month", .isRequired = true})} GONGKAI_END;

GONGKAI_RECORD(Office, List::Offices, "offices", "offices") {
    field("code", &R::code, FieldRule::Key), field("name", &R::name, FieldRule::Required), field("order", &R::order, {.column = "sort_order"}),
    field("from", &R::from, FieldRule::ValidFrom), field("to", &R::to, FieldRule::ValidTo), field("contact", &R::contact), field("phone", &R::phone),
    field("formerNames", &R::formerNames, FieldRule::FormerNamesOf("office_former_names"))} GONGKAI_END;

GONGKAI_RECORD(Village, List::Villages, "villages", "villages") {
    field("code", &R::code, FieldRule::Key), field("name", &R::name, FieldRule::Required), field("kind", &R::kind),
    field("from", &R::from, FieldRule::ValidFrom), field("to", &R::to, FieldRule::ValidTo), field("formerNames", &R::formerNames, FieldRule::FormerNamesOf("village_former_names")),
    field("latitude", &R::latitude, FieldRule::Degrees(90)), field("longitude", &R::longitude, FieldRule::Degrees(180))} GONGKAI_END;

GONGKAI_RECORD(Official, List::Officials, "officials", "officials") {
    field("code", &R::code, FieldRule::Key), field("name", &R::name, FieldRule::Required), field("position", &R::position)} GONGKAI_END;

GONGKAI_RECORD(CatalogueItem, List::Items, "items", "items") {
    field("code", &R::code, FieldRule::Key), field("name", &R::name, FieldRule::Required), field("class", &R::disclosureClass, {.column = "disclosure_class"}),
    field("topic", &R::topic), field("frequency", &R::frequency), field("months", &R::months, {.minimum = 1, .maximum = 12}),
    field("office", &R::office, FieldRule::To(List::Offices)), field("legalBasis", &R::legalBasis), field("timeLimit", &R::timeLimit),
    field("channels", &R::channels, {.column = "item_channels"}), field("from", &R::from, FieldRule::ValidFrom), field("to", &R::to, FieldRule::ValidTo)} GONGKAI_END;

GONGKAI_RECORD(DeadlineOverride, List::Deadlines, "deadlines", "deadlines") {
    field("period", &R::period, FieldRule::Key), field("day", &R::day, FieldRule::Required), field("reason", &R::reason)} GONGKAI_END;

GONGKAI_RECORD(DeadlineRule, List::DeadlineRules, "deadlineRules", "deadline_rules") {
    field("from", &R::from, {.column = "valid_from", .isKey = true, .isRequired = true}), field("deadlineDay", &R::deadlineDay, {.minimum = 1, .maximum = 31}),
    field("deadlineInclusive", &R::deadlineInclusive), field("deadlineShift", &R::deadlineShift), field("reason", &R::reason)} GONGKAI_END;

GONGKAI_RECORD(HolidayNotice, List::HolidayNotices, "holidayNotices", "holiday_notices") {
    field("year", &R::year, FieldRule::YearKey), field("text", &R::text, {.column = "announced", .isRequired = true, .shape = TextShape::Prose})} GONGKAI_END;

GONGKAI_RECORD(Exemption, List::Exemptions, "exemptions", "exemptions") {
    field("period", &R::period, FieldRule::Key), field("office", &R::office, FieldRule::KeyTo(List::Offices)), field("item", &R::item, FieldRule::KeyTo(List::Items)),
    field("reason", &R::reason)} GONGKAI_END;

GONGKAI_RECORD(Review, List::None, "review", "") {
    field("decision", &R::decision, FieldRule::Required), field("at", &R::at, FieldRule::Required), field("reason", &R::reason, FieldRule::Prose), field("correctBy", &R::correctBy)} GONGKAI_END;

GONGKAI_RECORD(Submission, List::Submissions, "submissions", "submissions") {
    field("id", &R::id, FieldRule::Key), field("period", &R::period, FieldRule::Required), field("office", &R::office, FieldRule::To(List::Offices)),
    field("item", &R::item, FieldRule::To(List::Items)), field("receivedAt", &R::receivedAt, FieldRule::Required), field("recordedAt", &R::recordedAt),
    field("nil", &R::nil, {.column = "is_nil"}), field("title", &R::title), field("pieces", &R::pieces, FieldRule::Count), field("carrier", &R::carrier),
    field("submitter", &R::submitter), field("receivedBy", &R::receivedBy), field("review", &R::review),
    field("otherReceivedAt", &R::otherReceivedAt, FieldRule::LeftOut), field("note", &R::note, {.shape = TextShape::Prose, .isLeftOut = true})} GONGKAI_END;

GONGKAI_RECORD(PostedOn, List::None, "channels", "posting_channels") {
    field("channel", &R::channel, FieldRule::Required), field("from", &R::from, {.column = "posted_from", .isRequired = true}), field("to", &R::to, {.column = "posted_to"}),
    field("takenDownOn", &R::takenDownOn, FieldRule::LeftOut)} GONGKAI_END;

GONGKAI_RECORD(Posting, List::Postings, "postings", "postings") {
    field("id", &R::id, FieldRule::Key), field("title", &R::title), field("class", &R::disclosureClass, {.column = "disclosure_class"}),
    field("topic", &R::topic), field("office", &R::office, FieldRule::To(List::Offices)), field("item", &R::item, FieldRule::MaybeTo(List::Items)),
    field("pieces", &R::pieces, FieldRule::Count), field("reviewedBy", &R::reviewedBy), field("archiveNumber", &R::archiveNumber),
    field("channels", &R::channels), field("reviewedOn", &R::reviewedOn, FieldRule::LeftOut), field("location", &R::location, FieldRule::LeftOut),
    field("submission", &R::submission, {.refersTo = List::Submissions, .isLeftOut = true})} GONGKAI_END;

GONGKAI_RECORD(TeamMember, List::None, "members", "team_members") {
    field("name", &R::name, FieldRule::Required), field("duty", &R::duty), field("village", &R::village, FieldRule::LeftOutTo(List::Villages))} GONGKAI_END;

GONGKAI_RECORD(InspectionTeam, List::Teams, "teams", "teams") {
    field("code", &R::code, FieldRule::Key), field("name", &R::name, FieldRule::Required), field("members", &R::members)} GONGKAI_END;

GONGKAI_RECORD(ChecklistQuestion, List::None, "questions", "checklist_questions") {
    field("block", &R::block), field("question", &R::question, FieldRule::Required), field("points", &R::points, FieldRule::LeftOutCount)} GONGKAI_END;

GONGKAI_RECORD(Checklist, List::Checklists, "checklists", "checklists") {
    field("code", &R::code, FieldRule::Key), field("name", &R::name, FieldRule::Required), field("from", &R::from, {.column = "valid_from", .isRequired = true}),
    field("scored", &R::scored, FieldRule::LeftOut), field("questions", &R::questions)} GONGKAI_END;

GONGKAI_RECORD(DrawCandidate, List::None, "candidates", "draw_candidates") {
    field("village", &R::village, FieldRule::To(List::Villages)), field("lastVisit", &R::lastVisit)} GONGKAI_END;

GONGKAI_RECORD(DrawConflict, List::None, "conflicts", "draw_conflicts") {
    field("team", &R::team, FieldRule::To(List::Teams)), field("village", &R::village, FieldRule::To(List::Villages))} GONGKAI_END;

GONGKAI_RECORD(DrawOfficial, List::None, "officials", "draw_officials") {
    field("official", &R::official, FieldRule::To(List::Officials)), field("visits", &R::visits, FieldRule::Count)} GONGKAI_END;

GONGKAI_RECORD(DrawnVisit, List::None, "visits", "draw_visits") {
    field("village", &R::village, FieldRule::To(List::Villages)), field("team", &R::team, FieldRule::To(List::Teams)),
    field("official", &R::official, FieldRule::MaybeTo(List::Officials))} GONGKAI_END;

GONGKAI_RECORD(InspectionDraw, List::Draws, "draws", "draws") {
    field("id", &R::id, FieldRule::Key), field("on", &R::on, {.column = "drawn_on", .isRequired = true}), field("seed", &R::seed, FieldRule::Required),
    field("from", &R::from, {.column = "valid_from", .isRequired = true}), field("to", &R::to, {.column = "valid_to", .isRequired = true}),
    field("candidates", &R::candidates), field("teams", &R::teams, {.column = "draw_teams", .refersTo = List::Teams}), field("conflicts", &R::conflicts),
    field("officials", &R::officials), field("visits", &R::visits)} GONGKAI_END;

GONGKAI_RECORD(ChecklistAnswer, List::None, "answers", "visit_answers") {
    field("question", &R::question, FieldRule::Required), field("answer", &R::answer, FieldRule::Required), field("note", &R::note, FieldRule::Prose),
    field("score", &R::score, FieldRule::LeftOutCount)} GONGKAI_END;

GONGKAI_RECORD(Visit, List::Visits, "visits", "visits") {
    field("id", &R::id, FieldRule::Key), field("team", &R::team, FieldRule::To(List::Teams)), field("village", &R::village, FieldRule::To(List::Villages)),
    field("on", &R::on, {.column = "visited_on", .isRequired = true}), field("announced", &R::announced),
    field("officials", &R::officials, {.column = "visit_officials", .refersTo = List::Officials}), field("answers", &R::answers), field("summary", &R::summary, FieldRule::Prose),
    field("arrivedAt", &R::arrivedAt, FieldRule::LeftOutTime), field("leftAt", &R::leftAt, FieldRule::LeftOutTime),
    field("membersPresent", &R::membersPresent, {.column = "visit_members", .isLeftOut = true}), field("metWith", &R::metWith, FieldRule::LeftOut),
    field("checklist", &R::checklist, FieldRule::LeftOutTo(List::Checklists)), field("draw", &R::draw, FieldRule::LeftOutTo(List::Draws))} GONGKAI_END;

GONGKAI_RECORD(SecondLook, List::None, "secondLooks", "finding_looks") {
    field("on", &R::on, {.column = "looked_on", .isRequired = true}), field("result", &R::result, FieldRule::Required), field("by", &R::by, {.column = "looked_by"}),
    field("note", &R::note, FieldRule::Prose), field("rectifiedOn", &R::rectifiedOn), field("rectification", &R::rectification, FieldRule::Prose),
    field("rectifyBy", &R::rectifyBy, FieldRule::LeftOut)} GONGKAI_END;

GONGKAI_RECORD(Finding, List::Findings, "findings", "findings") {
    field("id", &R::id, FieldRule::Key), field("visit", &R::visit, FieldRule::To(List::Visits)), field("problem", &R::problem, {.isRequired = true, .shape = TextShape::Prose}),
    field("severity", &R::severity), field("rectifyBy", &R::rectifyBy), field("rectification", &R::rectification, FieldRule::Prose),
    field("rectifiedOn", &R::rectifiedOn), field("confirmedOn", &R::confirmedOn), field("responsible", &R::responsible, FieldRule::LeftOut),
    field("question", &R::question, FieldRule::LeftOut), field("demand", &R::demand, FieldRule::LeftOutProse), field("secondLooks", &R::secondLooks, FieldRule::LeftOut)} GONGKAI_END;

GONGKAI_RECORD(HotlineCall, List::HotlineCalls, "hotlineCalls", "hotline_calls") {
    field("id", &R::id, FieldRule::Key), field("at", &R::at, {.column = "called_at", .isRequired = true}), field("caller", &R::caller), field("phone", &R::phone),
    field("village", &R::village, FieldRule::MaybeTo(List::Villages)), field("matter", &R::matter, FieldRule::Prose), field("answerBy", &R::answerBy),
    field("answeredOn", &R::answeredOn), field("result", &R::result, FieldRule::Prose), field("satisfied", &R::satisfied),
    field("receivedBy", &R::receivedBy, FieldRule::LeftOut), field("team", &R::team, FieldRule::LeftOutTo(List::Teams)), field("handedOn", &R::handedOn, FieldRule::LeftOut),
    field("proved", &R::proved, FieldRule::LeftOut), field("visit", &R::visit, FieldRule::LeftOutTo(List::Visits)),
    field("finding", &R::finding, FieldRule::LeftOutTo(List::Findings))} GONGKAI_END;

GONGKAI_RECORD(Attachment, List::Attachments, "attachments", "attachments") {
    field("id", &R::id, FieldRule::Key), field("submission", &R::submission, FieldRule::MaybeTo(List::Submissions)), field("posting", &R::posting, FieldRule::MaybeTo(List::Postings)),
    field("name", &R::name, FieldRule::Required), field("size", &R::size, {.column = "bytes", .minimum = 0, .maximum = 2e9}),
    field("sha256", &R::sha256, {.isRequired = true, .shape = TextShape::Digest}), field("addedAt", &R::addedAt, FieldRule::Required),
    field("visit", &R::visit, FieldRule::LeftOutTo(List::Visits)), field("finding", &R::finding, FieldRule::LeftOutTo(List::Findings)),
    field("takenAt", &R::takenAt, FieldRule::LeftOut), field("timeSource", &R::timeSource, FieldRule::LeftOut), field("stage", &R::stage, FieldRule::LeftOut),
    field("latitude", &R::latitude, FieldRule::Degrees(90)), field("longitude", &R::longitude, FieldRule::Degrees(180)), field("caption", &R::caption, FieldRule::LeftOut)} GONGKAI_END;

GONGKAI_RECORD(Proposal, List::Proposals, "proposals", "proposals") {
    field("id", &R::id, FieldRule::Key), field("kind", &R::kind), field("number", &R::number), field("title", &R::title), field("deputy", &R::deputy),
    field("office", &R::office, FieldRule::To(List::Offices)), field("receivedOn", &R::receivedOn, FieldRule::Required), field("answeredOn", &R::answeredOn),
    field("outcome", &R::outcome)} GONGKAI_END;

GONGKAI_RECORD(Meeting, List::Meetings, "meetings", "meetings") {
    field("id", &R::id, FieldRule::Key), field("kind", &R::kind), field("on", &R::on, {.column = "held_on", .isRequired = true}), field("topic", &R::topic),
    field("participants", &R::participants, FieldRule::Count)} GONGKAI_END;

GONGKAI_RECORD(LeadingGroupMember, List::LeadingGroup, "leadingGroup", "leading_group_members") {
    field("name", &R::name, FieldRule::Key), field("position", &R::position), field("role", &R::role, {.isKey = true}), field("duty", &R::duty, FieldRule::Prose),
    field("from", &R::from, {.column = "valid_from", .isKey = true, .shape = TextShape::MonthOrDay}),
    field("to", &R::to, {.column = "valid_to", .shape = TextShape::MonthOrDay})} GONGKAI_END;

GONGKAI_RECORD(Application, List::Applications, "applications", "applications") {
    field("id", &R::id, FieldRule::Key), field("number", &R::number), field("applicant", &R::applicant), field("channel", &R::channel),
    field("receivedOn", &R::receivedOn, FieldRule::Required), field("subject", &R::subject, FieldRule::Prose), field("correctionAskedOn", &R::correctionAskedOn),
    field("correctedOn", &R::correctedOn), field("thirdPartyAskedOn", &R::thirdPartyAskedOn), field("thirdPartyAnsweredOn", &R::thirdPartyAnsweredOn),
    field("extendedOn", &R::extendedOn), field("repliedOn", &R::repliedOn), field("result", &R::result, {.shape = TextShape::ApplicationResult}),
    field("fee", &R::fee, FieldRule::Count)} GONGKAI_END;

GONGKAI_RECORD(Reconsideration, List::Reconsiderations, "reconsiderations", "reconsiderations") {
    field("id", &R::id, FieldRule::Key), field("application", &R::application, FieldRule::MaybeTo(List::Applications)), field("on", &R::on, {.column = "filed_on", .isRequired = true}),
    field("outcome", &R::outcome)} GONGKAI_END;

GONGKAI_RECORD(Lawsuit, List::Lawsuits, "lawsuits", "lawsuits") {
    field("id", &R::id, FieldRule::Key), field("application", &R::application, FieldRule::MaybeTo(List::Applications)), field("kind", &R::kind),
    field("on", &R::on, {.column = "filed_on", .isRequired = true}), field("outcome", &R::outcome)} GONGKAI_END;

GONGKAI_RECORD(ProactiveFigure, List::ProactiveFigures, "proactiveFigures", "proactive_figures") {
    field("year", &R::year, FieldRule::YearKey), field("row", &R::row, {.column = "table_row", .isKey = true, .isRequired = true}), field("made", &R::made, FieldRule::Count),
    field("repealed", &R::repealed, FieldRule::Count), field("inForce", &R::inForce, FieldRule::Count), field("decisions", &R::decisions, FieldRule::Count),
    field("amount", &R::amount, {.shape = TextShape::Decimal}), field("newlyMade", &R::newlyMade, FieldRule::LeftOutCount),
    field("newlyPublished", &R::newlyPublished, FieldRule::LeftOutCount), field("totalPublic", &R::totalPublic, FieldRule::LeftOutCount),
    field("itemsBefore", &R::itemsBefore, FieldRule::LeftOutCount), field("change", &R::change, {.column = "items_change", .minimum = -1e9, .maximum = 1e9, .isLeftOut = true}),
    field("items", &R::items, FieldRule::LeftOutCount)} GONGKAI_END;

GONGKAI_RECORD(CarriedIn, List::CarriedIn, "carriedIn", "carried_in") {
    field("year", &R::year, FieldRule::YearKey), field("applicant", &R::applicant, FieldRule::Key), field("count", &R::count, {.column = "number", .minimum = 0, .maximum = 1e9})} GONGKAI_END;

GONGKAI_RECORD(ApplicationTotal, List::ApplicationTotals, "applicationTotals", "application_totals") {
    field("year", &R::year, FieldRule::YearKey), field("row", &R::row, {.column = "table_row", .isKey = true, .isRequired = true, .shape = TextShape::ApplicationRow}),
    field("applicant", &R::applicant, FieldRule::Key), field("count", &R::count, {.column = "number", .minimum = 0, .maximum = 1e9})} GONGKAI_END;

GONGKAI_RECORD(OpeningFigure, List::OpeningFigures, "openingFigures", "opening_figures") {
    field("year", &R::year, FieldRule::YearKey), field("figure", &R::figure, FieldRule::Key), field("value", &R::value, {.minimum = 0, .maximum = 1e12}), field("source", &R::source)} GONGKAI_END;

GONGKAI_RECORD(ReportText, List::ReportTexts, "reportTexts", "report_texts") {
    field("year", &R::year, FieldRule::YearKey), field("form", &R::form, FieldRule::Key), field("section", &R::section, FieldRule::Key), field("text", &R::text, {.column = "prose", .shape = TextShape::Prose})} GONGKAI_END;

GONGKAI_RECORD(BulletinText, List::BulletinTexts, "bulletinTexts", "bulletin_texts") {
    field("period", &R::period, {.isKey = true, .shape = TextShape::Month}), field("text", &R::text, {.column = "prose", .shape = TextShape::Prose})} GONGKAI_END;

#undef GONGKAI_RECORD
#undef GONGKAI_END
// clang-format on

/// All record types but the town, in the order of the exchange file.
using ListedRecords = std::tuple<Office, Village, Official, CatalogueItem, DeadlineOverride, DeadlineRule,
    HolidayNotice, Exemption, Submission, Posting, InspectionTeam, Checklist, InspectionDraw, Visit, Finding,
    HotlineCall, Attachment, Proposal, Meeting, LeadingGroupMember, Application, Reconsideration, Lawsuit,
    ProactiveFigure, CarriedIn, ApplicationTotal, OpeningFigure, ReportText, BulletinText>;

/// Calls @p visit with each field of @p R in turn.
template <class R, class Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, RecordTraits<R>::fields);
}

/// Calls `visit.template operator()<R>()` for each listed record type R in turn.
template <class Visit>
constexpr void forEachListedRecord(Visit &&visit)
{
    [&]<class... R>(std::type_identity<std::tuple<R...>>) { (visit.template operator()<R>(), ...); }(
        std::type_identity<ListedRecords>());
}

} // namespace Gongkai
