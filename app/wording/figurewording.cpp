// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurewording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class FigureWording
{
    Q_DECLARE_TR_FUNCTIONS(FigureWording)
};

struct Explanation
{
    const char *id;
    const char *text;
};

// clang-format off
constexpr Explanation Explanations[] = {
    {"disclosures", QT_TRANSLATE_NOOP("FigureWording", "Pieces of material first put before the public in the year. One piece counts once, however many channels it is on.")},
    {"disclosures.fixed", QT_TRANSLATE_NOOP("FigureWording", "Of all pieces disclosed in the year, those of fixed disclosure.")},
    {"disclosures.temporary", QT_TRANSLATE_NOOP("FigureWording", "Of all pieces disclosed in the year, those of temporary disclosure.")},
    {"disclosures.resourceTrading", QT_TRANSLATE_NOOP("FigureWording", "Of all pieces disclosed in the year, those on small public resource trading.")},
    {"disclosures.topics", QT_TRANSLATE_NOOP("FigureWording", "The topics of the year's postings, those with the most pieces first.")},
    {"proposals", QT_TRANSLATE_NOOP("FigureWording", "Motions and suggestions of deputies answered in the year, whenever they were received.")},
    {"proposals.satisfied", QT_TRANSLATE_NOOP("FigureWording", "Of those answered in the year, the ones whose deputy was satisfied.")},
    {"proposals.basicallySatisfied", QT_TRANSLATE_NOOP("FigureWording", "Of those answered in the year, the ones whose deputy was basically satisfied.")},
    {"proposals.dissatisfied", QT_TRANSLATE_NOOP("FigureWording", "Of those answered in the year, the ones whose deputy was dissatisfied.")},
    {"publicSatisfaction", QT_TRANSLATE_NOOP("FigureWording", "The share of satisfied people as a survey found it, in per cent; it is typed in.")},
    {"submissions", QT_TRANSLATE_NOOP("FigureWording", "Submissions for the months of the year; a correction counts as one more.")},
    {"teams", QT_TRANSLATE_NOOP("FigureWording", "Inspection teams of the town.")},
    {"visits", QT_TRANSLATE_NOOP("FigureWording", "Inspections in the year, announced or not.")},
    {"visits.unannounced", QT_TRANSLATE_NOOP("FigureWording", "Inspections in the year that the village was not told of before.")},
    {"villages", QT_TRANSLATE_NOOP("FigureWording", "Villages and communities in force in some month of the year.")},
    {"villages.notVisited", QT_TRANSLATE_NOOP("FigureWording", "Of the villages and communities of the year, those not inspected in it.")},
    {"visits.villages", QT_TRANSLATE_NOOP("FigureWording", "Villages and communities inspected at least once in the year.")},
    {"visits.villageNames", QT_TRANSLATE_NOOP("FigureWording", "The villages and communities inspected in the year, in the order of their first inspection.")},
    {"findings", QT_TRANSLATE_NOOP("FigureWording", "Problems found by the inspections of the year.")},
    {"findings.rectified", QT_TRANSLATE_NOOP("FigureWording", "Of the problems found by the year's inspections, those that were put right.")},
    {"findings.confirmed", QT_TRANSLATE_NOOP("FigureWording", "Of the problems found by the year's inspections, those that a second look confirmed as put right, whenever it was.")},
    {"findings.open", QT_TRANSLATE_NOOP("FigureWording", "Of the problems found by the year's inspections, those that no second look confirmed yet.")},
    {"hotlineCalls", QT_TRANSLATE_NOOP("FigureWording", "Calls to the published number in the year.")},
    {"hotlineCalls.answered", QT_TRANSLATE_NOOP("FigureWording", "Of the calls in the year, those that were answered, whenever it was.")},
    {"hotlineCalls.answeredInTime", QT_TRANSLATE_NOOP("FigureWording", "Of the calls in the year, those answered by the day set for it; without one every answer is in time.")},
    {"hotlineCalls.open", QT_TRANSLATE_NOOP("FigureWording", "Of the calls in the year, those not answered yet.")},
    {"meetings.collection", QT_TRANSLATE_NOOP("FigureWording", "Regular meetings held in the year to collect material.")},
    {"meetings.training", QT_TRANSLATE_NOOP("FigureWording", "Trainings held in the year.")},
    {"meetings.leadingGroup", QT_TRANSLATE_NOOP("FigureWording", "Meetings of the leading group in the year.")},
    {"leadingGroup.staff", QT_TRANSLATE_NOOP("FigureWording", "Staff of the open-government office at the end of the year, by the leading group's roster.")},
    {"bulletins", QT_TRANSLATE_NOOP("FigureWording", "Months of the year whose bulletin was issued.")},
    {"applications", QT_TRANSLATE_NOOP("FigureWording", "Applications for information received in the year.")},
    {"applications.replied", QT_TRANSLATE_NOOP("FigureWording", "Applications for information replied to in the year, whenever they were received.")},
    {"applications.carriedIn", QT_TRANSLATE_NOOP("FigureWording", "Applications for information received before the year and still open on 1 January.")},
    {"applications.carriedOut", QT_TRANSLATE_NOOP("FigureWording", "Applications for information still open on 31 December.")},
    {"applications.fees", QT_TRANSLATE_NOOP("FigureWording", "Fees of the applications replied to in the year, in yuan.")},
    {"reconsiderations", QT_TRANSLATE_NOOP("FigureWording", "Administrative reconsiderations on disclosure filed in the year.")},
    {"lawsuits", QT_TRANSLATE_NOOP("FigureWording", "Administrative lawsuits on disclosure filed in the year.")},
    {"normativeDocuments.made", QT_TRANSLATE_NOOP("FigureWording", "Normative documents made in the year, as typed for table 二 of the annual report.")},
    {"normativeDocuments.inForce", QT_TRANSLATE_NOOP("FigureWording", "Normative documents in force at the end of the year, as typed for table 二 of the annual report.")},
};
// clang-format on

QString fieldOf(QLatin1StringView id)
{
    const FigureDefinition *definition = figureDefinition(QString(id));
    return definition ? definition->field.toString() : QString(id);
}

} // namespace

QString figureExplanation(QStringView id)
{
    for (const Explanation &entry : Explanations) {
        if (id == QLatin1StringView(entry.id))
            return FigureWording::tr(entry.text);
    }
    if (id.startsWith(visitsLedByFigure(QString())))
        return FigureWording::tr(
            "Inspections of the year that this official led; an inspection led by several counts for each.");
    return FigureWording::tr("A figure that was typed in; the program counts nothing for it.");
}

QString figureGroup(QStringView id)
{
    struct Group
    {
        QLatin1StringView begins;
        const char *name;
    };
    // clang-format off
    static constexpr Group groups[] = {
        {QLatin1StringView("disclosures"), QT_TRANSLATE_NOOP("FigureWording", "Disclosure")},
        {QLatin1StringView("proposals"), QT_TRANSLATE_NOOP("FigureWording", "Motions and suggestions")},
        {QLatin1StringView("publicSatisfaction"), QT_TRANSLATE_NOOP("FigureWording", "Motions and suggestions")},
        {QLatin1StringView("submissions"), QT_TRANSLATE_NOOP("FigureWording", "Submissions")},
        {QLatin1StringView("teams"), QT_TRANSLATE_NOOP("FigureWording", "Inspections")},
        {QLatin1StringView("visits"), QT_TRANSLATE_NOOP("FigureWording", "Inspections")},
        {QLatin1StringView("villages"), QT_TRANSLATE_NOOP("FigureWording", "Inspections")},
        {QLatin1StringView("findings"), QT_TRANSLATE_NOOP("FigureWording", "Inspections")},
        {QLatin1StringView("hotlineCalls"), QT_TRANSLATE_NOOP("FigureWording", "Meetings, calls and bulletins")},
        {QLatin1StringView("meetings"), QT_TRANSLATE_NOOP("FigureWording", "Meetings, calls and bulletins")},
        {QLatin1StringView("leadingGroup"), QT_TRANSLATE_NOOP("FigureWording", "Meetings, calls and bulletins")},
        {QLatin1StringView("bulletins"), QT_TRANSLATE_NOOP("FigureWording", "Meetings, calls and bulletins")},
        {QLatin1StringView("applications"), QT_TRANSLATE_NOOP("FigureWording", "Disclosure on application")},
        {QLatin1StringView("reconsiderations"), QT_TRANSLATE_NOOP("FigureWording", "Disclosure on application")},
        {QLatin1StringView("lawsuits"), QT_TRANSLATE_NOOP("FigureWording", "Disclosure on application")},
        {QLatin1StringView("normativeDocuments"), QT_TRANSLATE_NOOP("FigureWording", "Normative documents")},
    };
    // clang-format on
    for (const Group &group : groups) {
        if (id.startsWith(group.begins))
            return FigureWording::tr(group.name);
    }
    return FigureWording::tr("Typed in");
}

QString figureOrigin(const Figure &figure)
{
    if (!figure.opening && figure.id == QLatin1StringView("publicSatisfaction"))
        return FigureWording::tr("Not typed in yet.");
    if (!figure.opening)
        return FigureWording::tr("Counted from the records.");
    const QString source = figure.source.isEmpty() ? FigureWording::tr("no source given") : figure.source;
    if (figure.isMixed()) {
        //: %1 a number, %2 a number, %3 where the second was read
        return FigureWording::tr(
            "%1 counted from records and %2 typed in (%3) are added: make sure that nothing counts twice.")
            .arg(QString::number(std::get<double>(figure.counted), 'g', 15), QString::number(*figure.opening, 'g', 15),
                source);
    }
    return FigureWording::tr("Typed in for a year kept on paper (%1).").arg(source);
}

QString sumSentence(const SumCheck &check)
{
    QStringList parts;
    for (QLatin1StringView part : check.rule->parts)
        parts.append(fieldOf(part));
    const QString names = fieldOf(check.rule->total) + QStringLiteral(" = ") + parts.join(QStringLiteral(" + "));
    //: %1 the sum in numbers, %2 the same with the names of its figures
    return check.holds() ? FigureWording::tr("%1 holds (%2).").arg(check.text(), names)
                         : FigureWording::tr("%1 does not hold (%2).").arg(check.text(), names);
}

} // namespace Gongkai
