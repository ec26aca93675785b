// SPDX-License-Identifier: GPL-3.0-or-later
#include "workingcalendar.h"

#include "isotext.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// How many years before and after its own a notice may reach: the days around New Year.
constexpr int YearsBeside = 1;

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
            notices[*m_year].title = rest.toString();
        else
            announce(word == u"off", rest);
    }

    QMap<int, YearNotice> notices;
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
            notices.insert(*number, {});
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
        if (std::abs(range->first.year() - *m_year) > YearsBeside
            || std::abs(range->last.year() - *m_year) > YearsBeside) {
            refuse(FaultKind::OtherYear, words[0]);
            return;
        }
        const QString name = words.size() > 1 ? words[1].toString() : QString();
        for (QDate day = range->first; day <= range->last; day = day.addDays(1))
            notices[*m_year].days.insert(day, {day, isOff, name, *m_year});
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
    m_notices.insert(reader.notices);
    return {};
}

int WorkingCalendar::newestYear() const
{
    return m_notices.isEmpty() ? 0 : m_notices.lastKey();
}

std::vector<AnnouncedDay> WorkingCalendar::announcedBy(int year) const
{
    const auto notice = m_notices.constFind(year);
    if (notice == m_notices.constEnd())
        return {};
    return {notice->days.cbegin(), notice->days.cend()};
}

const AnnouncedDay *WorkingCalendar::find(QDate day) const
{
    for (int year = day.year() + YearsBeside; year >= day.year() - YearsBeside; --year) {
        const auto notice = m_notices.constFind(year);
        if (notice == m_notices.constEnd())
            continue;
        if (const auto found = notice->days.constFind(day); found != notice->days.constEnd())
            return &*found;
    }
    return nullptr;
}

std::optional<AnnouncedDay> WorkingCalendar::announced(QDate day) const
{
    const AnnouncedDay *found = find(day);
    return found ? std::optional(*found) : std::nullopt;
}

QString WorkingCalendar::nameOf(QDate day) const
{
    const AnnouncedDay *found = find(day);
    return found ? found->name : QString();
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    const AnnouncedDay *found = find(day);
    return found ? !found->isOff : day.dayOfWeek() < Qt::Saturday;
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
