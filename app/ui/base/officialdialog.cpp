// SPDX-License-Identifier: GPL-3.0-or-later
#include "officialdialog.h"

namespace Gongkai {

OfficialDialog::OfficialDialog(const Workplace &place, const Stored<Official> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
{
    begin();
}

} // namespace Gongkai
