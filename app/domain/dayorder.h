// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "isotext.h"
#include "recordcheck.h"

namespace Gongkai {

/// Adds a fault of @p kind at the field @p name of @p place where @p day lies before @p earliest; a day that is missing
/// or no day precedes nothing.
inline void mustNotPrecede(std::vector<Fault> &faults, const std::optional<QDate> &day,
    const std::optional<QDate> &earliest, FaultKind kind, const QString &place, const char *name)
{
    if (day && earliest && day->isValid() && earliest->isValid() && *day < *earliest)
        faults.push_back({placeOf(place, name), kind, dayToIso(*earliest)});
}

} // namespace Gongkai
