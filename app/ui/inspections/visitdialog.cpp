// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdialog.h"

#include "attachmentbook.h"
#include "checklistversion.h"
#include "findingdialog.h"
#include "findingtyping.h"
#include "findingwording.h"
#include "freshvisit.h"
#include "photosdialog.h"
#include "readychecklist.h"
#include "screenroom.h"
#include "townchoices.h"
#include "typedtime.h"
#include "visitrows.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

VisitDialog::VisitDialog(const Workplace &place, QWidget *parent)
    : VisitDialog(place, freshVisit(place.store, place.today()), parent)
{
}

VisitDialog::VisitDialog(const Workplace &place, VisitEntry fresh, QWidget *parent)
    : VisitDialog(place, nullptr, std::move(fresh), parent)
{
}

VisitDialog::VisitDialog(const Workplace &place, const Stored<HotlineCall> &call, QWidget *parent)
    : VisitDialog(place, nullptr, freshVisit(place.store, place.today()).following(call), parent)
{
}

VisitDialog::VisitDialog(
    const Workplace &place, const Stored<Visit> &visit, std::vector<Stored<Finding>> findings, QWidget *parent)
    : VisitDialog(place, &visit, VisitEntry::of(visit, std::move(findings)), parent)
{
}

VisitDialog::VisitDialog(const Workplace &place, const Stored<Visit> *visit, VisitEntry entry, QWidget *parent)
    : RecordFormDialog(place, visit, entry.visit, parent), m_entry(std::move(entry))
{
    binding().setChoices(u"team", teamChoices(place.store));
    binding().setChoices(u"officials", officialChoices(place.store));
    readKnownFindings();
    setUpTables();
    form().onEdit->setDay(record().on);
    offerVillages();
    begin();
    offerVillages();
    offerMembers();
    connectActions();
    showRemarks();
    showTools();
    markUnedited();
}

void VisitDialog::readChecklist()
{
    const Visit &visit = m_entry.visit;
    const auto version = visit.checklist ? InspectionBook(place().store).find<Checklist>(*visit.checklist)
                                         : Result<Stored<Checklist>>(Error{ErrorKind::NotFound, {}});
    m_asked = pointsAsked(visit, version ? std::optional(version->record) : std::nullopt);
    m_isScored = (version && version->record.scored)
        || std::any_of(visit.answers.begin(), visit.answers.end(),
            [](const ChecklistAnswer &answer) { return answer.score.has_value(); });
    form().checklistCaption->setVisible(visit.checklist.has_value());
    form().checklistNameLabel->setVisible(visit.checklist.has_value());
    form().checklistNameLabel->setText(version ? version->record.name : visit.checklist.value_or(QString()));
}

void VisitDialog::readKnownFindings()
{
    auto known = InspectionBook(place().store).foundFindings();
    if (known)
        m_known = RepeatedFaults(std::move(*known));
    else
        place().tell(parentWidget(), known.error());
}

void VisitDialog::setUpTables()
{
    m_findings = VisitRows::newFindings({}, place().today(), this);
    form().findingsTable->setRows(m_findings);
    VisitRows::show(*m_findings, m_entry.findings);
    showChecklist();
    m_typing = new FindingTyping(
        *form().answersTable, *form().findingsTable, [this] { return day(); }, this);
    // The names of those who lead and were there take a few lines; the tables below need the room.
    const int line = form().officialsList->fontMetrics().lineSpacing();
    form().officialsList->setMaximumHeight(4 * line);
    form().membersPresentList->setMaximumHeight(4 * line);
    form().summaryEdit->setMaximumHeight(3 * line);
    giveRoom(this, 160, 48);
}

void VisitDialog::showChecklist()
{
    readChecklist();
    // A version with points has a column more.
    const std::unique_ptr<TypedRows> before(m_answers);
    m_answers = VisitRows::newAnswers(m_isScored, this);
    form().answersTable->setRows(m_answers);
    VisitRows::show(*m_answers, m_asked, m_entry.visit.answers);
    m_findings->setSuggestions(u"question", pointsOf(m_asked, m_entry.visit.answers));
    connect(form().answersTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitDialog::showTools);
}

void VisitDialog::ask(const std::optional<QString> &checklist)
{
    record().checklist = m_entry.visit.checklist = checklist;
    showChecklist();
    showTools();
}

void VisitDialog::followDay()
{
    const auto day = form().onEdit->day();
    if (!m_entry.isNew() || !m_followsDay || !day || !m_answers->rows().empty())
        return;
    const VisitEntry fresh = freshVisit(place().store, *day);
    if (fresh.visit.checklist != record().checklist)
        ask(fresh.visit.checklist);
}

void VisitDialog::connectActions()
{
    connect(form().onEdit, &DateEdit::dayChanged, this, &VisitDialog::followDay);
    connect(form().onEdit, &DateEdit::dayChanged, this, &VisitDialog::offerVillages);
    connect(form().onEdit, &DateEdit::dayChanged, m_typing, &FindingTyping::followVisit);
    connect(form().onEdit, &DateEdit::dayChanged, this, &VisitDialog::showRemarks);
    connect(form().villageCombo, &QComboBox::currentIndexChanged, this, &VisitDialog::showRemarks);
    connect(form().teamCombo, &QComboBox::currentIndexChanged, this, &VisitDialog::offerMembers);
    connect(form().teamCombo, &QComboBox::currentIndexChanged, this, &VisitDialog::showRemarks);
    for (QLineEdit *time : {form().arrivedAtEdit, form().leftAtEdit})
        connect(time, &QLineEdit::editingFinished, this, &VisitDialog::tidyTimes);
    connect(m_findings, &TypedRows::edited, this, &VisitDialog::showRemarks);
    connect(form().answersTable, &TypedTable::edited, this, &VisitDialog::showTools);
    connect(
        form().findingsTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitDialog::showTools);
    connect(form().findingOfAnswerButton, &QPushButton::clicked, m_typing, &FindingTyping::make);
    connect(form().openFindingButton, &QPushButton::clicked, this, &VisitDialog::openFinding);
    connect(form().photosButton, &QPushButton::clicked, this, &VisitDialog::openPhotos);
}

void VisitDialog::showTools()
{
    form().findingOfAnswerButton->setEnabled(m_typing && m_typing->canMake());
    form().openFindingButton->setEnabled(!currentFinding().isEmpty());
}

void VisitDialog::offerVillages()
{
    const QString shown = form().villageCombo->currentData().toString();
    const QString chosen = shown.isEmpty() ? record().village : shown;
    const QDate day = form().onEdit->day().value_or(place().today());
    std::vector<Choice> choices = villageChoices(place().store, day);
    const auto isChosen = [&chosen](const Choice &choice) { return choice.value == chosen; };
    if (!chosen.isEmpty() && std::none_of(choices.begin(), choices.end(), isChosen))
        choices.push_back(
            {chosen, tr("%1 (not in force on that day)").arg(nameOf(villageNames(place().store), chosen))});
    binding().setChoices(u"village", choices);
    form().villageCombo->setCurrentIndex(form().villageCombo->findData(chosen));
}

void VisitDialog::offerMembers()
{
    QListWidget *list = form().membersPresentList;
    QStringList present;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            present.append(list->item(row)->data(Qt::UserRole).toString());
    }
    std::vector<Choice> choices;
    const auto team = TownBook(place().store).find<InspectionTeam>(form().teamCombo->currentData().toString());
    // Who is ticked comes first, in the order of the record, which then stays as it is.
    QStringList names = present;
    if (team) {
        for (const TeamMember &member : team->record.members)
            names.append(member.name);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        choices.push_back({name, name});
    binding().setChoices(u"membersPresent", choices);
    for (int row = 0; row < list->count(); ++row) {
        if (present.contains(list->item(row)->data(Qt::UserRole).toString()))
            list->item(row)->setCheckState(Qt::Checked);
    }
}

QStringList VisitDialog::membersPresent() const
{
    static const QRegularExpression between(u"[、,，;；\\s]+"_s);
    QStringList present = record().membersPresent;
    present.append(form().otherMembersEdit->text().split(between, Qt::SkipEmptyParts));
    present.removeDuplicates();
    return present;
}

void VisitDialog::tidyTimes()
{
    for (QLineEdit *edit : {form().arrivedAtEdit, form().leftAtEdit}) {
        if (const auto time = typedTime(edit->text()))
            edit->setText(*time);
    }
}

void VisitDialog::showRemarks()
{
    const QString village = form().villageCombo->currentData().toString();
    QStringList sentences;
    if (const auto team = TownBook(place().store).find<InspectionTeam>(form().teamCombo->currentData().toString()))
        sentences = conflictSentences(team->record, village, form().villageCombo->currentText());
    const auto rows = m_findings->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        Finding finding;
        finding.id = rows[i].key;
        finding.problem = m_findings->cell(rows[i], u"problem");
        finding.question = m_findings->cell(rows[i], u"question");
        if (const QString told = repeatedSentence(m_known.earlier(finding, village, day())); !told.isEmpty())
            //: %1 the number of a row, %2 that the same was found before
            sentences.append(tr("%1. %2").arg(i + 1).arg(told));
    }
    form().repeatedLabel->setText(sentences.join(u'\n'));
    form().repeatedLabel->setVisible(!sentences.isEmpty());
}

QString VisitDialog::currentFinding() const
{
    return form().findingsTable->currentIndex().data(TypedRows::KeyRole).toString();
}

void VisitDialog::openFinding()
{
    const QString id = currentFinding();
    if (id.isEmpty() || !saveFirst(tr("What you typed here is saved before the finding is opened.")))
        return;
    if (auto *dialog = FindingDialog::open(place(), id, this))
        connect(dialog, &FindingDialog::saved, this, &VisitDialog::reread);
}

void VisitDialog::openPhotos()
{
    if (saveFirst(tr("The visit is saved before its photos are added.")))
        PhotosDialog::open(place(), key(), this);
}

bool VisitDialog::saveFirst(const QString &sentence)
{
    commitTyping();
    const bool wasNew = m_entry.isNew();
    if (!wasNew && !isEdited())
        return true;
    if (!place().prompts.confirm(this, sentence, tr("Save")) || !save())
        return false;
    reread();
    if (wasNew)
        goOnWithSaved();
    return true;
}

void VisitDialog::reread()
{
    const InspectionBook book(place().store);
    auto visit = book.find<Visit>(key());
    auto findings = book.findingsOf(key());
    if (!visit || !findings) {
        place().tell(this, visit ? findings.error() : visit.error());
        return;
    }
    record() = visit->record;
    setVersion(visit->version);
    m_entry = VisitEntry::of(std::move(*visit), std::move(*findings));
    readChecklist();
    VisitRows::show(*m_answers, m_asked, m_entry.visit.answers);
    VisitRows::show(*m_findings, m_entry.findings);
    form().otherMembersEdit->clear();
    binding().load(record());
    offerMembers();
    readKnownFindings();
    showRemarks();
    showTools();
    markUnedited();
}

void VisitDialog::setVersion(int version)
{
    RecordFormDialog::setVersion(version);
    m_entry.setVersion(version);
}

QJsonObject VisitDialog::stateBeside() const
{
    QJsonObject versions;
    for (const Stored<Finding> &finding : m_entry.findingsBefore())
        versions[finding.record.id] = finding.version;
    QJsonObject state{{u"findings"_s, versions}};
    if (m_entry.isNew())
        state[u"checklist"] = record().checklist.value_or(QString());
    return state;
}

void VisitDialog::restoreBeside(const QJsonObject &state, const QString &folder)
{
    RecordFormDialog::restoreBeside(state, folder);
    if (m_entry.isNew() && state.contains(u"checklist")) {
        const QString version = state[u"checklist"].toString();
        ask(version.isEmpty() ? std::nullopt : std::optional(version));
        // What was answered comes back over these points, whatever day comes back.
        m_followsDay = false;
    }
    if (!state.contains(u"findings"))
        return;
    const QJsonObject kept = state[u"findings"].toObject();
    QHash<QString, int> versions;
    for (auto each = kept.begin(); each != kept.end(); ++each)
        versions.insert(each.key(), each.value().toInt());
    m_entry.setFindingVersions(versions);
}

std::vector<Fault> VisitDialog::readForm()
{
    tidyTimes();
    std::vector<Fault> faults = RecordFormDialog::readForm();
    record().membersPresent = membersPresent();
    record().answers = VisitRows::answersOf(*m_answers);
    m_entry.visit = record();
    m_entry.findings = VisitRows::findingsOf(*m_findings, m_entry);
    if (record().on.isValid() && record().on > place().today())
        faults.push_back({u"on"_s, FaultKind::InFuture, {}});
    addMissingFaults(faults, VisitRows::faultsIn(*m_answers));
    addMissingFaults(faults, m_findings->unreadableDays(u"findings"_s));
    addMissingFaults(faults, m_entry.faults(place().store.lookup().village(record().village)));
    return faults;
}

Result<Step> VisitDialog::commit(const QString &reason)
{
    m_entry.filesOfRemoved.clear();
    const QStringList removed = m_entry.removedFindings();
    for (const QString &finding : removed) {
        auto files = AttachmentBook(place().store).ofFinding(finding);
        if (!files)
            return files.error();
        std::move(files->begin(), files->end(), std::back_inserter(m_entry.filesOfRemoved));
    }
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

QString VisitDialog::draftName() const
{
    // What was typed on one call or drawn line must not come back on another.
    return RecordFormDialog::draftName() + m_entry.origin();
}

QString VisitDialog::subject() const
{
    return form().villageCombo->currentText();
}

} // namespace Gongkai
