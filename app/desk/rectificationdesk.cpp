// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline.h"
#include "inspectionbook.h"
#include "jsontext.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "rectificationnotice.h"
#include "townbook.h"

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What an issued notice keeps of what it asked for.
QByteArray askedJson(const Visit &visit, const std::vector<Finding> &findings)
{
    JsonText json;
    json.beginObject();
    json.member("visit"_L1, visit.id).member("village"_L1, visit.village).member("on"_L1, visit.on);
    json.key("findings"_L1).beginArray();
    for (const Finding &finding : findings) {
        json.beginObject().member("id"_L1, finding.id).member("problem"_L1, finding.problem);
        json.member("responsible"_L1, finding.responsible).member("demand"_L1, finding.demand);
        json.member("rectifyBy"_L1, finding.rectifyBy).endObject();
    }
    return json.endArray().endObject().text();
}

/// The findings of @p visit that are not confirmed.
Result<std::vector<Finding>> openFindingsOf(const InspectionBook &book, const QString &visit)
{
    auto stored = book.findingsOf(visit);
    if (!stored)
        return stored.error();
    std::vector<Finding> open;
    for (Stored<Finding> &one : *stored) {
        if (!one.record.confirmedOn)
            open.push_back(std::move(one.record));
    }
    return open;
}

RectificationItem itemOf(const Finding &finding)
{
    return {finding.problem.simplified(), finding.severity == Severity::Serious, finding.demand.simplified(),
        finding.responsible, finding.rectifyBy};
}

} // namespace

Result<ComposedPaper> PaperDesk::composeRectification(
    const Town &town, const QString &visit, const Moment &now, const IssuePlan &plan)
{
    const InspectionBook book(m_store);
    const TownBook base(m_store);
    const auto visited = book.find<Visit>(visit);
    if (!visited)
        return visited.error();
    const auto findings = openFindingsOf(book, visit);
    if (!findings)
        return findings.error();
    const auto village = base.find<Village>(visited->record.village);
    if (!village)
        return village.error();
    const auto team = base.find<InspectionTeam>(visited->record.team);
    if (!team)
        return team.error();
    RectificationNoticeValues values;
    setIssuer(values, town, now.day(), {plan.version, plan.chainHead}, plan.number);
    values.village = nameIn(Period::of(now.day()), village->record.name, village->record.formerNames);
    values.isCommunity = village->record.kind == VillageKind::Community;
    values.team = team->record.name;
    values.visitedOn = visited->record.on;
    // Whom to call is the clerk at work; an account of the computer is nobody whom a village knows.
    if (m_store.clerk() != m_store.session().osAccount)
        values.contact = m_store.clerk();
    std::transform(findings->begin(), findings->end(), std::back_inserter(values.items), itemOf);
    const QString name = values.village;
    const RectificationNotice paper(std::move(values));
    ComposedPaper composed;
    composed.kind = PaperKind::RectificationNotice;
    composed.subject = visit;
    composed.title = paper.title();
    composed.pages = paper.compose(m_fonts, town.lineGrid);
    date(composed.pages, now);
    composed.fileName = safeName(u"整改通知书-%1-%2"_s.arg(visited->record.on.toString(Qt::ISODate), name)) + u".pdf"_s;
    composed.figures = askedJson(visited->record, *findings);
    composed.plan = plan;
    return composed;
}

Result<std::vector<ComposedPaper>> PaperDesk::rectificationNotices(
    const QStringList &visits, const Moment &now, PaperPurpose purpose, int firstNumber)
{
    const auto town = TownBook(m_store).town();
    if (!town)
        return town.error();
    if (!*town)
        return Error{ErrorKind::NoTown, {}};
    // The head of the history is taken before the values are read: what changes after it makes issuing fail.
    const auto head = planFor(PaperKind::RectificationNotice, {}, purpose);
    if (!head)
        return head.error();
    auto number = numberFor((*town)->record, now.day(), purpose, firstNumber);
    if (!number)
        return number.error();
    std::vector<ComposedPaper> papers;
    for (const QString &visit : visits) {
        const auto open = openFindingsOf(InspectionBook(m_store), visit);
        if (!open)
            return open.error();
        if (open->empty())
            continue;
        auto plan = planFor(PaperKind::RectificationNotice, visit, purpose);
        if (!plan)
            return plan.error();
        plan->chainHead = head->chainHead;
        plan->number = *number;
        if (purpose == PaperPurpose::Issue && number->isGiven()) {
            if (auto free = PaperBook(m_store).checkFree(*number); !free)
                return free.error();
            ++number->running;
        }
        auto paper = composeRectification((*town)->record, visit, now, *plan);
        if (!paper)
            return paper.error();
        papers.push_back(std::move(*paper));
    }
    return papers;
}

} // namespace Gongkai
