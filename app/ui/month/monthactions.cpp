// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthactions.h"

#include "attachmentbook.h"
#include "datewording.h"
#include "deadlinedialog.h"
#include "historydialog.h"
#include "monthbook.h"
#include "postingdialog.h"
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

Result<void> MonthActions::addReceipt(ChangeSet &changes, const MonthRow &row, Period period, bool isNil) const
{
    if (isNil || row.obligation.half.isEmpty()) {
        changes.add(receiptOf(row, period, isNil));
        return {};
    }
    // What comes now is the other half of what came before.
    auto half = MonthBook(m_place.store).find<Submission>(row.obligation.half);
    if (!half)
        return half.error();
    half->record.otherReceivedAt = m_place.now();
    changes.change(half->record, half->version);
    return {};
}

bool MonthActions::receive(const std::vector<MonthRow> &rows, Period period, bool isNil)
{
    std::vector<MonthRow> owed;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(owed), [](const MonthRow &row) { return row.isOwed(); });
    if (owed.empty()) {
        if (!rows.empty())
            Q_EMIT told(tr("This has come in already. For a supplement enter a new submission."));
        return false;
    }
    ChangeSet changes;
    for (const MonthRow &row : owed) {
        if (auto added = addReceipt(changes, row, period, isNil); !added) {
            m_place.tell(m_page, added.error());
            return false;
        }
    }
    const QString subject = owed.size() == 1 ? tr("%1 %2").arg(owed.front().officeName, monthText(period)) : QString();
    const QString deed = deedText(Deed::CheckIn, List::Submissions, int(owed.size()), subject);
    if (!commit(changes, deed))
        return false;
    const int left = int(rows.size() - owed.size());
    Q_EMIT told(left > 0 ? tr("%1; %n had come in already.", nullptr, left).arg(deed) : deed);
    return true;
}

void MonthActions::exempt(const std::vector<MonthRow> &rows, Period period)
{
    if (rows.empty())
        return;
    const bool areExempt = std::all_of(
        rows.begin(), rows.end(), [](const MonthRow &row) { return row.obligation.standing == Standing::Exempt; });
    areExempt ? removeExemptions(rows, period) : addExemptions(rows, period);
}

void MonthActions::addExemptions(const std::vector<MonthRow> &rows, Period period)
{
    const auto received = std::count_if(rows.begin(), rows.end(),
        [](const MonthRow &row) { return !row.isOwed() && row.obligation.standing != Standing::Exempt; });
    QString question =
        tr("Why are the selected obligations exempt this month? The bulletin lists them with this reason.");
    if (received > 0)
        question += u'\n' + tr("%n of them came in and will no longer count.", nullptr, int(received));
    const auto reason = m_place.prompts.askText(m_page, question, tr("Exempt"));
    if (!reason)
        return;
    ChangeSet changes;
    for (const MonthRow &row : rows) {
        if (row.obligation.standing != Standing::Exempt)
            changes.add(Exemption{period, row.obligation.office, row.obligation.item, *reason});
    }
    commit(changes, deedText(Deed::Add, List::Exemptions, int(changes.entries().size())));
}

void MonthActions::removeExemptions(const std::vector<MonthRow> &rows, Period period)
{
    if (!m_place.prompts.confirm(
            m_page, tr("These obligations are exempt this month. Are they to count again?"), tr("Take back")))
        return;
    ChangeSet changes;
    for (const MonthRow &row : rows) {
        const Exemption key{period, row.obligation.office, row.obligation.item, {}};
        const auto found = MonthBook(m_place.store).find<Exemption>(keyOf(key));
        if (!found)
            return m_place.tell(m_page, found.error());
        changes.remove(found->record, found->version);
    }
    commit(changes, deedText(Deed::Remove, List::Exemptions, int(changes.entries().size())));
}

const Submission *MonthActions::chosenOf(const MonthRow &row, const MonthFacts &facts, const QString &question)
{
    std::vector<const Submission *> all;
    for (const Submission &submission : facts.submissions) {
        if (submission.item == row.obligation.item && submission.office == row.obligation.office)
            all.push_back(&submission);
    }
    if (all.size() < 2)
        return all.empty() ? nullptr : all.front();
    std::sort(all.begin(), all.end(), [](const Submission *a, const Submission *b) {
        return std::tie(b->receivedAt, b->recordedAt, b->id) < std::tie(a->receivedAt, a->recordedAt, a->id);
    });
    QStringList entries;
    for (size_t i = 0; i < all.size(); ++i)
        entries.append(tr("%1. %2 · %3")
                           .arg(i + 1)
                           .arg(momentText(all[i]->receivedAt), all[i]->nil ? tr("nil return") : all[i]->title));
    const auto chosen = m_place.prompts.choose(m_page, question, entries);
    return chosen ? all[size_t(*chosen)] : nullptr;
}

void MonthActions::removeSubmission(const MonthRow &row, const MonthFacts &facts)
{
    const Submission *chosen = chosenOf(row, facts, tr("Which submission is to be removed?"));
    if (!chosen)
        return;
    const auto found = MonthBook(m_place.store).find<Submission>(chosen->id);
    const auto removal = found ? AttachmentBook(m_place.store).removalOf(*found) : Result<ChangeSet>(found.error());
    if (!removal)
        return m_place.tell(m_page, removal.error());
    const QString name = nameOf(row, facts.period);
    QString question = tr("Remove the submission of %1, received on %2? Undo brings it back, and the history keeps it.")
                           .arg(name, momentText(found->record.receivedAt));
    if (const auto files = int(removal->entries().size()) - 1; files > 0)
        question += u'\n' + tr("%n attached file(s) go with it.", nullptr, files);
    if (!m_place.prompts.confirm(m_page, question, tr("Remove")))
        return;
    commit(*removal, deedText(Deed::Remove, List::Submissions, 1, name));
}

void MonthActions::post(const MonthRow &row, const MonthFacts &facts)
{
    const auto submission = MonthBook(m_place.store).find<Submission>(row.obligation.submission);
    if (!submission || submission->record.nil || !submission->record.review
        || submission->record.review->decision != Decision::Accepted) {
        m_place.prompts.inform(m_page,
            tr("Only accepted material is made public. Open the form (F2) and accept it first; a nil return has "
               "nothing "
               "to make public."));
        return;
    }
    const auto item = std::find_if(facts.items.begin(), facts.items.end(),
        [&row](const CatalogueItem &each) { return each.code == row.obligation.item; });
    PostingDialog::openFor(m_place, submission->record, item == facts.items.end() ? CatalogueItem{} : *item, m_page);
}

SubmissionDialog *MonthActions::makeForm(const MonthRow &row, Period period, bool isNew)
{
    const QString name = nameOf(row, period);
    const Submission fresh = receiptOf(row, period, false);
    if (isNew || row.obligation.current().isEmpty())
        return new SubmissionDialog(m_place, name, nullptr, fresh, m_page);
    const auto existing = MonthBook(m_place.store).find<Submission>(row.obligation.current());
    if (!existing) {
        m_place.tell(m_page, existing.error());
        return nullptr;
    }
    return new SubmissionDialog(m_place, name, &*existing, fresh, m_page);
}

void MonthActions::showHistory(const MonthRow &row, const MonthFacts &facts)
{
    if (row.obligation.current().isEmpty()) {
        m_place.prompts.inform(m_page, tr("Nothing has been handed in here yet, so there is no history."));
        return;
    }
    if (const Submission *chosen = chosenOf(row, facts, tr("The history of which submission?")))
        HistoryDialog::open(m_place, List::Submissions, chosen->id, row.officeName + u' ' + row.itemName, m_page);
}

void MonthActions::openDeadline(Period period, QDate day)
{
    const auto existing = MonthBook(m_place.store).find<DeadlineOverride>(period.toString());
    auto *dialog = new DeadlineDialog(m_place, period, day, existing ? &*existing : nullptr, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Gongkai
