// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"

#include "storecore.h"

namespace Gongkai {

namespace {

Scalar lastDayOf(int year)
{
    return toScalar(QDate(year, 12, 31));
}

} // namespace

Result<std::vector<Stored<Finding>>> InspectionBook::findingsOf(const QString &visit) const
{
    return core().tables().of<Finding>().select(core().database(), QStringLiteral("visit = ?"), {toScalar(visit)});
}

Result<std::vector<FoundFinding>> InspectionBook::foundFindings() const
{
    const Snapshot snapshot(core().database());
    auto findings = all<Finding>();
    if (!findings)
        return findings.error();
    QHash<QString, std::pair<QString, QDate>> places;
    Statement visits(core().database(), QStringLiteral("SELECT id, village, visited_on FROM visits"));
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

Result<std::vector<OpenFinding>> InspectionBook::openFindings(int year) const
{
    Statement statement(core().database(),
        QStringLiteral("SELECT f.id, v.village, v.visited_on FROM findings f JOIN visits v ON v.id = f.visit WHERE "
                       "f.confirmed_on IS "
                       "NULL AND v.visited_on <= ? ORDER BY f.rectify_by IS NULL, f.rectify_by, f.id"));
    if (auto ran = statement.bind(lastDayOf(year)).run(); !ran)
        return ran.error();
    std::vector<OpenFinding> open;
    while (statement.next()) {
        OpenFinding &entry = open.emplace_back();
        entry.finding.id = statement.text(0);
        entry.village = statement.text(1);
        entry.visitedOn = dayFromIso(statement.text(2)).value_or(QDate());
    }
    if (auto done = statement.done(); !done)
        return done.error();
    for (OpenFinding &entry : open) {
        auto found = find<Finding>(entry.finding.id);
        if (!found)
            return found.error();
        entry.finding = std::move(found->record);
    }
    return open;
}

} // namespace Gongkai
