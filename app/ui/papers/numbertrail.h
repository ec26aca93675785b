// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "paperbook.h"
#include "recordselection.h"
#include "statutorycell.h"

namespace Gongkai {

/// Where a number of a year's report came from.
struct NumberTrail
{
    QString page;                           ///< id of the page that keeps the records; empty where no record is counted
    RecordSelection selection;              ///< the records there
    std::optional<StatutoryCell> cell = {}; ///< the cell of the tables that it is typed in or counted for
    QString figure = {};                    ///< the id of the figure
};

/// Follows a number of the report in @p form of the year of @p figures back: @p source is the name of a figure or the
/// word of a cell, as CountedNumber has it. Fails as the store does.
[[nodiscard]] Result<NumberTrail> trailOf(
    Store &store, const YearFigures &figures, ReportForm form, const QString &source);

} // namespace Gongkai
