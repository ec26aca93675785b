// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

namespace Gongkai {

/// A table of values that are shown and not typed into. What each cell holds is told by RecordTableModel.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what the row is ordered by in this column
        GroupStartRole,              ///< true for the first row of a group, which a line sets off
    };
    struct Heading
    {
        QString text;
        Qt::Alignment alignment = Qt::AlignLeading;
        QString note = {}; ///< what has to be known of the column beyond its name
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual int width() const = 0;
    [[nodiscard]] virtual Heading heading(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// What is read out for a cell; its text where that says enough.
    [[nodiscard]] virtual QString spoken(int row, int column) const = 0;
    [[nodiscard]] virtual bool isStrong(int row, int column) const = 0;
    [[nodiscard]] virtual bool startsGroup(int row) const = 0;
    [[nodiscard]] virtual QIcon icon(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant sortKey(int row, int column) const = 0;
};

} // namespace Gongkai
