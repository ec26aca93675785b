// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconsiderationdialog.h"

#include "applicationchoices.h"
#include "newrecordid.h"

namespace Gongkai {

ReconsiderationDialog::ReconsiderationDialog(
    const Workplace &place, const Stored<Reconsideration> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place.today()), parent)
{
    binding().setChoices(u"application", applicationChoices(place.store));
    begin();
    if (!record().application)
        form().applicationCombo->setCurrentIndex(0);
    markUnedited();
}

Reconsideration ReconsiderationDialog::fresh(QDate today)
{
    Reconsideration record;
    record.id = newRecordId();
    record.on = today;
    return record;
}

} // namespace Gongkai
