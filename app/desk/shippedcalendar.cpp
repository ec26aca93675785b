// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedcalendar.h"

#include "monthbook.h"

#include <QDir>
#include <QFile>

static void initHolidayResource()
{
    Q_INIT_RESOURCE(holidays);
}

namespace Gongkai {

Result<WorkingCalendar> readCalendar()
{
    initHolidayResource();
    WorkingCalendar calendar;
    const QDir folder(QStringLiteral(":/holidays"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io, file.fileName()};
        if (auto added = calendar.addNotices(QString::fromUtf8(file.readAll())); !added)
            return added.error();
    }
    return calendar;
}

namespace {

/// The store takes in no notice that can't be read, so that this fails for a damaged one alone.
Result<WorkingCalendar> calendarWith(const std::vector<HolidayNotice> &notices)
{
    auto calendar = readCalendar();
    for (const HolidayNotice &notice : notices) {
        if (!calendar)
            break;
        if (auto added = calendar->addNotices(notice.text); !added)
            return added.error();
    }
    return calendar;
}

} // namespace

Result<WorkingCalendar> calendarOf(Store &store)
{
    auto stored = MonthBook(store).all<HolidayNotice>();
    if (!stored)
        return stored.error();
    std::vector<HolidayNotice> notices;
    notices.reserve(stored->size());
    for (auto &notice : *stored)
        notices.push_back(std::move(notice.record));
    return calendarWith(notices);
}

Result<WorkingCalendar> calendarKnownAt(Store &store, KnownThen &then)
{
    const auto notices = MonthBook(store).noticesKnownAt(then);
    return notices ? calendarWith(*notices) : notices.error();
}

} // namespace Gongkai
