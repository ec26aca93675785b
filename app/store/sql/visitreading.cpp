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

} // namespace Gongkai
