// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"
#include "statutorycell.h"

#include <map>

namespace Gongkai {

/// The records of one year that cells of the statutory tables are typed into.
struct TypedRecords
{
    std::vector<Stored<ProactiveFigure>> proactive;
    std::vector<Stored<CarriedIn>> carriedIn;
    std::vector<Stored<ApplicationTotal>> totals;
};

/// The statutory tables of a year as they are typed into their form of 2021 or 2019, beside what the store has. Where
/// applications of the year are kept as records, table 三 is counted from them and only what came over from the year
/// before can be typed.
class TableDraft
{
public:
    enum class Origin {
        Typed,   ///< can be typed
        Counted, ///< counted from records, or from what is typed elsewhere
    };
    /// Why a number was not taken.
    enum class Refusal {
        NotANumber,
        IsCounted,
        IsSum,
        BelowCounted,
        BelowParts, ///< less than what was entered for two of the three rows that the form of 2021 has for it
    };
    /// Numbers as they were typed, by cell.
    using Numbers = std::map<StatutoryCell, QString>;

    TableDraft() : TableDraft(0, ReportForm::Form2021, {}) { }
    /// @p typed was typed before and not saved.
    TableDraft(int year, ReportForm form, Numbers typed);

    [[nodiscard]] int year() const { return m_tables.year; }
    [[nodiscard]] ReportForm form() const { return m_tables.form; }
    /// Takes over what the store has; what was typed and not saved stays, unless it may not be typed any more.
    void setStored(StatutoryFacts facts, TypedRecords records);

    [[nodiscard]] Origin originOf(const StatutoryCell &cell) const;
    /// True if applications of the year are kept as records.
    [[nodiscard]] bool hasRecords() const { return m_hasRecords; }
    /// The number as it is shown.
    [[nodiscard]] QString text(const StatutoryCell &cell) const { return cellText(m_tables, cell); }
    /// Takes @p text for @p cell; a nil may be written as blank, dash or stroke. Why not, where it is refused: nothing
    /// is changed then.
    [[nodiscard]] std::optional<Refusal> type(const StatutoryCell &cell, const QString &text);
    /// Whether numbers of @p cell may be below 0.
    [[nodiscard]] static bool isChange(const StatutoryCell &cell);
    /// @p text as a number of @p cell: `1,204` as 1204, a dash as 0; none for what is no number.
    [[nodiscard]] static std::optional<QString> numberIn(const QString &text, const StatutoryCell &cell);

    /// The tables with what was typed.
    [[nodiscard]] const StatutoryTables &tables() const { return m_tables; }
    /// The records that they are counted from, with what was typed.
    [[nodiscard]] const StatutoryFacts &facts() const { return m_facts; }
    [[nodiscard]] const TableFindings &findings() const { return m_findings; }
    [[nodiscard]] const Numbers &typed() const { return m_typed; }
    [[nodiscard]] bool isChanged() const { return !m_typed.empty(); }
    void discard();
    /// What is typed from here on is taken back by one undo().
    void remember();
    /// Goes back to what was typed before the newest change, or forward again; nothing where there is none.
    void undo();
    void redo();
    /// What saving has to do.
    [[nodiscard]] ChangeSet changes() const;
    /// The list and key of the record that a cell is typed into.
    [[nodiscard]] std::pair<List, QString> recordOf(const StatutoryCell &cell) const;

private:
    [[nodiscard]] bool isCarriedInRecord(const StatutoryCell &cell) const;
    [[nodiscard]] ProactiveFigure proactiveAt(int row) const;
    /// Of a cell of table 三 the total that is typed with it, as the store has it.
    [[nodiscard]] ApplicationTotal totalAt(const StatutoryCell &cell) const;
    /// What the store has of （六）其他处理 in rows that the form of 2019 can't tell from others.
    [[nodiscard]] int otherParts(const StatutoryCell &cell) const;
    /// Hands each record with what was typed to @p take, and the stored records that it is one of.
    template <class Take>
    void eachTyped(Take take) const;
    [[nodiscard]] QString storedText(const StatutoryCell &cell) const;
    void recount();
    /// Drops what may not be typed, or is what the store has.
    void settle();
    void goTo(std::vector<Numbers> &from, std::vector<Numbers> &to);

    Numbers m_typed;
    std::vector<Numbers> m_before; ///< what was typed at earlier times, the newest last
    std::vector<Numbers> m_after;  ///< what was taken back
    StatutoryFacts m_storedFacts;
    TypedRecords m_stored;
    bool m_hasRecords = false;
    StatutoryFacts m_facts;
    StatutoryTables m_tables;
    TableFindings m_findings;
};

} // namespace Gongkai
