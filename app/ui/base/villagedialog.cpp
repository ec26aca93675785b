// SPDX-License-Identifier: GPL-3.0-or-later
#include "villagedialog.h"

#include "screenroom.h"

namespace Gongkai {

VillageDialog::VillageDialog(const Workplace &place, const Stored<Village> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
    , m_formerNames(form().formerNamesTable, record().formerNames, place.today())
{
    begin();
    giveRoom(this, 110);
}

std::vector<Fault> VillageDialog::readForm()
{
    std::vector<Fault> faults = m_formerNames.read(record().formerNames);
    addMissingFaults(faults, RecordFormDialog::readForm());
    m_formerNames.mark(faults);
    return faults;
}

} // namespace Gongkai
