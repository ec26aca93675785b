// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepainter.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"

#include <algorithm>

namespace Gongkai {

namespace {

constexpr double gapAbove = 1.5 * Gongwen::mm;
constexpr int outside = -2;
constexpr int shade = 230;

/// How far above the baseline the middle of a full Chinese character lies. Between the rules of a cell the eye measures
/// by the ink, which does not stand in the middle of every face's em box.
double inkMiddle(FontBook &fonts, double size)
{
    const auto full = fonts.glyphFor(FontRole::Song, U'国');
    return full ? -fonts.font(full->face, size).boundingRect(full->glyph).center().y() : 0.38 * size;
}

} // namespace

TablePainter::TablePainter(const TableGrid &grid, PageFlow &flow)
    : m_grid(grid), m_flow(flow), m_inkMiddle(inkMiddle(flow.fonts(), grid.table().size))
{
}

double TablePainter::roomAtStart(double above) const
{
    const double whole = m_grid.heightOf(0, m_grid.rows());
    if (m_grid.table().keepsTogether && above + gapAbove + whole <= Gongwen::height + Gongwen::tolerance)
        return whole + gapAbove;
    // The head is never left alone at the foot of a page.
    const int head = m_grid.table().headRows;
    return m_grid.heightOf(0, std::min(head + 1, m_grid.rows())) + gapAbove;
}

void TablePainter::draw(double above)
{
    const int head = m_grid.table().headRows;
    m_flow.ensureRoom(roomAtStart(above));
    if (!m_flow.atPageTop())
        m_flow.advance(gapAbove);
    int row = 0;
    while (row < m_grid.rows()) {
        const bool repeatsHead = row > 0;
        if (repeatsHead)
            m_flow.startPage();
        const double room = m_flow.room() - (repeatsHead ? m_grid.heightOf(0, head) : 0);
        const int end = std::max(lastFitting(row, room), row + 1);
        const Block block = blockOf(row, end, repeatsHead);
        drawCells(block);
        drawHorizontalRules(block);
        drawVerticalRules(block);
        m_flow.moveTo(block.edges.back());
        row = end;
    }
    m_flow.snapToGrid();
}

/// The end of the longest run of rows from @p firstRow on that fits into @p room.
int TablePainter::lastFitting(int firstRow, double room) const
{
    int row = firstRow;
    double used = 0;
    while (row < m_grid.rows() && used + m_grid.rowHeight(row) <= room + Gongwen::tolerance)
        used += m_grid.rowHeight(row++);
    return row;
}

TablePainter::Block TablePainter::blockOf(int firstRow, int endRow, bool withHead) const
{
    Block block;
    block.edges.push_back(m_flow.y());
    const auto add = [&](int row) {
        block.rows.push_back(row);
        block.edges.push_back(block.edges.back() + m_grid.rowHeight(row));
    };
    for (int row = 0; withHead && row < m_grid.table().headRows; ++row)
        add(row);
    for (int row = firstRow; row < endRow; ++row)
        add(row);
    return block;
}

void TablePainter::drawCells(const Block &block)
{
    for (const TableGrid::LaidCell &laid : m_grid.cells()) {
        const auto isOwn = [&](int row) { return row >= laid.cell.row && row < laid.cell.row + laid.cell.rowSpan; };
        const auto first = std::find_if(block.rows.begin(), block.rows.end(), isOwn);
        const auto end = std::find_if_not(first, block.rows.end(), isOwn);
        if (first == end)
            continue;
        const double top = block.edges[std::size_t(first - block.rows.begin())];
        const double height = block.edges[std::size_t(end - block.rows.begin())] - top;
        if (laid.cell.isShaded) {
            const double left = m_grid.edge(laid.cell.column);
            const double right = m_grid.edge(laid.cell.column + laid.cell.columnSpan);
            m_flow.bar(QRectF(left, top, right - left, height), shade);
        }
        drawText(laid, top, height);
    }
}

void TablePainter::drawText(const TableGrid::LaidCell &laid, double top, double height)
{
    const double left = m_grid.edge(laid.cell.column);
    const double right = m_grid.edge(laid.cell.column + laid.cell.columnSpan);
    const double lineHeight = m_grid.lineHeight();
    const double padding = m_grid.table().padding;
    double y = top + (height - (double(laid.lines.size()) - 1) * lineHeight) / 2 + m_inkMiddle;
    for (const Line &line : laid.lines) {
        double x = (left + right - line.width) / 2;
        if (laid.cell.alignment == CellAlignment::Left)
            x = left + padding;
        else if (laid.cell.alignment == CellAlignment::Right)
            x = right - padding - line.width;
        m_flow.place(laid.text, line, {x, y});
        y += lineHeight;
    }
}

int TablePainter::ownerAt(const Block &block, int index, int column) const
{
    if (index < 0 || index >= int(block.rows.size()) || column < 0 || column >= m_grid.columns())
        return outside;
    return m_grid.ownerAt(block.rows[std::size_t(index)], column);
}

void TablePainter::drawHorizontalRules(const Block &block)
{
    const int last = int(block.rows.size());
    for (int index = 0; index <= last; ++index) {
        const double y = block.edges[std::size_t(index)];
        const double width = index == 0 || index == last ? Gongwen::outerRule : Gongwen::innerRule;
        int column = 0;
        while (column < m_grid.columns()) {
            const int start = column;
            while (
                column < m_grid.columns() && isSplit(ownerAt(block, index - 1, column), ownerAt(block, index, column)))
                ++column;
            if (column > start)
                m_flow.rule({{m_grid.edge(start), y, m_grid.edge(column), y}, width});
            else
                ++column;
        }
    }
}

void TablePainter::drawVerticalRules(const Block &block)
{
    const int last = int(block.rows.size());
    for (int column = 0; column <= m_grid.columns(); ++column) {
        const double x = m_grid.edge(column);
        const double width = column == 0 || column == m_grid.columns() ? Gongwen::outerRule : Gongwen::innerRule;
        int index = 0;
        while (index < last) {
            const int start = index;
            while (index < last && isSplit(ownerAt(block, index, column - 1), ownerAt(block, index, column)))
                ++index;
            if (index > start)
                m_flow.rule({{x, block.edges[std::size_t(start)], x, block.edges[std::size_t(index)]}, width});
            else
                ++index;
        }
    }
}

} // namespace Gongkai
