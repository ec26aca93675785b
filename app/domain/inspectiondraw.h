// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionrecords.h"

namespace Gongkai {

// The random draw of villages to be visited without notice (随机抽取). It has no chance of its own: all chance lies in
// the seed, so that whoever knows the seed and the recorded inputs comes to the same visits, by hand if need be.
//
// 1. The villages that were not visited for longest are drawn; those never visited come first. Villages last visited in
//    the same month count as equals, so that no village can reckon its turn from the day of its last visit.
// 2. Where not all of the equals at the edge are needed, those with the lowest tickets are drawn. The ticket of a
//    village is the SHA-256 digest of the text `seed|code` in UTF-8, in lower-case hexadecimal: what
//    `printf %s 'seed|code' | sha256sum` prints.
// 3. The visits stand in the order of their tickets, lowest first.
// 4. In that order each village goes to the team that has the fewest villages so far, the earlier team where several
//    have. A team passes over a village that it may not visit (a member's own), and one whose going to it would leave a
//    later village without a team or make the numbers less even than they can be.
// 5. In that order each visit is led by the official who led the fewest visits so far, those of this draw counted;
//    where several did, by the one with the lowest ticket, made as a village's.

/// Why a draw can't be made.
struct DrawObstacle
{
    enum class Kind {
        NoSeed,
        NoTeam,
        NoVisit,        ///< fewer than one visit was asked for
        TooManyVisits,  ///< more than there are villages
        NoTeamMayVisit, ///< every team has a member from the village
    };
    Kind kind = Kind::NoSeed;
    QString village{}; ///< code of the village that no team may visit
};

/// The villages that a draw may come to.
struct DrawPool
{
    QStringList certain; ///< not visited for longer than the others: drawn whatever the seed says
    QStringList equals;  ///< those at the edge, among whom chance decides
    int chosen = 0;      ///< how many of the equals are drawn
};

/// The ticket of the village or official with @p code under @p seed: 64 hexadecimal digits.
[[nodiscard]] QString ticketOf(const QString &seed, const QString &code);

/// Of the candidates of @p draw those that @p visits visits can come to.
[[nodiscard]] DrawPool poolOf(const InspectionDraw &draw, int visits);

/// What keeps @p visits visits from being drawn from the inputs of @p draw; nothing if they can be. Whether there is
/// something does not depend on the seed but for its being there: nobody is tempted to try another one.
[[nodiscard]] std::optional<DrawObstacle> obstacleTo(const InspectionDraw &draw, int visits);

/// The @p visits visits that the seed and the other inputs of @p draw come to; what it holds as its visits is not
/// looked at. None where there is an obstacle.
[[nodiscard]] std::vector<DrawnVisit> drawVisits(const InspectionDraw &draw, int visits);

/// The visits that @p draw comes to when it is made once more from what it was made from.
[[nodiscard]] std::vector<DrawnVisit> replay(const InspectionDraw &draw);

/// The line for a shell that prints the tickets of all villages in the pool of @p draw, each with its code, in the
/// order of the draw.
[[nodiscard]] QString replayLine(const InspectionDraw &draw);

} // namespace Gongkai
