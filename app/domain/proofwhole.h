// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofsheet.h"

namespace Gongkai {

/// The section of remarks that speak of the report as a whole.
inline constexpr QStringView WholeReport = u"report";
/// The section of remarks that speak of its statutory tables.
inline constexpr QStringView StatutoryPart = u"tables";

/// The section of remarks on a bulletin.
inline constexpr QStringView WholeBulletin = u"bulletin";

/// What can only be said of a report as a whole: the form of another year, its date, its title, topics that the law
/// asks for and no section speaks of, sections that the form does not have, how much of it and whether every figure is
/// last year's, fees that part 六 keeps silent about, and what is unusual in its tables.
[[nodiscard]] std::vector<ProofRemark> remarksOnWhole(const std::vector<ReportText> &texts, const ProofBasis &basis);

} // namespace Gongkai
