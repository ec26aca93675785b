// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedcalendar.h"

#include "holidayfile.h"
#include "monthbook.h"

#include <QDir>

static void initHolidayResource()
{
    Q_INIT_RESOURCE(holidays);
}

namespace Gongkai {

namespace {

Result<void> addFolder(WorkingCalendar &calendar, const QDir &folder)
{
    const auto names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > LargestNotice)
            return Error{ErrorKind::Io, file.fileName()};
        if (auto added = calendar.addNotices(QString::fromUtf8(file.readAll())); !added) {
            Error error = added.error();
            error.detail = file.fileName();
            return error;
        }
    }
    return {};
}

} // namespace

Result<WorkingCalendar> readCalendar(const QString &folder)
{
    initHolidayResource();
    WorkingCalendar calendar;
    if (auto added = addFolder(calendar, QDir(QStringLiteral(":/holidays"))); !added)
        return added.error();
    if (!folder.isEmpty()) {
        if (auto added = addFolder(calendar, QDir(folder)); !added)
            return added.error();
    }
    return calendar;
}

namespace {

/// The store takes in no notice that can't be read, so that this fails for a damaged one alone.
Result<WorkingCalendar> calendarWith(const std::vector<HolidayNotice> &notices, const QString &folder)
{
    auto calendar = readCalendar(folder);
    for (const HolidayNotice &notice : notices) {
        if (!calendar)
            break;
        if (auto added = calendar->addNotices(notice.text); !added)
            return added.error();
    }
    return calendar;
}

} // namespace

Result<WorkingCalendar> calendarOf(Store &store, const QString &folder)
{
    auto stored = MonthBook(store).all<HolidayNotice>();
    if (!stored)
        return stored.error();
    std::vector<HolidayNotice> notices;
    notices.reserve(stored->size());
    for (auto &notice : *stored)
        notices.push_back(std::move(notice.record));
    return calendarWith(notices, folder);
}

Result<WorkingCalendar> calendarKnownAt(Store &store, const Moment &moment, const QString &folder)
{
    const auto notices = MonthBook(store).noticesKnownAt(moment);
    return notices ? calendarWith(*notices, folder) : notices.error();
}

} // namespace Gongkai
