// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionoverview.h"
#include "recordbook.h"
#include "repeatedfaults.h"
#include "villagehistory.h"

namespace Gongkai {

/// Inspections (督查): visits, their findings and rectification.
class InspectionBook : public BookOf<Checklist, InspectionDraw, Visit, Finding>
{
public:
    using BookOf::BookOf;

    /// The findings of the visit with @p visit, in the order of their ids.
    [[nodiscard]] Result<std::vector<Stored<Finding>>> findingsOf(const QString &visit) const;
    /// Every finding with where and when it was found, in the order of their ids.
    [[nodiscard]] Result<std::vector<FoundFinding>> foundFindings() const;
    /// What the inspections of @p year are counted from, of one state of the store.
    [[nodiscard]] Result<InspectionFacts> yearFacts(int year) const;
    /// Every village in force in some month of @p year, by code, as it stands on the last day of that year.
    [[nodiscard]] Result<std::vector<VillageCoverage>> coverage(int year) const;
    /// All that there is of the village with the code @p village, of one state of the store. Fails with NotFound.
    [[nodiscard]] Result<VillageHistory> villageHistory(const QString &village) const;
    /// Findings of visits up to the end of @p year that are not confirmed, those of earlier years included, by the day
    /// they are to be put right, those without one last.
    [[nodiscard]] Result<std::vector<FoundFinding>> openFindings(int year) const;
};

} // namespace Gongkai
