// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistversion.h"
#include "drawbook.h"
#include "fieldform.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "teamplan.h"
#include "townbook.h"

#include <algorithm>
#include <map>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What codes stand for on the papers of a draw.
struct DrawNames
{
    Town town;
    std::map<QString, InspectionTeam> teams;
    std::map<QString, QString> villages;
    std::map<QString, QString> leaders; ///< 书记 王某

    [[nodiscard]] static Result<DrawNames> of(Store &store);
    [[nodiscard]] QString leaderOf(const DrawnVisit &visit) const
    {
        const auto found = leaders.find(visit.official.value_or(QString()));
        return found == leaders.end() ? QString() : found->second;
    }
    [[nodiscard]] QString teamName(const QString &code) const
    {
        const auto found = teams.find(code);
        return found == teams.end() ? code : found->second.name;
    }
    [[nodiscard]] QString villageName(const QString &code) const
    {
        const auto found = villages.find(code);
        return found == villages.end() ? code : found->second;
    }
};

Result<DrawNames> DrawNames::of(Store &store)
{
    const TownBook book(store);
    const auto town = book.town();
    const auto teams = book.all<InspectionTeam>();
    const auto villages = book.all<Village>();
    const auto officials = book.all<Official>();
    if (!town)
        return town.error();
    if (!*town)
        return Error{ErrorKind::NoTown, {}};
    if (!teams)
        return teams.error();
    if (!villages)
        return villages.error();
    if (!officials)
        return officials.error();
    DrawNames names;
    names.town = (*town)->record;
    for (const auto &[team, version] : *teams)
        names.teams.emplace(team.code, team);
    for (const auto &[village, version] : *villages)
        names.villages.emplace(village.code, village.name);
    for (const auto &[official, version] : *officials)
        names.leaders.emplace(official.code, official.titledName());
    return names;
}

QStringList membersOf(const DrawNames &names, const QString &code)
{
    QStringList members;
    const auto team = names.teams.find(code);
    if (team == names.teams.end())
        return members;
    for (const TeamMember &member : team->second.members)
        members.append(member.duty.isEmpty() ? member.name : u"%1（%2）"_s.arg(member.name, member.duty));
    return members;
}

/// What the file of a team's plan ends with: the team's name, behind its code where another team of the draw would give
/// the same file, for the plans are written into one folder.
QString fileNamePart(const DrawNames &names, const InspectionDraw &draw, const QString &team)
{
    const QString name = PaperDesk::safeName(names.teamName(team));
    const auto hasName = [&](const QString &code) { return PaperDesk::safeName(names.teamName(code)) == name; };
    return std::count_if(draw.teams.begin(), draw.teams.end(), hasName) > 1 ? team + u'-' + name : name;
}

std::optional<QDate> lastVisitIn(const InspectionDraw &draw, const QString &village)
{
    const auto found = std::find_if(draw.candidates.begin(), draw.candidates.end(),
        [&village](const DrawCandidate &candidate) { return candidate.village == village; });
    return found == draw.candidates.end() ? std::nullopt : found->lastVisit;
}

} // namespace

Result<std::vector<ComposedPaper>> PaperDesk::teamPlans(const InspectionDraw &draw, const Moment &now)
{
    const auto names = DrawNames::of(m_store);
    const auto checklist = DrawBook(m_store).checklistOn(earliestVisit(draw, now.day()));
    if (!names)
        return names.error();
    if (!checklist)
        return checklist.error();
    std::vector<ComposedPaper> papers;
    for (const QString &team : draw.teams) {
        TeamPlanValues values{openAffairsOffice(names->town), names->teamName(team), membersOf(*names, team), draw.from,
            draw.to, draw.on, *checklist ? (*checklist)->name : QString(), {}};
        for (const DrawnVisit &visit : draw.visits) {
            if (visit.team == team)
                values.visits.push_back(
                    {names->villageName(visit.village), names->leaderOf(visit), lastVisitIn(draw, visit.village)});
        }
        if (values.visits.empty())
            continue;
        const TeamPlan paper(std::move(values));
        ComposedPaper &composed = papers.emplace_back();
        composed.title = paper.title();
        composed.pages = paper.compose(m_fonts, names->town.lineGrid);
        date(composed.pages, now);
        const QString part = fileNamePart(*names, draw, team);
        composed.fileName = safeName(u"督查计划-%1-%2"_s.arg(draw.from.toString(), part)) + u".pdf"_s;
    }
    return papers;
}

Result<ComposedPaper> PaperDesk::fieldForm(const Checklist &checklist, const Moment &now, const DrawnVisit *planned)
{
    const auto names = DrawNames::of(m_store);
    if (!names)
        return names.error();
    FieldFormValues values;
    values.body = openAffairsOffice(names->town);
    values.date = now.day();
    values.checklist = checklist;
    QString fileName = u"督查现场记录表"_s;
    if (planned) {
        values.team = names->teamName(planned->team);
        values.village = names->villageName(planned->village);
        values.leader = names->leaderOf(*planned);
        values.isDrawn = true;
        fileName += u'-' + values.village;
    }
    ComposedPaper composed;
    composed.title = FieldForm::title();
    composed.pages = FieldForm(std::move(values)).compose(m_fonts, names->town.lineGrid);
    date(composed.pages, now);
    composed.fileName = safeName(fileName) + u".pdf"_s;
    return composed;
}

} // namespace Gongkai
