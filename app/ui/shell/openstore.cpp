// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "shippedcalendar.h"

#include <QStandardPaths>

#include <algorithm>

namespace Gongkai {

namespace {

/// Where notices of new years are laid down by the clerk.
QString noticesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/holidays");
}

/// True if @p step may have changed the notices that the store keeps.
bool touchesNotices(const Step &step)
{
    return step.count != int(step.records.size())
        || std::any_of(step.records.begin(), step.records.end(),
            [](const ChangedRecord &changed) { return changed.list == List::HolidayNotices; });
}

} // namespace

OpenStore::OpenStore(std::unique_ptr<Store> store, Prompts &prompts)
    : m_store(std::move(store)), m_prompts(prompts), m_deeds(*m_store)
{
    readCalendar();
    // Connected before any page is: whoever looks at a step judges by the days off after it.
    QObject::connect(m_store.get(), &Store::committed, &m_deeds, [this](const Step &step) {
        if (touchesNotices(step))
            readCalendar();
    });
}

Workplace OpenStore::place()
{
    return {*m_store, m_prompts, m_calendar, m_pinyin, m_deeds, noticesFolder()};
}

void OpenStore::readCalendar()
{
    m_calendarError.reset();
    auto calendar = calendarOf(*m_store, noticesFolder());
    if (!calendar) {
        // A notice that somebody added wrongly must not cost the ones that come with the program.
        m_calendarError = calendar.error();
        calendar = Gongkai::readCalendar();
    }
    if (calendar)
        m_calendar = std::move(*calendar);
}

} // namespace Gongkai
