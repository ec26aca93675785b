// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionoverview.h"

#include "deadline.h"
#include "findingstate.h"
#include "pointkey.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Gongkai {

namespace {

/// Counts the facts of one year into an overview.
class InspectionCount
{
public:
    InspectionCount(const InspectionFacts &facts, QDate today)
        : m_facts(facts), m_today(today), m_countedTo(countedTo(facts.year, today))
    {
    }

    InspectionOverview run()
    {
        for (const Village &village : m_facts.villages)
            addVillage(village);
        for (const Official &official : m_facts.officials) {
            m_officialAt.insert(official.code, m_overview.officials.size());
            m_overview.officials.push_back({official.code, official.titledName(), {}});
        }
        for (const Visit *visit : visitsInOrder())
            addVisit(*visit);
        for (const Finding &finding : m_facts.findings) {
            if (const Visit *visit = m_visits.value(finding.visit))
                addFinding(finding, *visit);
        }
        sort();
        return std::move(m_overview);
    }

private:
    [[nodiscard]] std::vector<const Visit *> visitsInOrder() const
    {
        std::vector<const Visit *> visits;
        visits.reserve(m_facts.visits.size());
        for (const Visit &visit : m_facts.visits)
            visits.push_back(&visit);
        std::sort(visits.begin(), visits.end(), [](const Visit *one, const Visit *other) {
            return std::tie(one->on, one->id) < std::tie(other->on, other->id);
        });
        return visits;
    }

    void addVillage(const Village &village)
    {
        m_villageAt.insert(village.code, m_overview.villages.size());
        VillageCoverage &row = m_overview.villages.emplace_back();
        row.village = village.code;
        row.kind = village.kind;
        row.isClosed = village.to && *village.to < Period::of(m_countedTo);
        row.name = nameOn(village, row.isClosed ? village.to->lastDay() : m_countedTo);
        const auto last = m_facts.lastVisits.find(village.code);
        if (last == m_facts.lastVisits.end())
            return;
        row.lastVisit = last->second;
        // A visit may have been entered for a day that has not come yet.
        row.daysSince = int(std::max<qint64>(0, last->second.daysTo(m_countedTo)));
    }

    [[nodiscard]] VillageCoverage *coverageOf(const Visit &visit)
    {
        const auto found = m_villageAt.constFind(visit.village);
        return found == m_villageAt.constEnd() ? nullptr : &m_overview.villages[*found];
    }

    void addVisit(const Visit &visit)
    {
        m_visits.insert(visit.id, &visit);
        if (visit.on.year() != m_facts.year)
            return;
        ++m_overview.visits;
        m_overview.announced += visit.announced ? 1 : 0;
        if (VillageCoverage *row = coverageOf(visit)) {
            const auto month = size_t(visit.on.month() - 1);
            ++row->visits;
            ++row->visitsByMonth[month];
            row->announcedByMonth[month] += visit.announced ? 1 : 0;
            row->visitIds[month].append(visit.id);
        }
        for (const QString &official : visit.officials) {
            if (const auto found = m_officialAt.constFind(official); found != m_officialAt.constEnd())
                m_overview.officials[*found].led.add(visit.id);
        }
        if (visit.officials.isEmpty())
            m_overview.withoutOfficial.add(visit.id);
        for (const ChecklistAnswer &answer : visit.answers) {
            if (answer.answer == Answer::No)
                pointOf(answer.question, visit.on).answers.add(visit.id);
        }
    }

    void addFinding(const Finding &finding, const Visit &visit)
    {
        VillageCoverage *row = coverageOf(visit);
        if (visit.on.year() == m_facts.year) {
            m_overview.found[size_t(visit.on.month() - 1)].add(visit.id);
            if (!finding.question.isEmpty())
                pointOf(finding.question, visit.on).findings.add(visit.id);
            if (row) {
                ++row->findings;
                row->openFindings += finding.confirmedOn ? 0 : 1;
            }
        }
        if (finding.confirmedOn) {
            if (finding.confirmedOn->year() == m_facts.year)
                m_overview.confirmed[size_t(finding.confirmedOn->month() - 1)].add(visit.id);
            return;
        }
        const bool isOverdue = stateOf(finding, m_today) == FindingState::Overdue;
        (isOverdue ? m_overview.overdue : m_overview.openInTime)[findingAge(visit.on.daysTo(m_today))].add(visit.id);
        if (!row)
            return;
        row->stillOpen.add(visit.id);
        if (isOverdue)
            row->overdue.add(visit.id);
    }

    /// The point that is called @p question on @p day, whatever it was called on others; the newest name stands.
    [[nodiscard]] PointFaults &pointOf(const QString &question, QDate day)
    {
        const QString key = pointKey(question);
        auto found = m_pointAt.constFind(key);
        if (found == m_pointAt.constEnd()) {
            found = m_pointAt.insert(key, m_overview.points.size());
            m_overview.points.push_back({question, {}, {}});
            m_pointDays.push_back(day);
        }
        PointFaults &point = m_overview.points[*found];
        if (day > m_pointDays[*found]) {
            point.question = question;
            m_pointDays[*found] = day;
        }
        return point;
    }

    void sort()
    {
        std::stable_sort(
            m_overview.points.begin(), m_overview.points.end(), [](const PointFaults &one, const PointFaults &other) {
                return std::tie(other.answers.count, other.findings.count, one.question)
                    < std::tie(one.answers.count, one.findings.count, other.question);
            });
        std::stable_sort(m_overview.officials.begin(), m_overview.officials.end(),
            [](const OfficialVisits &one, const OfficialVisits &other) { return one.led.count > other.led.count; });
    }

    const InspectionFacts &m_facts;
    const QDate m_today;
    const QDate m_countedTo;
    InspectionOverview m_overview;
    QHash<QString, size_t> m_villageAt;
    QHash<QString, size_t> m_officialAt;
    QHash<QString, size_t> m_pointAt; ///< by its key
    std::vector<QDate> m_pointDays;   ///< from which the name of each point is
    QHash<QString, const Visit *> m_visits;
};

} // namespace

void VisitCount::add(const QString &visit)
{
    ++count;
    if (!visits.contains(visit))
        visits.append(visit);
}

size_t findingAge(qint64 days)
{
    const auto bound = std::find_if(FindingAges.begin(), FindingAges.end(), [days](int most) { return days <= most; });
    return size_t(std::distance(FindingAges.begin(), bound));
}

QDate countedTo(int year, QDate today)
{
    return std::min(today, QDate(year, 12, 31));
}

QString nameOn(const Village &village, QDate day)
{
    return nameIn(Period::of(day), village.name, village.formerNames);
}

InspectionOverview overviewOf(const InspectionFacts &facts, QDate today)
{
    return InspectionCount(facts, today).run();
}

} // namespace Gongkai
