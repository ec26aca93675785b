// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

#include <variant>

namespace Gongkai {

/// What is already in the store, as far as new records are judged by it.
class RecordLookup
{
public:
    virtual ~RecordLookup() = default;

    /// The town, none while the store has not been given one.
    [[nodiscard]] virtual std::optional<Town> town() const = 0;
    /// True if @p list has a record with @p key (its code or id, or its key fields joined by `/`).
    [[nodiscard]] virtual bool has(List list, const QString &key) const = 0;
    [[nodiscard]] virtual std::optional<Village> village(const QString &code) const = 0;
    /// The code of the office that hands in the item with @p code.
    [[nodiscard]] virtual std::optional<QString> officeOfItem(const QString &code) const = 0;
    /// The day of the visit with @p id.
    [[nodiscard]] virtual std::optional<QDate> dayOfVisit(const QString &id) const = 0;
    /// True if a posting other than the one with @p id has @p archiveNumber, in whatever way it is written, and that
    /// one does not have it already.
    [[nodiscard]] virtual bool isArchiveNumberTaken(const QString &archiveNumber, const QString &id) const = 0;
    /// True if an application counts in the cells of table 三 of @p year, see countedYears().
    [[nodiscard]] virtual bool hasApplicationsOf(int year) const = 0;
    /// A year from @p first to @p last, both included, that has typed totals in place of applications.
    [[nodiscard]] virtual std::optional<int> yearOfTotals(int first, int last) const = 0;
};

namespace Detail {
template <class Tuple>
struct VariantOf;
template <class... R>
struct VariantOf<std::tuple<R...>>
{
    using type = std::variant<Town, R...>;
};
} // namespace Detail

/// The town or any record of a list.
using AnyRecord = Detail::VariantOf<ListedRecords>::type;

} // namespace Gongkai
