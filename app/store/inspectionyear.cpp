// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"

#include "storecore.h"

namespace Gongkai {

namespace {

Result<void> readLastVisits(Database &database, QDate until, std::map<QString, QDate> &lastVisits)
{
    Statement statement(
        database, QStringLiteral("SELECT village, max(visited_on) FROM visits WHERE visited_on <= ? GROUP BY village"));
    if (auto ran = statement.bind(toScalar(until)).run(); !ran)
        return ran;
    while (statement.next()) {
        if (const auto day = dayFromIso(statement.text(1)))
            lastVisits.emplace(statement.text(0), *day);
    }
    return statement.done();
}

/// The rows of R for which @p condition holds, with their lists, without versions.
template <class R>
Result<void> readInto(
    std::vector<R> &records, const StoreCore &core, const QString &condition, const std::vector<Scalar> &values)
{
    auto rows = core.tables().of<R>().select(core.database(), condition, values);
    if (!rows)
        return rows.error();
    records.reserve(rows->size());
    for (auto &row : *rows)
        records.push_back(std::move(row.record));
    return {};
}

} // namespace

Result<InspectionFacts> InspectionBook::yearFacts(int year) const
{
    // Visits of the year, and earlier ones with a finding that was still open in it.
    static const QString visitsSql = QStringLiteral(
        "visited_on BETWEEN ?1 AND ?2 OR (visited_on < ?1 AND id IN (SELECT visit FROM findings WHERE confirmed_on IS "
        "NULL OR confirmed_on >= ?1))");
    static const QString findingsSql =
        QStringLiteral("visit IN (SELECT id FROM visits WHERE ") + visitsSql + QStringLiteral(")");
    const Snapshot snapshot(core().database());
    InspectionFacts facts;
    facts.year = year;
    const std::vector<Scalar> days{toScalar(QDate(year, 1, 1)), toScalar(QDate(year, 12, 31))};
    if (auto read = readInto(facts.villages, core(),
            QStringLiteral("(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)"),
            {toScalar(Period(year, 12)), toScalar(Period(year, 1))});
        !read)
        return read.error();
    if (auto read = readInto(facts.officials, core(), {}, {}); !read)
        return read.error();
    if (auto read = readInto(facts.visits, core(), visitsSql, days); !read)
        return read.error();
    if (auto read = readInto(facts.findings, core(), findingsSql, days); !read)
        return read.error();
    if (auto read = readLastVisits(core().database(), QDate(year, 12, 31), facts.lastVisits); !read)
        return read.error();
    return facts;
}

Result<std::vector<VillageCoverage>> InspectionBook::coverage(int year) const
{
    const auto facts = yearFacts(year);
    if (!facts)
        return facts.error();
    return overviewOf(*facts, QDate(year, 12, 31)).villages;
}

} // namespace Gongkai
