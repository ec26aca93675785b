// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline.h"

#include <algorithm>

namespace Gongkai {

namespace {

QDate shifted(QDate day, DeadlineShift shift, const WorkingCalendar &calendar)
{
    switch (shift) {
    case DeadlineShift::None:
        return day;
    case DeadlineShift::PreviousWorkingDay:
        return calendar.workingDayUpTo(day);
    case DeadlineShift::NextWorkingDay:
        return calendar.workingDayFrom(day);
    }
    return day;
}

} // namespace

Town withRule(Town town, const DeadlineRule &rule)
{
    town.deadlineDay = rule.deadlineDay;
    town.deadlineInclusive = rule.deadlineInclusive;
    town.deadlineShift = rule.deadlineShift;
    return town;
}

QString nameIn(Period period, const QString &current, const std::vector<FormerName> &formerNames)
{
    const auto then = std::find_if(
        formerNames.begin(), formerNames.end(), [period](const FormerName &former) { return period <= former.to; });
    return then == formerNames.end() ? current : then->name;
}

Deadline deadlineOf(Period period, const Town &town, const DeadlineOverride *override, const WorkingCalendar &calendar)
{
    Deadline deadline;
    deadline.period = period;
    if (override) {
        deadline.unshifted = override->day;
        deadline.day = override->day;
        deadline.isOverride = true;
        deadline.reason = override->reason;
    } else {
        const QDate last = period.lastDay();
        deadline.unshifted = QDate(period.year(), period.month(), std::min(town.deadlineDay, last.day()));
        deadline.day = shifted(deadline.unshifted, town.deadlineShift, calendar);
        deadline.isCalendarKnown = town.deadlineShift == DeadlineShift::None
            || (calendar.knows(deadline.unshifted.year()) && calendar.knows(deadline.day.year()));
    }
    deadline.lastDayOnTime = town.deadlineInclusive ? deadline.day : deadline.day.addDays(-1);
    return deadline;
}

std::vector<int> dueMonths(const CatalogueItem &item)
{
    if (item.frequency == Frequency::AsNeeded)
        return {};
    if (!item.months.empty())
        return item.months;
    switch (item.frequency) {
    case Frequency::Monthly:
        return {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    case Frequency::Quarterly:
        return {3, 6, 9, 12};
    case Frequency::HalfYearly:
        return {6, 12};
    case Frequency::Yearly:
        return {12};
    case Frequency::AsNeeded:
        break;
    }
    return {};
}

bool isDue(const CatalogueItem &item, const Office &office, Period period)
{
    if (!isInForce(item.from, item.to, period) || !isInForce(office.from, office.to, period))
        return false;
    const auto months = dueMonths(item);
    return std::find(months.begin(), months.end(), period.month()) != months.end();
}

} // namespace Gongkai
