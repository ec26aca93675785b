// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminderwording.h"

#include "datewording.h"
#include "enumwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

class ReminderWording
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWording)
};

QString daySentence(const Reminder &reminder, Period period)
{
    switch (reminder.kind) {
    case ReminderKind::None:
        return {};
    case ReminderKind::Before:
        return ReminderWording::tr("%n working day(s) are left until the deadline of %1", nullptr, reminder.number)
            .arg(monthText(period));
    case ReminderKind::OnTheDay:
        return ReminderWording::tr("Today is the last day to hand in for %1").arg(monthText(period));
    case ReminderKind::Overdue:
        return ReminderWording::tr("%1 is overdue, notice day %2").arg(monthText(period)).arg(reminder.number);
    }
    return {};
}

} // namespace

QString reminderSentence(const Reminder &reminder, Period period, int offices)
{
    const QString day = daySentence(reminder, period);
    if (day.isEmpty())
        return {};
    //: %1 what the day is for the deadline, %2 how many offices are to be reminded
    return ReminderWording::tr("%1; %2.").arg(
        day, ReminderWording::tr("%n office(s) have not handed in everything", nullptr, offices));
}

QString nextReminderSentence(const Reminder &next)
{
    return next.kind == ReminderKind::None
        ? QString()
        : ReminderWording::tr("The next reminder is due on %1.").arg(dayText(next.day));
}

QString reminderDaysText(const Town &town)
{
    QStringList numbers;
    for (const int count : reminderCounts(town))
        numbers.append(QString::number(count));
    return numbers.join(u", "_s);
}

std::optional<std::vector<int>> typedReminderDays(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,，、;；]+"_s);
    std::vector<int> counts;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        counts.push_back(word.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return counts;
}

QString ruleText(int deadlineDay, bool deadlineInclusive, DeadlineShift shift)
{
    const QString day = deadlineInclusive
        ? ReminderWording::tr("day %1 of every month, that day still on time").arg(deadlineDay)
        : ReminderWording::tr("day %1 of every month, that day already late").arg(deadlineDay);
    //: %1 the day and whether it is on time, %2 what happens to a deadline on a day off
    return ReminderWording::tr("%1; on a day off: %2").arg(day, label(shift).toLower());
}

} // namespace Gongkai
