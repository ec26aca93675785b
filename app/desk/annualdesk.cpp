// SPDX-License-Identifier: GPL-3.0-or-later
#include "annualreport2008.h"
#include "annualreport2021.h"
#include "figurejson.h"
#include "fontbook.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "reportprose.h"
#include "townbook.h"

#include <algorithm>
#include <map>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SumsBroken with each sum and each identity of the tables that does not hold, or nothing.
Result<void> checkSums(const YearFigures &figures, const TableFindings &findings)
{
    QStringList broken;
    for (const SumCheck &check : figures.sums()) {
        if (!check.holds())
            broken.append(figures.find(QString(check.rule->total))->field + u' ' + check.text());
    }
    if (broken.isEmpty() && findings.errors.empty())
        return {};
    return Error{ErrorKind::SumsBroken, broken.join(u"; "_s), findings.errors};
}

} // namespace

void takeTotals(YearFigures &figures, const StatutoryTables &tables, const StatutoryFacts &facts)
{
    const auto total = [&tables](
                           int row) { return tables.applications.cells[size_t(row)][ApplicationTable::TotalColumn]; };
    qint64 made = 0;
    for (const ProactiveFigure &figure : facts.proactive) {
        if (figure.year == tables.year && figure.row == ProactiveRow::NormativeDocuments)
            made += figure.made ? *figure.made : figure.newlyMade.value_or(0);
    }
    const std::map<QString, qint64> totals{
        {u"applications"_s, total(ApplicationTable::NewRow)},
        {u"applications.replied"_s, total(ApplicationTable::ClosedRow)},
        {u"applications.carriedIn"_s, total(ApplicationTable::CarriedInRow)},
        {u"applications.carriedOut"_s, total(ApplicationTable::CarriedOutRow)},
        {u"normativeDocuments.made"_s, made},
        {u"normativeDocuments.inForce"_s, tables.proactive.documents[size_t(ProactiveRow::NormativeDocuments)].inForce},
    };
    for (Figure &figure : figures.figures) {
        if (const auto typed = totals.find(figure.id); typed != totals.end())
            figure.counted = double(typed->second);
    }
}

namespace {

/// A report laid out.
struct LaidReport
{
    QString title;
    PageList pages;
};

LaidReport layOut2008(
    FontBook &fonts, const Town &town, int year, std::vector<ReportPart> parts, QDate date, const PaperVersion &version)
{
    AnnualReport2008Values values;
    values.town = fullTownName(town);
    values.body = town.bodyName.isEmpty() ? values.town + u"人民政府"_s : town.bodyName;
    values.year = year;
    values.parts = std::move(parts);
    values.date = date;
    values.version = version;
    const AnnualReport2008 paper(std::move(values));
    return {paper.title(), paper.compose(fonts, town.lineGrid)};
}

LaidReport layOutWithTables(FontBook &fonts, const Town &town, StatutoryTables tables, std::vector<ReportPart> parts,
    QDate date, const PaperVersion &version)
{
    AnnualReport2021Values values;
    values.body = fullBodyName(town);
    values.parts = std::move(parts);
    values.tables = std::move(tables);
    values.date = date;
    values.version = version;
    const AnnualReport2021 paper(std::move(values));
    return {paper.title(), paper.compose(fonts, town.lineGrid)};
}

} // namespace

QDate PaperDesk::usualReportDate(int year, ReportForm form, const Moment &now)
{
    return form == ReportForm::Form2008 ? std::min(now.day(), QDate(year, 12, 31)) : now.day();
}

Result<ComposedPaper> PaperDesk::annualReport(
    int year, ReportForm form, const Moment &now, PaperPurpose purpose, const PaperTerms &terms)
{
    const auto stored = PaperBook(m_store).reportTexts(year, form);
    if (!stored)
        return stored.error();
    std::vector<ReportText> texts;
    for (const Stored<ReportText> &text : *stored)
        texts.push_back(text.record);
    if (texts.empty()) {
        const auto figures = PaperBook(m_store).figures(year);
        if (!figures)
            return figures.error();
        texts = startingProse(*figures, form);
    }
    return composeAnnualReport(year, form, now, purpose, texts, terms);
}

Result<ComposedPaper> PaperDesk::annualReportOf(int year, ReportForm form, const Moment &now,
    const std::vector<ReportText> &texts, const PaperTerms &terms, const StatutoryFacts *facts)
{
    return composeAnnualReport(year, form, now, PaperPurpose::Draft, texts, terms, facts);
}

Result<ComposedPaper> PaperDesk::composeAnnualReport(int year, ReportForm form, const Moment &now, PaperPurpose purpose,
    const std::vector<ReportText> &texts, const PaperTerms &terms, const StatutoryFacts *facts)
{
    auto plan = planFor(PaperKind::AnnualReport, QString::number(year), purpose);
    if (!plan)
        return plan.error();
    auto figures = PaperBook(m_store).figures(year);
    if (!figures)
        return figures.error();
    std::optional<StatutoryTables> tables;
    TableFindings findings;
    if (form != ReportForm::Form2008) {
        auto counted = countTables(year, form, findings, facts);
        if (!counted)
            return counted.error();
        tables = std::move(*counted);
    }
    if (facts && tables)
        takeTotals(*figures, *tables, *facts);
    if (auto sums = checkSums(*figures, findings); !sums && purpose == PaperPurpose::Issue)
        return sums.error();
    auto town = TownBook(m_store).town();
    if (!town)
        return town.error();
    if (!*town)
        return Error{ErrorKind::NoTown, {}};
    auto parts = reportParts(form, texts, *figures);
    if (!parts)
        return parts.error();
    const QDate date = terms.date.isValid() ? terms.date : usualReportDate(year, form, now);
    ProofBasis basis{year, form, (*town)->record, *figures, {}, {}, {}};
    basis.tables = tables;
    basis.tableWarnings = findings.warnings;
    basis.body = fullBodyName((*town)->record);
    basis.date = date;
    if (auto completed = completeBasis(basis); !completed)
        return completed.error();
    auto remarks = proofread(texts, basis);
    const auto isOpen = [&terms](const ProofRemark &remark) { return !isSettled(remark, terms.signedOff); };
    if (purpose == PaperPurpose::Issue && std::any_of(remarks.begin(), remarks.end(), isOpen))
        return Error{ErrorKind::ProofOpen, {}};

    const PaperVersion version{plan->version, plan->chainHead};
    const QByteArray json = reportJson(
        *figures, tables ? &*tables : nullptr, answering(remarks, terms.signedOff), reviewOr(terms.review, now));
    LaidReport report = tables
        ? layOutWithTables(m_fonts, (*town)->record, std::move(*tables), std::move(*parts), date, version)
        : layOut2008(m_fonts, (*town)->record, year, std::move(*parts), date, version);
    report.pages.meta.createdAt = QDateTime(now.day(), QTime(now.hour(), now.minute()));
    ComposedPaper composed{PaperKind::AnnualReport, plan->subject, report.title, report.title + u".pdf"_s,
        std::move(report.pages), json, {}, *plan};
    composed.findings = std::move(findings);
    composed.remarks = std::move(remarks);
    return composed;
}

Result<StatutoryTables> PaperDesk::countTables(
    int year, ReportForm form, TableFindings &findings, const StatutoryFacts *facts) const
{
    const auto stored = facts ? Result<StatutoryFacts>(*facts) : PaperBook(m_store).statutoryFacts(year);
    if (!stored)
        return stored.error();
    auto tables = statutoryTables(*stored, year, form);
    if (tables)
        findings = findingsOf(*tables, *stored);
    return tables;
}

Result<IssuedDocument> PaperDesk::issue(const ComposedPaper &paper, const QByteArray &pdf)
{
    return PaperBook(m_store).issue(paper.plan, paper.title, paper.figures, paper.pages.text, pdf);
}

} // namespace Gongkai
