// SPDX-License-Identifier: GPL-3.0-or-later
#include "callfindingdialog.h"

#include "datewording.h"
#include "hotlineclock.h"
#include "inspectionbook.h"
#include "townchoices.h"
#include "visitentry.h"

#include <algorithm>

namespace Gongkai {

CallFindingDialog::CallFindingDialog(
    const Workplace &place, const Stored<HotlineCall> &call, const std::vector<Choice> &visits, QWidget *parent)
    : RecordFormDialog(place, nullptr, fresh(call.record, visits.front().value), parent), m_call(call)
{
    binding().setChoices(u"visit", visits);
    begin();
}

std::vector<Choice> CallFindingDialog::visitsFor(Store &store, const HotlineCall &call)
{
    auto visits = InspectionBook(store).all<Visit>();
    if (!visits || !call.village)
        return {};
    std::erase_if(*visits, [&call](const Stored<Visit> &visit) { return visit.record.village != *call.village; });
    std::stable_sort(visits->begin(), visits->end(),
        [](const auto &one, const auto &other) { return other.record.on < one.record.on; });
    const Names teams = teamNames(store);
    std::vector<Choice> choices;
    choices.reserve(visits->size());
    for (const auto &[visit, version] : *visits)
        choices.push_back({visit.id, dayText(visit.on) + u' ' + nameOf(teams, visit.team)});
    return choices;
}

Finding CallFindingDialog::fresh(const HotlineCall &call, const QString &visit)
{
    Finding finding;
    finding.visit = visit;
    finding.id = VisitEntry::findingId(visit, 0);
    finding.problem = matterWithoutCaller(call);
    return finding;
}

std::vector<Fault> CallFindingDialog::readForm()
{
    std::vector<Fault> faults = RecordFormDialog::readForm();
    // It follows the findings that the visit has.
    const auto before = InspectionBook(place().store).findingsOf(record().visit);
    record().id = VisitEntry::findingId(record().visit, before ? before->size() : 0);
    return faults;
}

Result<void> CallFindingDialog::addFurther(ChangeSet &changes)
{
    HotlineCall call = m_call.record;
    call.finding = record().id;
    changes.change(call, m_call.version);
    return {};
}

QString CallFindingDialog::draftName() const
{
    return RecordFormDialog::draftName() + m_call.record.id;
}

} // namespace Gongkai
