// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperhead.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// How far the ink of a line reaches above and below its baseline.
struct InkReach
{
    double above = 0;
    double below = 0;
};

InkReach reachOf(const ShapedText &text, FontBook &fonts)
{
    InkReach reach;
    for (const ShapedGlyph &glyph : text) {
        if (glyph.isMissing() || glyph.isLineBreak())
            continue;
        const QRectF ink = fonts.font(glyph.face, glyph.size).boundingRect(glyph.glyph);
        reach.above = std::max(reach.above, -ink.top());
        reach.below = std::max(reach.below, ink.bottom());
    }
    return reach;
}

} // namespace

PaperHeadPainter::PaperHeadPainter(const PaperHead &head, PageFlow &flow) : m_head(head), m_flow(flow) { }

void PaperHeadPainter::draw()
{
    if (m_head.form == HeadForm::RedHead)
        drawRedHead();
    else if (m_head.form == HeadForm::Letter)
        drawLetterHead();
}

void PaperHeadPainter::drawRedHead()
{
    const double line = m_flow.pitch();
    m_flow.moveTo(drawMark(Gongwen::markDrop) + Gongwen::linesAboveNumber * line);
    const double numberTop = m_flow.y() + (m_flow.lineBox() - Gongwen::bodySize) / 2;
    drawNumber(numberTop, true);
    const double rule = numberTop + Gongwen::bodySize + Gongwen::redRuleDrop;
    redRule(0, Gongwen::width, rule, Gongwen::redRule);
    m_flow.moveTo(rule + Gongwen::redRule + Gongwen::linesAboveTitle * line);
}

void PaperHeadPainter::drawLetterHead()
{
    const double rule = drawMark(Gongwen::letterMarkTop - Gongwen::top) + Gongwen::letterRuleDrop;
    drawDoubleRule(rule, true);
    const double numberTop = rule + Gongwen::letterDoubleRule + Gongwen::letterRuleGap;
    drawNumber(numberTop, false);
    const double foot = Gongwen::paperHeight - Gongwen::top - Gongwen::letterFoot - Gongwen::letterDoubleRule;
    drawDoubleRule(foot, false);
    // The text of a line stands in the middle of its box; it is the text that keeps its distance from the rule.
    m_flow.limitTo(foot - Gongwen::letterRuleGap + (m_flow.lineBox() - Gongwen::bodySize) / 2);
    m_flow.leaveUnnumbered();
    m_flow.moveTo(numberTop + Gongwen::bodySize + Gongwen::linesAboveTitle * m_flow.pitch());
}

/// The mark as large as it may be and fits on one line, the ink of its highest character at @p top; returns where the
/// ink ends.
double PaperHeadPainter::drawMark(double top)
{
    FontBook &fonts = m_flow.fonts();
    const auto shaped = [&](double size) {
        return shape(fonts, {{FontRole::Title, m_head.mark}}, TypeSize::solid(size));
    };
    double size = Gongwen::largestMark;
    if (const double width = widthOf(shaped(size)); width > Gongwen::width)
        size *= Gongwen::width / width;
    const ShapedText text = shaped(size);
    const Line line = wholeLine(text);
    const InkReach reach = reachOf(text, fonts);
    const double baseline = top + reach.above;
    m_flow.place(text, line, {(Gongwen::width - line.width) / 2, baseline}, Ink::Red);
    return baseline + reach.below;
}

void PaperHeadPainter::drawNumber(double top, bool isCentred)
{
    const TypeSize body{Gongwen::bodySize, Gongwen::cell};
    const ShapedText text = shape(m_flow.fonts(), {{FontRole::FangSong, m_head.number}}, body);
    const Line line = wholeLine(text);
    const double spare = Gongwen::width - line.width;
    m_flow.place(text, line, {isCentred ? spare / 2 : spare, top + baselineIn(Gongwen::bodySize, Gongwen::bodySize)});
}

void PaperHeadPainter::drawDoubleRule(double top, bool isThickAbove)
{
    const double left = (Gongwen::width - Gongwen::letterRuleWidth) / 2;
    const double right = left + Gongwen::letterRuleWidth;
    const double upper = isThickAbove ? Gongwen::letterThickStroke : Gongwen::letterThinStroke;
    const double lower = isThickAbove ? Gongwen::letterThinStroke : Gongwen::letterThickStroke;
    redRule(left, right, top, upper);
    redRule(left, right, top + Gongwen::letterDoubleRule - lower, lower);
}

/// A rule whose upper edge lies at @p top.
void PaperHeadPainter::redRule(double left, double right, double top, double thickness)
{
    const double middle = top + thickness / 2;
    m_flow.rule({{left, middle, right, middle}, thickness, false, 0, Ink::Red, true});
}

} // namespace Gongkai
