// SPDX-License-Identifier: GPL-3.0-or-later
#include "steadylabel.h"

namespace Gongkai {

void SteadyLabel::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize SteadyLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth(), fontMetrics().lineSpacing() * m_lines};
}

} // namespace Gongkai
