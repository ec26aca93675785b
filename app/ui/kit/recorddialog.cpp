// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddialog.h"

#include "datewording.h"
#include "draft.h"
#include "draftedrecord.h"
#include "errorwording.h"
#include "faultmarks.h"
#include "formguard.h"
#include "formjudge.h"
#include "formstate.h"
#include "historybook.h"
#include "listwording.h"
#include "pinyinjump.h"
#include "screenroom.h"
#include "typedtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Enter without a key that makes something else of it.
bool isPlainEnter(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isEnter && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

RecordDialog::RecordDialog(const Workplace &place, QWidget *parent) : QDialog(parent), m_place(place) { }

void RecordDialog::settle(QDialogButtonBox *buttons, QLabel *message)
{
    m_marks = new FaultMarks(this, message);
    m_judge = new FormJudge({this, list(), [this] { return faultsInForm(); },
                                [this](const QString &faultPlace) { return fieldAt(faultPlace); }},
        *m_marks);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept, Qt::UniqueConnection);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject, Qt::UniqueConnection);
    if (QPushButton *save = buttons->button(QDialogButtonBox::Save))
        save->setText(tr("&Save"));
    PinyinJump::teach(this, m_place.pinyin);
    const auto tables = findChildren<TypedTable *>();
    for (TypedTable *table : tables)
        table->searchBy(m_place.pinyin);
    WheelGuard::protect(this);
    const auto choices = findChildren<QComboBox *>();
    for (QComboBox *choice : choices)
        choice->installEventFilter(this);
    markUnedited();
}

void RecordDialog::markUnedited()
{
    m_before = stateOf(this);
}

void RecordDialog::showEvent(QShowEvent *event)
{
    if (!m_draft) {
        teachSaveKey();
        keepOnScreen(this);
    }
    QDialog::showEvent(event);
    if (!m_draft)
        takeUpDraft();
}

void RecordDialog::teachSaveKey()
{
    const auto known = findChildren<QShortcut *>(Qt::FindDirectChildrenOnly);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        const QKeySequence keys(Qt::CTRL | key);
        const bool isTaken =
            std::any_of(known.begin(), known.end(), [&keys](const QShortcut *one) { return one->key() == keys; });
        if (!isTaken)
            connect(new QShortcut(keys, this), &QShortcut::activated, this, &RecordDialog::accept);
    }
}

bool RecordDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A choice has nothing to do with Enter, and the dialog would save what is half filled in.
    if (event->type() == QEvent::KeyPress && qobject_cast<QComboBox *>(watched)
        && isPlainEnter(*static_cast<QKeyEvent *>(event))) {
        focusNextChild();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void RecordDialog::takeUpDraft()
{
    m_draft = new Draft(m_place.store.id(), draftName(), this);
    const auto kept = m_draft->kept();
    restoreBeside(kept ? kept->typed[u"beside"].toObject() : QJsonObject(), m_draft->folderBeside());
    if (kept) {
        restoreState(this, kept->typed[u"fields"].toObject());
        setVersion(kept->typed[u"version"].toInt());
        m_marks->tell(isOfRemovedRecord(kept->typed, m_place.store)
                ? tr("What you typed here before the program ended is back, but the record was removed since, so that "
                     "it can't be saved. Copy what you need, and discard it when you close.")
                : tr("What you typed here before the program ended is back. It is not saved yet."));
    }
    followTyping();
}

void RecordDialog::followTyping()
{
    m_draft->follow([this]() -> std::optional<Draft::Content> {
        if (!isEdited())
            return std::nullopt;
        QJsonObject typed{{u"fields"_s, stateOf(this)}, {u"version"_s, version()}, {u"beside"_s, stateBeside()}};
        if (version() > 0)
            noteRecord(typed, list(), key());
        return Draft::Content{draftTitle(), typed};
    });
}

void RecordDialog::done(int result)
{
    if (m_draft)
        m_draft->drop();
    QDialog::done(result);
}

bool RecordDialog::isEdited() const
{
    return stateOf(this) != m_before;
}

void RecordDialog::commitTyping()
{
    commitComposedText();
    for (auto *table : findChildren<TypedTable *>())
        table->commitTyping();
}

void RecordDialog::goOnWithSaved()
{
    if (auto *buttons = findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    if (!m_draft)
        return;
    m_draft->drop();
    delete m_draft;
    m_draft = new Draft(m_place.store.id(), draftName(), this);
    followTyping();
}

bool RecordDialog::save()
{
    commitTyping();
    m_judge->clear();
    const std::vector<Fault> faults = readForm();
    if (!faults.empty()) {
        m_judge->judgeAll(faults);
        return false;
    }
    const auto done = m_place.commit(this, deed(), [this](const QString &reason) { return commit(reason); });
    if (!done) {
        m_judge->showRefused(done.error().faults);
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
    commitTyping();
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
