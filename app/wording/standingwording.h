// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"

namespace Gongkai {

/// When material of a month is on time, and where that day comes from: the rule in force in the month of @p facts and
/// since when, a date set for this month with its reason, the rest days that moved it with the notice that announced
/// each; and whether the working days of that year are known.
[[nodiscard]] QString deadlineSentence(
    const Deadline &deadline, const MonthFacts &facts, const WorkingCalendar &calendar);
/// deadlineSentence() without the day itself: where it comes from and what moved it.
[[nodiscard]] QString deadlineOrigin(
    const Deadline &deadline, const MonthFacts &facts, const WorkingCalendar &calendar);
/// What moved @p deadline off the day that the rule names, or kept it on a weekend that is worked; empty where nothing
/// did.
[[nodiscard]] QString shiftSentence(const Deadline &deadline, DeadlineShift shift, const WorkingCalendar &calendar);
/// Why an obligation has its standing: the day that counts, what came when, how many days late, what is still to come.
[[nodiscard]] QString whyStanding(const ObligationStanding &obligation, const Deadline &deadline);
/// The numbers of an office or a whole month in one sentence: "12 due: 9 on time, 1 late, 1 missing, 1 returned; 1
/// exempt." Numbers of nothing are left out.
[[nodiscard]] QString totalsSentence(const OfficeStanding &totals);

/// What is to be thought of before the bulletin of a month is issued whose @p lastDayOnTime is not over.
[[nodiscard]] QString earlyBulletinSentence(QDate lastDayOnTime);

} // namespace Gongkai
