// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebreaker.h"
#include "shapedtext.h"
#include "table.h"

#include <vector>

namespace Gongkai {

class FontBook;

/// A table, measured: the lines of each cell, the height of each row, the owner of each place.
class TableGrid
{
public:
    struct LaidCell
    {
        TableCell cell;
        ShapedText text;
        std::vector<Line> lines;
    };

    /// @p table must outlive the grid.
    TableGrid(const Table &table, FontBook &fonts);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const std::vector<LaidCell> &cells() const { return m_cells; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] double lineHeight() const { return m_table.size * m_table.leading; }
    /// Left edge of @p column; columns() gives the right edge of the table.
    [[nodiscard]] double edge(int column) const { return m_columnEdges[std::size_t(column)]; }
    [[nodiscard]] double rowHeight(int row) const { return m_rowHeights[std::size_t(row)]; }
    /// The rows [@p firstRow, @p endRow) together.
    [[nodiscard]] double heightOf(int firstRow, int endRow) const;
    /// The cell at a place of the grid, as an index into cells(); -1 for none.
    [[nodiscard]] int ownerAt(int row, int column) const
    {
        return m_owners[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
    }

private:
    void layCells(FontBook &fonts);
    void splitTallRows();
    void splitRow(int row, std::size_t linesEach);
    void measureRows();
    void mapPlaces();
    [[nodiscard]] double cellHeight(std::size_t lines) const;

    const Table &m_table;
    std::vector<LaidCell> m_cells;
    std::vector<double> m_columnEdges;
    std::vector<double> m_rowHeights;
    std::vector<int> m_owners;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace Gongkai
