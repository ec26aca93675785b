// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturepair.h"

#include "gongwen.h"
#include "pageflow.h"

#include <algorithm>

namespace Gongkai {

namespace {

constexpr double pairGap = 6 * Gongwen::mm;
constexpr double halfWidth = (Gongwen::width - pairGap) / 2;
/// A picture taken upright is no higher: two of them with their captions and the table of a finding fill a page.
constexpr double mostHeight = 90 * Gongwen::mm;
constexpr double captionType = 10.5 * Gongwen::pt;
constexpr double captionLeading = 16 * Gongwen::pt;
constexpr double gapUnderPicture = 1.5 * Gongwen::mm;
constexpr double blankHeight = halfWidth * 3 / 4;

} // namespace

PicturePairPainter::PicturePairPainter(const PicturePair &pair, PageFlow &flow)
    : m_pair(pair), m_flow(flow), m_left(sideOf(pair.left)), m_right(sideOf(pair.right))
{
}

PicturePairPainter::Side PicturePairPainter::sideOf(const PaperPicture &picture) const
{
    Side side{&picture, QImage::fromData(picture.jpeg, "jpeg"), {}};
    for (const QString &line : picture.lines)
        side.lines.push_back(shape(m_flow.fonts(), {{FontRole::Song, line}}, TypeSize::solid(captionType)));
    return side;
}

QSizeF PicturePairPainter::sizeOf(const Side &side)
{
    if (side.image.isNull())
        return {halfWidth, blankHeight};
    return QSizeF(side.image.size()).scaled(halfWidth, mostHeight, Qt::KeepAspectRatio);
}

double PicturePairPainter::textHeight(const Side &side) const
{
    std::size_t lines = 0;
    for (const ShapedText &text : side.lines)
        lines += breakLines(text, {halfWidth}).size();
    return double(lines) * captionLeading;
}

double PicturePairPainter::pictureHeight() const
{
    return std::max(sizeOf(m_left).height(), sizeOf(m_right).height());
}

double PicturePairPainter::height() const
{
    return pictureHeight() + gapUnderPicture + std::max(textHeight(m_left), textHeight(m_right));
}

void PicturePairPainter::draw()
{
    m_flow.ensureRoom(height());
    const double top = m_flow.y();
    drawSide(m_left, 0, top);
    drawSide(m_right, halfWidth + pairGap, top);
    m_flow.moveTo(top + height());
}

void PicturePairPainter::drawBlank(const PaperPicture &picture, double left, double top)
{
    const QRectF box(left, top, halfWidth, blankHeight);
    for (const QLineF &line : {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
             QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())})
        m_flow.rule({line, Gongwen::innerRule});
    const QString &blank = picture.blank.isEmpty() ? m_pair.blank : picture.blank;
    const ShapedText words = shape(m_flow.fonts(), {{FontRole::Song, blank}}, TypeSize::solid(captionType));
    const Line line = wholeLine(words);
    m_flow.place(words, line, {left + (halfWidth - line.width) / 2, top + baselineIn(blankHeight, captionType)});
}

void PicturePairPainter::drawSide(const Side &side, double left, double top)
{
    if (side.image.isNull()) {
        drawBlank(*side.picture, left, top);
    } else {
        const QSizeF size = sizeOf(side);
        // On one lower edge, so that the captions stand beside each other under their pictures.
        const QPointF corner(left + (halfWidth - size.width()) / 2, top + pictureHeight() - size.height());
        m_flow.picture({corner, size}, side.image, side.picture->jpeg);
    }
    double y = top + pictureHeight() + gapUnderPicture;
    for (const ShapedText &text : side.lines) {
        for (const Line &line : breakLines(text, {halfWidth})) {
            m_flow.place(
                text, line, {left + (halfWidth - line.width) / 2, y + baselineIn(captionLeading, captionType)});
            y += captionLeading;
        }
    }
}

} // namespace Gongkai
