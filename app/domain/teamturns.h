// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace Gongkai {

/// Gives out places (villages) to teams in turn, by number, as evenly as it can be done.
class TeamTurns
{
public:
    /// @p mayGo says for each place which of the @p teams may go there.
    TeamTurns(std::vector<std::vector<bool>> mayGo, std::size_t teams);

    /// The team of each place. A place goes to the team that has the fewest so far, the earlier one where several have,
    /// passing over teams that may not go there and those with whom the other places could no longer be given out as
    /// evenly. Empty if some place has no team.
    [[nodiscard]] std::vector<std::size_t> givenOut();

private:
    /// Each team has room for at least and at most that many places more.
    struct Room
    {
        std::vector<std::size_t> least;
        std::vector<std::size_t> most;
    };

    /// The bounds of the most even way: the lowest highest number that there is a way for, with it the highest lowest.
    [[nodiscard]] Room mostEven() const;
    /// Whether the places from @p first on can be given out within @p room.
    [[nodiscard]] bool canBeGivenOut(std::size_t first, const Room &room) const;
    /// How many of the places from @p first on find a team when no team takes more than @p most.
    [[nodiscard]] std::size_t mostMatched(std::size_t first, const std::vector<std::size_t> &most) const;
    [[nodiscard]] std::vector<std::size_t> byTurn(const std::vector<std::size_t> &taken) const;

    std::vector<std::vector<bool>> m_mayGo;
    std::size_t m_teams;
};

} // namespace Gongkai
