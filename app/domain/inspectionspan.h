// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingstate.h"
#include "records.h"

namespace Gongkai {

/// A span of months that inspections are told of, the first and the last included.
struct InspectionSpan
{
    Period from;
    Period to;

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    [[nodiscard]] bool includes(QDate day) const { return from.firstDay() <= day && day <= to.lastDay(); }
    /// `2015-07/2015-09`, as papers on it are filed.
    [[nodiscard]] QString toString() const { return from.toString() + u'/' + to.toString(); }
};

/// What the store knows of a span: its visits with their findings, and all villages and teams.
struct SpanFacts
{
    Town town;
    std::vector<Village> villages;
    std::vector<InspectionTeam> teams;
    std::vector<Visit> visits;     ///< those outside of the span count nowhere
    std::vector<Finding> findings; ///< those of other visits count nowhere
};

/// @p finding as it was known on @p day: what was done about it later is taken back.
[[nodiscard]] Finding knownOn(Finding finding, QDate day);
/// One finding of a span, as it stands on the day of the paper.
struct SpanFinding
{
    Finding finding;
    QString village; ///< as it was called on the day of the visit
    QString team;
    QDate visitedOn;
    FindingState state = FindingState::ToPutRight;
    int reopened = 0;
    int daysOverdue = 0; ///< 0 but for one that is overdue
};

/// A problem as it was written, and how many findings say just that.
struct SpanProblem
{
    QString text; ///< in one line
    int findings = 0;
};

/// How many findings are of one kind.
struct SpanPoint
{
    /// The point of the checklist that they fall under, as the newest of them calls it, or their problem where they
    /// fall under none.
    QString name;
    bool isOfChecklist = false; ///< the name tells what was looked at, not what is wrong
    int findings = 0;
    QStringList villages;              ///< each once, by their codes
    std::vector<SpanProblem> problems; ///< those written most often first
};

/// The visits of one team.
struct SpanTeam
{
    QString name;
    int visits = 0;
};

/// The inspections of a span of months in numbers and names, as they stand on a day (督查通报). The parts add up:
/// villages = visited + not visited; visits = announced + unannounced = those of all teams; findings = minor + serious
/// = the four states together.
struct InspectionFigures
{
    InspectionSpan span;
    QDate standsOn;
    int villages = 0; ///< in force in some month of the span
    int villagesVisited = 0;
    int visits = 0;
    int unannounced = 0;
    std::vector<SpanTeam> teams; ///< those with visits, in the order of their codes
    int findings = 0;
    int serious = 0;
    int toPutRight = 0; ///< in time; those that were sent back or opened again are among them
    int overdue = 0;
    int toConfirm = 0;
    int confirmed = 0;
    int reopened = 0;                     ///< findings that came up again after they were confirmed
    int reopenedConfirmed = 0;            ///< those of them that a later second look found put right again
    QStringList clean;                    ///< villages where points were looked at and nothing was found wrong
    QStringList notVisited;               ///< as they were called in the last month in which they were in force
    std::vector<SpanPoint> points;        ///< those with most findings first
    std::vector<SpanFinding> findingList; ///< by village, then by the day of the visit

    [[nodiscard]] int announced() const { return visits - unannounced; }
    [[nodiscard]] int minor() const { return findings - serious; }
};

/// Counts the inspections of @p span in @p facts as they stand at the end of the day @p standsOn: what was done about a
/// finding later is not known yet, and visits after that day are none.
[[nodiscard]] InspectionFigures inspectionFigures(const SpanFacts &facts, const InspectionSpan &span, QDate standsOn);

} // namespace Gongkai
