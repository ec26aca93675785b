// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionspan.h"

#include "deadline.h"
#include "pointkey.h"

#include <algorithm>
#include <map>

namespace Gongkai {

namespace {

/// Fills the figures of one span, visit by visit.
class SpanCount
{
public:
    SpanCount(const SpanFacts &facts, const InspectionSpan &span, QDate standsOn) : m_facts(facts)
    {
        m_figures.span = span;
        m_figures.standsOn = standsOn;
    }

    InspectionFigures count()
    {
        countVisits();
        countFindings();
        countVillages();
        listPoints();
        return std::move(m_figures);
    }

private:
    struct Visited
    {
        QString name; ///< as it was called on the day of its last visit
        int findings = 0;
        bool isLookedAt = false; ///< something was found in order
        bool isWrong = false;    ///< something was answered with no
    };

    [[nodiscard]] QString nameOn(const QString &code, Period period) const
    {
        for (const Village &village : m_facts.villages) {
            if (village.code == code)
                return nameIn(period, village.name, village.formerNames);
        }
        return code;
    }

    [[nodiscard]] QString teamName(const QString &code) const
    {
        const auto found = std::find_if(m_facts.teams.begin(), m_facts.teams.end(),
            [&code](const InspectionTeam &team) { return team.code == code; });
        return found == m_facts.teams.end() ? code : found->name;
    }

    void countVisits()
    {
        for (const Visit &visit : m_facts.visits) {
            if (m_figures.span.includes(visit.on) && visit.on <= m_figures.standsOn)
                m_visits.push_back(&visit);
        }
        std::stable_sort(
            m_visits.begin(), m_visits.end(), [](const Visit *one, const Visit *other) { return one->on < other->on; });
        std::map<QString, int> byTeam;
        for (const Visit *visit : m_visits) {
            ++m_figures.visits;
            m_figures.unannounced += visit->announced ? 0 : 1;
            ++byTeam[visit->team];
            Visited &visited = m_visited[visit->village];
            visited.name = nameOn(visit->village, Period::of(visit->on));
            for (const ChecklistAnswer &answer : visit->answers) {
                visited.isLookedAt = visited.isLookedAt || answer.answer == Answer::Yes;
                visited.isWrong = visited.isWrong || answer.answer == Answer::No;
            }
        }
        for (const auto &[team, visits] : byTeam)
            m_figures.teams.push_back({teamName(team), visits});
    }

    void countFindings()
    {
        for (const Visit *visit : m_visits) {
            for (const Finding &finding : m_facts.findings) {
                if (finding.visit == visit->id)
                    addFinding(finding, *visit);
            }
        }
        std::stable_sort(m_figures.findingList.begin(), m_figures.findingList.end(),
            [this](const SpanFinding &one, const SpanFinding &other) {
                return m_villageOf.at(one.finding.id) < m_villageOf.at(other.finding.id);
            });
    }

    void addFinding(const Finding &finding, const Visit &visit)
    {
        SpanFinding found;
        found.finding = knownOn(finding, m_figures.standsOn);
        found.village = nameOn(visit.village, Period::of(visit.on));
        found.team = teamName(visit.team);
        found.visitedOn = visit.on;
        found.state = stateOf(found.finding, m_figures.standsOn);
        found.reopened = timesReopened(found.finding);
        if (found.state == FindingState::Overdue)
            found.daysOverdue = daysOverdue(found.finding, m_figures.standsOn);
        ++m_figures.findings;
        m_figures.serious += finding.severity == Severity::Serious ? 1 : 0;
        if (found.reopened > 0) {
            ++m_figures.reopened;
            m_figures.reopenedConfirmed += found.state == FindingState::Confirmed ? 1 : 0;
        }
        ++numberOf(found.state);
        ++m_visited[visit.village].findings;
        m_villageOf.emplace(finding.id, visit.village);
        m_figures.findingList.push_back(std::move(found));
    }

    int &numberOf(FindingState state)
    {
        switch (state) {
        case FindingState::ToPutRight:
        case FindingState::SentBack:
        case FindingState::Reopened:
            return m_figures.toPutRight;
        case FindingState::Overdue:
            return m_figures.overdue;
        case FindingState::ToConfirm:
            return m_figures.toConfirm;
        case FindingState::Confirmed:
            break;
        }
        return m_figures.confirmed;
    }

    void countVillages()
    {
        const InspectionSpan &span = m_figures.span;
        for (const Village &village : m_facts.villages) {
            const bool begins = !village.from || *village.from <= span.to;
            const bool lasts = !village.to || *village.to >= span.from;
            if (!begins || !lasts)
                continue;
            ++m_figures.villages;
            const auto visited = m_visited.find(village.code);
            if (visited == m_visited.end()) {
                const Period last = village.to ? std::min(*village.to, span.to) : span.to;
                m_figures.notVisited.append(nameIn(last, village.name, village.formerNames));
                continue;
            }
            ++m_figures.villagesVisited;
            // Where nobody looked at anything nothing was found in order either.
            if (visited->second.findings == 0 && visited->second.isLookedAt && !visited->second.isWrong)
                m_figures.clean.append(visited->second.name);
        }
    }

    void listPoints()
    {
        for (const SpanFinding &found : m_figures.findingList) {
            SpanPoint &point = pointOf(found);
            ++point.findings;
            if (!point.villages.contains(found.village))
                point.villages.append(found.village);
            addProblem(point.problems, found.finding.problem.simplified());
        }
        sortByNumber(m_figures.points);
        for (SpanPoint &point : m_figures.points)
            sortByNumber(point.problems);
    }

    /// Points of the checklist are one whatever a version calls them, and the newest name stands.
    SpanPoint &pointOf(const SpanFinding &found)
    {
        const bool isOfChecklist = !found.finding.question.isEmpty();
        const QString name = (isOfChecklist ? found.finding.question : found.finding.problem).simplified();
        const auto key = std::pair(isOfChecklist, isOfChecklist ? pointKey(name) : name);
        const auto [known, isNew] = m_pointAt.try_emplace(key, m_figures.points.size(), found.visitedOn);
        auto &[index, namedOn] = known->second;
        if (isNew)
            return m_figures.points.emplace_back(SpanPoint{name, isOfChecklist, 0, {}, {}});
        SpanPoint &point = m_figures.points[index];
        if (found.visitedOn > namedOn) {
            point.name = name;
            namedOn = found.visitedOn;
        }
        return point;
    }

    static void addProblem(std::vector<SpanProblem> &problems, const QString &text)
    {
        const auto same = std::find_if(
            problems.begin(), problems.end(), [&text](const SpanProblem &one) { return one.text == text; });
        if (same == problems.end())
            problems.push_back({text, 1});
        else
            ++same->findings;
    }

    /// Those with most findings first; others stay as they are.
    template <class T>
    static void sortByNumber(std::vector<T> &list)
    {
        std::stable_sort(
            list.begin(), list.end(), [](const T &one, const T &other) { return one.findings > other.findings; });
    }

    const SpanFacts &m_facts;
    InspectionFigures m_figures;
    std::vector<const Visit *> m_visits;
    std::map<QString, Visited> m_visited;   ///< by code
    std::map<QString, QString> m_villageOf; ///< by the finding's id the village's code
    /// Where each point stands and the day from which its name is, by whether it is of the checklist and its key.
    std::map<std::pair<bool, QString>, std::pair<size_t, QDate>> m_pointAt;
};

} // namespace

Finding knownOn(Finding finding, QDate day)
{
    auto &looks = finding.secondLooks;
    const bool hasLooks = !looks.empty();
    while (!looks.empty() && looks.back().on > day) {
        // What the finding said before it was sent back or opened again was kept with that look.
        if (looks.back().result != LookResult::Confirmed) {
            finding.rectifiedOn = looks.back().rectifiedOn;
            finding.rectification = looks.back().rectification;
            if (looks.back().rectifyBy)
                finding.rectifyBy = looks.back().rectifyBy;
        }
        looks.pop_back();
    }
    if (hasLooks) {
        const bool isConfirmed = !looks.empty() && looks.back().result == LookResult::Confirmed;
        finding.confirmedOn = isConfirmed ? std::optional(looks.back().on) : std::nullopt;
    }
    if (finding.confirmedOn && *finding.confirmedOn > day)
        finding.confirmedOn.reset();
    if (finding.rectifiedOn && *finding.rectifiedOn > day)
        finding.rectifiedOn.reset();
    return finding;
}

InspectionFigures inspectionFigures(const SpanFacts &facts, const InspectionSpan &span, QDate standsOn)
{
    return SpanCount(facts, span, standsOn).count();
}

} // namespace Gongkai
