// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingstate.h"
#include "recordtablemodel.h"
#include "repeatedfaults.h"
#include "townchoices.h"

#include <QDate>

namespace Gongkai {

/// A finding as a list shows it.
struct FindingRow
{
    FoundFinding found;
    FindingState state = FindingState::ToPutRight;
    int daysOverdue = 0;
    QString repeated; ///< what was found before; empty for a fault that is new there
};

/// The columns of the list of findings, in the order in which they are read: where and when, what, how bad, by when.
namespace FindingColumn {
enum {
    Village,
    Visited,
    Problem, ///< takes the room that is left
    Severity,
    RectifyBy, ///< the list begins ordered by it
    State,
    Responsible,
    Overdue,
    Repeated,
    Reopened,
    Point,
};
} // namespace FindingColumn

/// A number that is blank where it is nothing, so that those that count are seen.
[[nodiscard]] QString countText(int count);

/// The rows of @p found as they stand on @p today.
[[nodiscard]] std::vector<FindingRow> findingRows(std::vector<FoundFinding> found, QDate today);

/// The icon of a state, each with a shape of its own.
[[nodiscard]] QIcon iconOf(FindingState state);

/// What the list of findings shows; @p villages, their names by code, outlives the columns.
[[nodiscard]] std::vector<Column<FindingRow>> findingListColumns(const Names &villages);

} // namespace Gongkai
