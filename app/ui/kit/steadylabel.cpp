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
    // Signs that come from another font may need a higher line than the font's own letters.
    const QStringList lines(m_lines, QStringLiteral("国g"));
    return {fontMetrics().averageCharWidth(), fontMetrics().size(0, lines.join(u'\n')).height()};
}

void SteadyLabel::enterEvent(QEnterEvent *event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void SteadyLabel::leaveEvent(QEvent *event)
{
    if (!hasSelectedText())
        setTextInteractionFlags(Qt::NoTextInteraction);
    QLabel::leaveEvent(event);
}

} // namespace Gongkai
