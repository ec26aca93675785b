// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workingcalendar.h"

#include <QStringList>

namespace Gongkai {

/// What the notice of @p year announces, a line for each stretch of days: "Off 2015-10-01 to 2015-10-07: 国庆节",
/// "Worked 2015-10-10 (Saturday): 国庆节". Empty for a year without a notice.
[[nodiscard]] QStringList holidayLines(const WorkingCalendar &calendar, int year);

/// Why the days from @p first to @p last are rest days, both included: the holiday with the notice that announced it,
/// or the day of the week. Neighbouring days with the same cause are named together.
[[nodiscard]] QString restDaysText(const WorkingCalendar &calendar, QDate first, QDate last);
/// Why @p day is worked although it is a Saturday or Sunday; empty for any other day.
[[nodiscard]] QString makeUpDayText(const WorkingCalendar &calendar, QDate day);

/// Tells that the notice of this year, or from December on of the next one, is not known and what to do; empty where
/// all is known.
[[nodiscard]] QString calendarWarning(const WorkingCalendar &calendar, QDate today);

/// The law by which the end of a period moves off a rest day and the first day does not count, as in force on @p day.
[[nodiscard]] QString countingRule(QDate day);

} // namespace Gongkai
