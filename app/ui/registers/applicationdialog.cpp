// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdialog.h"

#include "applicationchoices.h"
#include "applicationwording.h"
#include "newrecordid.h"

namespace Gongkai {

ApplicationDialog::ApplicationDialog(const Workplace &place, const Stored<Application> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place.today()), parent)
{
    binding().setChoices(u"result", resultChoices());
    groupByPart(form().resultCombo);
    begin();
    if (!record().result)
        form().resultCombo->setCurrentIndex(0);
    markUnedited();
    const auto days = findChildren<DateEdit *>();
    for (DateEdit *day : days)
        connect(day, &QLineEdit::textChanged, this, &ApplicationDialog::showClock);
    connect(form().resultCombo, &QComboBox::currentIndexChanged, this, &ApplicationDialog::showClock);
    showClock();
}

Application ApplicationDialog::fresh(QDate today)
{
    Application application;
    application.id = newRecordId();
    application.receivedOn = today;
    return application;
}

QString ApplicationDialog::subject() const
{
    return form().numberEdit->text().trimmed();
}

void ApplicationDialog::showClock()
{
    Application typed = record();
    const std::vector<Fault> faults = binding().store(typed);
    // While a day is being typed nothing can be said.
    if (!faults.empty() || typed.receivedOn > place().today()) {
        form().clockLabel->clear();
        return;
    }
    const ApplicationClock clock = clockOf(typed, place().calendar, place().today());
    //: %1 what an application amounts to, %2 its last day and how many days are left
    const QString state =
        clock.lastDay ? tr("%1, last day %2").arg(label(clock.state), clockText(clock)) : label(clock.state);
    const QString late = lateCorrectionSentence(clock);
    form().clockLabel->setText(late.isEmpty() ? state : state + u'\n' + late);
}

} // namespace Gongkai
