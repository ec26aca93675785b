// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablegrid.h"

#include "fontbook.h"
#include "gongwen.h"

#include <algorithm>
#include <cmath>

namespace Gongkai {

namespace {

bool readsBefore(const TableCell &left, const TableCell &right)
{
    return left.row != right.row ? left.row < right.row : left.column < right.column;
}

/// One character a line, each in the middle of the column.
std::vector<Line> stackedLines(const ShapedText &text)
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text[i].isLineBreak())
            lines.push_back({i, {0.0}, text[i].advance});
    }
    return lines;
}

} // namespace

TableGrid::TableGrid(const Table &table, FontBook &fonts)
    : m_table(table), m_rows(table.rowCount()), m_columns(int(table.columnWidths.size()))
{
    m_columnEdges.push_back(0);
    for (double width : table.columnWidths)
        m_columnEdges.push_back(m_columnEdges.back() + width);
    layCells(fonts);
    splitTallRows();
    measureRows();
    mapPlaces();
}

void TableGrid::layCells(FontBook &fonts)
{
    std::vector<TableCell> cells = m_table.cells;
    // Row by row, so that the text of the finished file reads in that order.
    std::stable_sort(cells.begin(), cells.end(), readsBefore);
    for (const TableCell &cell : cells) {
        LaidCell laid;
        laid.cell = cell;
        laid.text = shape(fonts, {{cell.role, cell.text, cell.source}}, TypeSize::solid(m_table.size));
        const double width = m_columnEdges[std::size_t(cell.column + cell.columnSpan)]
            - m_columnEdges[std::size_t(cell.column)] - 2 * m_table.padding;
        laid.lines = cell.isVertical ? stackedLines(laid.text) : breakLines(laid.text, {width});
        m_cells.push_back(std::move(laid));
    }
}

double TableGrid::cellHeight(std::size_t lines) const
{
    return double(lines) * lineHeight() + 1.2 * m_table.padding;
}

void TableGrid::splitTallRows()
{
    std::size_t headLines = 0;
    for (const LaidCell &laid : m_cells) {
        if (laid.cell.row < m_table.headRows)
            headLines = std::max(headLines, laid.lines.size());
    }
    const double head = m_table.headRows * std::max(m_table.leastRowHeight, cellHeight(headLines));
    const double room = Gongwen::height - head - 1.2 * m_table.padding;
    const auto most = std::size_t(std::max(1.0, std::floor(room / lineHeight())));
    for (int row = m_table.headRows; row < m_rows; ++row)
        splitRow(row, most);
}

/// Moves what is beyond @p linesEach lines of a single row into rows of its own below it.
void TableGrid::splitRow(int row, std::size_t linesEach)
{
    const auto isTall = [&](const LaidCell &laid) {
        return laid.cell.row == row && laid.cell.rowSpan == 1 && laid.lines.size() > linesEach;
    };
    if (std::none_of(m_cells.begin(), m_cells.end(), isTall))
        return;
    std::vector<LaidCell> below;
    for (LaidCell &laid : m_cells) {
        if (laid.cell.row > row) {
            ++laid.cell.row;
        } else if (laid.cell.rowSpan > 1 && laid.cell.row + laid.cell.rowSpan > row) {
            ++laid.cell.rowSpan;
        } else if (laid.cell.row == row && laid.cell.rowSpan == 1) {
            LaidCell rest = laid;
            ++rest.cell.row;
            const auto kept = std::ptrdiff_t(std::min(linesEach, laid.lines.size()));
            rest.lines.erase(rest.lines.begin(), rest.lines.begin() + kept);
            laid.lines.erase(laid.lines.begin() + kept, laid.lines.end());
            below.push_back(std::move(rest));
        }
    }
    m_cells.insert(m_cells.end(), below.begin(), below.end());
    std::stable_sort(m_cells.begin(), m_cells.end(),
        [](const LaidCell &a, const LaidCell &b) { return readsBefore(a.cell, b.cell); });
    ++m_rows;
}

void TableGrid::measureRows()
{
    m_rowHeights.assign(std::size_t(m_rows), m_table.leastRowHeight);
    for (const LaidCell &laid : m_cells) {
        if (laid.cell.rowSpan == 1) {
            double &height = m_rowHeights[std::size_t(laid.cell.row)];
            height = std::max(height, cellHeight(laid.lines.size()));
        }
    }
    for (const LaidCell &laid : m_cells) {
        const int end = laid.cell.row + laid.cell.rowSpan;
        const double lacking = cellHeight(laid.lines.size()) - heightOf(laid.cell.row, end);
        for (int row = laid.cell.row; lacking > 0 && row < end; ++row)
            m_rowHeights[std::size_t(row)] += lacking / laid.cell.rowSpan;
    }
}

void TableGrid::mapPlaces()
{
    m_owners.assign(std::size_t(m_rows * m_columns), -1);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const TableCell &cell = m_cells[i].cell;
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                m_owners[std::size_t(row * m_columns + column)] = int(i);
        }
    }
}

double TableGrid::heightOf(int firstRow, int endRow) const
{
    double sum = 0;
    for (int row = firstRow; row < endRow; ++row)
        sum += m_rowHeights[std::size_t(row)];
    return sum;
}

} // namespace Gongkai
