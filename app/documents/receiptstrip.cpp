// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptstrip.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"
#include "tablepainter.h"

namespace Gongkai {

namespace {

constexpr double textSize = 12 * Gongwen::pt;
constexpr double slipLineHeight = 20 * Gongwen::pt;
constexpr double titleSize = 14 * Gongwen::pt;
constexpr double titleHeight = 26 * Gongwen::pt;
constexpr double hintSize = 9 * Gongwen::pt;
constexpr double cutHeight = 14 * Gongwen::pt;
constexpr double fieldHeight = 27 * Gongwen::pt;
constexpr double fieldGap = 6 * Gongwen::mm;
constexpr double gapAboveCut = 3 * Gongwen::mm;
constexpr double gapAtTable = 1.5 * Gongwen::mm;
constexpr std::size_t fieldsInRow = 2;

ShapedText shaped(PageFlow &flow, FontRole role, const QString &text, double size)
{
    return shape(flow.fonts(), {{role, text}}, TypeSize::solid(size));
}

LineRoom textRoom()
{
    return {Gongwen::width, Gongwen::paragraphIndent * textSize, 0, true};
}

} // namespace

ReceiptStripPainter::ReceiptStripPainter(const ReceiptStrip &strip, PageFlow &flow) : m_strip(strip), m_flow(flow) { }

double ReceiptStripPainter::height() const
{
    const auto textLines = breakLines(shaped(m_flow, FontRole::FangSong, m_strip.text, textSize), textRoom()).size();
    const auto fieldRows = (m_strip.fields.size() + fieldsInRow - 1) / fieldsInRow;
    return gapAboveCut + cutHeight + titleHeight + double(textLines) * slipLineHeight + tableHeight()
        + double(fieldRows) * fieldHeight;
}

double ReceiptStripPainter::tableHeight() const
{
    if (m_strip.table.rowCount() == 0)
        return 0;
    const TableGrid grid(m_strip.table, m_flow.fonts());
    return gapAtTable + grid.heightOf(0, grid.rows()) + gapAtTable;
}

void ReceiptStripPainter::draw(double bottom)
{
    m_flow.moveTo(bottom - height() + gapAboveCut);
    drawCutLine();
    drawTitle();
    drawText();
    drawTable();
    drawFields();
}

void ReceiptStripPainter::drawCutLine()
{
    const ShapedText hint = shaped(m_flow, FontRole::Song, m_strip.cutHint, hintSize);
    const double middle = m_flow.y() + cutHeight / 2;
    double hintWidth = 0;
    for (const Line &line : breakLines(hint, {Gongwen::width})) {
        hintWidth = line.width + hintSize;
        m_flow.place(hint, line, {(Gongwen::width - line.width) / 2, m_flow.y() + baselineIn(cutHeight, hintSize)});
    }
    const double left = (Gongwen::width - hintWidth) / 2;
    m_flow.rule({{0, middle, left, middle}, Gongwen::innerRule, true});
    m_flow.rule({{left + hintWidth, middle, Gongwen::width, middle}, Gongwen::innerRule, true});
    m_flow.advance(cutHeight);
}

void ReceiptStripPainter::drawTitle()
{
    const ShapedText title = shaped(m_flow, FontRole::Hei, m_strip.title, titleSize);
    for (const Line &line : breakLines(title, {Gongwen::width}))
        m_flow.place(title, line, {(Gongwen::width - line.width) / 2, m_flow.y() + baselineIn(titleHeight, titleSize)});
    m_flow.advance(titleHeight);
}

void ReceiptStripPainter::drawText()
{
    const ShapedText text = shaped(m_flow, FontRole::FangSong, m_strip.text, textSize);
    double indent = textRoom().firstIndent;
    for (const Line &line : breakLines(text, textRoom())) {
        m_flow.place(text, line, {indent, m_flow.y() + baselineIn(slipLineHeight, textSize)});
        m_flow.advance(slipLineHeight);
        indent = 0;
    }
}

void ReceiptStripPainter::drawTable()
{
    if (m_strip.table.rowCount() == 0)
        return;
    // The painter of tables goes back to the line grid below one; the strip has its own lines.
    const double below = m_flow.y() + tableHeight();
    const TableGrid grid(m_strip.table, m_flow.fonts());
    TablePainter(grid, m_flow).draw();
    m_flow.moveTo(below);
}

void ReceiptStripPainter::drawFields()
{
    const double column = (Gongwen::width - fieldGap) / double(fieldsInRow);
    for (std::size_t i = 0; i < m_strip.fields.size(); ++i) {
        const double left = double(i % fieldsInRow) * (column + fieldGap);
        const double baseline = m_flow.y() + baselineIn(fieldHeight, textSize);
        const ShapedText label = shaped(m_flow, FontRole::FangSong, m_strip.fields[i], textSize);
        double labelWidth = 0;
        for (const Line &line : breakLines(label, {column})) {
            m_flow.place(label, line, {left, baseline});
            labelWidth = line.width;
        }
        const double underline = baseline + 0.25 * textSize;
        m_flow.rule({{left + labelWidth, underline, left + column, underline}, Gongwen::innerRule});
        if (i % fieldsInRow + 1 == fieldsInRow || i + 1 == m_strip.fields.size())
            m_flow.advance(fieldHeight);
    }
}

} // namespace Gongkai
