// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragelegend.h"

#include "coveragemodel.h"

#include <QPainter>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr int MostBoxes = 5; ///< of a busy year only the lightest shades and the darkest are shown

}

CoverageLegend::CoverageLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMost(1);
}

void CoverageLegend::setMost(int most)
{
    m_most = most;
    setAccessibleName(tr("Legend: the darker a cell, the more visits; darkest %n.", nullptr, most));
    updateGeometry();
    update();
}

int CoverageLegend::boxWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("0000"));
}

int CoverageLegend::boxes() const
{
    return std::min(m_most, MostBoxes);
}

QSize CoverageLegend::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(tr("Visits in a month:")) + boxWidth() * (boxes() + 1), metrics.height() * 3 / 2};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = fontMetrics().height() * 3 / 2;
    const QString words = tr("Visits in a month:");
    int x = fontMetrics().horizontalAdvance(words);
    painter.drawText(QRect(0, 0, x, height), Qt::AlignVCenter | Qt::AlignLeft, words);
    x += boxWidth() / 2;
    for (int box = 1; box <= boxes(); ++box) {
        const int visits = box == boxes() ? m_most : box;
        const QRect area(x, 0, boxWidth(), height);
        painter.fillRect(area.adjusted(0, 0, -1, 0), CoverageModel::shadeOf(double(visits) / m_most));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(area, Qt::AlignCenter, QString::number(visits));
        x += boxWidth();
    }
}

} // namespace Gongkai
