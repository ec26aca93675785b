// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

namespace Gongkai {

/// All that a draw is made from, as the store knew it at one moment.
struct DrawInputs
{
    InspectionDraw draw;  ///< on its day and for its months, with every candidate, team, conflict and official
    int earlierDraws = 0; ///< how many draws were made already for any of these months, those taken back counted
};

/// Draws of villages to be visited (随机抽取) and the versions of the checklist that is asked there.
class DrawBook : public BookOf<Checklist, InspectionDraw>
{
public:
    using BookOf::BookOf;

    /// What a draw on @p day for the months from @p from to @p to is made from: the villages in force all that time
    /// with the day on which each was last visited up to @p day; the teams; for each member with a village of their own
    /// that the team is not to be sent there; the officials with the visits that each led in the year up to @p day.
    [[nodiscard]] Result<DrawInputs> inputs(QDate day, Period from, Period to) const;
    /// The version of the checklist that holds on @p day; nothing where none does.
    [[nodiscard]] Result<std::optional<Checklist>> checklistOn(QDate day) const;
    /// How many visits name the version of the checklist with the code @p version.
    [[nodiscard]] Result<int> visitsThatAsked(const QString &version) const;
};

} // namespace Gongkai
