// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcache.h"

#include "gongwen.h"

#include <QPainter>

#include <cmath>
#include <memory>

namespace Gongkai {

namespace {

constexpr int bytesInPixel = 4;
/// Ten sheets at the width of a usual window, three on a fine screen.
constexpr int mostMemory = 48 * 1024 * 1024;
/// With fewer than three sheets a picture would be thrown away before it is looked at again.
constexpr int mostOfOne = mostMemory / 3;

QSize sizeAt(double scale)
{
    return {int(std::ceil(Gongwen::paperWidth * scale)), int(std::ceil(Gongwen::paperHeight * scale))};
}

int memoryOf(QSize size)
{
    return size.width() * size.height() * bytesInPixel;
}

} // namespace

SheetCache::SheetCache() : m_sheets(mostMemory) { }

void SheetCache::clear()
{
    m_sheets.clear();
}

bool SheetCache::fits(double scale)
{
    return memoryOf(sizeAt(scale)) <= mostOfOne;
}

bool SheetCache::has(int page, double scale) const
{
    return qFuzzyCompare(scale, m_scale) && m_sheets.contains(page);
}

QPixmap SheetCache::sheet(const PageList &paper, int page, double scale)
{
    if (!fits(scale))
        return {};
    if (!qFuzzyCompare(scale, m_scale))
        m_sheets.clear();
    m_scale = scale;
    if (const QPixmap *known = m_sheets.object(page))
        return *known;
    auto drawn = std::make_unique<QPixmap>(sizeAt(scale));
    drawn->fill(Qt::white);
    QPainter painter(drawn.get());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, paper, page);
    painter.end();
    QPixmap sheet = *drawn;
    m_sheets.insert(page, drawn.release(), memoryOf(sheet.size()));
    return sheet;
}

} // namespace Gongkai
