// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotlinecalldialog.h"

#include "newrecordid.h"
#include "townchoices.h"

namespace Gongkai {

HotlineCallDialog::HotlineCallDialog(const Workplace &place, const Stored<HotlineCall> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place.now()), parent)
{
    std::vector<Choice> villages = villageChoices(place.store, record().at.day());
    villages.insert(villages.begin(), {QString(), tr("None")});
    binding().setChoices(u"village", villages);
    showSatisfaction();
    begin();
    if (!record().village)
        form().villageCombo->setCurrentIndex(0);
    markUnedited();
}

HotlineCall HotlineCallDialog::fresh(const Moment &now)
{
    HotlineCall call;
    call.id = newRecordId();
    call.at = now;
    return call;
}

void HotlineCallDialog::showSatisfaction()
{
    // Not asked, yes and no: more than a check box can tell apart.
    QComboBox *combo = form().callerSatisfiedCombo;
    combo->addItem(tr("Not asked yet"));
    combo->addItem(label(true), true);
    combo->addItem(label(false), false);
    combo->setCurrentIndex(!record().satisfied ? 0 : *record().satisfied ? 1 : 2);
}

std::vector<Fault> HotlineCallDialog::readForm()
{
    std::vector<Fault> faults = RecordFormDialog::readForm();
    HotlineCall &call = record();
    const QVariant satisfied = form().callerSatisfiedCombo->currentData();
    call.satisfied = satisfied.isValid() ? std::optional(satisfied.toBool()) : std::nullopt;
    const auto beforeTheCall = [&](const std::optional<QDate> &day, const char *field) {
        if (day && call.at.isValid() && *day < call.at.day()) {
            addMissingFaults(
                faults, {{QString::fromLatin1(field), FaultKind::BeforeReceipt, call.at.day().toString(Qt::ISODate)}});
        }
    };
    beforeTheCall(call.answerBy, "answerBy");
    beforeTheCall(call.answeredOn, "answeredOn");
    return faults;
}

} // namespace Gongkai
