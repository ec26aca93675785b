// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace Gongkai {

enum class CellKind {
    Text,
    Day,
    Choice,     ///< one of the choices
    Suggestion, ///< any text; the choices are offered
    Tick,       ///< yes or no; a new row is ticked
};

/// A column of a table that is typed inside a form.
struct TypedColumn
{
    QString field;   ///< the record field's name, by which faults name the cell
    QString heading; ///< as the clerk reads it
    CellKind kind = CellKind::Text;
    QStringList choices = {}; ///< the first is what a new row has, for a Choice
    bool isWide = false;      ///< takes the room that the others leave
};

/// One row as it was typed; the key tells which record it came from, empty for a new one.
struct TypedRow
{
    QString key;
    QStringList cells;
    /// Cells that stood there to be filled in, of a row such as a question to be answered. Its texts stay as they are.
    QStringList offered = {};

    bool operator==(const TypedRow &) const = default;
};

/// A table that is typed inside a form, such as the findings of a visit. It keeps what was typed, readable or not, so
/// that nothing is lost; the form reads its records from rows() when it saves. An empty row at the end waits for the
/// next one.
class TypedRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// KeyRole tells the record that the row came from.
    enum Role { KindRole = Qt::UserRole + 40, ChoicesRole, FaultRole, KeyRole };
    /// What a ticked cell of the kind Tick holds; one that is not ticked is empty.
    static const QString Ticked;
    /// Reads a day in any way that a clerk types one.
    using DayReader = std::function<std::optional<QDate>(const QString &)>;

    /// A cell as a fault's place names it, `findings[2].rectifyBy`: the row as rows() counts.
    struct Cell
    {
        int row = 0;
        QString field;
    };
    /// The cell that @p place names in the table @p table; nothing for a place elsewhere.
    [[nodiscard]] static std::optional<Cell> cellOf(const QString &place, const QString &table);

    /// The same in whatever table the last part of @p place names.
    [[nodiscard]] static std::optional<Cell> lastCellOf(const QString &place);

    TypedRows(std::vector<TypedColumn> columns, DayReader readDay, QObject *parent = nullptr);

    /// The rows that hold anything; a row with nothing but first choices, or with what it was offered with, is none.
    [[nodiscard]] std::vector<TypedRow> rows() const;
    /// Those and the ones that were offered and still wait.
    [[nodiscard]] std::vector<TypedRow> rowsToFill() const;
    void setRows(std::vector<TypedRow> rows);
    [[nodiscard]] const std::vector<TypedColumn> &columns() const { return m_columns; }
    /// Offers @p choices under @p field, a Suggestion, from now on.
    void setSuggestions(QStringView field, const QStringList &choices);
    /// The column of the record field @p field, or -1.
    [[nodiscard]] int columnOf(QStringView field) const;

    /// The text in @p row, as rows() counts them, under @p field.
    [[nodiscard]] QString cell(const TypedRow &row, QStringView field) const;
    /// The day in that cell: none if it is empty or can't be read.
    [[nodiscard]] std::optional<QDate> day(const TypedRow &row, QStringView field) const;
    /// True if the cell holds text that is no day.
    [[nodiscard]] bool isUnreadableDay(const TypedRow &row, QStringView field) const;
    /// Every cell with text that is no day, placed as a record's list @p table would be.
    [[nodiscard]] std::vector<Fault> unreadableDays(const QString &table) const;
    /// True if the cell under @p field, of the kind Tick, is ticked.
    [[nodiscard]] bool isTicked(const TypedRow &row, QStringView field) const { return !cell(row, field).isEmpty(); }
    /// True if the cell under @p field holds more than it begins with.
    [[nodiscard]] bool isTouched(const TypedRow &row, QStringView field) const;
    /// The position of the cell's word among the column's choices, 0 if it is none of them.
    [[nodiscard]] int choice(const TypedRow &row, QStringView field) const;

    /// Marks a cell (@p row as rows() counts) with the sentence that tells what is wrong; returns the cell.
    QModelIndex setFault(int row, QStringView field, const QString &sentence);
    void clearFaults();
    /// The first cell that is marked, by rows; none if there is none.
    [[nodiscard]] QModelIndex firstFault() const;

    /// Puts @p text into the cells from @p at on, as it comes from a list or a spreadsheet: a line a row, blank ones
    /// left out, tabs between cells. What is no choice of its column, and cells to be ticked, are passed over.
    void paste(const QModelIndex &at, const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// After the clerk changed or removed something.
    void edited();

private:
    [[nodiscard]] TypedRow newRow() const;
    [[nodiscard]] bool isBlank(const TypedRow &row) const;
    /// True for a text that the row was offered with.
    [[nodiscard]] bool isFixed(const QModelIndex &index) const;
    [[nodiscard]] bool isWaiting(int row) const { return row == int(m_rows.size()); }
    [[nodiscard]] static QVariant tickData(const TypedColumn &column, bool isTicked, int role);
    bool setTick(const QModelIndex &index, bool isTicked);
    [[nodiscard]] QString typed(const QString &text, const TypedColumn &column) const;

    std::vector<TypedColumn> m_columns;
    DayReader m_readDay;
    std::vector<TypedRow> m_rows;
    std::map<std::pair<int, int>, QString> m_faults;
};

} // namespace Gongkai
