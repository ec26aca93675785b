// SPDX-License-Identifier: GPL-3.0-or-later
#include "townchanges.h"

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

Error refused(const QString &place, FaultKind kind, const QString &value = {})
{
    return Error::invalid({{place, kind, value}});
}

std::optional<Period> firstMonthOfName(const CatalogueItem &item)
{
    return item.from;
}

/// The first month of the present name; none where nothing is known of a first month.
template <TownUnit R>
std::optional<Period> firstMonthOfName(const R &unit)
{
    if (unit.formerNames.empty())
        return unit.from;
    const Period first = unit.formerNames.back().to.plus(1);
    return unit.from ? std::max(first, *unit.from) : first;
}

/// The first month of the name @p name for @p unit, where it can have that name from then on.
template <Dated R>
Result<Period> monthOfRenaming(const R &unit, const QString &name, const std::optional<Period> &from)
{
    if (name.trimmed().isEmpty())
        return refused(u"name"_s, FaultKind::Required);
    if (name.trimmed() == unit.name)
        return refused(u"name"_s, FaultKind::Unchanged);
    if (!from)
        return refused(u"from"_s, FaultKind::Required);
    if (const auto first = firstMonthOfName(unit); first && *from <= *first)
        return refused(u"from"_s, FaultKind::TooEarly, first->plus(1).toString());
    if (unit.to && *from > *unit.to)
        return refused(u"from"_s, FaultKind::TooLate, unit.to->toString());
    return *from;
}

} // namespace

template <TownUnit R>
Result<R> renamed(R unit, const QString &name, const std::optional<Period> &from)
{
    const auto month = monthOfRenaming(unit, name, from);
    if (!month)
        return month.error();
    unit.formerNames.push_back({unit.name, month->plus(-1)});
    unit.name = name.trimmed();
    return unit;
}

template <Dated R>
Result<R> closed(R unit, const std::optional<Period> &last)
{
    if (!last)
        return refused(u"to"_s, FaultKind::Required);
    if (unit.to == last)
        return refused(u"to"_s, FaultKind::Unchanged);
    if (const auto first = firstMonthOfName(unit); first && *last < *first)
        return refused(u"to"_s, FaultKind::TooEarly, first->toString());
    unit.to = last;
    return unit;
}

template Result<Office> renamed(Office, const QString &, const std::optional<Period> &);
template Result<Village> renamed(Village, const QString &, const std::optional<Period> &);
template Result<Office> closed(Office, const std::optional<Period> &);
template Result<Village> closed(Village, const std::optional<Period> &);
template Result<CatalogueItem> closed(CatalogueItem, const std::optional<Period> &);

bool reaches(const CatalogueItem &item, Period from)
{
    return !item.to || *item.to >= from;
}

HandedOver handedOver(const CatalogueItem &item, const QString &office, Period from, const QString &successorCode)
{
    if (!reaches(item, from))
        return {};
    CatalogueItem successor = item;
    successor.office = office;
    if (item.from && *item.from >= from)
        return {std::nullopt, successor};
    successor.code = successorCode;
    successor.from = from;
    CatalogueItem ended = item;
    ended.to = from.plus(-1);
    return {ended, successor};
}

Result<HandedOver> renamed(
    const CatalogueItem &item, const QString &name, const std::optional<Period> &from, const QString &successorCode)
{
    const auto month = monthOfRenaming(item, name, from);
    if (!month)
        return month.error();
    HandedOver over = handedOver(item, item.office, *month, successorCode);
    if (over.successor)
        over.successor->name = name.trimmed();
    return over;
}

} // namespace Gongkai
