// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanfacts.h"

#include "storecore.h"

namespace Gongkai {

namespace {

const QString VisitedInSpan = QStringLiteral("visited_on BETWEEN ? AND ?");

/// Adds to @p records those of their kind that meet @p condition.
template <Described R>
Result<void> read(
    const StoreCore &core, std::vector<R> &records, const QString &condition, const std::vector<Scalar> &values)
{
    auto rows = core.tables().of<R>().select(core.database(), condition, values);
    if (!rows)
        return rows.error();
    records.reserve(rows->size());
    for (Stored<R> &row : *rows)
        records.push_back(std::move(row.record));
    return {};
}

} // namespace

Result<SpanFacts> spanFacts(const Store &store, const InspectionSpan &span)
{
    const StoreCore &core = store.core();
    const Snapshot snapshot(core.database());
    SpanFacts facts;
    auto town = core.town();
    if (!town)
        return Error{ErrorKind::NoTown, {}};
    facts.town = std::move(*town);
    const std::vector<Scalar> days{toScalar(span.from.firstDay()), toScalar(span.to.lastDay())};
    if (auto done = read(core, facts.villages, {}, {}); !done)
        return done.error();
    if (auto done = read(core, facts.teams, {}, {}); !done)
        return done.error();
    if (auto done = read(core, facts.visits, VisitedInSpan, days); !done)
        return done.error();
    const QString ofVisits = QStringLiteral("visit IN (SELECT id FROM visits WHERE %1)").arg(VisitedInSpan);
    if (auto done = read(core, facts.findings, ofVisits, days); !done)
        return done.error();
    return facts;
}

} // namespace Gongkai
