// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawbook.h"

#include "checklistversion.h"
#include "visitreading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Gongkai {

namespace {

Result<QHash<QString, int>> visitsLed(Database &database, QDate day)
{
    Statement statement(database,
        QStringLiteral("SELECT o.value, count(*) FROM visit_officials o JOIN visits v ON v.id = o.owner WHERE "
                       "v.visited_on > ? AND v.visited_on <= ? GROUP BY o.value"));
    if (auto ran = statement.bind(toScalar(day.addYears(-1))).bind(toScalar(day)).run(); !ran)
        return ran.error();
    QHash<QString, int> led;
    while (statement.next())
        led.insert(statement.text(0), int(statement.number(1)));
    if (auto done = statement.done(); !done)
        return done.error();
    return led;
}

Result<void> addCandidates(InspectionDraw &draw, const StoreCore &core)
{
    const auto last = lastVisits(core, draw.on);
    if (!last)
        return last.error();
    std::vector<Village> villages;
    if (auto read = readInto(villages, core); !read)
        return read;
    for (const Village &village : villages) {
        if (!isInForce(village.from, village.to, draw.from) || !isInForce(village.from, village.to, draw.to))
            continue;
        const auto visited = last->find(village.code);
        draw.candidates.push_back(
            {village.code, visited == last->end() ? std::nullopt : std::optional(visited->second)});
    }
    return {};
}

Result<void> addTeams(InspectionDraw &draw, const StoreCore &core)
{
    const auto teams = core.tables().of<InspectionTeam>().select(core.database());
    if (!teams)
        return teams.error();
    for (const auto &[team, version] : *teams) {
        draw.teams.append(team.code);
        for (const TeamMember &member : team.members) {
            const DrawConflict conflict{team.code, member.village.value_or(QString())};
            const bool isKnown =
                std::find(draw.conflicts.begin(), draw.conflicts.end(), conflict) != draw.conflicts.end();
            if (member.village && !isKnown)
                draw.conflicts.push_back(conflict);
        }
    }
    return {};
}

Result<void> addOfficials(InspectionDraw &draw, const StoreCore &core)
{
    const auto led = visitsLed(core.database(), draw.on);
    if (!led)
        return led.error();
    const auto officials = core.tables().of<Official>().select(core.database());
    if (!officials)
        return officials.error();
    for (const auto &[official, version] : *officials)
        draw.officials.push_back({official.code, led->value(official.code)});
    return {};
}

/// How many draws were ever made for any of the months from @p from to @p to. The history tells, so that a draw that
/// was taken back counts as well: otherwise one could draw until it suits.
Result<int> drawsMadeFor(Database &database, Period from, Period to)
{
    Statement made(
        database, QStringLiteral("SELECT record_key, after_json FROM history WHERE list = ? AND before_json IS NULL"));
    if (auto ran = made.bind(toScalar(keyOf(List::Draws))).run(); !ran)
        return ran.error();
    QSet<QString> draws;
    while (made.next()) {
        const QJsonObject draw = QJsonDocument::fromJson(made.text(1).toUtf8()).object();
        const auto first = Period::fromString(draw[QLatin1StringView("from")].toString());
        const auto last = Period::fromString(draw[QLatin1StringView("to")].toString());
        if (first && last && *first <= to && *last >= from)
            draws.insert(made.text(0));
    }
    if (auto done = made.done(); !done)
        return done.error();
    return int(draws.size());
}

} // namespace

Result<DrawInputs> DrawBook::inputs(QDate day, Period from, Period to) const
{
    const Snapshot snapshot(core().database());
    DrawInputs inputs;
    inputs.draw.on = day;
    inputs.draw.from = from;
    inputs.draw.to = to;
    for (const auto add : {addCandidates, addTeams, addOfficials}) {
        if (auto added = add(inputs.draw, core()); !added)
            return added.error();
    }
    const auto earlier = drawsMadeFor(core().database(), from, to);
    if (!earlier)
        return earlier.error();
    inputs.earlierDraws = *earlier;
    return inputs;
}

Result<std::optional<Checklist>> DrawBook::checklistOn(QDate day) const
{
    const auto stored = all<Checklist>();
    if (!stored)
        return stored.error();
    std::vector<Checklist> versions;
    versions.reserve(stored->size());
    for (const auto &[version, row] : *stored)
        versions.push_back(version);
    return versionOn(versions, day);
}

Result<int> DrawBook::visitsThatAsked(const QString &version) const
{
    return visitsAsking(core(), version);
}

} // namespace Gongkai
