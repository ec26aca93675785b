// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticesender.h"
#include "workplace.h"

#include <memory>

namespace Gongkai {

class FontBook;
class PaperActions;

/// What sending a notice needs where no paper is shown: its fonts and its desk are opened with it.
class QuickNotices
{
public:
    /// @p window outlives this.
    QuickNotices(const Workplace &place, QWidget *window);
    ~QuickNotices();

    [[nodiscard]] NoticeSender &sender() { return *m_sender; }

private:
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<PaperDesk> m_desk;
    std::unique_ptr<PaperActions> m_actions;
    std::unique_ptr<NoticeSender> m_sender;
};

} // namespace Gongkai
