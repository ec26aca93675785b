// SPDX-License-Identifier: GPL-3.0-or-later
#include "quicknotices.h"

#include "fontbook.h"
#include "paperactions.h"

namespace Gongkai {

QuickNotices::QuickNotices(const Workplace &place, QWidget *window)
    : m_fonts(std::make_unique<FontBook>())
    , m_desk(std::make_unique<PaperDesk>(place.store, *m_fonts, place.calendar))
    , m_actions(std::make_unique<PaperActions>(place, *m_desk, window))
    , m_sender(std::make_unique<NoticeSender>(*m_actions, window))
{
}

QuickNotices::~QuickNotices() = default;

} // namespace Gongkai
