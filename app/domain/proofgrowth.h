// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "prosefields.h"

namespace Gongkai {

/// A change against last year that does not follow from the figures of both years: 较上年增长12.5%.
struct WrongGrowth
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString reckoning; ///< `公开总件数 500 → 568: +13.6%`; without a base the figure's name and last year
    bool isWithoutBase = false; ///< nothing is known of the figure in the year before
};

/// The changes against last year in @p prose that the words beside them say of a figure of @p figures and that differ
/// from what @p lastFigures give, or that nothing is known of in the year before, neither from @p lastFigures nor from
/// the words. Left alone are changes of what the catalogue does not count, and against another year.
[[nodiscard]] std::vector<WrongGrowth> wrongGrowths(
    const ResolvedProse &prose, const YearFigures &figures, const YearFigures &lastFigures);

} // namespace Gongkai
