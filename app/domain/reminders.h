// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"

namespace Gongkai {

/// Why offices are reminded on a day.
enum class ReminderKind {
    None,     ///< they are not
    Before,   ///< a number of working days before the last day on time
    OnTheDay, ///< on the last day on time itself
    Overdue,  ///< after it, while something is owed
};

/// A day on which offices are reminded of a period.
struct Reminder
{
    ReminderKind kind = ReminderKind::None;
    QDate day;
    int number = 0; ///< Before: working days that are left; Overdue: the how-manieth, from 1; else 0

    bool operator==(const Reminder &) const = default;
};

/// The working days before the last day on time on which @p town reminds, the largest first, each once; 0 is that day
/// itself. A town that set none has 5, 3, 1 and 0.
[[nodiscard]] std::vector<int> reminderCounts(const Town &town);

/// The days before and on the last day on time on which offices are reminded of @p deadline, the earliest first. They
/// are counted back from Deadline::lastDayOnTime, which is the deadline itself unless the town does not include it:
/// nobody is told "today" on a day that is late already. The last day itself is meant even where it is a rest day.
[[nodiscard]] std::vector<Reminder> remindersBefore(
    const Deadline &deadline, const Town &town, const WorkingCalendar &calendar);

/// The overdue days of @p deadline up to and including @p until: the first working day after the last day on time, then
/// every town.overdueEvery calendar days from that one on, each moved to the next working day where it is a rest day.
/// Two that fall on the same day are one.
[[nodiscard]] std::vector<Reminder> remindersAfter(
    const Deadline &deadline, const Town &town, const WorkingCalendar &calendar, QDate until);

/// What @p day is for @p deadline by the calendar alone, whether or not anything is owed.
[[nodiscard]] Reminder reminderOn(
    QDate day, const Deadline &deadline, const Town &town, const WorkingCalendar &calendar);

/// The first day from @p day on on which offices would be reminded of @p deadline if they still owe something then.
[[nodiscard]] Reminder nextReminder(
    QDate day, const Deadline &deadline, const Town &town, const WorkingCalendar &calendar);

/// What the day of @p month.now is: reminderOn(), and none once nothing is owed any more.
[[nodiscard]] Reminder reminderOf(const MonthStanding &month, const Town &town, const WorkingCalendar &calendar);

} // namespace Gongkai
