// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotlinecalldialog.h"

#include "hotlineclock.h"
#include "masking.h"
#include "newrecordid.h"
#include "registerbook.h"
#include "townchoices.h"

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Not asked, yes and no: more than a check box can tell apart.
void offer(QComboBox *combo, const QString &unknown, const QString &yes, const QString &no, std::optional<bool> value)
{
    combo->addItem(unknown);
    combo->addItem(yes, true);
    combo->addItem(no, false);
    combo->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
}

std::optional<bool> chosenIn(const QComboBox *combo)
{
    const QVariant value = combo->currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void put(QLineEdit *edit, const QString &text)
{
    edit->setText(text);
}

void put(QPlainTextEdit *edit, const QString &text)
{
    edit->setPlainText(text);
}

QString textIn(const QLineEdit *edit)
{
    return edit->text();
}

QString textIn(const QPlainTextEdit *edit)
{
    return edit->toPlainText();
}

} // namespace

HotlineCallDialog::HotlineCallDialog(const Workplace &place, const Stored<HotlineCall> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place), parent)
{
    offerChoices();
    begin();
    if (!record().village)
        form().villageCombo->setCurrentIndex(0);
    if (!record().team)
        form().teamCombo->setCurrentIndex(0);
    followTheDay();
    mask();
    markUnedited();
}

HotlineCall HotlineCallDialog::fresh(const Workplace &place)
{
    HotlineCall call;
    call.id = newRecordId();
    call.at = place.now();
    call.receivedBy = place.store.clerk();
    call.answerBy = usualAnswerBy(call.at);
    return call;
}

void HotlineCallDialog::offerChoices()
{
    std::vector<Choice> villages = villageChoices(place().store, record().at.day());
    villages.insert(villages.begin(), {QString(), tr("None")});
    binding().setChoices(u"village", villages);
    std::vector<Choice> teams = teamChoices(place().store);
    teams.insert(teams.begin(), {QString(), tr("The village itself")});
    binding().setChoices(u"team", teams);
    offer(form().callerSatisfiedCombo, tr("Not asked yet"), label(true), label(false), record().satisfied);
    offer(form().foundTrueCombo, tr("Not looked into yet"), tr("It is so"), tr("It is not so"), record().proved);
}

/// A day to answer by that nobody set otherwise goes with the day of the call.
void HotlineCallDialog::followTheDay()
{
    m_usualAnswerBy = usualAnswerBy(record().at);
    connect(form().atEdit, &DateEdit::dayChanged, this, [this] {
        const auto day = form().atEdit->day();
        if (!isNew() || !day)
            return;
        const QDate usual = usualAnswerBy(Moment::of(day->startOfDay()));
        if (form().answerByEdit->day() == m_usualAnswerBy)
            form().answerByEdit->setDay(usual);
        m_usualAnswerBy = usual;
    });
}

template <class Edit>
void HotlineCallDialog::hideText(Edit *edit, const QString &shown)
{
    m_hidden.push_back(edit);
    put(edit, shown);
    edit->setReadOnly(true);
    // What a draft puts back must not be seen before the look is recorded either.
    connect(edit, &Edit::textChanged, this, [this, edit, shown] {
        if (m_isMasked && textIn(edit) != shown)
            put(edit, shown);
    });
}

void HotlineCallDialog::mask()
{
    m_stored = record();
    const QStringList told{m_stored.caller, m_stored.phone};
    m_isMasked = !isNew() && !(m_stored.caller.isEmpty() && m_stored.phone.isEmpty());
    form().callerButton->setVisible(m_isMasked);
    if (!m_isMasked)
        return;
    hideText(form().callerEdit, maskedName(m_stored.caller));
    hideText(form().phoneEdit, maskedPhone(m_stored.phone));
    // Who called may be told in what was said, too.
    if (const QString matter = withoutPeople(m_stored.matter, told); matter != m_stored.matter)
        hideText(form().matterEdit, matter);
    if (const QString result = withoutPeople(m_stored.result, told); result != m_stored.result)
        hideText(form().resultEdit, result);
    connect(form().callerButton, &QPushButton::clicked, this, &HotlineCallDialog::showCaller);
}

bool HotlineCallDialog::isHiddenText(const QWidget *edit) const
{
    return m_isMasked && std::find(m_hidden.begin(), m_hidden.end(), edit) != m_hidden.end();
}

void HotlineCallDialog::unmask()
{
    const auto reveal = [this](auto *edit, const QString &text) {
        if (std::find(m_hidden.begin(), m_hidden.end(), edit) == m_hidden.end())
            return;
        put(edit, text);
        edit->setReadOnly(false);
    };
    m_isMasked = false;
    m_wasShown = true;
    reveal(form().callerEdit, m_stored.caller);
    reveal(form().phoneEdit, m_stored.phone);
    reveal(form().matterEdit, m_stored.matter);
    reveal(form().resultEdit, m_stored.result);
    form().callerButton->hide();
}

Result<void> HotlineCallDialog::recordLook()
{
    return RegisterBook(place().store).recordLook(list(), key());
}

void HotlineCallDialog::showCaller()
{
    if (auto recorded = recordLook(); !recorded) {
        place().tell(this, recorded.error());
        return;
    }
    const bool wasEdited = isEdited();
    unmask();
    form().callerEdit->setFocus();
    if (!wasEdited)
        markUnedited();
}

QJsonObject HotlineCallDialog::stateBeside() const
{
    return {{u"isCallerShown"_s, m_wasShown}};
}

void HotlineCallDialog::restoreBeside(const QJsonObject &state, const QString &folder)
{
    RecordFormDialog::restoreBeside(state, folder);
    // Who called was shown when the draft was typed, and is seen again: one look more. Without it the form stays
    // masked.
    if (m_isMasked && state[u"isCallerShown"].toBool() && recordLook())
        unmask();
}

std::vector<Fault> HotlineCallDialog::readForm()
{
    std::vector<Fault> faults = RecordFormDialog::readForm();
    HotlineCall &call = record();
    const auto keep = [&](const QWidget *edit, QString HotlineCall::*field) {
        if (isHiddenText(edit))
            call.*field = m_stored.*field;
    };
    keep(form().callerEdit, &HotlineCall::caller);
    keep(form().phoneEdit, &HotlineCall::phone);
    keep(form().matterEdit, &HotlineCall::matter);
    keep(form().resultEdit, &HotlineCall::result);
    call.satisfied = chosenIn(form().callerSatisfiedCombo);
    call.proved = chosenIn(form().foundTrueCombo);
    if (call.answerBy && call.at.isValid() && *call.answerBy < call.at.day())
        addMissingFaults(faults, {{u"answerBy"_s, FaultKind::BeforeReceipt, call.at.day().toString(Qt::ISODate)}});
    return faults;
}

} // namespace Gongkai
