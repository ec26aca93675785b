// SPDX-License-Identifier: GPL-3.0-or-later
#include "townreform.h"

#include "recordcodes.h"
#include "recordtables.h"

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Puts down that the item of @p version goes on as another one.
void putDown(ChangeSet &changes, const HandedOver &over, int version)
{
    if (!over.successor)
        return;
    if (over.ended) {
        changes.change(*over.ended, version);
        changes.add(*over.successor);
    } else {
        changes.change(*over.successor, version);
    }
}

/// What closed() refuses at the last month, told of the first month without the unit.
Error toldOfFirstMonth(Error error)
{
    for (Fault &fault : error.faults) {
        fault.place = u"from"_s;
        if (const auto month = Period::fromString(fault.value))
            fault.value = month->plus(1).toString();
    }
    return error;
}

} // namespace

template <TownUnit R>
Result<ChangeSet> TownReform::rename(const Stored<R> &unit, const QString &name, const std::optional<Period> &from)
{
    const auto record = renamed(unit.record, name, from);
    if (!record)
        return record.error();
    ChangeSet changes;
    changes.change(*record, unit.version);
    return changes;
}

Result<ChangeSet> TownReform::rename(
    const Stored<CatalogueItem> &item, const QString &name, const std::optional<Period> &from) const
{
    const auto items = readAll<CatalogueItem>();
    if (!items)
        return items.error();
    CodeMaker codes;
    for (const auto &[other, version] : *items)
        codes.take(other.code);
    const auto over = renamed(item.record, name, from, codes.itemCodeOf(item.record.office));
    if (!over)
        return over.error();
    ChangeSet changes;
    putDown(changes, *over, item.version);
    if (from && over->successor) {
        if (const auto moved = moveExemptions(changes, {{item.record.code, *over->successor}}, *from); !moved)
            return moved.error();
    }
    return changes;
}

template <Dated R>
Result<ChangeSet> TownReform::close(const Stored<R> &unit, const std::optional<Period> &last)
{
    const auto record = closed(unit.record, last);
    if (!record)
        return record.error();
    ChangeSet changes;
    changes.change(*record, unit.version);
    return changes;
}

template Result<ChangeSet> TownReform::rename(const Stored<Office> &, const QString &, const std::optional<Period> &);
template Result<ChangeSet> TownReform::rename(const Stored<Village> &, const QString &, const std::optional<Period> &);
template Result<ChangeSet> TownReform::close(const Stored<Office> &, const std::optional<Period> &);
template Result<ChangeSet> TownReform::close(const Stored<Village> &, const std::optional<Period> &);
template Result<ChangeSet> TownReform::close(const Stored<CatalogueItem> &, const std::optional<Period> &);

template <Dated R>
Result<R> TownReform::endedBefore(const R &unit, const QString &into, const std::optional<Period> &from) const
{
    if (into.isEmpty() || into == unit.code)
        return Error::invalid({{u"into"_s, FaultKind::Required, {}}});
    if (!from)
        return Error::invalid({{u"from"_s, FaultKind::Required, {}}});
    const auto other = readOne<R>(into);
    if (!other)
        return other.error();
    if (!isInForce(other->record.from, other->record.to, *from))
        return Error::invalid({{u"into"_s, FaultKind::NotInForce, other->record.name}});
    const Period last = from->plus(-1);
    if (unit.to && *unit.to < last)
        return Error::invalid({{u"from"_s, FaultKind::TooLate, unit.to->plus(1).toString()}});
    // One that was closed before may still hand over what it did.
    if (unit.to == last)
        return unit;
    auto ended = closed(unit, last);
    if (!ended)
        return toldOfFirstMonth(ended.error());
    return ended;
}

Result<ChangeSet> TownReform::merge(
    const Stored<Office> &office, const QString &into, const std::optional<Period> &from) const
{
    const auto ended = endedBefore(office.record, into, from);
    if (!ended)
        return ended.error();
    ChangeSet changes;
    if (ended->to != office.record.to)
        changes.change(*ended, office.version);
    if (auto done = handOver(changes, office.record.code, into, *from); !done)
        return done.error();
    if (changes.isEmpty())
        return Error::invalid({{u"from"_s, FaultKind::Unchanged, {}}});
    return changes;
}

template <Dated R>
Result<ChangeSet> TownReform::mergeAlone(
    const Stored<R> &unit, const QString &into, const std::optional<Period> &from) const
{
    const auto ended = endedBefore(unit.record, into, from);
    if (!ended)
        return ended.error();
    if (ended->to == unit.record.to)
        return Error::invalid({{u"from"_s, FaultKind::Unchanged, {}}});
    ChangeSet changes;
    changes.change(*ended, unit.version);
    return changes;
}

Result<ChangeSet> TownReform::merge(
    const Stored<Village> &village, const QString &into, const std::optional<Period> &from) const
{
    return mergeAlone(village, into, from);
}

Result<ChangeSet> TownReform::merge(
    const Stored<CatalogueItem> &item, const QString &into, const std::optional<Period> &from) const
{
    return mergeAlone(item, into, from);
}

Result<void> TownReform::handOver(ChangeSet &changes, const QString &office, const QString &into, Period from) const
{
    const auto items = readAll<CatalogueItem>();
    if (!items)
        return items.error();
    CodeMaker codes;
    for (const auto &[item, version] : *items)
        codes.take(item.code);
    Successors successors;
    for (const auto &[item, version] : *items) {
        if (item.office != office || !reaches(item, from))
            continue;
        const bool isSplit = !item.from || *item.from < from;
        const HandedOver over = handedOver(item, into, from, isSplit ? codes.itemCodeOf(into) : item.code);
        if (over.successor)
            successors.insert(item.code, *over.successor);
        putDown(changes, over, version);
    }
    return moveExemptions(changes, successors, from);
}

Result<void> TownReform::moveExemptions(ChangeSet &changes, const Successors &successors, Period from) const
{
    const auto exemptions = readAll<Exemption>();
    if (!exemptions)
        return exemptions.error();
    for (const auto &[exemption, version] : *exemptions) {
        const auto successor = successors.constFind(exemption.item);
        if (exemption.period < from || successor == successors.constEnd())
            continue;
        changes.remove(exemption, version);
        changes.add(Exemption{exemption.period, successor->office, successor->code, exemption.reason});
    }
    return {};
}

int countOf(const ChangeSet &changes, List list, ChangeKind kind)
{
    return int(std::count_if(changes.entries().begin(), changes.entries().end(),
        [&](const ChangeSet::Entry &entry) { return entry.kind == kind && listOf(entry.record) == list; }));
}

} // namespace Gongkai
