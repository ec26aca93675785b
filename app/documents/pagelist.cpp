// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelist.h"

#include <QPainter>
#include <QPen>
#include <QRawFont>

#include <algorithm>
#include <optional>

namespace Gongkai {

namespace {

QColor greyOf(int level)
{
    return {level, level, level};
}

QColor colourOf(Ink ink)
{
    return ink == Ink::Red ? QColor(255, 0, 0) : QColor(0, 0, 0);
}

QPen penFor(const Rule &rule)
{
    QPen pen(rule.ink == Ink::Red ? colourOf(rule.ink) : greyOf(rule.grey), rule.width);
    // Square ends close the corners of tables; a dash would grow into its gap.
    // What is measured by the standard ends where it says.
    pen.setCapStyle(rule.isDashed || rule.hasFlatEnds ? Qt::FlatCap : Qt::SquareCap);
    if (rule.isDashed)
        pen.setDashPattern({6.0, 4.0});
    return pen;
}

} // namespace

QString PageList::textOf(int page) const
{
    QString written;
    for (const TextRun &run : pages.at(std::size_t(page)).runs)
        written += QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
    return written;
}

double PageList::topOf(int page) const
{
    const Sheet &content = pages.at(std::size_t(page));
    std::optional<double> top;
    const auto look = [&top](double edge) { top = std::min(top.value_or(edge), edge); };
    for (const TextRun &run : content.runs) {
        // A letter stands on its line and is about as high as its size.
        const auto places = run.glyphs.positions();
        for (const QPointF &place : places)
            look(place.y() - run.glyphs.rawFont().pixelSize());
    }
    for (const Rule &rule : content.rules)
        look(std::min(rule.line.y1(), rule.line.y2()));
    for (const Bar &bar : content.bars)
        look(bar.area.top());
    for (const Picture &picture : content.pictures)
        look(picture.area.top());
    return std::max(0.0, top.value_or(0.0));
}

void paintPage(QPainter &painter, const PageList &paper, int page)
{
    const Sheet &content = paper.pages.at(std::size_t(page));
    painter.save();
    // Rules go over what is filled in grey.
    for (const Bar &bar : content.bars)
        painter.fillRect(bar.area, greyOf(bar.grey));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Picture &picture : content.pictures)
        painter.drawImage(picture.area, picture.image);
    for (const Rule &rule : content.rules) {
        painter.setPen(penFor(rule));
        painter.drawLine(rule.line);
    }
    for (const TextRun &run : content.runs) {
        painter.setPen(colourOf(run.ink));
        painter.drawGlyphRun(QPointF(), run.glyphs);
    }
    painter.restore();
}

} // namespace Gongkai
