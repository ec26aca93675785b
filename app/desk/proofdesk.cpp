// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurejson.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "registerbook.h"
#include "townbook.h"

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sections that a report ought to have a text in. A part with topics may be without words of its own.
QStringList sectionsToWrite(ReportForm form)
{
    QStringList sections;
    for (const ReportPart &part : reportOutline(form)) {
        if (part.topics.empty())
            sections.append(part.key);
        for (const ReportTopic &topic : part.topics)
            sections.append(topic.key);
    }
    return sections;
}

} // namespace

Result<std::vector<ProofRemark>> PaperDesk::proof(
    int year, ReportForm form, const std::vector<ReportText> &texts, const YearFigures &figures, const Town &town) const
{
    ProofBasis basis{year, form, town, figures, sectionsToWrite(form), {}, {}};
    const auto lastYear = PaperBook(m_store).reportTexts(year - 1, form);
    if (!lastYear)
        return lastYear.error();
    for (const Stored<ReportText> &text : *lastYear)
        basis.lastYear.push_back(text.record);
    const auto calls = RegisterBook(m_store).all<HotlineCall>();
    if (!calls)
        return calls.error();
    const auto officials = TownBook(m_store).all<Official>();
    if (!officials)
        return officials.error();
    // Who calls without a name is written down by such words.
    QStringList others{u"群众"_s, u"村民"_s, u"居民"_s, u"市民"_s, u"网民"_s, u"匿名"_s, u"来电人"_s};
    for (const Stored<Official> &official : *officials)
        others.append(official.record.name);
    for (const Stored<HotlineCall> &call : *calls) {
        const QString name = call.record.caller.trimmed();
        if (!others.contains(name) && !basis.people.contains(name))
            basis.people.append(name);
    }
    return proofread(texts, basis);
}

Result<std::vector<SignedOff>> PaperDesk::signedOff(int year) const
{
    const PaperBook book(m_store);
    const auto issued = book.issued();
    if (!issued)
        return issued.error();
    const QString subject = QString::number(year);
    const auto newest = std::find_if(issued->begin(), issued->end(), [&subject](const IssuedDocument &document) {
        return document.kind == PaperKind::AnnualReport && document.subject == subject;
    });
    return newest == issued->end() ? std::vector<SignedOff>() : signedOffIn(newest->figures);
}

} // namespace Gongkai
