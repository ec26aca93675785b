// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"
#include "statutorytables.h"

#include <compare>

namespace Gongkai {

/// One number of the statutory tables, by its place among the numbers.
struct StatutoryCell
{
    enum class Table {
        Proactive = 2,    ///< row: a ProactiveRow; column: 0 to 2 for the rows of documents, else 0
        Applications = 3, ///< row and column as ApplicationTable counts them, or OtherwiseRow
        Cases = 4,        ///< row: the group; column as CaseTable counts them
        Proactive2019 =
            22, ///< table 二 in the form of 2019; row: a ProactiveRow; column: as ProactiveTable2019 has them
    };
    /// （六）其他处理 in the form of 2019, which that of 2021 divides in three.
    static constexpr int OtherwiseRow = ApplicationTable::RowCount;

    Table table = Table::Proactive;
    int row = 0;
    int column = 0;

    auto operator<=>(const StatutoryCell &) const = default;
};

/// Every number of the three tables in @p form, that of 2021 or 2019, in the order in which it is read.
[[nodiscard]] const std::vector<StatutoryCell> &statutoryCells(ReportForm form = ReportForm::Form2021);
/// A word for @p cell that tells it from all other cells and figures: `table3/0/6`.
[[nodiscard]] QString cellWord(const StatutoryCell &cell);
/// The cell that cellWord() gave @p word for.
[[nodiscard]] std::optional<StatutoryCell> cellFromWord(QStringView word);
/// What the number is called, short enough to be heard: 新收 自然人.
[[nodiscard]] QString cellName(const StatutoryCell &cell);
/// True for a number that is the sum of others of its table.
[[nodiscard]] bool isSum(const StatutoryCell &cell);
/// The number as the form prints it, without a unit.
[[nodiscard]] QString cellText(const StatutoryTables &tables, const StatutoryCell &cell);

/// A place in the tables by the form's own words: 表三 “（七）总计” “自然人”.
[[nodiscard]] QString statutoryPlace(QStringView table, QStringView row, QStringView column = {});
/// The cells that a finding of findingsOf() speaks of, in either form.
[[nodiscard]] std::vector<StatutoryCell> cellsOf(const Fault &finding);

/// The list whose records are counted in @p cell; None for a number that is always typed.
[[nodiscard]] List listCountedIn(const StatutoryCell &cell);
/// The ids of the records of that list that @p cell of the tables of @p year counts.
[[nodiscard]] QStringList recordsCountedIn(const StatutoryFacts &facts, int year, const StatutoryCell &cell);

} // namespace Gongkai
