// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbook.h"
#include "storecore.h"

namespace Gongkai {

namespace {

/// The records of @p table for which @p condition holds.
template <Described R>
Result<void> readInto(
    std::vector<R> &records, StoreCore &core, const QString &condition, const std::vector<Scalar> &values)
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

Result<StatutoryFacts> PaperBook::statutoryFacts(int year) const
{
    const Snapshot snapshot(core().database());
    StatutoryFacts facts;
    const std::vector<Scalar> years{toScalar(year - 1), toScalar(year)};
    const std::vector<Scalar> days{toScalar(QDate(year - 1, 1, 1)), toScalar(QDate(year, 12, 31))};
    const QString ofYears = QStringLiteral("year BETWEEN ? AND ?");
    const QString filed = QStringLiteral("filed_on BETWEEN ? AND ?");
    // Whatever was not closed before the year before; an application with half of its closing is still open.
    const QString underWay =
        QStringLiteral("(result IS NULL OR replied_on IS NULL OR replied_on >= ?) AND received_on <= ?");
    for (const Result<void> &read :
        {readInto(facts.proactive, core(), ofYears, years), readInto(facts.carriedIn, core(), ofYears, years),
            readInto(facts.totals, core(), ofYears, years), readInto(facts.applications, core(), underWay, days),
            readInto(facts.reconsiderations, core(), filed, days), readInto(facts.lawsuits, core(), filed, days)}) {
        if (!read)
            return read.error();
    }
    return facts;
}

} // namespace Gongkai
