// SPDX-License-Identifier: GPL-3.0-or-later
#include "officedialog.h"

namespace Gongkai {

OfficeDialog::OfficeDialog(const Workplace &place, const Stored<Office> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
{
    begin();
}

} // namespace Gongkai
