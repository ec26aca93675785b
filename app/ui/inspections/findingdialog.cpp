// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingdialog.h"

#include "beforeafterdialog.h"
#include "checklistversion.h"
#include "datewording.h"
#include "faultmarks.h"
#include "findingchoice.h"
#include "findingnotices.h"
#include "findingstate.h"
#include "findingwording.h"
#include "historydialog.h"
#include "inspectionbook.h"
#include "photosdialog.h"
#include "readychecklist.h"
#include "recordequal.h"
#include "screenroom.h"
#include "tablelook.h"
#include "townchoices.h"

#include <QCompleter>
#include <QPushButton>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What the places of a step's faults begin with, which tells them from those of the fields.
const QString stepPlace = u"step."_s;

std::vector<Column<FindingEvent>> lifeColumns()
{
    using Row = FindingEvent;
    using Col = Column<Row>;
    return {Col(FindingDialog::tr("Day"), [](const Row &row) { return dayText(row.on); }),
        Col(FindingDialog::tr("What"), [](const Row &row) { return label(row.step); }).inBold(),
        Col(FindingDialog::tr("Who"), [](const Row &row) { return row.by; }),
        Col(FindingDialog::tr("Note"), [](const Row &row) { return row.note.simplified(); })};
}

} // namespace

FindingDialog::FindingDialog(const Workplace &place, const Stored<Finding> &finding, QWidget *parent)
    : RecordFormDialog(place, &finding, finding.record, parent)
    , m_before(finding.record)
    , m_life(new RecordTableModel<FindingEvent>(lifeColumns(), this))
{
    form().lifeTable->setModel(m_life);
    TableLook::apply(form().lifeTable);
    constexpr int RowsInSight = 4;
    TableLook::keepRows(form().lifeTable, RowsInSight);
    for (QPlainTextEdit *prose : {form().problemEdit, form().demandEdit, form().stepNoteEdit})
        prose->setMaximumHeight(3 * fontMetrics().lineSpacing());
    readVisit();
    begin();
    connectActions();
    startStep();
    showState();
    giveRoom(this, 110);
    markUnedited();
}

FindingDialog *FindingDialog::open(const Workplace &place, const QString &id, QWidget *parent)
{
    const auto finding = InspectionBook(place.store).find<Finding>(id);
    if (!finding) {
        place.tell(parent, finding.error());
        return nullptr;
    }
    auto *dialog = new FindingDialog(place, *finding, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void FindingDialog::readVisit()
{
    const InspectionBook book(place().store);
    const auto visit = book.find<Visit>(m_before.visit);
    const auto known = book.foundFindings();
    if (!visit || !known) {
        place().tell(parentWidget(), visit ? known.error() : visit.error());
        return;
    }
    m_visitedOn = visit->record.on;
    m_village = visit->record.village;
    m_villageName = nameOf(villageNames(place().store), m_village);
    const QString team = nameOf(teamNames(place().store), visit->record.team);
    //: %1 a village, %2 a day, %3 a team
    form().placeLabel->setText(tr("Found at %1 on %2 by %3.").arg(m_villageName, dayText(m_visitedOn), team));
    const RepeatedFaults faults(*known);
    const QString repeated = repeatedSentence(faults.earlier(m_before, m_village, m_visitedOn));
    form().repeatedLabel->setText(repeated);
    form().repeatedLabel->setVisible(!repeated.isEmpty());
    std::optional<Checklist> version;
    if (visit->record.checklist) {
        if (auto found = book.find<Checklist>(*visit->record.checklist))
            version = std::move(found->record);
    }
    auto *completer = new QCompleter(pointsOf(pointsAsked(visit->record, version), visit->record.answers), this);
    completer->setFilterMode(Qt::MatchContains);
    form().questionEdit->setCompleter(completer);
}

void FindingDialog::connectActions()
{
    const std::pair<QPushButton *, FindingStep> steps[] = {{form().reportButton, FindingStep::Reported},
        {form().confirmButton, FindingStep::Confirmed}, {form().sendBackButton, FindingStep::SentBack},
        {form().reopenButton, FindingStep::Reopened}};
    for (const auto &[button, step] : steps)
        connect(button, &QPushButton::clicked, this, [this, taken = step] { take(taken); });
    // A step that is entered later counts from its own day, until another day is typed.
    connect(form().stepDayEdit, &DateEdit::dayChanged, this, [this] {
        const auto day = form().stepDayEdit->day();
        if (!day || form().nextDayEdit->day() != m_usualNext)
            return;
        m_usualNext = usualRectifyBy(record().severity, *day);
        form().nextDayEdit->setDay(m_usualNext);
    });
    const auto add = [this](const QString &text, auto deed) {
        auto *button = form().buttonBox->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        return button;
    };
    add(tr("P&hotos as proof…"), [this] { openProof(); })->setObjectName(QStringLiteral("proofButton"));
    add(tr("Be&fore and after…"), [this] {
        auto *comparison = new BeforeAfterDialog(place(), m_before.visit, key(), this);
        comparison->setAttribute(Qt::WA_DeleteOnClose);
        comparison->open();
    });
    add(tr("Histor&y"), [this] { HistoryDialog::open(place(), List::Findings, key(), subject(), this); });
}

void FindingDialog::openProof()
{
    const auto choices = findingChoices(place().store, m_before.visit);
    if (!choices) {
        place().tell(this, choices.error());
        return;
    }
    const auto proof = std::find_if(choices->begin(), choices->end(),
        [this](const FindingChoice &choice) { return choice.finding == key() && choice.stage == PhotoStage::After; });
    if (proof == choices->end())
        return;
    auto *photos = new PhotosDialog(place(), m_before.visit, *proof, this);
    photos->setAttribute(Qt::WA_DeleteOnClose);
    photos->open();
}

void FindingDialog::startStep()
{
    form().stepDayEdit->setDay(place().today());
    form().stepByEdit->setText(place().store.clerk());
    form().stepNoteEdit->clear();
    m_usualNext = usualRectifyBy(record().severity, place().today());
    form().nextDayEdit->setDay(m_usualNext);
}

void FindingDialog::showState()
{
    const FindingState state = stateOf(record(), place().today());
    QStringList said{label(state)};
    if (const int days = daysOverdue(record(), place().today()); days > 0)
        said.append(tr("%n day(s) late", nullptr, days));
    if (const int times = timesReopened(record()); times > 0)
        said.append(tr("opened again %n time(s)", nullptr, times));
    form().stateLabel->setText(said.join(u"，"_s));
    // What can't be read of the papers leaves the rest of its life as it is.
    const auto notices = noticesOf(place().store, record());
    m_life->setRows(withNotices(lifeOf(record(), m_visitedOn), notices ? *notices : std::vector<FindingEvent>()));
    TableLook::fit(form().lifeTable);
    form().lifeTable->scrollToBottom();
    const bool waits = state == FindingState::ToConfirm;
    const bool isConfirmed = state == FindingState::Confirmed;
    form().reportButton->setEnabled(!waits && !isConfirmed);
    form().confirmButton->setEnabled(waits);
    form().sendBackButton->setEnabled(waits);
    form().reopenButton->setEnabled(isConfirmed);
    // The village reports; nobody looks, and the day by which it had to stands.
    form().stepByEdit->setEnabled(waits || isConfirmed);
    form().nextDayEdit->setEnabled(waits || isConfirmed);
}

void FindingDialog::take(FindingStep step)
{
    m_step = step;
    const bool isDone = save();
    m_step.reset();
    if (!isDone)
        return;
    reread();
    goOnWithSaved();
    //: %1 what happened to a finding, such as that it was confirmed
    marks().tell(tr("“%1” was saved, with what had been typed here until then. Undo takes it back.").arg(label(step)));
}

void FindingDialog::reread()
{
    const auto stored = InspectionBook(place().store).find<Finding>(key());
    if (!stored) {
        place().tell(this, stored.error());
        return;
    }
    m_before = record() = stored->record;
    setVersion(stored->version);
    binding().load(record());
    startStep();
    showState();
    markUnedited();
}

void FindingDialog::accept()
{
    if (!form().stepNoteEdit->toPlainText().trimmed().isEmpty()) {
        marks().tell(tr("The note is kept with a step: press one of the buttons beside it, or empty it to save the "
                        "other fields alone."));
        form().stepNoteEdit->setFocus();
        return;
    }
    RecordFormDialog::accept();
}

std::vector<Fault> FindingDialog::unreadableDays() const
{
    std::vector<Fault> faults;
    const auto look = [&faults](const DateEdit *edit, const QString &name) {
        if (edit->isUnreadable())
            faults.push_back({stepPlace + name, FaultKind::NotADay, edit->text()});
    };
    look(form().stepDayEdit, u"on"_s);
    if (m_step == FindingStep::SentBack || m_step == FindingStep::Reopened)
        look(form().nextDayEdit, u"rectifyBy"_s);
    return faults;
}

Result<Finding> FindingDialog::stepped() const
{
    const QDate on = form().stepDayEdit->day().value_or(QDate());
    const QString note = form().stepNoteEdit->toPlainText().trimmed();
    const LookNote look{on, form().stepByEdit->text().trimmed(), note};
    switch (*m_step) {
    case FindingStep::Found:
    case FindingStep::Notified:
        break;
    case FindingStep::Reported:
        return reportRectified(record(), on, note);
    case FindingStep::Confirmed:
        return confirm(record(), look);
    case FindingStep::SentBack:
        return sendBack(record(), look, form().nextDayEdit->day());
    case FindingStep::Reopened:
        return reopen(record(), look, form().nextDayEdit->day());
    }
    return record();
}

std::vector<Fault> FindingDialog::readForm()
{
    // A step that could not be saved leaves nothing behind.
    record() = m_before;
    std::vector<Fault> faults = RecordFormDialog::readForm();
    addMissingFaults(faults, faultsBetween(record(), m_visitedOn));
    return faults;
}

std::vector<Fault> FindingDialog::takeStep()
{
    std::vector<Fault> faults = unreadableDays();
    if (faults.empty()) {
        auto turned = stepped();
        if (turned)
            record() = std::move(*turned);
        faults = turned ? faultsOf(record()) : turned.error().faults;
        addMissingFaults(faults, faultsBetween(record(), m_visitedOn));
        for (Fault &fault : faults)
            fault.place.prepend(stepPlace);
    }
    return faults;
}

Result<Step> FindingDialog::commit(const QString &reason)
{
    const Finding typed = record();
    // Nothing was changed: there is nothing to save and nothing to undo.
    if (!m_step && areEqual(typed, m_before))
        return Step{};
    // What a step is refused for stays marked until it is changed, as what the store refuses does.
    std::vector<Fault> faults = m_step ? takeStep() : std::vector<Fault>();
    auto done = faults.empty() ? RecordFormDialog::commit(reason) : Result<Step>(Error::invalid(std::move(faults)));
    if (!done)
        record() = typed;
    return done;
}

QString FindingDialog::deed() const
{
    //: %1 what happened to a finding, %2 the village
    return m_step ? tr("Finding %1: %2").arg(label(*m_step), subject()) : RecordFormDialog::deed();
}

QWidget *FindingDialog::fieldAt(const QString &faultPlace) const
{
    if (!faultPlace.startsWith(stepPlace))
        return RecordFormDialog::fieldAt(faultPlace);
    if (faultPlace.endsWith(u".rectifyBy"))
        return form().nextDayEdit;
    if (faultPlace.endsWith(u".by"))
        return form().stepByEdit;
    if (faultPlace.endsWith(u".note") || faultPlace.endsWith(u".rectification"))
        return form().stepNoteEdit;
    return form().stepDayEdit;
}

QString FindingDialog::subject() const
{
    return m_villageName;
}

} // namespace Gongkai
