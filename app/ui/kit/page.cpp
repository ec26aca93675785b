// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QLayout>
#include <QStyle>

#include <algorithm>

namespace Gongkai {

void Page::setSmall(bool isSmall)
{
    QLayout *rows = layout();
    if (!rows)
        return;
    // Back to the style's own.
    rows->setContentsMargins(-1, -1, -1, -1);
    rows->setSpacing(-1);
    if (!isSmall)
        return;
    const int gap = std::max(1, rows->spacing() / 2);
    rows->setSpacing(gap);
    rows->setContentsMargins(gap, gap, gap, 0);
}

} // namespace Gongkai
