// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitreading.h"

namespace Gongkai {

Result<std::map<QString, QDate>> lastVisits(const StoreCore &core, QDate day)
{
    Statement visits(core.database(),
        QStringLiteral("SELECT village, max(visited_on) FROM visits WHERE visited_on <= ? GROUP BY village"));
    if (auto ran = visits.bind(toScalar(day)).run(); !ran)
        return ran.error();
    std::map<QString, QDate> last;
    while (visits.next()) {
        if (const auto visited = dayFromIso(visits.text(1)))
            last.emplace(visits.text(0), *visited);
    }
    if (auto done = visits.done(); !done)
        return done.error();
    return last;
}

Result<int> visitsAsking(const StoreCore &core, const QString &version)
{
    Statement visits(core.database(), QStringLiteral("SELECT count(*) FROM visits WHERE checklist = ?"));
    if (auto ran = visits.bind(toScalar(version)).run(); !ran)
        return ran.error();
    const int count = visits.next() ? int(visits.number(0)) : 0;
    if (auto done = visits.done(); !done)
        return done.error();
    return count;
}

} // namespace Gongkai
