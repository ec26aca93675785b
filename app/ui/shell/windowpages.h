// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <functional>
#include <vector>

namespace Gongkai {

class OpenStore;
class Preferences;

/// One page as it stands in the window's list. It is made when it is first shown.
struct PageEntry
{
    QString id;
    QString title;
    QString icon;      ///< file name without its ending
    QString helpTopic; ///< the part of the help that F1 opens
    std::function<Page *(OpenStore &, Preferences &)> make;
};

/// The pages of the window in their order; Ctrl+1 opens the first. A new page is added here and nowhere else.
[[nodiscard]] std::vector<PageEntry> windowPages();

} // namespace Gongkai
