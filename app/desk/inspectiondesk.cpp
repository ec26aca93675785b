// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbulletin.h"
#include "inspectionjson.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "spanfacts.h"

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

InspectionBulletinValues valuesOf(const Town &town, InspectionFigures figures, QDate day, const IssuePlan &plan)
{
    InspectionBulletinValues values;
    values.body = signatoryOf(town);
    values.figures = std::move(figures);
    values.date = day;
    values.isSealed = town.papersSealed;
    values.version = {plan.version, plan.chainHead};
    values.head = headOf(town, plan.number);
    values.imprint = imprintOf(town, day);
    return values;
}

} // namespace

Result<ComposedPaper> PaperDesk::inspectionBulletin(
    const InspectionSpan &span, const Moment &now, PaperPurpose purpose, const PaperTerms &terms)
{
    const QString subject = span.toString();
    // The plan comes first: it names the head of the history that the values are read after.
    auto plan = planFor(PaperKind::InspectionBulletin, subject, purpose);
    if (!plan)
        return plan.error();
    const auto facts = spanFacts(m_store, span);
    if (!facts)
        return facts.error();
    auto borne = numberFor(facts->town, now.day(), purpose, terms.number);
    if (!borne)
        return borne.error();
    plan->number = std::move(*borne);
    const InspectionFigures figures = inspectionFigures(*facts, span, now.day());
    const InspectionBulletin paper(valuesOf(facts->town, figures, now.day(), *plan));
    PageList pages = paper.compose(m_fonts, facts->town.lineGrid);
    date(pages, now);
    auto remarks = personalDataIn(pages, facts->town.hotline, purpose, terms);
    if (!remarks)
        return remarks.error();
    const QByteArray json =
        inspectionBulletinJson(figures, answering(*remarks, terms.signedOff), reviewOr(terms.review, now));
    ComposedPaper composed{PaperKind::InspectionBulletin, subject, paper.title(),
        safeName(u"督查通报-%1-%2"_s.arg(span.from.toString(), span.to.toString())) + u".pdf"_s, std::move(pages), json,
        {}, *plan};
    composed.remarks = std::move(*remarks);
    return composed;
}

} // namespace Gongkai
