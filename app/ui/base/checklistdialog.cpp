// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistdialog.h"

#include "checklistversion.h"
#include "drawbook.h"
#include "drawpapers.h"
#include "listwording.h"
#include "readychecklist.h"
#include "recordspaneof.h"
#include "screenroom.h"

#include <QAction>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

Checklist emptyFrom(QDate day)
{
    Checklist checklist;
    checklist.from = day;
    return checklist;
}

void openNew(RecordsPaneOf<Checklist> &pane, const Workplace &place, Checklist fresh)
{
    auto *form = new ChecklistDialog(place, std::move(fresh), &pane);
    form->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(form, &RecordDialog::saved, &pane, [&pane](const QString &key) { pane.showRecord(key); });
    form->open();
}

} // namespace

ChecklistDialog::ChecklistDialog(const Workplace &place, const Stored<Checklist> *existing, QWidget *parent)
    : ChecklistDialog(place, existing, emptyFrom(place.today()), parent)
{
}

ChecklistDialog::ChecklistDialog(const Workplace &place, Checklist fresh, QWidget *parent)
    : ChecklistDialog(place, nullptr, std::move(fresh), parent)
{
}

ChecklistDialog::ChecklistDialog(
    const Workplace &place, const Stored<Checklist> *existing, Checklist fresh, QWidget *parent)
    : RecordFormDialog(place, existing, std::move(fresh), parent)
    , m_questions(new TypedRows({{u"block"_s, fieldName(List::Checklists, u"block"), CellKind::Text, {}, false},
                                    {u"question"_s, fieldName(List::Checklists, u"question"), CellKind::Text, {}, true},
                                    {u"points"_s, fieldName(List::Checklists, u"points"), CellKind::Text, {}, false}},
          {}, this))
    , m_before(record())
{
    // Where this can't be read the store still refuses.
    if (const auto visits = DrawBook(place.store).visitsThatAsked(m_before.code); existing && visits)
        m_visits = *visits;
    form().questionsTable->setRows(m_questions);
    std::vector<TypedRow> rows;
    for (const ChecklistQuestion &question : record().questions)
        rows.push_back(
            {{}, {question.block, question.question, question.points ? QString::number(*question.points) : QString()}});
    m_questions->setRows(std::move(rows));
    begin();
    connect(form().scoredCheck, &QCheckBox::toggled, this, &ChecklistDialog::showPoints);
    showPoints(record().scored);
    giveRoom(this, 120, 40);
}

void ChecklistDialog::showPoints(bool isScored)
{
    form().questionsTable->setColumnHidden(m_questions->columnOf(u"points"), !isScored);
}

std::vector<Fault> ChecklistDialog::readForm()
{
    std::vector<Fault> faults;
    record().questions.clear();
    for (const TypedRow &row : m_questions->rows()) {
        ChecklistQuestion question{m_questions->cell(row, u"block"), m_questions->cell(row, u"question"), {}};
        const QString typed = m_questions->cell(row, u"points");
        bool isNumber = false;
        const int points = typed.toInt(&isNumber);
        if (isNumber)
            question.points = points;
        else if (!typed.isEmpty())
            faults.push_back({placeOf(placeOf(u"questions"_s, record().questions.size()), "points"),
                FaultKind::WrongType, u"number"_s});
        record().questions.push_back(std::move(question));
    }
    addMissingFaults(faults, RecordFormDialog::readForm());
    addMissingFaults(faults, faultsOfChange(m_before, record(), m_visits));
    return faults;
}

void addChecklistTools(RecordsPaneOf<Checklist> &pane, const Workplace &place)
{
    const auto tool = [&pane](const QString &id, const QString &text, const QString &toolTip, auto deed) {
        auto *action = new QAction(text, &pane);
        action->setObjectName(id);
        action->setToolTip(toolTip);
        QObject::connect(action, &QAction::triggered, &pane, deed);
        return action;
    };
    pane.addTool(tool(u"actionReadyChecklist"_s, ChecklistDialog::tr("Ready checklist…"),
                     ChecklistDialog::tr("Start a version from what towns usually look at"),
                     [&pane, place] { openNew(pane, place, readyChecklist(place.today())); }),
        RecordsPane::ToolFor::List);
    pane.addTool(tool(u"actionCopyChecklist"_s, ChecklistDialog::tr("Copy into a new version…"),
                     ChecklistDialog::tr("The version that is selected stays as it was asked"),
                     [&pane, place] {
                         if (const Stored<Checklist> *version = pane.current())
                             openNew(pane, place, successorOf(version->record, place.today()));
                     }),
        RecordsPane::ToolFor::Record);
    auto *papers = new DrawPapers(place, &pane);
    pane.addTool(tool(u"actionPrintForm"_s, ChecklistDialog::tr("Print field form…"),
                     ChecklistDialog::tr("Print the form that a team fills in at a village, blank"),
                     [&pane, papers] {
                         if (const Stored<Checklist> *version = pane.current())
                             papers->printForm(version->record);
                     }),
        RecordsPane::ToolFor::Record);
}

} // namespace Gongkai
