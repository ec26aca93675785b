// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlineruledialog.h"

#include "datewording.h"
#include "formguard.h"
#include "monthbook.h"

namespace Gongkai {

DeadlineRuleDialog::DeadlineRuleDialog(
    const Workplace &place, const Stored<DeadlineRule> *existing, const DeadlineRule &fresh, QWidget *parent)
    : RecordFormDialog(place, existing, fresh, parent)
{
    WheelGuard::protect(this);
    begin();
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

void DeadlineRuleDialog::accept()
{
    const bool isReadable = readForm().empty();
    const Period from = record().from;
    const auto newest = MonthBook(place().store).newestPeriod();
    const bool isPast = isReadable && from < Period::of(place().today()) && newest && *newest && from <= **newest;
    if (isPast
        && !place().prompts.confirm(this,
            tr("Months from %1 on have submissions already, and each is judged anew by this rule; papers that were "
               "issued stay as they are. Is it to hold from that month on?")
                .arg(monthText(from)),
            tr("Let it hold")))
        return;
    RecordFormDialog::accept();
}

QString DeadlineRuleDialog::subject() const
{
    return monthText(record().from);
}

} // namespace Gongkai
