// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationclock.h"
#include "reminders.h"

namespace Gongkai {

class Store;

/// A month that is looked after today.
struct MonthToday
{
    MonthFacts facts;
    MonthStanding standing;
    Reminder reminder; ///< what today is for it; none once nothing is owed
    Reminder next;     ///< the first reminder day after today; none once nothing is owed

    /// How many offices still owe something.
    [[nodiscard]] int owing() const { return int(owingOffices(standing).size()); }
};

/// The months that are looked after at @p now: those of the last half year of which anything is owed, the present one,
/// and the next if today is a reminder day of it. Months before the first from which something came in belong to the
/// time before the program and are left out. In a store whose newest submission is for a month more than a year ago,
/// such as the sample town, that month alone, of which nobody is reminded any more. Fails as the month's book does.
[[nodiscard]] Result<std::vector<MonthToday>> monthsToday(
    Store &store, const WorkingCalendar &calendar, const Moment &now);

/// The applications in @p store that are not replied to on @p day, in the order of openApplications(). Fails as the
/// register's book does.
[[nodiscard]] Result<std::vector<ClockedApplication>> openApplications(
    Store &store, const WorkingCalendar &calendar, QDate day);

/// The month that work goes on with at @p today: the present one; in a store whose newest submission is for a month
/// more than a year ago, that month.
[[nodiscard]] Period workingPeriod(Store &store, QDate today);

} // namespace Gongkai
