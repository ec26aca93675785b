// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workingcalendar.h"

#include <QDir>
#include <QFile>

namespace Gongkai {

/// The calendar with the notices that the program ships.
inline WorkingCalendar shippedCalendar()
{
    WorkingCalendar calendar;
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/holidays"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || !calendar.addNotices(QString::fromUtf8(file.readAll())))
            qFatal("can't read %s", qPrintable(name));
    }
    return calendar;
}

} // namespace Gongkai
