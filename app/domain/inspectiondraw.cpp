// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectiondraw.h"

#include "teamturns.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The month of the last visit; before every other where there was none.
Period lastMonth(const DrawCandidate &candidate)
{
    return candidate.lastVisit ? Period::of(*candidate.lastVisit) : Period();
}

bool isConflict(const InspectionDraw &draw, const QString &team, const QString &village)
{
    return std::find(draw.conflicts.begin(), draw.conflicts.end(), DrawConflict{team, village}) != draw.conflicts.end();
}

/// The codes by their tickets, the lowest first.
void sortByTicket(QStringList &codes, const QString &seed)
{
    std::map<QString, QString> tickets;
    for (const QString &code : codes)
        tickets.emplace(code, ticketOf(seed, code));
    std::sort(codes.begin(), codes.end(),
        [&tickets](const QString &one, const QString &other) { return tickets[one] < tickets[other]; });
}

QStringList drawnVillages(const InspectionDraw &draw, int visits)
{
    DrawPool pool = poolOf(draw, visits);
    sortByTicket(pool.equals, draw.seed);
    QStringList drawn = pool.certain + pool.equals.first(pool.chosen);
    sortByTicket(drawn, draw.seed);
    return drawn;
}

void giveToTeams(std::vector<DrawnVisit> &visits, const InspectionDraw &draw)
{
    std::vector<std::vector<bool>> mayGo;
    mayGo.reserve(visits.size());
    for (const DrawnVisit &visit : visits) {
        std::vector<bool> &teams = mayGo.emplace_back();
        for (const QString &team : draw.teams)
            teams.push_back(!isConflict(draw, team, visit.village));
    }
    const std::vector<std::size_t> given = TeamTurns(std::move(mayGo), std::size_t(draw.teams.size())).givenOut();
    for (std::size_t i = 0; i < given.size(); ++i)
        visits[i].team = draw.teams[qsizetype(given[i])];
}

void giveToOfficials(std::vector<DrawnVisit> &visits, const InspectionDraw &draw)
{
    QStringList byTicket;
    std::map<QString, int> led;
    for (const DrawOfficial &official : draw.officials) {
        byTicket.append(official.official);
        led[official.official] = official.visits;
    }
    sortByTicket(byTicket, draw.seed);
    for (DrawnVisit &visit : visits) {
        const auto next = std::min_element(byTicket.begin(), byTicket.end(),
            [&led](const QString &one, const QString &other) { return led[one] < led[other]; });
        if (next == byTicket.end())
            return;
        visit.official = *next;
        ++led[*next];
    }
}

/// @p text as one word of a POSIX shell.
QString shellWord(const QString &text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString ticketOf(const QString &seed, const QString &code)
{
    const QByteArray text = (seed + u'|' + code).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

DrawPool poolOf(const InspectionDraw &draw, int visits)
{
    DrawPool pool;
    std::vector<DrawCandidate> byAge = draw.candidates;
    std::stable_sort(byAge.begin(), byAge.end(),
        [](const DrawCandidate &one, const DrawCandidate &other) { return lastMonth(one) < lastMonth(other); });
    if (visits < 1 || byAge.empty())
        return pool;
    const Period edge = lastMonth(byAge[std::min(std::size_t(visits), byAge.size()) - 1]);
    for (const DrawCandidate &candidate : byAge) {
        if (lastMonth(candidate) < edge)
            pool.certain.append(candidate.village);
        else if (lastMonth(candidate) == edge)
            pool.equals.append(candidate.village);
    }
    pool.chosen = std::min(visits - int(pool.certain.size()), int(pool.equals.size()));
    return pool;
}

std::optional<DrawObstacle> obstacleTo(const InspectionDraw &draw, int visits)
{
    using Kind = DrawObstacle::Kind;
    if (draw.seed.isEmpty())
        return DrawObstacle{Kind::NoSeed};
    if (draw.teams.isEmpty())
        return DrawObstacle{Kind::NoTeam};
    if (visits < 1)
        return DrawObstacle{Kind::NoVisit};
    if (std::size_t(visits) > draw.candidates.size())
        return DrawObstacle{Kind::TooManyVisits};
    const DrawPool pool = poolOf(draw, visits);
    const QStringList villages = pool.certain + pool.equals;
    for (const QString &village : villages) {
        const bool isOpen = std::any_of(draw.teams.begin(), draw.teams.end(),
            [&](const QString &team) { return !isConflict(draw, team, village); });
        if (!isOpen)
            return DrawObstacle{Kind::NoTeamMayVisit, village};
    }
    return std::nullopt;
}

std::vector<DrawnVisit> drawVisits(const InspectionDraw &draw, int visits)
{
    if (obstacleTo(draw, visits))
        return {};
    std::vector<DrawnVisit> drawn;
    drawn.reserve(std::size_t(visits));
    const QStringList villages = drawnVillages(draw, visits);
    for (const QString &village : villages)
        drawn.push_back({village, {}, {}});
    giveToTeams(drawn, draw);
    giveToOfficials(drawn, draw);
    return drawn;
}

std::vector<DrawnVisit> replay(const InspectionDraw &draw)
{
    return drawVisits(draw, int(draw.visits.size()));
}

QString replayLine(const InspectionDraw &draw)
{
    const DrawPool pool = poolOf(draw, int(draw.visits.size()));
    QStringList codes = pool.certain + pool.equals;
    codes.sort();
    QStringList words;
    for (const QString &code : std::as_const(codes))
        words.append(shellWord(code));
    return u"for v in %1; do echo \"$(printf %s %2\"$v\" | sha256sum | cut -c1-64) $v\"; done | sort"_s.arg(
        words.join(u' '), shellWord(draw.seed + u'|'));
}

} // namespace Gongkai
