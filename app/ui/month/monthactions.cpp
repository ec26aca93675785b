// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthactions.h"

#include "datewording.h"
#include "deadlinedialog.h"
#include "historydialog.h"
#include "monthbook.h"
#include "submissiondialog.h"

namespace Gongkai {

MonthActions::MonthActions(const Workplace &place, QWidget *page) : QObject(page), m_place(place), m_page(page) { }

QString MonthActions::nameOf(const MonthRow &row, Period period)
{
    return tr("%1 · %2 · %3").arg(row.officeName, row.itemName, monthText(period));
}

Submission MonthActions::receiptOf(const MonthRow &row, Period period, bool isNil) const
{
    Submission receipt;
    receipt.period = period;
    receipt.office = row.obligation.office;
    receipt.item = row.obligation.item;
    receipt.receivedAt = m_place.now();
    receipt.recordedAt = m_place.now();
    receipt.nil = isNil;
    receipt.pieces = isNil ? 0 : 1;
    receipt.title = row.itemName;
    receipt.receivedBy = m_place.store.clerk();
    return receipt;
}

bool MonthActions::commit(const ChangeSet &changes, const QString &deed)
{
    const auto done = m_place.commit(m_page, deed,
        [this, &changes](const QString &reason) { return MonthBook(m_place.store).commit(changes, reason); });
    if (!done)
        m_place.tell(m_page, done.error());
    return bool(done);
}

bool MonthActions::receive(const std::vector<MonthRow> &rows, Period period, bool isNil)
{
    if (rows.empty())
        return false;
    ChangeSet changes;
    for (const MonthRow &row : rows)
        changes.add(receiptOf(row, period, isNil));
    const QString subject = rows.size() == 1 ? tr("%1 %2").arg(rows.front().officeName, monthText(period)) : QString();
    return commit(changes, deedText(Deed::CheckIn, List::Submissions, int(rows.size()), subject));
}

void MonthActions::exempt(const std::vector<MonthRow> &rows, Period period)
{
    ChangeSet changes;
    if (rows.empty())
        return;
    const auto reason = m_place.prompts.askText(m_page,
        tr("Why are the selected obligations exempt this month? The bulletin lists them with this reason."),
        tr("Exempt"));
    if (!reason)
        return;
    for (const MonthRow &row : rows) {
        if (row.obligation.standing != Standing::Exempt)
            changes.add(Exemption{period, row.obligation.office, row.obligation.item, *reason});
    }
    if (!changes.isEmpty())
        commit(changes, deedText(Deed::Add, List::Exemptions, int(changes.entries().size())));
}

SubmissionDialog *MonthActions::makeForm(const MonthRow &row, Period period, bool isNew)
{
    const QString name = nameOf(row, period);
    const Submission fresh = receiptOf(row, period, false);
    if (isNew || row.obligation.submission.isEmpty())
        return new SubmissionDialog(m_place, name, nullptr, fresh, m_page);
    const auto existing = MonthBook(m_place.store).find<Submission>(row.obligation.submission);
    if (!existing) {
        m_place.tell(m_page, existing.error());
        return nullptr;
    }
    return new SubmissionDialog(m_place, name, &*existing, fresh, m_page);
}

void MonthActions::showHistory(const MonthRow &row)
{
    if (row.obligation.submission.isEmpty()) {
        m_place.prompts.inform(m_page, tr("Nothing has been handed in here yet, so there is no history."));
        return;
    }
    HistoryDialog::open(
        m_place, List::Submissions, row.obligation.submission, row.officeName + u' ' + row.itemName, m_page);
}

void MonthActions::openDeadline(Period period, QDate day)
{
    const auto existing = MonthBook(m_place.store).find<DeadlineOverride>(period.toString());
    auto *dialog = new DeadlineDialog(m_place, period, day, existing ? &*existing : nullptr, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Gongkai
