// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablemodel.h"

#include <functional>
#include <vector>

namespace Gongkai {

/// One column over values of @p T: its heading and what it shows of a value.
template <class T>
class Column
{
public:
    template <class R>
    using Of = std::function<R(const T &)>;

    Column(QString headingText, Of<QString> textOf, Of<QVariant> keyOf = nullptr, Of<QIcon> iconOf = nullptr,
        Qt::Alignment aligned = Qt::AlignLeading)
        : heading(std::move(headingText))
        , text(std::move(textOf))
        , sortKey(std::move(keyOf))
        , icon(std::move(iconOf))
        , alignment(aligned)
    {
    }

    /// Orders rows by @p keyOf rather than by the text.
    Column sortedBy(Of<QVariant> keyOf) &&
    {
        sortKey = std::move(keyOf);
        return std::move(*this);
    }
    Column withIcon(Of<QIcon> iconOf) &&
    {
        icon = std::move(iconOf);
        return std::move(*this);
    }
    /// Reads out @p spokenOf rather than the text.
    Column spokenAs(Of<QString> spokenOf) &&
    {
        spoken = std::move(spokenOf);
        return std::move(*this);
    }
    Column atTheEnd() &&
    {
        alignment = Qt::AlignTrailing;
        return std::move(*this);
    }
    Column inBold() &&
    {
        isStrong = true;
        return std::move(*this);
    }

    /// Says at the heading what has to be known of the column beyond its name.
    Column explainedBy(const QString &sentence) &&
    {
        note = sentence;
        return std::move(*this);
    }

    QString heading;
    Of<QString> text;
    Of<QVariant> sortKey;
    Of<QIcon> icon;
    Qt::Alignment alignment;
    Of<QString> spoken;
    bool isStrong = false;
    QString note;
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

    /// Where as many rows as before come, and rows can be compared, only what differs is painted anew.
    void setRows(std::vector<T> rows)
    {
        if constexpr (std::equality_comparable<T>) {
            if (rows.size() == m_rows.size()) {
                changeRows(std::move(rows));
                return;
            }
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// Says which rows begin a group.
    void setGroupStart(std::function<bool(const T &)> startsGroup) { m_startsGroup = std::move(startsGroup); }
    [[nodiscard]] const std::vector<T> &rows() const { return m_rows; }
    [[nodiscard]] const T &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

protected:
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int width() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] Heading heading(int column) const override
    {
        return {columnAt(column).heading, columnAt(column).alignment, columnAt(column).note};
    }
    [[nodiscard]] QString text(int row, int column) const override { return columnAt(column).text(at(row)); }
    [[nodiscard]] QString spoken(int row, int column) const override
    {
        return columnAt(column).spoken ? columnAt(column).spoken(at(row)) : text(row, column);
    }
    [[nodiscard]] bool isStrong(int, int column) const override { return columnAt(column).isStrong; }
    [[nodiscard]] bool startsGroup(int row) const override
    {
        return row > 0 && m_startsGroup && m_startsGroup(at(row));
    }
    [[nodiscard]] QIcon icon(int row, int column) const override
    {
        return columnAt(column).icon ? columnAt(column).icon(at(row)) : QIcon();
    }
    [[nodiscard]] QVariant sortKey(int row, int column) const override
    {
        return columnAt(column).sortKey ? columnAt(column).sortKey(at(row)) : QVariant(text(row, column));
    }

private:
    void changeRows(std::vector<T> rows)
    {
        for (int row = 0; row < count(); ++row) {
            if (m_rows[size_t(row)] == rows[size_t(row)])
                continue;
            m_rows[size_t(row)] = std::move(rows[size_t(row)]);
            // Of a range of cells a view paints everything in sight.
            for (int column = 0; column < width(); ++column)
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
    [[nodiscard]] const Column<T> &columnAt(int column) const { return m_columns[static_cast<size_t>(column)]; }

    std::vector<Column<T>> m_columns;
    std::vector<T> m_rows;
    std::function<bool(const T &)> m_startsGroup;
};

} // namespace Gongkai
