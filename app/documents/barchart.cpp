// SPDX-License-Identifier: GPL-3.0-or-later
#include "barchart.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr double textSize = 10 * Gongwen::pt;
constexpr double lineHeight = 1.25 * textSize;
constexpr double captionSize = 12 * Gongwen::pt;
constexpr double captionHeight = 8 * Gongwen::mm;
/// From one bar to the next, where there is room and where there is little.
constexpr double usualRow = 6 * Gongwen::mm;
constexpr double tightRow = 4.6 * Gongwen::mm;
constexpr double gapBetweenBars = 2 * Gongwen::mm;
constexpr double axisAt = 46 * Gongwen::mm;
constexpr double axisLength = 92 * Gongwen::mm;
constexpr double gap = 1.5 * Gongwen::mm;
constexpr double scaleHeight = 6 * Gongwen::mm;
constexpr double gridRule = 0.25 * Gongwen::pt;
constexpr double axisRule = 0.75 * Gongwen::pt;
constexpr int barGrey = 110;
constexpr int gridGrey = 190;
constexpr int scaleSteps = 4;

} // namespace

Table BarChart::asTable() const
{
    Table table;
    table.columnWidths = {Gongwen::width / 2, Gongwen::width / 2};
    table.headColumns = 1;
    table.leastRowHeight = usualRow;
    for (const BarItem &item : items)
        table.appendRow({item.label, item.value}, FontRole::Song, {0});
    return table;
}

BarChartPainter::BarChartPainter(const BarChart &chart, PageFlow &flow) : m_chart(chart), m_flow(flow)
{
    for (const BarItem &item : m_chart.items) {
        LaidItem laid;
        laid.item = &item;
        laid.label = shape(m_flow.fonts(), {{FontRole::Song, item.label}}, TypeSize::solid(textSize));
        laid.lines = breakLines(laid.label, {axisAt - gap});
        m_items.push_back(std::move(laid));
    }
}

/// How high the whole chart is with its bars @p row apart; a label of several lines takes more.
double BarChartPainter::setRows(double row)
{
    double whole = captionHeight + scaleHeight;
    for (LaidItem &laid : m_items) {
        laid.barHeight = row - gapBetweenBars;
        laid.height = std::max(row, double(laid.lines.size()) * lineHeight + row - lineHeight);
        whole += laid.height;
    }
    return whole;
}

void BarChartPainter::draw(double bottom)
{
    if (m_items.empty())
        return;
    const double room = bottom - m_flow.y() + Gongwen::tolerance;
    double whole = setRows(usualRow);
    if (whole > room && setRows(tightRow) > room) {
        whole = setRows(usualRow);
        const double least = whole <= Gongwen::height ? whole : captionHeight + m_items.front().height + scaleHeight;
        if (least > room && !m_flow.atPageTop())
            m_flow.startPage();
    }
    drawCaption();
    double top = m_flow.y();
    for (const LaidItem &laid : m_items) {
        if (laid.height + scaleHeight > m_flow.room() && m_flow.y() > top) {
            drawScale(top);
            m_flow.startPage();
            top = m_flow.y();
        }
        drawItem(laid);
    }
    drawScale(top);
    m_flow.advance(scaleHeight);
    m_flow.snapToGrid();
}

void BarChartPainter::drawCaption()
{
    const ShapedText text = shape(m_flow.fonts(), {{FontRole::Hei, m_chart.caption}}, TypeSize::solid(captionSize));
    for (const Line &line : breakLines(text, {Gongwen::width})) {
        m_flow.place(
            text, line, {(Gongwen::width - line.width) / 2, m_flow.y() + baselineIn(captionHeight, captionSize)});
        m_flow.advance(captionHeight);
    }
}

void BarChartPainter::drawItem(const LaidItem &laid)
{
    const double middle = m_flow.y() + laid.height / 2;
    double y = middle - double(laid.lines.size()) * lineHeight / 2 + baselineIn(lineHeight, textSize);
    for (const Line &line : laid.lines) {
        m_flow.place(laid.label, line, {axisAt - gap - line.width, y});
        y += lineHeight;
    }
    const double share = std::clamp(laid.item->share.value_or(0), 0.0, 1.0);
    if (share > 0)
        m_flow.bar({axisAt, middle - laid.barHeight / 2, share * axisLength, laid.barHeight}, barGrey);
    drawText(laid.item->value, axisAt + share * axisLength + gap, middle, 0);
    m_flow.advance(laid.height);
}

void BarChartPainter::drawScale(double top)
{
    const double bottom = m_flow.y();
    for (int step = 0; step <= scaleSteps; ++step) {
        const double x = axisAt + axisLength * step / scaleSteps;
        m_flow.rule({{x, top, x, bottom}, step == 0 ? axisRule : gridRule, false, step == 0 ? 0 : gridGrey});
        drawText(u"%1%"_s.arg(100 * step / scaleSteps), x, bottom + scaleHeight / 2, 0.5);
    }
    m_flow.rule({{axisAt, bottom, axisAt + axisLength, bottom}, axisRule});
}

/// @p anchor 0 starts the text at @p x, 0.5 centres it there.
void BarChartPainter::drawText(const QString &text, double x, double middle, double anchor)
{
    const ShapedText shaped = shape(m_flow.fonts(), {{FontRole::Song, text}}, TypeSize::solid(textSize));
    for (const Line &line : breakLines(shaped, {Gongwen::width}))
        m_flow.place(
            shaped, line, {x - anchor * line.width, middle - lineHeight / 2 + baselineIn(lineHeight, textSize)});
}

} // namespace Gongkai
