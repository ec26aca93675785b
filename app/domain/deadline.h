// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "workingcalendar.h"

namespace Gongkai {

/// The last day of a period on which material is on time, and where it comes from, so that it can be put in words.
struct Deadline
{
    Period period;
    QDate day;               ///< the deadline (截止日), after any shift
    QDate lastDayOnTime;     ///< to 24:00 local time; the deadline itself, or the day before it where the town does not
                             ///< include it
    QDate unshifted;         ///< the day before a shift; equals day when nothing moved it
    bool isOverride = false; ///< set for this one period, never moved
    QString reason;          ///< why it was set, for an override
    bool isCalendarKnown = true; ///< false when a shift was judged in a year without the State Council's notice

    /// True if something received on @p receivedOn (local day) is on time.
    [[nodiscard]] bool includes(QDate receivedOn) const { return receivedOn <= lastDayOnTime; }
};

/// @p town with the deadline rule of @p rule in the place of its own.
[[nodiscard]] Town withRule(Town town, const DeadlineRule &rule);

/// The name of an office or village (@p current, @p formerNames) in @p period: papers use the name of their day.
[[nodiscard]] QString nameIn(Period period, const QString &current, const std::vector<FormerName> &formerNames);

/// The deadline of @p period by the rule of @p town: the day set for all months, a day past the month's end meaning its
/// last day, moved off a rest day where the town says so; or @p override, which is never moved. Null means there is
/// none.
[[nodiscard]] Deadline deadlineOf(
    Period period, const Town &town, const DeadlineOverride *override, const WorkingCalendar &calendar);

/// The months in which @p item is due, 1 to 12: its own, or those of its frequency (monthly all; quarterly 3, 6, 9, 12;
/// half-yearly 6, 12; yearly 12). None for an item handed in as needed.
[[nodiscard]] std::vector<int> dueMonths(const CatalogueItem &item);

/// True if @p item is due for @p period: it and its @p office are both in force in that month, and its months name it.
[[nodiscard]] bool isDue(const CatalogueItem &item, const Office &office, Period period);

} // namespace Gongkai
