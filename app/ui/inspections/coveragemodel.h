// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"

#include "tablemodel.h"

namespace Gongkai {

/// How often each village was visited in each month of a year, as a table whose cells are the darker the more visits
/// they stand for; the number is always written.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VillageColumn,
        FirstMonthColumn,
        TotalColumn = FirstMonthColumn + 12,
        LastVisitColumn,
        FindingsColumn,
        OpenColumn,
        ColumnCount
    };
    enum Role { SortRole = TableModel::SortRole, VillageRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(std::vector<VillageCoverage> coverage);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static bool isMonth(int column)
    {
        return column >= FirstMonthColumn && column < FirstMonthColumn + 12;
    }
    [[nodiscard]] QString text(const VillageCoverage &row, int column) const;
    [[nodiscard]] QVariant shade(const VillageCoverage &row, int column) const;
    [[nodiscard]] QString spoken(const VillageCoverage &row, int column) const;

    std::vector<VillageCoverage> m_coverage;
    int m_most = 1; ///< visits of the busiest cell
};

} // namespace Gongkai
