// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearstanding.h"

#include <QAbstractTableModel>

namespace Gongkai {

/// The offices over the months of a year: in each cell how many of its obligations an office handed in on time and how
/// many are judged, with marks where there are nil returns or entries made later and with the icon of the worst
/// standing; at the end the year's rate and rank. The first row is all offices together, without marks.
class YearModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OfficeColumn, FirstMonthColumn, RateColumn = FirstMonthColumn + 12, RankColumn, ColumnCount };
    /// The rate of RateColumn, 0 to 1; nothing where nothing is judged.
    enum Role { RateRole = Qt::UserRole + 20 };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p offices are those of @p year in the order of the rows.
    void setYear(int year, std::vector<OfficeYear> offices);
    [[nodiscard]] const OfficeYear &at(int row) const { return m_rows[size_t(row)]; }
    /// The month that the cell at @p index is of; none for another column or a month without obligations.
    [[nodiscard]] std::optional<Period> periodAt(const QModelIndex &index) const;
    /// What the cell at @p index says, in a sentence; an office has the name that it had in the month.
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const OfficeStanding *standingAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    /// What is to be known of a month beside its share: nil returns and late entries.
    [[nodiscard]] static QString marks(const OfficeStanding &standing);
    /// @p sentence about the year of @p row, with the names that the office had in earlier months of it.
    [[nodiscard]] QString withFormerNames(QString sentence, const OfficeYear &row) const;

    int m_year = 0;
    std::vector<OfficeYear> m_rows;
};

} // namespace Gongkai
