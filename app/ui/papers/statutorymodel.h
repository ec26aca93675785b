// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"
#include "tabledraft.h"

#include <QAbstractTableModel>

#include <set>

namespace Gongkai {

/// One of the statutory tables as the paper prints it, to be typed into. Labels and heads are cells, too; only numbers
/// can be selected.
class StatutoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FaultRole = Qt::UserRole + 60, ///< whether an identity that does not hold concerns the cell
        LeadsToRecordsRole,            ///< whether there are records to look at
        TakesMinusRole,                ///< whether the number may be below 0
    };

    /// @p draft outlives the model.
    StatutoryModel(TableDraft &draft, StatutoryCell::Table table, QObject *parent);

    /// Shows what the draft has now, as a new table if it is one of another form.
    void refresh();
    /// The cells as they are printed, with their spans.
    [[nodiscard]] const Table &layout() const { return m_layout; }
    /// The number that stands at or spans @p index.
    [[nodiscard]] std::optional<StatutoryCell> cellAt(const QModelIndex &index) const;
    /// Where @p cell starts, or what it is added to in the form of 2019; invalid for one of another table or form.
    [[nodiscard]] QModelIndex indexOf(const StatutoryCell &cell) const;
    /// Takes a block of cells, rows parted by line ends and columns by tabs, from @p start on: all its numbers or,
    /// where one can't be read, none. Sums and counted cells are passed over; one that differs is named.
    void paste(const QModelIndex &start, const QString &block);
    /// Takes back the newest change of what was typed, or does it again.
    void takeBack(bool isUndo);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Something was typed.
    void edited();
    /// What became of what was typed or pasted, in a sentence; empty where all was taken.
    void told(const QString &sentence);

private:
    void layOut();
    [[nodiscard]] const TableCell *printedAt(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const StatutoryCell &cell) const;
    [[nodiscard]] QString originText(const StatutoryCell &cell) const;
    [[nodiscard]] QVariant ground(const TableCell &printed, const std::optional<StatutoryCell> &cell) const;
    [[nodiscard]] static QString sentenceFor(TableDraft::Refusal refusal, const StatutoryCell &cell);

    TableDraft &m_draft;
    StatutoryCell::Table m_table;
    ReportForm m_form = ReportForm::Form2021;
    Table m_layout;
    std::vector<int> m_owners; ///< index into the layout's cells for each place; -1 for none
    std::set<StatutoryCell> m_faulty;
};

} // namespace Gongkai
