// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaydesk.h"

#include "monthbook.h"
#include "registerbook.h"

namespace Gongkai {

namespace {

/// From how many months ago on the newest submission makes a store an old one.
constexpr int OldAfterMonths = 12;
/// How many months back what is still owed is asked for.
constexpr int MonthsAskedFor = 6;

Result<MonthToday> monthAt(Store &store, Period period, const WorkingCalendar &calendar, const Moment &now)
{
    auto facts = MonthBook(store).facts(period);
    if (!facts)
        return facts.error();
    MonthToday month;
    month.facts = std::move(*facts);
    month.standing = standingOf(month.facts, calendar, now);
    month.reminder = reminderOf(month.standing, month.facts.town, calendar);
    if (owes(month.standing.total))
        month.next = nextReminder(now.day().addDays(1), month.standing.deadline, month.facts.town, calendar);
    return month;
}

} // namespace

Result<std::vector<ClockedApplication>> openApplications(Store &store, const WorkingCalendar &calendar, QDate day)
{
    auto records = RegisterBook(store).all<Application>();
    if (!records)
        return records.error();
    std::vector<Application> applications;
    applications.reserve(records->size());
    for (Stored<Application> &stored : *records)
        applications.push_back(std::move(stored.record));
    return openApplications(applications, calendar, day);
}

Period workingPeriod(Store &store, QDate today)
{
    const Period present = Period::of(today);
    const auto newest = MonthBook(store).newestPeriod();
    const bool isOld = newest && *newest && **newest < present.plus(-OldAfterMonths);
    return isOld ? **newest : present;
}

Result<std::vector<MonthToday>> monthsToday(Store &store, const WorkingCalendar &calendar, const Moment &now)
{
    const Period present = Period::of(now.day());
    const Period working = workingPeriod(store, now.day());
    std::vector<MonthToday> months;
    auto month = monthAt(store, working, calendar, now);
    if (!month)
        return month.error();
    if (working != present) {
        month->reminder = month->next = {};
        months.push_back(std::move(*month));
        return months;
    }
    const auto newest = MonthBook(store).newestPeriod();
    if (!newest)
        return newest.error();
    bool isKept = *newest && **newest < present.plus(-MonthsAskedFor);
    for (int back = MonthsAskedFor; back > 0; --back) {
        auto before = monthAt(store, present.plus(-back), calendar, now);
        if (!before)
            return before.error();
        isKept = isKept || !before->facts.submissions.empty();
        if (isKept && owes(before->standing.total))
            months.push_back(std::move(*before));
    }
    months.push_back(std::move(*month));
    // Where material is due early in the month, its first reminders come in the month before.
    auto after = monthAt(store, present.plus(1), calendar, now);
    if (!after)
        return after.error();
    if (after->reminder.kind != ReminderKind::None)
        months.push_back(std::move(*after));
    return months;
}

} // namespace Gongkai
