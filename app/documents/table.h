// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontrole.h"
#include "gongwen.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace Gongkai {

enum class CellAlignment { Left, Centre, Right };

/// One cell of a table, over one or more rows and columns.
struct TableCell
{
    int row = 0; ///< from 0, head rows included
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
    CellAlignment alignment = CellAlignment::Centre;
    FontRole role = FontRole::Song;
    bool isVertical = false; ///< one character a line, from top to bottom
    bool isShaded = false;   ///< on a light grey ground, as heads are
    QString source = {};     ///< of a number that was counted: where from
};

/// A ruled table. Each place of the grid belongs to at most one cell; a place without a cell stays blank.
struct Table
{
    std::vector<double> columnWidths; ///< in 1/720 inch; at most Gongwen::width together
    int headRows = 0;                 ///< how many of the first rows are repeated on every page
    int headColumns = 0;              ///< how many of the first columns name their rows, for readers that listen
    std::vector<TableCell> cells;
    double size = 10 * Gongwen::pt;
    double leading = 1.3; ///< line height as a part of the size
    double leastRowHeight = 7 * Gongwen::mm;
    double padding = 0.8 * Gongwen::mm; ///< left and right of the text in a cell
    bool keepsTogether = false;         ///< starts on a new page if that lets it stand on one page

    /// Adds a row of single cells, all centred but those in the columns @p leftAligned.
    void appendRow(const std::vector<QString> &texts, FontRole role, const std::vector<int> &leftAligned = {});
    [[nodiscard]] int rowCount() const;
    /// By row and column the cell that takes each place; null where there is none.
    [[nodiscard]] std::vector<std::vector<const TableCell *>> places() const;
    /// True if @p cell names rows or columns.
    [[nodiscard]] bool isHead(const TableCell &cell) const;
    /// The texts of the cells, a row a line, parted by tabs.
    [[nodiscard]] QString text() const;
};

/// A table without rows, with columns so wide.
[[nodiscard]] Table tableOf(std::initializer_list<double> millimetres);

} // namespace Gongkai
