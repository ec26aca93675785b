// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinyin.h"
#include "workplace.h"

#include <memory>

namespace Gongkai {

/// A store that is open in a window, with what its pages work with.
class OpenStore
{
public:
    OpenStore(std::unique_ptr<Store> store, Prompts &prompts);

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Workplace place();
    [[nodiscard]] Deeds &deeds() { return m_deeds; }
    [[nodiscard]] const WorkingCalendar &calendar() const { return m_calendar; }
    /// What went wrong with the calendar of working days; none if nothing did.
    [[nodiscard]] const std::optional<Error> &calendarError() const { return m_calendarError; }

private:
    void readCalendar();

    std::unique_ptr<Store> m_store;
    Prompts &m_prompts;
    WorkingCalendar m_calendar;
    std::optional<Error> m_calendarError;
    Pinyin m_pinyin;
    Deeds m_deeds;
};

} // namespace Gongkai
