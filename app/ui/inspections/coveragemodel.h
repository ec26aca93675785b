// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"

#include "tablemodel.h"

#include <QColor>

namespace Gongkai {

/// How often each village was visited in each month of a year, as a table whose cells are the darker the more visits
/// they stand for. The number is always written, and a mark beside it says which visits were announced: shade and
/// colour are never alone.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VillageColumn,
        FirstMonthColumn,
        TotalColumn = FirstMonthColumn + 12,
        LastVisitColumn,
        DaysSinceColumn,
        FindingsColumn,
        OpenColumn,
        OverdueColumn,
        ColumnCount
    };
    enum Role { SortRole = TableModel::SortRole, VillageRole };

    /// Beside the number of visits that were all announced, and of those of which some were.
    static constexpr QChar AnnouncedMark = QChar(0x25CB);
    static constexpr QChar SomeAnnouncedMark = QChar(0x25D0);

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p coverage, whose days since the last visit are counted to @p countedTo.
    void setCoverage(std::vector<VillageCoverage> coverage, QDate countedTo);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const VillageCoverage &at(int row) const { return m_coverage[size_t(row)]; }
    /// The visits that the number in a cell was counted from; none where the cell leads to its village.
    [[nodiscard]] QStringList visitsBehind(const QModelIndex &index) const;
    /// What a cell says, in a sentence.
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    /// Visits of the busiest cell, at least 1.
    [[nodiscard]] int most() const { return m_most; }
    /// The ground of a cell that stands for @p share, 0 to 1, of the busiest one's visits.
    [[nodiscard]] static QColor shadeOf(double share);

    [[nodiscard]] static bool isMonth(int column)
    {
        return column >= FirstMonthColumn && column < FirstMonthColumn + 12;
    }

private:
    [[nodiscard]] QString text(const VillageCoverage &row, int column) const;
    [[nodiscard]] QString daysText(const VillageCoverage &row) const;
    [[nodiscard]] QString monthSpoken(const VillageCoverage &row, int month) const;
    [[nodiscard]] QVariant shade(const VillageCoverage &row, int column) const;
    [[nodiscard]] QVariant icon(const VillageCoverage &row, int column) const;
    [[nodiscard]] QVariant sortKey(const VillageCoverage &row, int column) const;

    std::vector<VillageCoverage> m_coverage;
    QDate m_countedTo;
    int m_most = 1;
};

} // namespace Gongkai
