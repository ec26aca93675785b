// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"

#include <array>
#include <span>

namespace Gongkai {

/// A month with all that it was judged from.
struct JudgedMonth
{
    MonthFacts facts;
    MonthStanding standing;
};

/// How one office, or all together, did in the months of a year.
struct OfficeYear
{
    QString office;                                       ///< its code; empty for all offices together
    QString name;                                         ///< as it was called in the last of its months
    std::array<std::optional<OfficeStanding>, 12> months; ///< none where nothing was due, exempt or not
    std::array<QString, 12> names;                        ///< as it was called in each of those months
    OfficeStanding total;                                 ///< of all its months, with its rank in the year
};

/// The offices of a year in the town's order, from @p months, which are months of one year, each at most once.
[[nodiscard]] std::vector<OfficeYear> yearOf(std::span<const JudgedMonth> months);
/// All @p offices together, without a rank.
[[nodiscard]] OfficeYear sumOf(std::span<const OfficeYear> offices);

} // namespace Gongkai
