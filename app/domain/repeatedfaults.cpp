// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatedfaults.h"

#include "pointkey.h"

#include <algorithm>

namespace Gongkai {

namespace {

QString keyFor(const QString &village, const QString &text)
{
    return village + u'\n' + text;
}

} // namespace

RepeatedFaults::RepeatedFaults(std::vector<FoundFinding> known) : m_known(std::move(known))
{
    std::stable_sort(m_known.begin(), m_known.end(),
        [](const FoundFinding &one, const FoundFinding &other) { return one.visitedOn < other.visitedOn; });
    for (size_t i = 0; i < m_known.size(); ++i) {
        const auto &[finding, village, visitedOn] = m_known[i];
        if (!finding.question.isEmpty())
            m_byPoint[keyFor(village, pointKey(finding.question))].push_back(i);
        m_byWords[keyFor(village, bareWords(finding.problem))].push_back(i);
    }
}

std::vector<const FoundFinding *> RepeatedFaults::earlier(
    const Finding &finding, const QString &village, QDate on) const
{
    std::vector<size_t> same;
    if (!finding.question.isEmpty())
        same = m_byPoint.value(keyFor(village, pointKey(finding.question)));
    if (const QString said = bareWords(finding.problem); !said.isEmpty()) {
        for (const size_t i : m_byWords.value(keyFor(village, said))) {
            if (finding.question.isEmpty() || m_known[i].finding.question.isEmpty())
                same.push_back(i);
        }
    }
    std::sort(same.begin(), same.end());
    std::vector<const FoundFinding *> earlier;
    for (const size_t i : same) {
        const FoundFinding &one = m_known[i];
        if (one.visitedOn < on && (finding.id.isEmpty() || one.finding.id != finding.id))
            earlier.push_back(&one);
    }
    return earlier;
}

} // namespace Gongkai
