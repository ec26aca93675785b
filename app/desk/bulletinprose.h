// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"
#include "paperbook.h"

namespace Gongkai {

/// The fields that the closing text of a bulletin may hold, in the order of a menu: `月份`, `应报`, `按时率` and so on.
[[nodiscard]] QStringList bulletinFields();

/// What the bulletin of the month asks at its end: the town's text for that month, else its text for every month, with
/// the fields filled from @p standing; empty where the town has neither and the usual demands stand. Fails with Invalid
/// (a field that is none; place: the text and the field), and as the book does.
[[nodiscard]] Result<std::vector<QString>> bulletinDemands(
    const PaperBook &book, Period period, const MonthStanding &standing);

} // namespace Gongkai
