// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <algorithm>

namespace Gongkai {

namespace {

using Receipts = std::vector<const Submission *>;

Receipts knownAt(const Moment &now, std::span<const Submission *const> submissions)
{
    Receipts known;
    std::copy_if(submissions.begin(), submissions.end(), std::back_inserter(known),
        [&](const Submission *submission) { return submission->receivedAt <= now; });
    std::sort(known.begin(), known.end(), [](const Submission *a, const Submission *b) {
        return std::tie(a->receivedAt, a->recordedAt, a->id) < std::tie(b->receivedAt, b->recordedAt, b->id);
    });
    return known;
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
    int days = overrun(deadline.lastDayOnTime, receipts.front()->receivedAt.day());
    for (size_t k = 1; k < receipts.size(); ++k) {
        const Submission &before = *receipts[k - 1];
        if (!wasReturned(before, now))
            continue;
        const QDate correctBy = correctByOf(*before.review, correctionDays, calendar);
        days = std::max(days, overrun(std::max(deadline.lastDayOnTime, correctBy), receipts[k]->receivedAt.day()));
    }
    return days;
}

void noteCorrection(ObligationStanding &result, const Receipts &receipts, int correctionDays,
    const WorkingCalendar &calendar, const Moment &now)
{
    const auto newest = std::find_if(receipts.rbegin(), receipts.rend(),
        [&now](const Submission *submission) { return wasReturned(*submission, now); });
    if (newest == receipts.rend())
        return;
    const Review &review = *(*newest)->review;
    result.correctBy = correctByOf(review, correctionDays, calendar);
    result.isByWeekends =
        !review.correctBy && !(calendar.knows(review.at.day().year()) && calendar.knows(result.correctBy->year()));
}

bool isBackfilled(const Submission &submission)
{
    return submission.receivedAt.day().daysTo(submission.recordedAt.day()) > BackfillDays;
}

} // namespace

ObligationStanding standingOf(std::span<const Submission *const> submissions, bool isExempt, const Deadline &deadline,
    int correctionDays, const WorkingCalendar &calendar, const Moment &now)
{
    const Receipts receipts = knownAt(now, submissions);
    ObligationStanding result;
    if (!receipts.empty()) {
        const Submission &newest = *receipts.back();
        result.isNil = newest.nil;
        result.pieces = newest.pieces;
        result.submission = newest.id;
        result.receivedOn = receipts.front()->receivedAt.day();
        result.returned = static_cast<int>(
            std::count_if(receipts.begin(), receipts.end(), [&](const Submission *s) { return wasReturned(*s, now); }));
        result.isBackfilled =
            std::any_of(receipts.begin(), receipts.end(), [](const Submission *s) { return isBackfilled(*s); });
        noteCorrection(result, receipts, correctionDays, calendar, now);
    }
    if (isExempt) {
        result.standing = Standing::Exempt;
    } else if (receipts.empty()) {
        result.standing = deadline.includes(now.day()) ? Standing::NotDue : Standing::Missing;
    } else if (wasReturned(*receipts.back(), now)) {
        result.standing = Standing::Returned;
    } else {
        result.daysLate = daysLate(receipts, deadline, correctionDays, calendar, now);
        result.standing = result.daysLate > 0 ? Standing::Late : Standing::OnTime;
    }
    return result;
}

} // namespace Gongkai
