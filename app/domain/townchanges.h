// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

#include <concepts>

namespace Gongkai {

/// What the town renames, merges and closes over the years: an office or a village.
template <class R>
concept TownUnit = std::same_as<R, Office> || std::same_as<R, Village>;

/// What is in force from one month to another: a unit, or an item of the catalogue.
template <class R>
concept Dated = TownUnit<R> || std::same_as<R, CatalogueItem>;

// Changes that hold from a month on. Nothing about the months before them changes: papers use the name of their day.
// What is impossible comes back as Invalid, its faults placed at `name`, `from` and `to`.

/// @p unit under the name @p name from the month @p from on; what it was called before is kept as a former name up to
/// the month before. Fails with Required (no name), Unchanged (it has this name), NotAMonth, TooEarly (it had the
/// present name for no month before @p from; value is the first possible month) or TooLate (it is no longer in force
/// then).
template <TownUnit R>
[[nodiscard]] Result<R> renamed(R unit, const QString &name, const std::optional<Period> &from);

/// @p unit with @p last as the last month in which it is in force. Fails with NotAMonth, Unchanged (that is its last
/// month already) or TooEarly (before its first month, or while it had a former name).
template <Dated R>
[[nodiscard]] Result<R> closed(R unit, const std::optional<Period> &last);

/// An item as it ends and goes on as another one, with another office or under another name.
struct HandedOver
{
    std::optional<CatalogueItem> ended;     ///< up to the month before; none where it only begins as the other one
    std::optional<CatalogueItem> successor; ///< from the month on, under a code of its own
};

/// What becomes of @p item when the office with code @p office takes it over from the month @p from. Nothing where the
/// item ended before that month. One that begins only then or later goes over as it is, under its code.
[[nodiscard]] HandedOver handedOver(
    const CatalogueItem &item, const QString &office, Period from, const QString &successorCode);

/// What becomes of @p item when it is called @p name from the month @p from on: it ends the month before, and the one
/// of that name begins under @p successorCode. Fails as the renaming of a unit does.
[[nodiscard]] Result<HandedOver> renamed(
    const CatalogueItem &item, const QString &name, const std::optional<Period> &from, const QString &successorCode);

/// True if @p item is in force in @p from or later: it has something to hand over.
[[nodiscard]] bool reaches(const CatalogueItem &item, Period from);

} // namespace Gongkai
