// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablegrid.h"

#include <vector>

namespace Gongkai {

class PageFlow;

/// Puts a measured table on pages. Rows are never split (one that alone is higher than a page was cut into several by
/// the grid); a cell over several rows that meets a page end is closed there with a rule and its text stands again on
/// the next page; head rows are repeated.
class TablePainter
{
public:
    TablePainter(const TableGrid &grid, PageFlow &flow);

    /// How much room there must be where the table starts, so that its head is not left alone at the foot of a page or,
    /// where it is to stand on one page, so that it does. @p above is the height of what stands over it and goes with
    /// it.
    [[nodiscard]] double roomAtStart(double above = 0) const;
    /// Draws from the flow's current place on and leaves the flow below the table, back on the line grid. What is
    /// @p above it on the page and goes with it, such as its heading, has that height.
    void draw(double above = 0);

private:
    /// Rows that stand under one another on one page.
    struct Block
    {
        std::vector<int> rows;
        std::vector<double> edges; ///< one more than rows
    };

    [[nodiscard]] int lastFitting(int firstRow, double room) const;
    [[nodiscard]] Block blockOf(int firstRow, int endRow, bool withHead) const;
    [[nodiscard]] int ownerAt(const Block &block, int index, int column) const;
    [[nodiscard]] bool isSplit(int owner, int other) const { return owner != other || owner == -1; }
    void drawCells(const Block &block);
    void drawText(const TableGrid::LaidCell &laid, double top, double height);
    void drawHorizontalRules(const Block &block);
    void drawVerticalRules(const Block &block);

    const TableGrid &m_grid;
    PageFlow &m_flow;
    double m_inkMiddle; ///< of the text of the cells, above its baseline
};

} // namespace Gongkai
