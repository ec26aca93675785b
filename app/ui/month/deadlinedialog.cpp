// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinedialog.h"

#include "datewording.h"

namespace Gongkai {

DeadlineDialog::DeadlineDialog(
    const Workplace &place, Period period, QDate day, const Stored<DeadlineOverride> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, DeadlineOverride{period, day, {}}, parent)
{
    setWindowTitle(tr("Deadline of %1").arg(monthText(period)));
    begin();
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

QString DeadlineDialog::subject() const
{
    return windowTitle();
}

} // namespace Gongkai
