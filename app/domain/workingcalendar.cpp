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

/// Reads the lines of notices one after another.
class NoticeReader
{
public:
    void read(QStringView line, int number)
    {
        const QStringView said = line.left(line.indexOf(u'#') < 0 ? line.size() : line.indexOf(u'#')).trimmed();
        if (said.isEmpty())
            return;
        const QStringView word = said.left(said.indexOf(u' ') < 0 ? said.size() : said.indexOf(u' '));
        const QStringView rest = said.mid(word.size()).trimmed();
        m_number = number;
        if (word == u"notice")
            beginNotice(said, rest);
        else if (word != u"title" && word != u"off" && word != u"work")
            refuse(FaultKind::NotAWord, word);
        else if (!m_year || rest.isEmpty())
            refuse(FaultKind::Required, said);
        else if (word == u"title")
            titles[*m_year] = rest.toString();
        else
            announce(word == u"off", rest);
    }

    QHash<QDate, AnnouncedDay> days;
    QMap<int, QString> titles;
    std::vector<Fault> faults;

private:
    void refuse(FaultKind kind, QStringView value)
    {
        faults.push_back({QStringLiteral("line %1").arg(m_number), kind, value.toString()});
    }

    void beginNotice(QStringView said, QStringView year)
    {
        const auto number = year.size() == 4 ? isoNumber(year, 0, 4) : std::nullopt;
        if (number)
            titles.insert(*number, QString());
        else
            refuse(FaultKind::WrongType, said);
        m_year = number ? number : m_year;
    }

    void announce(bool isOff, QStringView said)
    {
        const auto words = said.split(u' ', Qt::SkipEmptyParts);
        const auto range = rangeFrom(words[0]);
        if (!range) {
            refuse(FaultKind::NotADay, words[0]);
            return;
        }
        const QString name = words.size() > 1 ? words[1].toString() : QString();
        for (QDate day = range->first; day <= range->last; day = day.addDays(1))
            days.insert(day, {day, isOff, name, *m_year});
    }

    std::optional<int> m_year;
    int m_number = 0;
};

} // namespace

Result<void> WorkingCalendar::addNotices(QStringView text)
{
    NoticeReader reader;
    int number = 0;
    for (const QStringView line : text.split(u'\n'))
        reader.read(line, ++number);
    if (!reader.faults.empty())
        return Error::invalid(std::move(reader.faults));
    m_days.insert(reader.days);
    m_titles.insert(reader.titles);
    return {};
}

int WorkingCalendar::newestYear() const
{
    return m_titles.isEmpty() ? 0 : m_titles.lastKey();
}

std::vector<AnnouncedDay> WorkingCalendar::announcedBy(int year) const
{
    std::vector<AnnouncedDay> days;
    for (const AnnouncedDay &day : m_days) {
        if (day.notice == year)
            days.push_back(day);
    }
    std::sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    return days;
}

std::optional<AnnouncedDay> WorkingCalendar::announced(QDate day) const
{
    const auto found = m_days.constFind(day);
    return found == m_days.constEnd() ? std::nullopt : std::optional(*found);
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

std::optional<int> yearWithoutNotice(const WorkingCalendar &calendar, QDate today)
{
    if (!calendar.knows(today.year()))
        return today.year();
    if (today.month() >= NextNoticeMonth && !calendar.knows(today.year() + 1))
        return today.year() + 1;
    return std::nullopt;
}

} // namespace Gongkai
