// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

namespace Gongkai {

// The steps in the life of a finding (整改销号). Each gives the finding as it is after the step, or Invalid with the
// one fault that stands in its way: Unchanged where it is so already, Required where what must come before is missing,
// and days that precede what they follow. The day of the visit is not known here; faultsBetween() judges it.

/// The day by which a finding of @p severity is usually to be put right, counted from @p from: a week for a serious
/// one, else fifteen days. Nothing prescribes it; the clerk sets another.
[[nodiscard]] QDate usualRectifyBy(Severity severity, QDate from);

/// A second look at a finding, as it is written down.
struct LookNote
{
    QDate on;
    QString by;   ///< who looked; must be given
    QString note; ///< what was seen
};

/// The village says on @p on that the finding is put right (登记整改), and @p how.
[[nodiscard]] Result<Finding> reportRectified(const Finding &finding, QDate on, const QString &how);
/// A second look finds it put right (复查确认). It must have been reported, not after the look.
[[nodiscard]] Result<Finding> confirm(const Finding &finding, const LookNote &look);
/// A second look finds it not put right (退回整改): it is to be put right by @p newRectifyBy. What the village had said
/// goes into the look.
[[nodiscard]] Result<Finding> sendBack(
    const Finding &finding, const LookNote &look, const std::optional<QDate> &newRectifyBy);
/// It was confirmed and is wrong again (重新打开). A confirmation from before there were second looks becomes one,
/// so that its day is not lost.
[[nodiscard]] Result<Finding> reopen(
    const Finding &finding, const LookNote &look, const std::optional<QDate> &newRectifyBy);

enum class FindingStep {
    Found,
    Notified, ///< a rectification notice that names it was issued
    Reported,
    Confirmed,
    SentBack,
    Reopened,
};

/// One thing that happened to a finding.
struct FindingEvent
{
    FindingStep step = FindingStep::Found;
    QDate on;
    QString by; ///< who looked or issued; empty for what the village said, and where nobody noted it
    QString note;

    bool operator==(const FindingEvent &) const = default;
};

/// The whole life of @p finding, found on @p visitedOn, the earliest first. Of papers it knows nothing.
[[nodiscard]] std::vector<FindingEvent> lifeOf(const Finding &finding, QDate visitedOn);

/// @p life with the @p notices in it by their days, each after what else happened on its day, and never before it was
/// found.
[[nodiscard]] std::vector<FindingEvent> withNotices(
    std::vector<FindingEvent> life, const std::vector<FindingEvent> &notices);

} // namespace Gongkai
