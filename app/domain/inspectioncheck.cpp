// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayorder.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// The day on which @p finding is confirmed as its second looks tell it.
std::optional<QDate> confirmedBy(const Finding &finding)
{
    const SecondLook &last = finding.secondLooks.back();
    return last.result == LookResult::Confirmed ? std::optional(last.on) : std::nullopt;
}

} // namespace

std::vector<Fault> orderFaults(const Checklist &record, const QString &place)
{
    std::vector<Fault> faults;
    const auto &questions = record.questions;
    for (auto entry = questions.begin(); entry != questions.end(); ++entry) {
        // An answer is known by the words of its question.
        const bool isTwice = std::any_of(questions.begin(), entry,
            [&entry](const ChecklistQuestion &other) { return other.question == entry->question; });
        if (isTwice && !entry->question.isEmpty()) {
            const QString row = placeOf(placeOf(place, "questions"), static_cast<size_t>(entry - questions.begin()));
            faults.push_back({placeOf(row, "question"), FaultKind::Duplicate, entry->question.left(100)});
        }
    }
    return faults;
}

std::vector<Fault> orderFaults(const InspectionDraw &record, const QString &place)
{
    if (record.from.isValid() && record.to.isValid() && record.to < record.from)
        return {{placeOf(place, "to"), FaultKind::EndsBeforeStart, {}}};
    return {};
}

std::vector<Fault> orderFaults(const Visit &record, const QString &place)
{
    if (!record.arrivedAt.isEmpty() && !record.leftAt.isEmpty() && record.leftAt < record.arrivedAt)
        return {{placeOf(place, "leftAt"), FaultKind::EndsBeforeStart, {}}};
    return {};
}

std::vector<Fault> orderFaults(const HotlineCall &record, const QString &place)
{
    std::vector<Fault> faults;
    if (!record.at.isValid())
        return faults;
    const QDate day = record.at.day();
    mustNotPrecede(faults, record.handedOn, day, FaultKind::BeforeReceipt, place, "handedOn");
    mustNotPrecede(faults, record.answeredOn, day, FaultKind::BeforeReceipt, place, "answeredOn");
    return faults;
}

std::vector<Fault> orderFaults(const Finding &record, const QString &place)
{
    std::vector<Fault> faults;
    mustNotPrecede(faults, record.confirmedOn, record.rectifiedOn, FaultKind::BeforeRectified, place, "confirmedOn");
    for (size_t i = 1; i < record.secondLooks.size(); ++i) {
        const QString look = placeOf(placeOf(place, "secondLooks"), i);
        mustNotPrecede(
            faults, record.secondLooks[i].on, record.secondLooks[i - 1].on, FaultKind::EndsBeforeStart, look, "on");
    }
    // A file from before there were second looks tells the day alone.
    if (!record.secondLooks.empty() && record.confirmedOn != confirmedBy(record))
        faults.push_back({placeOf(place, "confirmedOn"), FaultKind::NotAsLooked, {}});
    return faults;
}

std::vector<Fault> faultsBetween(const Visit &visit, const Village &village, const QString &place)
{
    if (!visit.on.isValid() || isInForce(village.from, village.to, Period::of(visit.on)))
        return {};
    return {{placeOf(place, "village"), FaultKind::NotInForce, village.name}};
}

std::vector<Fault> faultsBetween(const Finding &finding, QDate visitedOn, const QString &place)
{
    std::vector<Fault> faults;
    mustNotPrecede(faults, finding.rectifyBy, visitedOn, FaultKind::BeforeVisit, place, "rectifyBy");
    mustNotPrecede(faults, finding.rectifiedOn, visitedOn, FaultKind::BeforeVisit, place, "rectifiedOn");
    mustNotPrecede(faults, finding.confirmedOn, visitedOn, FaultKind::BeforeVisit, place, "confirmedOn");
    for (size_t i = 0; i < finding.secondLooks.size(); ++i) {
        mustNotPrecede(faults, finding.secondLooks[i].on, visitedOn, FaultKind::BeforeVisit,
            placeOf(placeOf(place, "secondLooks"), i), "on");
    }
    return faults;
}

} // namespace Gongkai
