// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinedialog.h"

#include "datewording.h"
#include "monthbook.h"

#include <QPushButton>

namespace Gongkai {

DeadlineDialog::DeadlineDialog(
    const Workplace &place, Period period, QDate day, const Stored<DeadlineOverride> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, DeadlineOverride{period, day, {}}, parent)
{
    setWindowTitle(tr("Deadline of %1").arg(monthText(period)));
    if (existing) {
        auto *usual = form().buttonBox->addButton(tr("Back to the &usual day"), QDialogButtonBox::ResetRole);
        connect(usual, &QPushButton::clicked, this, [this, set = *existing] { takeBack(set); });
    }
    begin();
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

std::vector<Fault> DeadlineDialog::readForm()
{
    auto faults = RecordFormDialog::readForm();
    if (record().reason.trimmed().isEmpty())
        faults.push_back({QStringLiteral("reason"), FaultKind::Required, {}});
    return faults;
}

void DeadlineDialog::takeBack(const Stored<DeadlineOverride> &existing)
{
    ChangeSet changes;
    changes.remove(existing.record, existing.version);
    const auto done = place().commit(this, deedText(Deed::Remove, List::Deadlines, 1, subject()),
        [&](const QString &reason) { return MonthBook(place().store).commit(changes, reason); });
    if (done)
        RecordDialog::done(QDialog::Accepted);
    else
        place().tell(this, done.error());
}

QString DeadlineDialog::subject() const
{
    return windowTitle();
}

} // namespace Gongkai
