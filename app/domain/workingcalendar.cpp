// SPDX-License-Identifier: GPL-3.0-or-later
#include "workingcalendar.h"

#include "isotext.h"

#include <algorithm>

namespace Gongkai {

namespace {

struct DayRange
{
    QDate first;
    QDate last;
};

std::optional<DayRange> rangeFrom(QStringView text)
{
    const auto first = dayFromIso(text.left(10));
    if (!first)
        return std::nullopt;
    if (text.size() == 10)
        return DayRange{*first, *first};
    if (text.mid(10, 2) != u"..")
        return std::nullopt;
    const auto last = dayFromIso(text.mid(12));
    if (!last || *last < *first || first->daysTo(*last) > 60)
        return std::nullopt;
    return DayRange{*first, *last};
}

} // namespace

Result<void> WorkingCalendar::addNotices(QStringView text)
{
    QHash<QDate, Announced> days;
    QSet<int> years;
    std::vector<Fault> faults;
    int number = 0;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        line = line.left(line.indexOf(u'#') < 0 ? line.size() : line.indexOf(u'#')).trimmed();
        if (line.isEmpty())
            continue;
        const auto words = line.split(u' ', Qt::SkipEmptyParts);
        const auto refuse = [&](FaultKind kind, QStringView value) {
            faults.push_back({QStringLiteral("line %1").arg(number), kind, value.toString()});
        };
        if (words[0] == u"notice") {
            const auto year = words.size() == 2 && words[1].size() == 4 ? isoNumber(words[1], 0, 4) : std::nullopt;
            if (year)
                years.insert(*year);
            else
                refuse(FaultKind::WrongType, line);
        } else if (words[0] != u"off" && words[0] != u"work") {
            refuse(FaultKind::NotAWord, words[0]);
        } else if (years.isEmpty() || words.size() < 2) {
            refuse(FaultKind::Required, line);
        } else if (const auto range = rangeFrom(words[1])) {
            const QString name = words.size() > 2 ? words[2].toString() : QString();
            for (QDate day = range->first; day <= range->last; day = day.addDays(1))
                days.insert(day, {words[0] == u"off", name});
        } else {
            refuse(FaultKind::NotADay, words[1]);
        }
    }
    if (!faults.empty())
        return Error::invalid(std::move(faults));
    m_days.insert(days);
    m_years.unite(years);
    return {};
}

int WorkingCalendar::newestYear() const
{
    return m_years.isEmpty() ? 0 : *std::max_element(m_years.begin(), m_years.end());
}

QString WorkingCalendar::nameOf(QDate day) const
{
    const auto found = m_days.constFind(day);
    return found == m_days.constEnd() ? QString() : found->name;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    const auto found = m_days.constFind(day);
    return found != m_days.constEnd() ? !found->isOff : day.dayOfWeek() < Qt::Saturday;
}

QDate WorkingCalendar::workingDayUpTo(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkingCalendar::workingDayFrom(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::plusWorkingDays(QDate day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    while (count != 0) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            count -= step;
    }
    return day;
}

} // namespace Gongkai
