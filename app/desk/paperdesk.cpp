// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include "bulletinprose.h"
#include "figurejson.h"
#include "fontbook.h"
#include "monthbook.h"
#include "papervalues.h"
#include "proofprivacy.h"
#include "proofwhole.h"
#include "townbook.h"

#include <QTime>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

PaperVersion versionOf(const IssuePlan &plan)
{
    return {plan.version, plan.chainHead};
}

} // namespace

QString PaperDesk::safeName(const QString &text)
{
    QString name;
    for (const QChar character : text)
        name += character.isLetterOrNumber() || character == u'-' || character.isSurrogate() ? character : u'_';
    return name.left(60);
}

Result<void> PaperDesk::requireTown() const
{
    const auto town = TownBook(m_store).town();
    if (!town)
        return town.error();
    if (!*town)
        return Error{ErrorKind::NoTown, {}};
    return {};
}

void PaperDesk::date(PageList &pages, const Moment &now)
{
    pages.meta.createdAt = QDateTime(now.day(), QTime(now.hour(), now.minute()));
}

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

Result<DocumentNumber> PaperDesk::numberFor(const Town &town, QDate day, PaperPurpose purpose, int wanted) const
{
    if (town.paperHead == HeadForm::None || town.numberCode.isEmpty())
        return DocumentNumber();
    DocumentNumber number{town.numberCode, day.year(), wanted};
    if (purpose == PaperPurpose::Draft)
        return number;
    if (wanted == 0)
        return PaperBook(m_store).nextNumber(number.code, number.year);
    if (auto free = PaperBook(m_store).checkFree(number); !free)
        return free.error();
    return number;
}

namespace {

/// Kind and masked words of those of @p remarks on personal data that @p signedOff does not settle, for people to read.
QString openWords(const std::vector<ProofRemark> &remarks, const std::vector<SignedOff> &signedOff)
{
    QStringList words;
    for (const ProofRemark &remark : remarks) {
        if (!isSettled(remark, signedOff))
            words.append(remark.expected + u' ' + remark.found);
    }
    return words.join(u"、"_s);
}

} // namespace

Result<std::vector<ProofRemark>> PaperDesk::personalDataIn(
    const PageList &pages, const QString &hotline, PaperPurpose purpose, const PaperTerms &terms) const
{
    QStringList people;
    QStringList officialNumbers{hotline};
    if (auto known = addKnownPeople(people, officialNumbers); !known)
        return known.error();
    auto remarks = personalRemarks(WholeBulletin.toString(), pages.text, people, officialNumbers);
    const QString open = openWords(remarks, terms.signedOff);
    if (purpose == PaperPurpose::Issue && !open.isEmpty())
        return Error{ErrorKind::PersonalData, open};
    return remarks;
}

Result<ComposedPaper> PaperDesk::bulletin(
    Period period, const Moment &now, PaperPurpose purpose, const PaperTerms &terms)
{
    const QString subject = period.toString();
    // The plan comes first: it names the head of the history that the values are read after.
    auto plan = planFor(PaperKind::Bulletin, subject, purpose);
    if (!plan)
        return plan.error();
    const MonthBook book(m_store);
    if (auto named = requireTown(); !named)
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
    auto borne = numberFor(facts.town, now.day(), purpose, terms.number);
    if (!borne)
        return borne.error();
    plan->number = std::move(*borne);
    BulletinValues values = bulletinValues(facts, standing, std::move(months), versionOf(*plan), plan->number);
    values.demands = std::move(*demands);
    const Bulletin paper(std::move(values));
    PageList pages = paper.compose(m_fonts, facts.town.lineGrid);
    date(pages, now);
    auto remarks = personalDataIn(pages, facts.town.hotline, purpose, terms);
    if (!remarks)
        return remarks.error();
    const QByteArray json = bulletinJson(standing, answering(*remarks, terms.signedOff), reviewOr(terms.review, now));
    ComposedPaper composed{PaperKind::Bulletin, subject, paper.title(),
        safeName(u"通报"_s + u'-' + subject) + u".pdf"_s, std::move(pages), json, {}, *plan};
    composed.remarks = std::move(*remarks);
    if (standing.deadline.includes(now.day()))
        composed.stillOnTimeTill = standing.deadline.lastDayOnTime;
    return composed;
}

} // namespace Gongkai
