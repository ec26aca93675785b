// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanfacts.h"

#include "visitreading.h"

namespace Gongkai {

namespace {

const QString VisitedInSpan = QStringLiteral("visited_on BETWEEN ? AND ?");

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
    if (auto done = readInto(facts.villages, core); !done)
        return done.error();
    if (auto done = readInto(facts.teams, core); !done)
        return done.error();
    if (auto done = readInto(facts.visits, core, VisitedInSpan, days); !done)
        return done.error();
    const QString ofVisits = QStringLiteral("visit IN (SELECT id FROM visits WHERE %1)").arg(VisitedInSpan);
    if (auto done = readInto(facts.findings, core, ofVisits, days); !done)
        return done.error();
    return facts;
}

} // namespace Gongkai
