// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include "bulletinprose.h"
#include "figurejson.h"
#include "fontbook.h"
#include "monthbook.h"
#include "papervalues.h"
#include "townbook.h"

#include <QTime>

#include <map>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// @p text as a part of a file name: what a file system or a shell could take amiss becomes a low line.
QString safeName(const QString &text)
{
    QString name;
    for (QChar character : text)
        name += character.isLetterOrNumber() || character == u'-' || character.isSurrogate() ? character : u'_';
    return name.left(60);
}

/// Gives papers whose file names came out alike a number, so that none is written over another.
void nameApart(std::vector<ComposedPaper> &papers)
{
    std::map<QString, int> seen;
    for (ComposedPaper &paper : papers) {
        if (const int number = ++seen[paper.fileName.toLower()]; number > 1)
            paper.fileName.insert(paper.fileName.size() - 4, u"-%1"_s.arg(number));
    }
}

PaperVersion versionOf(const IssuePlan &plan)
{
    return {plan.version, plan.chainHead};
}

/// A paper of a body without a name is none: Invalid, place `town`.
Result<void> requireTown(Store &store)
{
    auto town = TownBook(store).town();
    if (!town)
        return town.error();
    if (!*town)
        return Error::invalid({Fault{u"town"_s, FaultKind::Required, {}}});
    return {};
}

/// The head of a document's meta data is dated by @p now, so that equal papers have equal bytes.
void date(PageList &pages, const Moment &now)
{
    pages.meta.createdAt = QDateTime(now.day(), QTime(now.hour(), now.minute()));
}

} // namespace

PaperDesk::PaperDesk(Store &store, FontBook &fonts, const WorkingCalendar &calendar)
    : m_store(store), m_fonts(fonts), m_calendar(calendar)
{
}

Result<IssuePlan> PaperDesk::planFor(PaperKind kind, const QString &subject, PaperPurpose purpose) const
{
    if (purpose == PaperPurpose::Issue)
        return PaperBook(m_store).planIssue(kind, subject);
    IssuePlan plan;
    plan.kind = kind;
    plan.subject = subject;
    return plan;
}

Result<ComposedPaper> PaperDesk::bulletin(Period period, const Moment &now, PaperPurpose purpose)
{
    const QString subject = period.toString();
    // The plan comes first: it names the head of the history that the values are read after.
    auto plan = planFor(PaperKind::Bulletin, subject, purpose);
    if (!plan)
        return plan.error();
    const MonthBook book(m_store);
    if (auto named = requireTown(m_store); !named)
        return named.error();
    std::vector<BulletinMonth> months;
    MonthFacts facts;
    MonthStanding standing;
    for (Period month(period.year(), 1); month <= period; month = month.plus(1)) {
        auto known = book.facts(month);
        if (!known)
            return known.error();
        facts = std::move(*known);
        standing = standingOf(facts, m_calendar, now);
        if (!standing.offices.empty())
            months.push_back({month, standing.total});
    }
    auto demands = bulletinDemands(PaperBook(m_store), period, standing);
    if (!demands)
        return demands.error();
    BulletinValues values = bulletinValues(facts, standing, std::move(months), versionOf(*plan));
    values.demands = std::move(*demands);
    const Bulletin paper(std::move(values));
    PageList pages = paper.compose(m_fonts);
    date(pages, now);
    return ComposedPaper{PaperKind::Bulletin, subject, paper.title(), safeName(u"通报"_s + u'-' + subject) + u".pdf"_s,
        std::move(pages), standingJson(standing), {}, *plan};
}

Result<QStringList> PaperDesk::owingOffices(Period period, const Moment &now)
{
    auto facts = MonthBook(m_store).facts(period);
    if (!facts)
        return facts.error();
    return Gongkai::owingOffices(standingOf(*facts, m_calendar, now));
}

ComposedPaper PaperDesk::composeNotice(
    const MonthFacts &facts, const MonthStanding &standing, const QString &office, const IssuePlan &plan)
{
    DeadlineNoticeValues values = noticeValues(facts, standing, office, m_calendar, versionOf(plan));
    const QString name = values.office;
    const DeadlineNotice paper(std::move(values));
    PageList pages = paper.compose(m_fonts);
    date(pages, standing.now);
    const QString fileName = safeName(u"催报通知-%1-%2-%3"_s.arg(facts.period.toString(), office, name)) + u".pdf"_s;
    return {PaperKind::Notice, plan.subject, paper.title(), fileName, std::move(pages), standingJson(standing),
        paper.chatText(), plan};
}

Result<ComposedPaper> PaperDesk::notice(Period period, const QString &office, const Moment &now, PaperPurpose purpose)
{
    auto plan = planFor(PaperKind::Notice, period.toString() + u' ' + office, purpose);
    if (!plan)
        return plan.error();
    if (auto named = requireTown(m_store); !named)
        return named.error();
    auto facts = MonthBook(m_store).facts(period);
    if (!facts)
        return facts.error();
    const MonthStanding standing = standingOf(*facts, m_calendar, now);
    const auto found = std::find_if(standing.offices.begin(), standing.offices.end(),
        [&](const OfficeStanding &one) { return one.office == office; });
    if (found == standing.offices.end() || !owes(*found))
        return Error{ErrorKind::NotFound, office};
    return composeNotice(*facts, standing, office, *plan);
}

Result<std::vector<ComposedPaper>> PaperDesk::notices(Period period, const Moment &now)
{
    if (auto named = requireTown(m_store); !named)
        return named.error();
    auto facts = MonthBook(m_store).facts(period);
    if (!facts)
        return facts.error();
    const MonthStanding standing = standingOf(*facts, m_calendar, now);
    auto offices = owingOffices(period, now);
    if (!offices)
        return offices.error();
    std::vector<ComposedPaper> papers;
    for (const QString &office : *offices) {
        IssuePlan plan;
        plan.kind = PaperKind::Notice;
        plan.subject = period.toString() + u' ' + office;
        papers.push_back(composeNotice(*facts, standing, office, plan));
    }
    nameApart(papers);
    return papers;
}

} // namespace Gongkai
