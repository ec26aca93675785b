// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddialog.h"

#include "datewording.h"
#include "errorwording.h"
#include "faultmarks.h"
#include "formguard.h"
#include "historybook.h"
#include "listwording.h"

#include <QDialogButtonBox>
#include <QLabel>

namespace Gongkai {

namespace {

/// The field that a place names: `name` of `changes[0].members[2].name`.
QString lastFieldOf(const QString &place)
{
    return place.mid(place.lastIndexOf(u'.') + 1);
}

} // namespace

RecordDialog::RecordDialog(const Workplace &place, QWidget *parent) : QDialog(parent), m_place(place) { }

void RecordDialog::settle(QDialogButtonBox *buttons, QLabel *message)
{
    m_marks = new FaultMarks(this, message);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept, Qt::UniqueConnection);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject, Qt::UniqueConnection);
    WheelGuard::protect(this);
    markUnedited();
}

void RecordDialog::markUnedited()
{
    m_before = stateOf(this);
}

bool RecordDialog::isEdited() const
{
    return stateOf(this) != m_before;
}

bool RecordDialog::save()
{
    commitComposedText();
    m_marks->clear();
    const std::vector<Fault> faults = readForm();
    if (!faults.empty()) {
        showFaults(faults);
        return false;
    }
    const auto done = m_place.commit(this, deed(), [this](const QString &reason) { return commit(reason); });
    if (!done) {
        showFaults(done.error().faults);
        if (done.error().faults.empty())
            m_marks->tell(sentenceFor(done.error()));
        return false;
    }
    markUnedited();
    Q_EMIT saved(key());
    return true;
}

void RecordDialog::accept()
{
    if (save())
        QDialog::accept();
}

void RecordDialog::reject()
{
    commitComposedText();
    if (!isEdited()) {
        QDialog::reject();
        return;
    }
    switch (m_place.prompts.askUnsaved(this, tr("What you typed has not been saved. Save it now?"))) {
    case Prompts::Unsaved::Save:
        accept();
        break;
    case Prompts::Unsaved::Discard:
        QDialog::reject();
        break;
    case Prompts::Unsaved::Stay:
        break;
    }
}

void RecordDialog::showFaults(const std::vector<Fault> &faults)
{
    for (const Fault &fault : faults)
        m_marks->mark(fieldAt(fault.place), fieldName(list(), lastFieldOf(fault.place)), faultSentence(fault));
}

QString RecordDialog::sentenceFor(const Error &error) const
{
    if (error.kind != ErrorKind::Conflict)
        return errorSentence(error, m_place.store.path());
    const QString who = whoChanged();
    return who.isEmpty() ? errorSentence(error) : who + u'\n' + errorSentence(error);
}

QString RecordDialog::whoChanged() const
{
    const auto entries = HistoryBook(m_place.store).of(list(), key());
    if (!entries || entries->empty())
        return {};
    const HistoryEntry &newest = entries->back();
    return tr("%1 changed this record at %2, after you opened it.").arg(newest.clerk, momentText(newest.at));
}

} // namespace Gongkai
