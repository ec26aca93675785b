// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// A submission and when it counts as received.
struct Receipt
{
    const Submission *submission;
    Moment at;
};

using Receipts = std::vector<Receipt>;

Receipts knownAt(const Moment &now, std::span<const Submission *const> submissions, DecisiveReceipt decisive)
{
    Receipts known;
    for (const Submission *submission : submissions) {
        const auto at = countedReceipt(*submission, decisive);
        if (at && *at <= now)
            known.push_back({submission, *at});
    }
    std::sort(known.begin(), known.end(), [](const Receipt &a, const Receipt &b) {
        if (const auto order = std::tie(a.at, a.submission->recordedAt) <=> std::tie(b.at, b.submission->recordedAt);
            order != std::strong_ordering::equal)
            return order == std::strong_ordering::less;
        // UTF-8 is ordered as the characters' numbers are, UTF-16 is not.
        return a.submission->id.toUtf8() < b.submission->id.toUtf8();
    });
    return known;
}

/// The newest submission that was received at @p now but does not count yet; null where a whole one came after it,
/// which brought what it lacked.
const Submission *halfAt(const Moment &now, std::span<const Submission *const> submissions, const Receipts &receipts,
    DecisiveReceipt decisive)
{
    const Submission *newest = nullptr;
    for (const Submission *submission : submissions) {
        const auto at = countedReceipt(*submission, decisive);
        const bool isHalf = submission->receivedAt <= now && !(at && *at <= now);
        if (isHalf && (!newest || newest->receivedAt < submission->receivedAt))
            newest = submission;
    }
    const bool isMadeUp = newest && !receipts.empty() && receipts.back().at >= newest->receivedAt;
    return isMadeUp ? nullptr : newest;
}

bool wasReturned(const Submission &submission, const Moment &now)
{
    return submission.review && submission.review->decision == Decision::Returned && submission.review->at <= now;
}

int overrun(QDate lastDay, QDate receivedOn)
{
    return std::max(0, static_cast<int>(lastDay.daysTo(receivedOn)));
}

QDate correctByOf(const Review &review, int correctionDays, const WorkingCalendar &calendar)
{
    return review.correctBy.value_or(calendar.plusWorkingDays(review.at.day(), correctionDays));
}

int daysLate(const Receipts &receipts, const Deadline &deadline, int correctionDays, const WorkingCalendar &calendar,
    const Moment &now)
{
    int days = overrun(deadline.lastDayOnTime, receipts.front().at.day());
    for (size_t k = 1; k < receipts.size(); ++k) {
        const Submission &before = *receipts[k - 1].submission;
        if (!wasReturned(before, now))
            continue;
        const QDate correctBy = correctByOf(*before.review, correctionDays, calendar);
        days = std::max(days, overrun(std::max(deadline.lastDayOnTime, correctBy), receipts[k].at.day()));
    }
    return days;
}

void noteCorrection(ObligationStanding &result, const Receipts &receipts, int correctionDays,
    const WorkingCalendar &calendar, const Moment &now)
{
    const auto newest = std::find_if(receipts.rbegin(), receipts.rend(),
        [&now](const Receipt &receipt) { return wasReturned(*receipt.submission, now); });
    if (newest == receipts.rend())
        return;
    const Review &review = *newest->submission->review;
    result.correctBy = correctByOf(review, correctionDays, calendar);
    result.isCounted = !review.correctBy;
    result.isByWeekends =
        !review.correctBy && !(calendar.knows(review.at.day().year()) && calendar.knows(result.correctBy->year()));
}

bool isBackfilled(const Submission &submission)
{
    return submission.receivedAt.day().daysTo(submission.recordedAt.day()) > BackfillDays;
}

} // namespace

std::optional<Moment> countedReceipt(const Submission &submission, DecisiveReceipt decisive)
{
    const bool needsOther = decisive == DecisiveReceipt::Both
        || (decisive == DecisiveReceipt::Paper && submission.carrier == Carrier::Electronic);
    if (!needsOther || submission.nil || submission.carrier == Carrier::Both)
        return submission.receivedAt;
    return submission.otherReceivedAt;
}

ObligationStanding standingOf(std::span<const Submission *const> submissions, bool isExempt, const Deadline &deadline,
    const Town &town, const WorkingCalendar &calendar, const Moment &now)
{
    const Receipts receipts = knownAt(now, submissions, town.decisiveReceipt);
    ObligationStanding result;
    if (const Submission *half = halfAt(now, submissions, receipts, town.decisiveReceipt)) {
        result.awaited = half->carrier == Carrier::Paper ? Carrier::Electronic : Carrier::Paper;
        result.half = half->id;
    }
    if (!receipts.empty()) {
        const Submission &newest = *receipts.back().submission;
        result.isNil = newest.nil;
        result.pieces = newest.pieces;
        result.submission = newest.id;
        result.receivedOn = receipts.front().at.day();
        result.returned = static_cast<int>(std::count_if(
            receipts.begin(), receipts.end(), [&](const Receipt &r) { return wasReturned(*r.submission, now); }));
        result.isBackfilled =
            std::any_of(receipts.begin(), receipts.end(), [](const Receipt &r) { return isBackfilled(*r.submission); });
        noteCorrection(result, receipts, town.correctionDays, calendar, now);
    }
    if (isExempt) {
        result.standing = Standing::Exempt;
    } else if (receipts.empty()) {
        result.standing = deadline.includes(now.day()) ? Standing::NotDue : Standing::Missing;
    } else if (wasReturned(*receipts.back().submission, now)) {
        result.standing = Standing::Returned;
    } else {
        result.daysLate = daysLate(receipts, deadline, town.correctionDays, calendar, now);
        result.standing = result.daysLate > 0 ? Standing::Late : Standing::OnTime;
    }
    return result;
}

} // namespace Gongkai
