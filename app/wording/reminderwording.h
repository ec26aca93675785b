// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders.h"

namespace Gongkai {

/// What a reminder day says of @p period, of whose offices @p offices still owe something: "3 working day(s) are left
/// until the deadline of 2015-11; 5 office(s) have not handed in everything." Empty for a day that is none.
[[nodiscard]] QString reminderSentence(const Reminder &reminder, Period period, int offices);
/// When the next reminder is: "The next reminder is due on 2015-11-25." Empty for none.
[[nodiscard]] QString nextReminderSentence(const Reminder &next);

/// The town's reminder days as they are typed: "5, 3, 1, 0".
[[nodiscard]] QString reminderDaysText(const Town &town);
/// Reads what reminderDaysText() writes, with any of , ， 、 ; and blanks between the numbers; none if it holds
/// anything but whole numbers.
[[nodiscard]] std::optional<std::vector<int>> typedReminderDays(const QString &text);

/// What a deadline rule says: "day 28 of every month, that day still on time; on a day off: not moved".
[[nodiscard]] QString ruleText(int deadlineDay, bool deadlineInclusive, DeadlineShift shift);

} // namespace Gongkai
