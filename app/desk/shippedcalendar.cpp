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

Result<WorkingCalendar> calendarOf(Store &store, const QString &folder)
{
    auto calendar = readCalendar(folder);
    if (!calendar)
        return calendar;
    const auto notices = MonthBook(store).all<HolidayNotice>();
    if (!notices)
        return notices.error();
    for (const auto &notice : *notices) {
        // The store takes in no notice that can't be read, so that this fails for a damaged one alone.
        if (auto added = calendar->addNotices(notice.record.text); !added)
            return added.error();
    }
    return calendar;
}

} // namespace Gongkai
