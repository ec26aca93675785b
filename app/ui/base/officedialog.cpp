// SPDX-License-Identifier: GPL-3.0-or-later
#include "officedialog.h"

#include "screenroom.h"

namespace Gongkai {

OfficeDialog::OfficeDialog(const Workplace &place, const Stored<Office> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
    , m_formerNames(form().formerNamesTable, record().formerNames, place.today())
{
    begin();
    giveRoom(this, 110);
}

std::vector<Fault> OfficeDialog::readForm()
{
    std::vector<Fault> faults = m_formerNames.read(record().formerNames);
    addMissingFaults(faults, RecordFormDialog::readForm());
    m_formerNames.mark(faults);
    return faults;
}

} // namespace Gongkai
