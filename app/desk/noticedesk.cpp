// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurejson.h"
#include "monthbook.h"
#include "paperdesk.h"
#include "papervalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// @p month with what concerns @p office alone.
MonthStanding ofOffice(MonthStanding month, const QString &office)
{
    std::erase_if(month.obligations, [&](const ObligationStanding &one) { return one.office != office; });
    std::erase_if(month.offices, [&](const OfficeStanding &one) { return one.office != office; });
    return month;
}

QJsonArray obligationsIn(const QByteArray &figures)
{
    return QJsonDocument::fromJson(figures).object()[u"obligations"].toArray();
}

/// The notice to @p office beside what it was sent before.
NoticeState stateOf(
    const MonthFacts &facts, const MonthStanding &standing, const QString &office, const std::vector<SentNotices> &sent)
{
    NoticeState state;
    state.office = office;
    const auto record =
        std::find_if(facts.offices.begin(), facts.offices.end(), [&](const Office &one) { return one.code == office; });
    state.name = record == facts.offices.end() ? office : record->name;
    state.owed = int(std::count_if(standing.obligations.begin(), standing.obligations.end(),
        [&](const ObligationStanding &one) { return one.office == office && isOwed(one.standing); }));
    const auto before =
        std::find_if(sent.begin(), sent.end(), [&](const SentNotices &one) { return one.office == office; });
    if (before != sent.end())
        state.sent = *before;
    state.isSentToday = state.sent.count > 0 && state.sent.last.day() == standing.now.day()
        && obligationsIn(state.sent.figures) == obligationsIn(standingJson(ofOffice(standing, office)));
    state.number = state.sent.count + (state.isSentToday ? 0 : 1);
    return state;
}

/// Gives papers whose file names came out alike a number, so that none is written over another.
void nameApart(std::vector<ComposedPaper> &papers)
{
    std::map<QString, int> seen;
    for (ComposedPaper &paper : papers) {
        if (const int number = ++seen[paper.fileName.toLower()]; number > 1)
            paper.fileName.insert(paper.fileName.size() - 4, u"_%1"_s.arg(number));
    }
}

} // namespace

ComposedPaper PaperDesk::composeNotice(
    const MonthFacts &facts, const MonthStanding &standing, NoticeState state, const IssuePlan &plan)
{
    DeadlineNoticeValues values =
        noticeValues(facts, standing, state.office, state.number, {plan.version, plan.chainHead}, plan.number);
    // Whom to call is the clerk at work; an account of the computer is nobody whom an office knows.
    if (m_store.clerk() != m_store.session().osAccount)
        values.contact = m_store.clerk();
    const DeadlineNotice paper(std::move(values));
    ComposedPaper composed;
    composed.kind = PaperKind::Notice;
    composed.subject = plan.subject;
    composed.title = paper.title();
    composed.pages = paper.compose(m_fonts, facts.town.lineGrid);
    date(composed.pages, standing.now);
    const QString again = state.number > 1 ? u"-%1"_s.arg(state.number) : QString();
    composed.fileName =
        safeName(u"催报通知-%1-%2-%3"_s.arg(facts.period.toString(), state.office, state.name)) + again + u".pdf"_s;
    composed.figures = standingJson(ofOffice(standing, state.office));
    composed.chatText = paper.chatText();
    composed.plan = plan;
    composed.notice = std::move(state);
    return composed;
}

Result<std::vector<ComposedPaper>> PaperDesk::notices(
    Period period, const Moment &now, PaperPurpose purpose, const QStringList &offices, int firstNumber)
{
    // One head of the history for all, taken before the values are read: what changes after it makes issuing fail.
    const auto head = planFor(PaperKind::Notice, period.toString(), purpose);
    if (!head)
        return head.error();
    if (auto named = requireTown(); !named)
        return named.error();
    const auto facts = MonthBook(m_store).facts(period);
    if (!facts)
        return facts.error();
    const auto sent = PaperBook(m_store).sentNotices(period);
    if (!sent)
        return sent.error();
    const MonthStanding standing = standingOf(*facts, m_calendar, now);
    const auto blank = numberFor(facts->town, now.day(), PaperPurpose::Draft, 0);
    auto next = numberFor(facts->town, now.day(), purpose, firstNumber);
    if (!blank || !next)
        return blank ? next.error() : blank.error();
    std::vector<ComposedPaper> papers;
    for (const QString &office : owingOffices(standing)) {
        if (!offices.isEmpty() && !offices.contains(office))
            continue;
        NoticeState state = stateOf(*facts, standing, office, *sent);
        const bool isNew = purpose == PaperPurpose::Issue && !state.isSentToday;
        auto plan = planFor(
            PaperKind::Notice, period.toString() + u' ' + office, isNew ? PaperPurpose::Issue : PaperPurpose::Draft);
        if (!plan)
            return plan.error();
        plan->chainHead = isNew ? head->chainHead : QString();
        plan->number = state.isSentToday && state.sent.number.isGiven() ? state.sent.number : *blank;
        if (isNew && next->isGiven()) {
            if (auto free = PaperBook(m_store).checkFree(*next); !free)
                return free.error();
            plan->number = *next;
            ++next->running;
        }
        papers.push_back(composeNotice(*facts, standing, std::move(state), *plan));
    }
    nameApart(papers);
    return papers;
}

Result<int> PaperDesk::issueAll(
    const std::vector<ComposedPaper> &papers, const std::vector<QByteArray> &pdfs, const std::vector<size_t> &which)
{
    std::vector<PaperToIssue> toIssue;
    toIssue.reserve(which.size());
    for (const size_t i : which) {
        const ComposedPaper &paper = papers[i];
        if (!paper.plan.chainHead.isEmpty())
            toIssue.push_back({paper.plan, paper.title, paper.figures, paper.pages.text, pdfs[i]});
    }
    const auto issued = PaperBook(m_store).issueAll(toIssue);
    if (!issued)
        return issued.error();
    return int(issued->size());
}

} // namespace Gongkai
