// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace Gongkai {

void Table::appendRow(const std::vector<QString> &texts, FontRole role, const std::vector<int> &leftAligned)
{
    const int row = rowCount();
    for (std::size_t column = 0; column < texts.size(); ++column) {
        TableCell cell;
        cell.row = row;
        cell.column = int(column);
        cell.text = texts[column];
        cell.role = role;
        if (std::find(leftAligned.begin(), leftAligned.end(), int(column)) != leftAligned.end())
            cell.alignment = CellAlignment::Left;
        cells.push_back(cell);
    }
}

int Table::rowCount() const
{
    int rows = 0;
    for (const TableCell &cell : cells)
        rows = std::max(rows, cell.row + cell.rowSpan);
    return rows;
}

std::vector<std::vector<const TableCell *>> Table::places() const
{
    std::vector<std::vector<const TableCell *>> places(
        std::size_t(rowCount()), std::vector<const TableCell *>(columnWidths.size(), nullptr));
    for (const TableCell &cell : cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                places.at(std::size_t(row)).at(std::size_t(column)) = &cell;
        }
    }
    return places;
}

bool Table::isHead(const TableCell &cell) const
{
    return cell.row < headRows || cell.column < headColumns || cell.isShaded;
}

QString Table::text() const
{
    std::map<int, std::map<int, QString>> rows;
    for (const TableCell &cell : cells)
        rows[cell.row][cell.column] = cell.text.simplified();
    QStringList lines;
    for (const auto &[row, texts] : rows) {
        QStringList line;
        for (const auto &[column, text] : texts)
            line += text;
        lines += line.join(u'\t');
    }
    return lines.join(u'\n');
}

Table tableOf(std::initializer_list<double> millimetres)
{
    Table table;
    table.columnWidths.reserve(millimetres.size());
    for (const double width : millimetres)
        table.columnWidths.push_back(width * Gongwen::mm);
    return table;
}

} // namespace Gongkai
