// SPDX-License-Identifier: GPL-3.0-or-later
#include "callfindingdialog.h"

#include "datewording.h"
#include "findinglife.h"
#include "hotlineclock.h"
#include "inspectionbook.h"
#include "townchoices.h"
#include "visitentry.h"

#include <algorithm>
#include <utility>

namespace Gongkai {

CallFindingDialog::CallFindingDialog(
    const Workplace &place, const Stored<HotlineCall> &call, const std::vector<Choice> &visits, QWidget *parent)
    : RecordFormDialog(place, nullptr, fresh(call.record, visits.front().value, place.today()), parent)
    , m_call(call)
    , m_usualDay(record().rectifyBy.value_or(QDate()))
{
    binding().setChoices(u"visit", visits);
    begin();
    connect(form().severityCombo, &QComboBox::currentIndexChanged, this, &CallFindingDialog::moveDay);
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

Finding CallFindingDialog::fresh(const HotlineCall &call, const QString &visit, QDate today)
{
    Finding finding;
    finding.visit = visit;
    finding.id = VisitEntry::findingId(visit, 0);
    finding.problem = matterWithoutCaller(call);
    finding.rectifyBy = usualRectifyBy(finding.severity, today);
    return finding;
}

void CallFindingDialog::moveDay()
{
    const auto severity = fromWord<Severity>(form().severityCombo->currentData().toString());
    if (!severity)
        return;
    const QDate before = std::exchange(m_usualDay, usualRectifyBy(*severity, place().today()));
    if (form().rectifyByEdit->day() == before)
        form().rectifyByEdit->setDay(m_usualDay);
}

bool CallFindingDialog::isRightVisit()
{
    const auto day = place().store.lookup().dayOfVisit(form().visitCombo->currentData().toString());
    if (!day || !isLongBefore(*day, m_call.record))
        return true;
    //: %1 the day of an inspection, %n days
    return place().prompts.confirm(this,
        tr("The inspection of %1 was %n day(s) before this call, so that its team hardly saw this. A new inspection "
           "can be made of the call instead. Note the finding under that inspection all the same?",
            nullptr, int(day->daysTo(m_call.record.at.day())))
            .arg(dayText(*day)),
        tr("Note it there"));
}

void CallFindingDialog::accept()
{
    if (isRightVisit())
        RecordFormDialog::accept();
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
