// SPDX-License-Identifier: GPL-3.0-or-later
#include "lawsuitdialog.h"

#include "applicationchoices.h"
#include "newrecordid.h"

namespace Gongkai {

LawsuitDialog::LawsuitDialog(const Workplace &place, const Stored<Lawsuit> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place.today()), parent)
{
    binding().setChoices(u"application", applicationChoices(place.store));
    begin();
    if (!record().application)
        form().applicationCombo->setCurrentIndex(0);
    markUnedited();
}

Lawsuit LawsuitDialog::fresh(QDate today)
{
    Lawsuit record;
    record.id = newRecordId();
    record.on = today;
    return record;
}

} // namespace Gongkai
