// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"
#include "townchanges.h"

#include <QHash>

namespace Gongkai {

/// How offices, villages and items are renamed (改名), merged (并入) and closed (撤销) from a month on. Each function
/// puts down what has to be changed together; commit() carries it out as one step. Past months, their standing and
/// their papers stay as they are: commit() refuses with LeavesOut at `to` what would leave out records of later months.
class TownReform : public RecordBook
{
public:
    using RecordBook::RecordBook;

    /// As renamed().
    template <TownUnit R>
    [[nodiscard]] static Result<ChangeSet> rename(
        const Stored<R> &unit, const QString &name, const std::optional<Period> &from);
    /// @p item under the name @p name from the month @p from on, as a successor with a code of its own; exemptions from
    /// then on go over too. Fails as renamed(), or as a read does.
    [[nodiscard]] Result<ChangeSet> rename(
        const Stored<CatalogueItem> &item, const QString &name, const std::optional<Period> &from) const;
    /// As closed().
    template <Dated R>
    [[nodiscard]] static Result<ChangeSet> close(const Stored<R> &unit, const std::optional<Period> &last);

    /// From the month @p from on the office with code @p into hands in what @p office did: @p office ends the month
    /// before, and so does each of its items, for which a successor with a code of its own begins; exemptions from then
    /// on go over too. Fails with Invalid, its faults placed at `into` and `from`: Required, NotInForce (the other one
    /// is not in force then), TooEarly, Unchanged; or as a read does.
    [[nodiscard]] Result<ChangeSet> merge(
        const Stored<Office> &office, const QString &into, const std::optional<Period> &from) const;
    /// @p village ends the month before @p from, and @p into goes on; what was recorded for either stays where it is.
    /// Fails as the other one.
    [[nodiscard]] Result<ChangeSet> merge(
        const Stored<Village> &village, const QString &into, const std::optional<Period> &from) const;
    /// @p item ends the month before @p from, and what it held is handed in with @p into. Fails as the other ones.
    [[nodiscard]] Result<ChangeSet> merge(
        const Stored<CatalogueItem> &item, const QString &into, const std::optional<Period> &from) const;

private:
    /// The items that go on as others, by the code they had.
    using Successors = QHash<QString, CatalogueItem>;

    template <Dated R>
    [[nodiscard]] Result<ChangeSet> mergeAlone(
        const Stored<R> &unit, const QString &into, const std::optional<Period> &from) const;
    template <Dated R>
    [[nodiscard]] Result<R> endedBefore(const R &unit, const QString &into, const std::optional<Period> &from) const;
    [[nodiscard]] Result<void> handOver(
        ChangeSet &changes, const QString &office, const QString &into, Period from) const;
    [[nodiscard]] Result<void> moveExemptions(ChangeSet &changes, const Successors &successors, Period from) const;
};

/// How many records of @p list the step that @p changes make adds or changes.
[[nodiscard]] int countOf(const ChangeSet &changes, List list, ChangeKind kind);

} // namespace Gongkai
