// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdialog.h"

#include "freshvisit.h"
#include "screenroom.h"
#include "townchoices.h"
#include "visitrows.h"

#include <QShortcut>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

VisitDialog::VisitDialog(const Workplace &place, QWidget *parent)
    : VisitDialog(place, freshVisit(place.store, place.today()), parent)
{
}

VisitDialog::VisitDialog(const Workplace &place, VisitEntry fresh, QWidget *parent)
    : VisitDialog(place, nullptr, std::move(fresh), parent)
{
}

VisitDialog::VisitDialog(
    const Workplace &place, const Stored<Visit> &visit, std::vector<Stored<Finding>> findings, QWidget *parent)
    : VisitDialog(place, &visit, VisitEntry::of(visit, std::move(findings)), parent)
{
}

VisitDialog::VisitDialog(const Workplace &place, const Stored<Visit> *visit, VisitEntry entry, QWidget *parent)
    : RecordFormDialog(place, visit, entry.visit, parent)
    , m_entry(std::move(entry))
    , m_answers(VisitRows::newAnswers(this))
    , m_findings(VisitRows::newFindings(place.today(), this))
{
    binding().setChoices(u"team", teamChoices(place.store));
    binding().setChoices(u"officials", officialChoices(place.store));
    setUpTables();
    form().onEdit->setDay(record().on);
    offerVillages();
    begin();
    offerVillages();
    connect(form().onEdit, &DateEdit::dayChanged, this, &VisitDialog::offerVillages);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &VisitDialog::accept);
    }
    markUnedited();
}

void VisitDialog::setUpTables()
{
    form().answersTable->setRows(m_answers);
    form().findingsTable->setRows(m_findings);
    VisitRows::show(*m_answers, m_entry.visit.answers);
    VisitRows::show(*m_findings, m_entry.findings);
    // The names of those who lead take a few lines; the tables below need the room.
    form().officialsList->setMaximumHeight(5 * form().officialsList->fontMetrics().lineSpacing());
    form().summaryEdit->setMaximumHeight(4 * fontMetrics().lineSpacing());
    giveRoom(this, 150, 44);
}

void VisitDialog::offerVillages()
{
    const QString shown = form().villageCombo->currentData().toString();
    const QString chosen = shown.isEmpty() ? record().village : shown;
    const QDate day = form().onEdit->day().value_or(place().today());
    std::vector<Choice> choices = villageChoices(place().store, day);
    const bool isOffered = chosen.isEmpty()
        || std::any_of(
            choices.begin(), choices.end(), [&chosen](const Choice &choice) { return choice.value == chosen; });
    if (!isOffered)
        choices.push_back(
            {chosen, tr("%1 (not in force on that day)").arg(nameOf(villageNames(place().store), chosen))});
    binding().setChoices(u"village", choices);
    form().villageCombo->setCurrentIndex(form().villageCombo->findData(chosen));
}

std::vector<Fault> VisitDialog::readForm()
{
    std::vector<Fault> faults = RecordFormDialog::readForm();
    record().answers = VisitRows::answersOf(*m_answers);
    m_entry.visit = record();
    m_entry.findings = VisitRows::findingsOf(*m_findings);
    addMissingFaults(faults, m_findings->unreadableDays(u"findings"_s));
    addMissingFaults(faults, m_entry.faults(place().store.lookup().village(record().village)));
    return faults;
}

Result<Step> VisitDialog::commit(const QString &reason)
{
    const ChangeSet changes = m_entry.changes();
    // Nothing was changed: there is nothing to save and nothing to undo.
    if (changes.isEmpty())
        return Step{};
    auto step = InspectionBook(place().store).commit(changes, reason);
    if (step)
        return step;
    Error error = step.error();
    for (Fault &fault : error.faults)
        fault.place = m_entry.placeInForm(fault.place);
    return error;
}

QWidget *VisitDialog::fieldAt(const QString &faultPlace) const
{
    if (faultPlace.startsWith(u"findings"))
        return form().findingsTable;
    if (faultPlace.startsWith(u"answers"))
        return form().answersTable;
    return RecordFormDialog::fieldAt(faultPlace);
}

QString VisitDialog::subject() const
{
    return form().villageCombo->currentText();
}

} // namespace Gongkai
