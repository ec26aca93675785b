// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamturns.h"

#include <algorithm>
#include <numeric>

namespace Gongkai {

namespace {

/// A matching of places to teams that take several each, grown by augmenting paths.
class Matching
{
public:
    Matching(const std::vector<std::vector<bool>> &mayGo, const std::vector<std::size_t> &most)
        : m_mayGo(mayGo), m_most(most), m_taken(most.size())
    {
    }

    /// True if @p place found a team, others being moved where that makes room.
    bool add(std::size_t place)
    {
        m_isAsked.assign(m_most.size(), false);
        return seat(place);
    }

private:
    // Each team is asked once, so that this ends after as many steps down as there are teams.
    bool seat(std::size_t place) // NOLINT(misc-no-recursion)
    {
        for (std::size_t team = 0; team < m_most.size(); ++team) {
            if (!m_mayGo[place][team] || m_isAsked[team])
                continue;
            m_isAsked[team] = true;
            if (m_taken[team].size() < m_most[team]) {
                m_taken[team].push_back(place);
                return true;
            }
            for (std::size_t &seated : m_taken[team]) {
                if (seat(seated)) {
                    seated = place;
                    return true;
                }
            }
        }
        return false;
    }

    const std::vector<std::vector<bool>> &m_mayGo;
    const std::vector<std::size_t> &m_most;
    std::vector<std::vector<std::size_t>> m_taken; ///< the places of each team
    std::vector<bool> m_isAsked;
};

std::size_t totalOf(const std::vector<std::size_t> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), std::size_t(0));
}

} // namespace

TeamTurns::TeamTurns(std::vector<std::vector<bool>> mayGo, std::size_t teams)
    : m_mayGo(std::move(mayGo)), m_teams(teams)
{
}

std::size_t TeamTurns::mostMatched(std::size_t first, const std::vector<std::size_t> &most) const
{
    Matching matching(m_mayGo, most);
    std::size_t matched = 0;
    for (std::size_t place = first; place < m_mayGo.size(); ++place) {
        if (matching.add(place))
            ++matched;
    }
    return matched;
}

bool TeamTurns::canBeGivenOut(std::size_t first, const Room &room) const
{
    // Where one matching serves every place within the upper bounds and another fills every lower bound, there is one
    // that does both (theorem of Mendelsohn and Dulmage, 1958).
    return mostMatched(first, room.most) == m_mayGo.size() - first
        && mostMatched(first, room.least) == totalOf(room.least);
}

TeamTurns::Room TeamTurns::mostEven() const
{
    const std::size_t places = m_mayGo.size();
    for (std::size_t most = (places + m_teams - 1) / m_teams; most <= places; ++most) {
        for (std::size_t least = places / m_teams + 1; least-- > 0;) {
            Room room{std::vector<std::size_t>(m_teams, least), std::vector<std::size_t>(m_teams, most)};
            if (canBeGivenOut(0, room))
                return room;
        }
    }
    return {};
}

std::vector<std::size_t> TeamTurns::byTurn(const std::vector<std::size_t> &taken) const
{
    std::vector<std::size_t> teams(m_teams);
    std::iota(teams.begin(), teams.end(), std::size_t(0));
    std::stable_sort(
        teams.begin(), teams.end(), [&taken](std::size_t one, std::size_t other) { return taken[one] < taken[other]; });
    return teams;
}

std::vector<std::size_t> TeamTurns::givenOut()
{
    if (m_teams == 0)
        return {};
    Room room = mostEven();
    if (room.most.empty())
        return {};
    std::vector<std::size_t> given;
    given.reserve(m_mayGo.size());
    std::vector<std::size_t> taken(m_teams, 0);
    for (std::size_t place = 0; place < m_mayGo.size(); ++place) {
        for (const std::size_t team : byTurn(taken)) {
            if (!m_mayGo[place][team] || room.most[team] == 0)
                continue;
            Room left = room;
            --left.most[team];
            if (left.least[team] > 0)
                --left.least[team];
            if (!canBeGivenOut(place + 1, left))
                continue;
            room = std::move(left);
            ++taken[team];
            given.push_back(team);
            break;
        }
    }
    return given;
}

} // namespace Gongkai
