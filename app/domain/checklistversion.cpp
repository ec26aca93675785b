// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistversion.h"

#include <algorithm>
#include <tuple>

namespace Gongkai {

std::optional<Checklist> versionOn(const std::vector<Checklist> &versions, QDate day)
{
    const Checklist *newest = nullptr;
    for (const Checklist &version : versions) {
        const bool holds = version.from.isValid() && version.from <= day;
        if (holds && (!newest || std::tie(newest->from, newest->code) < std::tie(version.from, version.code)))
            newest = &version;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

QDate earliestVisit(const InspectionDraw &draw, QDate today)
{
    return std::max(today, draw.from.firstDay());
}

QStringList questionsOf(const Checklist &version)
{
    QStringList questions;
    for (const ChecklistQuestion &question : version.questions)
        questions.append(question.question);
    return questions;
}

QStringList pointsOf(QStringList asked, const std::vector<ChecklistAnswer> &answers)
{
    for (const ChecklistAnswer &answer : answers)
        asked.append(answer.question);
    asked.removeDuplicates();
    return asked;
}

Checklist successorOf(const Checklist &version, QDate from)
{
    Checklist next = version;
    next.code.clear();
    next.name.clear();
    next.from = from;
    return next;
}

std::vector<Fault> faultsOfChange(const Checklist &before, const Checklist &after, int visits)
{
    std::vector<Fault> faults;
    if (visits == 0)
        return faults;
    const QString number = QString::number(visits);
    if (before.scored != after.scored)
        faults.push_back({QStringLiteral("scored"), FaultKind::AskedAlready, number});
    if (before.questions != after.questions)
        faults.push_back({QStringLiteral("questions"), FaultKind::AskedAlready, number});
    return faults;
}

} // namespace Gongkai
