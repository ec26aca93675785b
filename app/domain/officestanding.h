// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

#include <QSet>

namespace Gongkai {

/// How one office did: numbers of its obligations by standing, its on-time rate and rank.
struct OfficeStanding
{
    QString office;
    int onTime = 0;
    int late = 0;
    int missing = 0;
    int returned = 0;
    int notDue = 0;
    int exempt = 0;     ///< apart from every total
    int nil = 0;        ///< of those handed in, how many are nil returns
    int backfilled = 0; ///< entered more than BackfillDays after their date (补录), exempt ones included
    int totalDaysLate = 0;
    int longestDaysLate = 0;
    std::optional<int> rank; ///< from 1; none where nothing is judged yet

    /// All that is due: everything but the exempt.
    [[nodiscard]] int due() const { return onTime + late + missing + returned + notDue; }
    /// What can be judged already: due without what is not yet due.
    [[nodiscard]] int judged() const { return onTime + late + missing + returned; }
    /// onTime of the judged, 0 to 1; none where nothing is judged, which is neither 0 % nor 100 %.
    [[nodiscard]] std::optional<double> onTimeRate() const;

    void add(const ObligationStanding &obligation);
    void add(const OfficeStanding &other);
};

/// True if an office with @p standing still owes something: not yet handed in, or returned.
[[nodiscard]] bool owes(const OfficeStanding &standing);

/// Sets the ranks: by on-time rate, then fewer missing, then fewer total days late; equals share a rank and the next is
/// skipped (1, 2, 2, 4). Sorts by rank, those without one last; within a rank the order handed in, the town's own,
/// stays.
void rank(std::vector<OfficeStanding> &offices);

/// What is known about a month: all that its standing is judged from.
struct MonthFacts
{
    Period period;
    Town town; ///< with the deadline rule that holds for the period
    std::optional<DeadlineOverride> deadlineOverride;
    std::vector<Office> offices; ///< under the names of the period
    std::vector<CatalogueItem> items;
    std::vector<Exemption> exemptions;
    std::vector<Submission> submissions;
    std::optional<DeadlineRule> deadlineRule; ///< where the town's rule of the period is not the first one
};

/// A month as it stood at a moment.
struct MonthStanding
{
    Deadline deadline;
    Moment now;
    std::vector<ObligationStanding> obligations; ///< by the town's order of offices, then office code, then item code
    std::vector<OfficeStanding> offices;         ///< those with at least one obligation, exempt ones included, by rank
    OfficeStanding total;                        ///< all offices together, without a rank
};

/// The codes of the offices that owe something in @p month, in the town's order.
[[nodiscard]] QStringList owingOffices(const MonthStanding &month);

/// The standing of every obligation of @p facts.period at @p now. Submissions of items handed in as needed, or not due
/// in the period, are no obligations and count nowhere here.
[[nodiscard]] MonthStanding standingOf(const MonthFacts &facts, const WorkingCalendar &calendar, const Moment &now);

/// True if the standing of some obligation of @p facts, those of @p items left aside, may be another at @p now than at
/// @p before though nothing was recorded for it in between: the day is another, time went back, or something of it is
/// dated after @p before and up to @p now.
[[nodiscard]] bool changesByTime(
    const MonthFacts &facts, const QSet<QString> &items, const Moment &before, const Moment &now);

/// What standingOf() gives for @p facts at @p now, from @p before, which it gave earlier for the same month, when since
/// then nothing changed but the submissions and exemptions of the catalogue items with the codes @p items, and
/// changesByTime() says no. Only the obligations of those items are judged.
[[nodiscard]] MonthStanding standingAfter(MonthStanding before, const QSet<QString> &items, const MonthFacts &facts,
    const WorkingCalendar &calendar, const Moment &now);

} // namespace Gongkai
