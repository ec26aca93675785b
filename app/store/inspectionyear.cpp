// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"

#include "visitreading.h"

namespace Gongkai {

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
    if (auto read = readInto(facts.officials, core()); !read)
        return read.error();
    if (auto read = readInto(facts.visits, core(), visitsSql, days); !read)
        return read.error();
    if (auto read = readInto(facts.findings, core(), findingsSql, days); !read)
        return read.error();
    auto last = lastVisits(core(), QDate(year, 12, 31));
    if (!last)
        return last.error();
    facts.lastVisits = std::move(*last);
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
