// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"

#include "storecore.h"

#include <algorithm>

namespace Gongkai {

namespace {

Scalar lastDayOf(int year)
{
    return toScalar(QDate(year, 12, 31));
}

/// The findings for which @p condition holds, in the order of their ids, with where and when they were found.
Result<std::vector<FoundFinding>> foundWhere(
    const StoreCore &core, const QString &condition, const std::vector<Scalar> &values)
{
    const Snapshot snapshot(core.database());
    auto findings = core.tables().of<Finding>().select(core.database(), condition, values);
    if (!findings)
        return findings.error();
    QHash<QString, std::pair<QString, QDate>> places;
    Statement visits(core.database(), QStringLiteral("SELECT id, village, visited_on FROM visits"));
    if (auto ran = visits.run(); !ran)
        return ran.error();
    while (visits.next())
        places.insert(visits.text(0), {visits.text(1), dayFromIso(visits.text(2)).value_or(QDate())});
    if (auto done = visits.done(); !done)
        return done.error();
    std::vector<FoundFinding> found;
    found.reserve(findings->size());
    for (auto &[finding, version] : *findings) {
        const auto place = places.value(finding.visit);
        found.push_back({std::move(finding), place.first, place.second});
    }
    return found;
}

} // namespace

Result<std::vector<Stored<Finding>>> InspectionBook::findingsOf(const QString &visit) const
{
    return core().tables().of<Finding>().select(core().database(), QStringLiteral("visit = ?"), {toScalar(visit)});
}

Result<std::vector<FoundFinding>> InspectionBook::foundFindings() const
{
    return foundWhere(core(), {}, {});
}

Result<std::vector<FoundFinding>> InspectionBook::openFindings(int year) const
{
    auto open = foundWhere(core(),
        QStringLiteral("confirmed_on IS NULL AND visit IN (SELECT id FROM visits WHERE visited_on <= ?)"),
        {lastDayOf(year)});
    if (open) {
        std::stable_sort(open->begin(), open->end(), [](const FoundFinding &one, const FoundFinding &other) {
            const auto &first = one.finding.rectifyBy;
            const auto &second = other.finding.rectifyBy;
            return first && second ? *first < *second : first.has_value() && !second;
        });
    }
    return open;
}

} // namespace Gongkai
