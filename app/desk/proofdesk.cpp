// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurejson.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "registerbook.h"
#include "townbook.h"

#include <QRegularExpression>

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

/// What a paper of @p kind says in @p text, without what differs from version to version though nothing else is said:
/// the line at its foot, its number and the day that it bears; of a bulletin that is the day whose standing it tells,
/// of a rectification notice the one that its slip names.
QString wordsOf(PaperKind kind, const QString &text)
{
    // The number is the second line of a paper with a head, the day a line of its own in the signature.
    static const QRegularExpression number(u"\\A([^\\n]+\\n)[^\\n]*〔[0-9]{4}〕[^\\n]*号\\n"_s);
    static const QRegularExpression ownDay(
        u"^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$"_s, QRegularExpression::MultilineOption);
    const qsizetype foot = text.lastIndexOf(u"版次：");
    QString words = (foot < 0 ? text : text.left(foot)).trimmed();
    words.replace(number, u"\\1"_s);
    QString day;
    for (auto found = ownDay.globalMatch(words); found.hasNext();)
        day = found.next().captured();
    if (day.isEmpty())
        return words;
    words.remove(ownDay).remove(day + u"印发"_s);
    if (kind == PaperKind::RectificationNotice)
        words.replace(day + u"发给"_s, u"发给"_s);
    const bool isBulletin = kind == PaperKind::Bulletin || kind == PaperKind::InspectionBulletin;
    return isBulletin ? words.remove(u"截至"_s + day) : words;
}

/// Takes the present and the former names of @p places to those that call nobody.
template <class Place>
void addNames(const std::vector<Stored<Place>> &places, QStringList &names)
{
    for (const Stored<Place> &place : places) {
        names.append(place.record.name);
        for (const FormerName &former : place.record.formerNames)
            names.append(former.name);
    }
}

/// True if @p caller says what somebody is, not who: 村民代表, 部分群众, 三教村村民委员会.
bool isRole(const QString &caller)
{
    const QStringList roles{u"村民"_s, u"群众"_s, u"代表"_s, u"委员会"_s, u"居民"_s};
    return std::any_of(roles.begin(), roles.end(), [&caller](const QString &role) { return caller.endsWith(role); });
}

} // namespace

Result<void> PaperDesk::completeBasis(ProofBasis &basis) const
{
    const PaperBook book(m_store);
    basis.sections = sectionsToWrite(basis.form);
    for (const ReportPart &part : reportOutline(basis.form)) {
        basis.headings[part.key] = part.heading;
        for (const ReportTopic &topic : part.topics)
            basis.headings[topic.key] = topic.lead;
    }
    auto lastYear = book.reportTexts(basis.year - 1, basis.form);
    // The form changed with the year; the sections of the last two are called alike.
    if (lastYear && lastYear->empty())
        lastYear = book.reportTexts(basis.year - 1, reportFormOf(basis.year - 1));
    if (!lastYear)
        return lastYear.error();
    for (const Stored<ReportText> &text : *lastYear)
        basis.lastYear.push_back(text.record);
    auto figures = book.figures(basis.year - 1);
    if (!figures)
        return figures.error();
    basis.lastFigures = std::move(*figures);
    const auto plan = book.planIssue(PaperKind::AnnualReport, QString::number(basis.year));
    if (!plan)
        return plan.error();
    basis.isCorrection = !plan->replaces.isEmpty();
    return addKnownPeople(basis.people, basis.officialNumbers);
}

Result<void> PaperDesk::addKnownPeople(QStringList &people, QStringList &officialNumbers) const
{
    const auto calls = RegisterBook(m_store).all<HotlineCall>();
    if (!calls)
        return calls.error();
    const TownBook book(m_store);
    const auto town = book.town();
    if (!town)
        return town.error();
    const auto officials = book.all<Official>();
    if (!officials)
        return officials.error();
    const auto offices = book.all<Office>();
    if (!offices)
        return offices.error();
    const auto villages = book.all<Village>();
    if (!villages)
        return villages.error();
    for (const Stored<Office> &office : *offices)
        officialNumbers.append(office.record.phone);
    // Who calls without a name is written down by such words, or by the place that the call came from.
    QStringList others{u"市民"_s, u"网民"_s, u"匿名"_s, u"来电人"_s};
    if (*town)
        others << (*town)->record.name << (*town)->record.bodyName;
    addNames(*offices, others);
    addNames(*villages, others);
    for (const Stored<Official> &official : *officials)
        others.append(official.record.name);
    for (const Stored<HotlineCall> &call : *calls) {
        const QString name = call.record.caller.trimmed();
        if (!others.contains(name) && !isRole(name) && !people.contains(name))
            people.append(name);
    }
    return {};
}

Result<std::optional<IssuedDocument>> PaperDesk::newestIssued(PaperKind kind, const QString &subject) const
{
    const auto issued = PaperBook(m_store).issued();
    if (!issued)
        return issued.error();
    const auto newest = std::find_if(issued->begin(), issued->end(),
        [&](const IssuedDocument &document) { return document.kind == kind && document.subject == subject; });
    return newest == issued->end() ? std::nullopt : std::optional(*newest);
}

Result<std::vector<SignedOff>> PaperDesk::signedOff(PaperKind kind, const QString &subject) const
{
    const auto newest = newestIssued(kind, subject);
    if (!newest)
        return newest.error();
    auto signedOff = *newest ? signedOffIn((*newest)->figures) : std::vector<SignedOff>();
    // Of a warning that was only told nobody said why.
    std::erase_if(signedOff, [](const SignedOff &one) { return one.reason.isEmpty(); });
    return signedOff;
}

Result<std::optional<IssuedDocument>> PaperDesk::issuedAlike(const ComposedPaper &paper) const
{
    auto newest = newestIssued(paper.kind, paper.subject);
    if (newest && *newest && wordsOf(paper.kind, (*newest)->text) != wordsOf(paper.kind, paper.pages.text))
        newest->reset();
    return newest;
}

SecrecyReview PaperDesk::reviewOr(const SecrecyReview &review, const Moment &now) const
{
    return review.by.isEmpty() ? SecrecyReview{m_store.clerk(), now.day()} : review;
}

} // namespace Gongkai
