// SPDX-License-Identifier: GPL-3.0-or-later
#include "townreform.h"

#include "recordcodes.h"
#include "recordtables.h"

#include <QHash>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

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

template <TownUnit R>
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

template <TownUnit R>
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

Result<ChangeSet> TownReform::merge(
    const Stored<Village> &village, const QString &into, const std::optional<Period> &from) const
{
    const auto ended = endedBefore(village.record, into, from);
    if (!ended)
        return ended.error();
    if (ended->to == village.record.to)
        return Error::invalid({{u"from"_s, FaultKind::Unchanged, {}}});
    ChangeSet changes;
    changes.change(*ended, village.version);
    return changes;
}

Result<void> TownReform::handOver(ChangeSet &changes, const QString &office, const QString &into, Period from) const
{
    const auto items = readAll<CatalogueItem>();
    if (!items)
        return items.error();
    const auto exemptions = readAll<Exemption>();
    if (!exemptions)
        return exemptions.error();
    CodeMaker codes;
    for (const auto &[item, version] : *items)
        codes.take(item.code);
    QHash<QString, QString> successors;
    for (const auto &[item, version] : *items) {
        if (item.office != office || !reaches(item, from))
            continue;
        const bool isSplit = !item.from || *item.from < from;
        const HandedOver over = handedOver(item, into, from, isSplit ? codes.itemCodeOf(into) : item.code);
        successors.insert(item.code, over.successor->code);
        if (over.ended) {
            changes.change(*over.ended, version);
            changes.add(*over.successor);
        } else {
            changes.change(*over.successor, version);
        }
    }
    for (const auto &[exemption, version] : *exemptions) {
        if (exemption.office != office || exemption.period < from || !successors.contains(exemption.item))
            continue;
        changes.remove(exemption, version);
        changes.add(Exemption{exemption.period, into, successors.value(exemption.item), exemption.reason});
    }
    return {};
}

int countOf(const ChangeSet &changes, List list, ChangeKind kind)
{
    return int(std::count_if(changes.entries().begin(), changes.entries().end(),
        [&](const ChangeSet::Entry &entry) { return entry.kind == kind && listOf(entry.record) == list; }));
}

} // namespace Gongkai
