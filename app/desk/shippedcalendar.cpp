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

Result<WorkingCalendar> calendarOf(Store &store)
{
    auto calendar = readCalendar();
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
