// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidaywording.h"

#include "datewording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

class HolidayWording
{
    Q_DECLARE_TR_FUNCTIONS(HolidayWording)
};

QString weekdayText(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Saturday:
        return HolidayWording::tr("Saturday");
    case Qt::Sunday:
        return HolidayWording::tr("Sunday");
    default:
        return HolidayWording::tr("weekday");
    }
}

QString stretchText(QDate first, QDate last)
{
    //: %1 the first, %2 the last day of a stretch of days
    return first == last ? dayText(first) : HolidayWording::tr("%1 to %2").arg(dayText(first), dayText(last));
}

QString noticeText(const WorkingCalendar &calendar, int year)
{
    const QString title = calendar.titleOf(year);
    //: The title of a State Council's notice in its marks
    return title.isEmpty() ? HolidayWording::tr("the notice on the days off of %1").arg(year)
                           : HolidayWording::tr("“%1”", "title of a notice").arg(title);
}

/// Why @p day is off.
QString causeOf(const WorkingCalendar &calendar, QDate day)
{
    const auto announced = calendar.announced(day);
    if (!announced)
        return weekdayText(day);
    const QString notice = noticeText(calendar, announced->notice);
    //: %1 a holiday such as 国庆节, %2 the notice that announced it
    return announced->name.isEmpty() ? notice : HolidayWording::tr("%1, by %2").arg(announced->name, notice);
}

QString announcedLine(const AnnouncedDay &first, QDate last)
{
    const QString name = first.name.isEmpty() ? HolidayWording::tr("no name given") : first.name;
    if (first.isOff)
        //: %1 a stretch of days, %2 the holiday
        return HolidayWording::tr("Off %1: %2").arg(stretchText(first.day, last), name);
    //: %1 a day or a stretch of days, %2 Saturday or Sunday, %3 the holiday that it makes up for
    return HolidayWording::tr("Worked %1 (%2): %3").arg(stretchText(first.day, last), weekdayText(first.day), name);
}

} // namespace

QStringList holidayLines(const WorkingCalendar &calendar, int year)
{
    const std::vector<AnnouncedDay> days = calendar.announcedBy(year);
    QStringList lines;
    for (size_t i = 0; i < days.size();) {
        size_t next = i + 1;
        while (next < days.size() && days[i].isOff && days[next].isOff && days[next].name == days[i].name
            && days[next].day == days[next - 1].day.addDays(1))
            ++next;
        lines.append(announcedLine(days[i], days[next - 1].day));
        i = next;
    }
    return lines;
}

QString restDaysText(const WorkingCalendar &calendar, QDate first, QDate last)
{
    QStringList parts;
    for (QDate day = first; day <= last;) {
        const QString cause = causeOf(calendar, day);
        QDate end = day;
        while (end < last && calendar.announced(day) && causeOf(calendar, end.addDays(1)) == cause)
            end = end.addDays(1);
        //: %1 a stretch of days, %2 why they are rest days
        parts.append(HolidayWording::tr("%1 (%2)").arg(stretchText(day, end), cause));
        day = end.addDays(1);
    }
    return parts.join(HolidayWording::tr(", ", "between days"));
}

QString makeUpDayText(const WorkingCalendar &calendar, QDate day)
{
    const auto announced = calendar.announced(day);
    if (!announced || announced->isOff)
        return {};
    //: %1 a day, %2 Saturday or Sunday, %3 the holiday, %4 the notice
    return HolidayWording::tr("%1, a %2, is worked: a make-up day for %3, by %4.")
        .arg(dayText(day), weekdayText(day), announced->name, noticeText(calendar, announced->notice));
}

QString calendarWarning(const WorkingCalendar &calendar, QDate today)
{
    const auto year = yearWithoutNotice(calendar, today);
    if (!year)
        return {};
    return HolidayWording::tr("The State Council's notice on the days off of %1 is not in the program: only weekends "
                              "count as rest days. Take it in under Settings, “Days off”.")
        .arg(*year);
}

QString countingRule(QDate day)
{
    QString today = HolidayWording::tr("Civil Code, articles 201 and 203");
    if (day >= QDate(2021, 1, 1))
        return today;
    //: %1 the law of that time, %2 the one of today
    const QString both = HolidayWording::tr("%1; today %2");
    if (day >= QDate(2017, 10, 1))
        return both.arg(HolidayWording::tr("General Provisions of the Civil Law, articles 201 and 203"), today);
    return both.arg(HolidayWording::tr("General Principles of the Civil Law, article 154"), today);
}

} // namespace Gongkai
