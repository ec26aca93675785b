// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposaldialog.h"

#include "newrecordid.h"
#include "townchoices.h"

namespace Gongkai {

ProposalDialog::ProposalDialog(const Workplace &place, const Stored<Proposal> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place.today()), parent)
{
    const QDate day = record().receivedOn.isValid() ? record().receivedOn : place.today();
    binding().setChoices(u"office", officeChoices(place.store, day));
    begin();
}

Proposal ProposalDialog::fresh(QDate today)
{
    Proposal proposal;
    proposal.id = newRecordId();
    proposal.receivedOn = today;
    return proposal;
}

QString ProposalDialog::subject() const
{
    return form().titleEdit->text().trimmed();
}

} // namespace Gongkai
