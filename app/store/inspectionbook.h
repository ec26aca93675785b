// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"
#include "repeatedfaults.h"

#include <array>

namespace Gongkai {

/// How often a village was visited in a year, and what is open there.
struct VillageCoverage
{
    QString village;
    QString name;
    VillageKind kind = VillageKind::Village;
    std::array<int, 12> visitsByMonth = {};
    int visits = 0;
    std::optional<QDate> lastVisit; ///< in the year or before it
    int findings = 0;               ///< of the year's visits
    int openFindings = 0;           ///< of those, not yet confirmed as put right
};

/// A finding that is not yet confirmed as put right.
struct OpenFinding
{
    Finding finding;
    QString village;
    QDate visitedOn;
};

/// Inspections (督查): visits, their findings and rectification.
class InspectionBook : public BookOf<Checklist, InspectionDraw, Visit, Finding>
{
public:
    using BookOf::BookOf;

    /// The findings of the visit with @p visit, in the order of their ids.
    [[nodiscard]] Result<std::vector<Stored<Finding>>> findingsOf(const QString &visit) const;
    /// Every finding with where and when it was found, in the order of their ids.
    [[nodiscard]] Result<std::vector<FoundFinding>> foundFindings() const;
    /// Every village in force in some month of @p year, by code.
    [[nodiscard]] Result<std::vector<VillageCoverage>> coverage(int year) const;
    /// Findings of visits up to the end of @p year that are not confirmed, those of earlier years included, by the day
    /// they are to be put right, those without one last.
    [[nodiscard]] Result<std::vector<OpenFinding>> openFindings(int year) const;
};

} // namespace Gongkai
