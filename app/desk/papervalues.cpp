// SPDX-License-Identifier: GPL-3.0-or-later
#include "papervalues.h"

#include "annualreport2008.h"
#include "annualreport2021.h"
#include "prosefields.h"

#include <algorithm>
#include <map>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What follows the body's name in the mark of a red head (GB/T 9704-2012, 7.2.4).
const QString documentsWord = u"文件"_s;

template <class R>
const R *findByCode(const std::vector<R> &records, const QString &code)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const R &one) { return one.code == code; });
    return found == records.end() ? nullptr : &*found;
}

QString nameOf(const MonthFacts &facts, const QString &office)
{
    const Office *record = findByCode(facts.offices, office);
    return record ? record->name : office;
}

QString itemName(const MonthFacts &facts, const QString &item)
{
    const CatalogueItem *record = findByCode(facts.items, item);
    return record ? record->name : item;
}

/// What has come by half is said, so that nobody hands in again what is there.
QString awaitedText(const ObligationStanding &obligation)
{
    if (!obligation.awaited)
        return {};
    return *obligation.awaited == Carrier::Paper ? u"电子件已交，纸质件未交"_s : u"纸质件已交，电子件未交"_s;
}

OwedItem owedItem(const MonthFacts &facts, const MonthStanding &standing, const ObligationStanding &obligation)
{
    OwedItem owed{itemName(facts, obligation.item), obligation.standing, standing.deadline.lastDayOnTime,
        awaitedText(obligation)};
    if (obligation.standing != Standing::Returned)
        return owed;
    // A correction is on time to the later of the two, as the standing judges it.
    owed.lastDay = std::max(obligation.correctBy.value_or(owed.lastDay), owed.lastDay);
    const auto newest = std::find_if(facts.submissions.begin(), facts.submissions.end(),
        [&](const Submission &submission) { return submission.id == obligation.submission; });
    if (newest == facts.submissions.end() || !newest->review || newest->review->reason.isEmpty())
        return owed;
    owed.note = owed.note.isEmpty() ? newest->review->reason : newest->review->reason + u'；' + owed.note;
    return owed;
}

/// Fills texts into parts and topics and notes what can't be filled.
class ReportFiller
{
public:
    ReportFiller(const std::vector<ReportText> &texts, const YearFigures &figures)
    {
        for (const ReportText &text : texts)
            m_texts[text.section] = text.text;
        for (const Figure &figure : figures.figures)
            m_values[figure.field] = figure.text();
    }

    /// Fills the text of @p place, a part or a topic.
    template <class P>
    void fill(P &place)
    {
        const auto found = m_texts.find(place.key);
        if (found == m_texts.end())
            return;
        ResolvedProse prose = resolveFields(found->second, m_values);
        for (const QString &field : prose.unknown)
            m_faults.push_back({place.key + u" {{"_s + field + u"}}"_s, FaultKind::Dangling, field});
        place.text = prose.text;
        place.fields = std::move(prose.fields);
        m_texts.erase(found);
    }

    /// The texts that no part of the usual outline took, each a part of its own under its section's name as heading.
    std::vector<ReportPart> furtherParts()
    {
        std::vector<ReportPart> parts;
        for (const QString &section : sections()) {
            ReportPart part{section, section, {}, {}};
            fill(part);
            parts.push_back(std::move(part));
        }
        return parts;
    }

    [[nodiscard]] std::vector<Fault> faults() { return std::move(m_faults); }

private:
    [[nodiscard]] QStringList sections() const
    {
        QStringList names;
        for (const auto &[section, text] : m_texts)
            names.append(section);
        return names;
    }

    std::map<QString, QString> m_texts;
    std::map<QString, QString> m_values;
    std::vector<Fault> m_faults;
};

/// The names of the items of @p office that stand as @p kind.
QStringList itemsOf(const MonthFacts &facts, const MonthStanding &standing, const QString &office, Standing kind)
{
    QStringList names;
    for (const ObligationStanding &obligation : standing.obligations) {
        if (obligation.office == office && obligation.standing == kind)
            names.append(itemName(facts, obligation.item));
    }
    return names;
}

/// The exempt items of @p office with their reasons: they count nowhere and are listed by themselves.
QStringList exemptItems(const MonthFacts &facts, const MonthStanding &standing, const QString &office)
{
    QStringList exempt;
    for (const ObligationStanding &obligation : standing.obligations) {
        if (obligation.office != office || obligation.standing != Standing::Exempt)
            continue;
        QString reason;
        for (const Exemption &exemption : facts.exemptions) {
            if (exemption.item == obligation.item)
                reason = exemption.reason;
        }
        exempt.append(itemName(facts, obligation.item) + (reason.isEmpty() ? QString() : u"（"_s + reason + u"）"_s));
    }
    return exempt;
}

} // namespace

QString openAffairsOffice(const Town &town)
{
    return town.name + u"党务政务公开办公室"_s;
}

QString usualMark(const Town &town, HeadForm form)
{
    return form == HeadForm::RedHead ? fullBodyName(town) + documentsWord : fullBodyName(town);
}

QString usualPrinter(const Town &town)
{
    return town.name + u"党政办公室"_s;
}

QString signatoryOf(const Town &town)
{
    if (town.paperHead == HeadForm::None)
        return openAffairsOffice(town);
    QString body = town.headMark.isEmpty() ? fullBodyName(town) : town.headMark;
    if (body.endsWith(documentsWord) && body.size() > documentsWord.size())
        body.chop(documentsWord.size());
    return body;
}

PaperHead headOf(const Town &town, const DocumentNumber &number)
{
    if (town.paperHead == HeadForm::None)
        return {};
    const QString mark = town.headMark.isEmpty() ? usualMark(town, town.paperHead) : town.headMark;
    return {town.paperHead, mark, number.text()};
}

Imprint imprintOf(const Town &town, QDate day)
{
    switch (town.paperHead) {
    case HeadForm::None:
        break;
    case HeadForm::RedHead:
        return {town.copiesTo, town.printedBy.isEmpty() ? usualPrinter(town) : town.printedBy, chineseDay(day), true};
    case HeadForm::Letter:
        return {town.copiesTo, {}, {}, false};
    }
    return {};
}

QString fullTownName(const Town &town)
{
    return town.name.startsWith(town.district) ? town.name : town.district + town.name;
}

QString fullBodyName(const Town &town)
{
    if (town.bodyName.isEmpty())
        return fullTownName(town) + u"人民政府"_s;
    // Often the body is named by its district alone (永川区三教镇人民政府), or not even by that.
    const QString name = town.name.startsWith(town.district) ? town.name.sliced(town.district.size()) : town.name;
    const qsizetype at = name.isEmpty() ? -1 : town.bodyName.indexOf(name);
    const bool isShort = at >= 0 && town.district.endsWith(town.bodyName.left(at));
    return isShort ? fullTownName(town) + town.bodyName.sliced(at + name.size()) : town.bodyName;
}

BulletinValues bulletinValues(const MonthFacts &facts, const MonthStanding &standing, std::vector<BulletinMonth> months,
    const PaperVersion &version, const DocumentNumber &number)
{
    BulletinValues values;
    values.body = signatoryOf(facts.town);
    values.isSealed = facts.town.papersSealed;
    values.head = headOf(facts.town, number);
    values.imprint = imprintOf(facts.town, standing.now.day());
    values.deadline = standing.deadline;
    values.standsOn = standing.now.day();
    values.date = standing.now.day();
    values.months = std::move(months);
    values.version = version;
    for (const OfficeStanding &office : standing.offices) {
        values.offices.push_back({nameOf(facts, office.office), office, exemptItems(facts, standing, office.office),
            itemsOf(facts, standing, office.office, Standing::Late),
            itemsOf(facts, standing, office.office, Standing::Missing),
            itemsOf(facts, standing, office.office, Standing::Returned)});
    }
    return values;
}

void setIssuer(
    NoticeIssuer &issuer, const Town &town, QDate day, const PaperVersion &version, const DocumentNumber &number)
{
    issuer.body = signatoryOf(town);
    issuer.returnedTo = openAffairsOffice(town);
    issuer.date = day;
    issuer.phone = town.hotline;
    issuer.isSealed = town.papersSealed;
    issuer.version = version;
    issuer.head = headOf(town, number);
    issuer.imprint = imprintOf(town, day);
}

DeadlineNoticeValues noticeValues(const MonthFacts &facts, const MonthStanding &standing, const QString &office,
    int count, const PaperVersion &version, const DocumentNumber &number)
{
    DeadlineNoticeValues values;
    setIssuer(values, facts.town, standing.now.day(), version, number);
    values.office = nameOf(facts, office);
    values.deadline = standing.deadline;
    values.number = count;
    for (const ObligationStanding &obligation : standing.obligations) {
        if (obligation.office == office && isOwed(obligation.standing))
            values.items.push_back(owedItem(facts, standing, obligation));
    }
    return values;
}

std::vector<ReportPart> reportOutline(ReportForm form)
{
    switch (form) {
    case ReportForm::Form2008:
        return AnnualReport2008::outline();
    case ReportForm::Form2019:
    case ReportForm::Form2021:
        return AnnualReport2021::outline();
    }
    return {};
}

Result<std::vector<ReportPart>> reportParts(
    ReportForm form, const std::vector<ReportText> &texts, const YearFigures &figures)
{
    ReportFiller filler(texts, figures);
    std::vector<ReportPart> parts = reportOutline(form);
    for (ReportPart &part : parts) {
        filler.fill(part);
        for (ReportTopic &topic : part.topics)
            filler.fill(topic);
    }
    for (ReportPart &part : filler.furtherParts())
        parts.push_back(std::move(part));
    if (auto faults = filler.faults(); !faults.empty())
        return Error::invalid(std::move(faults));
    return parts;
}

} // namespace Gongkai
