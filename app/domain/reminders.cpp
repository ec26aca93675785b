// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Gongkai {

namespace {

constexpr std::array UsualCounts{5, 3, 1, 0};

/// Walks through the overdue days until @p visit wants no more.
void forEachOverdueDay(const Deadline &deadline, const Town &town, const WorkingCalendar &calendar,
    const std::function<bool(const Reminder &)> &visit)
{
    const QDate first = calendar.workingDayFrom(deadline.lastDayOnTime.addDays(1));
    const int every = std::max(1, town.overdueEvery);
    Reminder reminder{ReminderKind::Overdue, first, 1};
    for (QDate counted = first; visit(reminder);) {
        const QDate before = reminder.day;
        while (reminder.day == before) {
            counted = counted.addDays(every);
            reminder.day = calendar.workingDayFrom(counted);
        }
        ++reminder.number;
    }
}

} // namespace

std::vector<int> reminderCounts(const Town &town)
{
    std::vector<int> counts = town.reminderDays;
    if (counts.empty())
        counts.assign(UsualCounts.begin(), UsualCounts.end());
    std::sort(counts.begin(), counts.end(), std::greater());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    return counts;
}

std::vector<Reminder> remindersBefore(const Deadline &deadline, const Town &town, const WorkingCalendar &calendar)
{
    std::vector<Reminder> reminders;
    for (const int count : reminderCounts(town)) {
        reminders.push_back({count > 0 ? ReminderKind::Before : ReminderKind::OnTheDay,
            calendar.plusWorkingDays(deadline.lastDayOnTime, -count), count});
    }
    return reminders;
}

std::vector<Reminder> remindersAfter(
    const Deadline &deadline, const Town &town, const WorkingCalendar &calendar, QDate until)
{
    std::vector<Reminder> reminders;
    forEachOverdueDay(deadline, town, calendar, [&](const Reminder &reminder) {
        if (reminder.day > until)
            return false;
        reminders.push_back(reminder);
        return true;
    });
    return reminders;
}

Reminder reminderOn(QDate day, const Deadline &deadline, const Town &town, const WorkingCalendar &calendar)
{
    const Reminder next = nextReminder(day, deadline, town, calendar);
    return next.day == day ? next : Reminder{ReminderKind::None, day, 0};
}

Reminder nextReminder(QDate day, const Deadline &deadline, const Town &town, const WorkingCalendar &calendar)
{
    for (const Reminder &reminder : remindersBefore(deadline, town, calendar)) {
        if (reminder.day >= day)
            return reminder;
    }
    Reminder next;
    forEachOverdueDay(deadline, town, calendar, [&](const Reminder &reminder) {
        next = reminder;
        return reminder.day < day;
    });
    return next;
}

Reminder reminderOf(const MonthStanding &month, const Town &town, const WorkingCalendar &calendar)
{
    const QDate today = month.now.day();
    return owes(month.total) ? reminderOn(today, month.deadline, town, calendar)
                             : Reminder{ReminderKind::None, today, 0};
}

} // namespace Gongkai
