// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"

#include <span>

namespace Gongkai {

/// What an obligation amounts to at a moment (报送状态); derived, never stored.
enum class Standing { Exempt, NotDue, Missing, Returned, OnTime, Late };

/// True while something is still to come: nothing received yet, or returned for correction.
[[nodiscard]] constexpr bool isOwed(Standing standing)
{
    return standing == Standing::NotDue || standing == Standing::Missing || standing == Standing::Returned;
}

/// Standing of one obligation at a moment, with all that was known then.
struct ObligationStanding
{
    QString office;
    QString item;
    Standing standing = Standing::NotDue;
    int daysLate = 0;                ///< largest overrun in calendar days; 0 unless late
    bool isNil = false;              ///< the newest submission is a nil return
    std::optional<QDate> receivedOn; ///< day of the first receipt
    int returned = 0;                ///< how often it was returned
    bool isBackfilled = false;       ///< an entry is dated more than 3 days before its recording
    int pieces = 0;                  ///< of the newest submission
    QString submission;              ///< id of the newest submission, empty when none was known
    std::optional<QDate> correctBy;  ///< last day of the correction that the newest return asked for
    bool isCounted = false;          ///< that day was counted in working days, since the clerk set none
    bool isByWeekends = false;       ///< that day was counted in a year whose holidays are not known
    std::optional<Carrier> awaited;  ///< what is still to come of a submission that came by half: Paper or Electronic
    QString half;                    ///< id of that submission, empty when there is none

    /// The submission that work goes on with: the one that waits for its other half, else the newest; may be empty.
    [[nodiscard]] const QString &current() const { return half.isEmpty() ? submission : half; }

    bool operator==(const ObligationStanding &) const = default;
};

/// Entries dated more than this many calendar days before their recording count as backfilled (补录).
inline constexpr int BackfillDays = 3;

/// When @p submission counts as received where @p decisive is the rule; none while what decides has not come.
/// First: its first receipt. Paper: the stamped paper. Both: the later of e-copy and stamped paper. A nil return is a
/// word and needs no second form: its first receipt counts.
[[nodiscard]] std::optional<Moment> countedReceipt(const Submission &submission, DecisiveReceipt decisive);

/// Judges one obligation at @p now by the rules of the domain's section "Standing".
/// @p submissions are those of the obligation in any order; what counts as received (countedReceipt()), and reviews
/// made, after @p now are not yet known. A correction (a submission after a returned one) is due by its correctBy, or
/// where the clerk set none by the town's correctionDays working days after the day of the return. One that follows
/// none returned is a supplement and changes nothing.
[[nodiscard]] ObligationStanding standingOf(std::span<const Submission *const> submissions, bool isExempt,
    const Deadline &deadline, const Town &town, const WorkingCalendar &calendar, const Moment &now);

} // namespace Gongkai
