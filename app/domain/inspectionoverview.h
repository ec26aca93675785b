// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <array>
#include <map>

namespace Gongkai {

/// What the inspections of a year are counted from.
struct InspectionFacts
{
    int year = 0;
    std::vector<Village> villages;   ///< in force in some month of the year, by code
    std::vector<Official> officials; ///< by code
    /// Those of the year, and those before it with a finding that was not confirmed before the year began.
    std::vector<Visit> visits;
    std::vector<Finding> findings;       ///< of these visits
    std::map<QString, QDate> lastVisits; ///< by village, up to the end of the year
};

/// A number and the visits that it was counted from, each once, in the order in which they were counted.
struct VisitCount
{
    int count = 0;
    QStringList visits; ///< ids

    void add(const QString &visit);
    bool operator==(const VisitCount &) const = default;
};

/// How often a village was visited in a year, and what is open there.
struct VillageCoverage
{
    QString village;
    QString name; ///< at the end of the year, of its time in force, or on the day of counting, whatever comes first
    VillageKind kind = VillageKind::Village;
    std::array<int, 12> visitsByMonth = {};
    int visits = 0;
    std::optional<QDate> lastVisit; ///< in the year or before it
    int findings = 0;               ///< of the year's visits
    int openFindings = 0;           ///< of those, not yet confirmed as put right
    std::array<int, 12> announcedByMonth = {};
    std::array<QStringList, 12> visitIds = {};
    std::optional<int> daysSince = {}; ///< from the last visit to countedTo(); none for a village that never had one
    bool isClosed = false;             ///< on that day: nobody is to go there any more
    VisitCount stillOpen = {};         ///< findings of this year and those before it that are not confirmed
    VisitCount overdue = {};           ///< of these, past the day by which they were to be put right
};

/// How long ago open findings were found: up to 7, 15, 30 and 60 days, and longer.
inline constexpr std::array<int, 4> FindingAges = {7, 15, 30, 60};
/// The place of @p days in these, 0 to 4; the bound itself belongs to the lower one.
[[nodiscard]] size_t findingAge(qint64 days);

/// How often a point of the checklist was found wrong.
struct PointFaults
{
    QString question;    ///< as the newest visit that found it wrong calls it
    VisitCount answers;  ///< how often it was answered with no
    VisitCount findings; ///< how many findings fall under it
};

struct OfficialVisits
{
    QString official;
    QString name; ///< with the position before it
    VisitCount led;
};

/// What there is to be seen of a year's inspections (督查总览).
struct InspectionOverview
{
    std::vector<VillageCoverage> villages;
    std::array<VisitCount, FindingAges.size() + 1> openInTime = {}; ///< by age, those not overdue
    std::array<VisitCount, FindingAges.size() + 1> overdue = {};    ///< by age
    std::vector<PointFaults> points;           ///< with the most faults first; points without one are left out
    std::vector<OfficialVisits> officials;     ///< with the most visits first
    VisitCount withoutOfficial;                ///< visits that nobody led
    std::array<VisitCount, 12> found = {};     ///< findings by the month of their visit
    std::array<VisitCount, 12> confirmed = {}; ///< findings by the month in which they were confirmed
    int visits = 0;
    int announced = 0; ///< of these
};

/// The day up to which the days since a visit are counted in the view of @p year: @p today, in a year that is over its
/// last day.
[[nodiscard]] QDate countedTo(int year, QDate today);
/// What @p village was called on @p day.
[[nodiscard]] QString nameOn(const Village &village, QDate day);
/// Counts @p facts. Which findings are open, how old they are and whether they are overdue is told for @p today, also
/// in the view of an earlier year.
[[nodiscard]] InspectionOverview overviewOf(const InspectionFacts &facts, QDate today);

} // namespace Gongkai
