// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablemodel.h"

#include <functional>
#include <vector>

namespace Gongkai {

/// One column over values of @p T: its heading and what it shows of a value.
template <class T>
struct Column
{
    QString heading;
    std::function<QString(const T &)> text;
    std::function<QVariant(const T &)> sortKey = {}; ///< the text itself where there is none
    std::function<QIcon(const T &)> icon = {};
    Qt::Alignment alignment = Qt::AlignLeading;
};

/// A table over a vector of values; the columns say what each shows.
template <class T>
class RecordTableModel final : public TableModel
{
public:
    explicit RecordTableModel(std::vector<Column<T>> columns, QObject *parent = nullptr)
        : TableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<T> &rows() const { return m_rows; }
    [[nodiscard]] const T &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

protected:
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int width() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] Heading heading(int column) const override
    {
        return {columnAt(column).heading, columnAt(column).alignment};
    }
    [[nodiscard]] QString text(int row, int column) const override { return columnAt(column).text(at(row)); }
    [[nodiscard]] QIcon icon(int row, int column) const override
    {
        return columnAt(column).icon ? columnAt(column).icon(at(row)) : QIcon();
    }
    [[nodiscard]] QVariant sortKey(int row, int column) const override
    {
        return columnAt(column).sortKey ? columnAt(column).sortKey(at(row)) : QVariant(text(row, column));
    }

private:
    [[nodiscard]] const Column<T> &columnAt(int column) const { return m_columns[static_cast<size_t>(column)]; }

    std::vector<Column<T>> m_columns;
    std::vector<T> m_rows;
};

} // namespace Gongkai
