// SPDX-License-Identifier: GPL-3.0-or-later
#include "villagedialog.h"

namespace Gongkai {

VillageDialog::VillageDialog(const Workplace &place, const Stored<Village> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
{
    begin();
}

} // namespace Gongkai
