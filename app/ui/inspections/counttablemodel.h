// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionoverview.h"

#include "tablemodel.h"

#include <vector>

namespace Gongkai {

/// What was counted, a row a name and a column a kind of count. Each number has a bar behind it, as long as its share
/// of the largest number of the table, so that the table is its own chart.
class CountTableModel : public TableModel
{
    Q_OBJECT

public:
    /// The share of the bar, 0 to 1; none for a number of nothing.
    static constexpr int ShareRole = TableModel::GroupStartRole + 1;

    /// A kind of count; those of one that is @p isBad are marked where there are any.
    struct Kind
    {
        QString heading;
        bool isBad = false;
    };
    struct Row
    {
        QString name;
        std::vector<VisitCount> counts; ///< one of each kind
    };

    CountTableModel(QString nameHeading, std::vector<Kind> kinds, QObject *parent);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The visits behind the number in a cell; behind all numbers of the row where the cell is its name.
    [[nodiscard]] QStringList visitsBehind(const QModelIndex &index) const;

protected:
    [[nodiscard]] int count() const override { return int(m_rows.size()); }
    [[nodiscard]] int width() const override { return int(m_kinds.size()) + 1; }
    [[nodiscard]] Heading heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString spoken(int row, int column) const override;
    [[nodiscard]] bool isStrong(int, int) const override { return false; }
    [[nodiscard]] bool startsGroup(int) const override { return false; }
    [[nodiscard]] QIcon icon(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;

private:
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const VisitCount &countAt(int row, int column) const { return at(row).counts[size_t(column - 1)]; }

    QString m_nameHeading;
    std::vector<Kind> m_kinds;
    std::vector<Row> m_rows;
    int m_most = 1; ///< the largest number of the table
};

} // namespace Gongkai
