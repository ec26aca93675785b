// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "shippedcalendar.h"

#include <QStandardPaths>

namespace Gongkai {

namespace {

/// Where notices of new years are laid down by the clerk.
QString noticesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/holidays");
}

} // namespace

OpenStore::OpenStore(std::unique_ptr<Store> store, Prompts &prompts)
    : m_store(std::move(store)), m_prompts(prompts), m_deeds(*m_store)
{
    auto calendar = readCalendar(noticesFolder());
    if (!calendar) {
        // A notice that somebody added wrongly must not cost the ones that come with the program.
        m_calendarError = calendar.error();
        calendar = readCalendar();
    }
    if (calendar)
        m_calendar = std::move(*calendar);
}

} // namespace Gongkai
