// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotlinecalls.h"

#include "callfindingdialog.h"
#include "hotlinecalldialog.h"
#include "hotlinewording.h"
#include "icons.h"
#include "inspectionbook.h"
#include "masking.h"
#include "registerbook.h"
#include "registercolumns.h"
#include "visitdialog.h"

#include <QAction>
#include <QEvent>

#include <utility>

namespace Gongkai {

namespace {

template <class Form>
void openForm(std::unique_ptr<Form> form)
{
    Form *opened = form.release();
    opened->setAttribute(Qt::WA_DeleteOnClose);
    opened->open();
}

} // namespace

HotlineCalls::HotlineCalls(const Workplace &place) : m_place(place) { }

RecordsPane *HotlineCalls::newList(const Workplace &place, QSpinBox *yearSpin)
{
    auto *calls = new HotlineCalls(place);
    auto *list = new RecordsPaneOf<HotlineCall>(
        place, calls->columns(),
        [calls] {
            calls->m_villages = villageNames(calls->m_place.store);
            calls->m_teams = teamNames(calls->m_place.store);
            calls->m_shown = std::exchange(calls->m_asked, QString());
            return RegisterBook(calls->m_place.store).all<HotlineCall>();
        },
        [calls](const Row *row, QWidget *parent) {
            return std::make_unique<HotlineCallDialog>(calls->m_place, row, parent);
        },
        tr("Nobody called in this year. Press Ctrl+N to enter a call."));
    calls->setParent(list);
    calls->m_list = list;
    calls->addTools();
    list->followYear(yearSpin, [](const HotlineCall &call) { return call.at.day(); });
    list->installEventFilter(calls);
    // Later, for while the list is read anew none may be selected for a moment.
    connect(list, &RecordsPane::currentChanged, calls, &HotlineCalls::maskLeft, Qt::QueuedConnection);
    return list;
}

std::vector<Column<HotlineCalls::Row>> HotlineCalls::columns() const
{
    return {
        {tr("Called at"), [](const Row &row) { return momentText(row.record.at); },
            [](const Row &row) { return QVariant(row.record.at.toString()); }},
        Column<Row>(tr("State"), [this](const Row &row) { return callStateText(row.record, m_place.today()); })
            .withIcon([this](const Row &row) {
                const bool isOverdue = stateOf(row.record, m_place.today()) == CallState::Overdue;
                return isOverdue ? iconNamed(QStringLiteral("warning")) : QIcon();
            }),
        dayColumn<HotlineCall>(tr("Answer by"), [](const HotlineCall &call) { return call.answerBy; }),
        textColumn<HotlineCall>(tr("Caller"),
            [this](const HotlineCall &call) { return isShown(call) ? call.caller : maskedName(call.caller); }),
        textColumn<HotlineCall>(tr("Phone"),
            [this](const HotlineCall &call) { return isShown(call) ? call.phone : maskedPhone(call.phone); }),
        textColumn<HotlineCall>(tr("Village"),
            [this](const HotlineCall &call) { return nameOf(m_villages, call.village.value_or(QString())); }),
        // Callers are named in what they say, too.
        textColumn<HotlineCall>(tr("Matter"),
            [this](const HotlineCall &call) {
                return (isShown(call) ? call.matter : matterWithoutCaller(call)).simplified();
            }),
        textColumn<HotlineCall>(tr("Handed to"),
            [this](const HotlineCall &call) {
                return handedToText(call, nameOf(m_teams, call.team.value_or(QString())));
            }),
        dayColumn<HotlineCall>(tr("Answered on"), [](const HotlineCall &call) { return call.answeredOn; }),
        textColumn<HotlineCall>(tr("Caller satisfied"),
            [](const HotlineCall &call) { return call.satisfied ? label(*call.satisfied) : QString(); }),
        textColumn<HotlineCall>(tr("Found to be so"), [](const HotlineCall &call) { return provedText(call.proved); }),
        textColumn<HotlineCall>(tr("Became"), [this](const HotlineCall &call) { return becameText(call); }),
    };
}

QString HotlineCalls::becameText(const HotlineCall &call) const
{
    if (call.finding)
        return tr("a finding");
    if (!call.visit)
        return {};
    return tr("the inspection of %1").arg(dayText(m_place.store.lookup().dayOfVisit(*call.visit)));
}

void HotlineCalls::addTools()
{
    const auto action = [this](const QString &text, void (HotlineCalls::*slot)()) {
        auto *made = new QAction(text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    QAction *show = action(tr("Sho&w who called"), &HotlineCalls::showCaller);
    show->setIcon(iconNamed(QStringLiteral("person")));
    show->setToolTip(tr("Who looked at it, and when, is recorded first and stands in the record's history"));
    m_list->addTool(show, RecordsPane::ToolFor::Record);
    auto *open = new QAction(tr("&Open the inspection"), this);
    connect(open, &QAction::triggered, this, [this] {
        if (!openVisit())
            m_place.prompts.inform(m_list, tr("This call became neither an inspection nor a finding yet."));
    });
    m_list->addToolMenu(tr("Bec&omes"), tr("Look into the call, or note what was found"),
        {action(tr("An &inspection…"), &HotlineCalls::becomeVisit),
            action(tr("A &finding of an inspection…"), &HotlineCalls::becomeFinding), open});
}

void HotlineCalls::showCaller()
{
    const Row *row = m_list->current();
    if (!row || isShown(row->record))
        return;
    const QString key = row->record.id;
    if (auto recorded = RegisterBook(m_place.store).recordLook(List::HotlineCalls, key); !recorded) {
        m_place.tell(m_list, recorded.error());
        return;
    }
    m_asked = key;
    m_list->reload();
    // What was searched for may have stood in what was masked.
    if (const Row *now = m_list->current(); !now || now->record.id != key)
        m_list->showRecord(key);
}

void HotlineCalls::maskLeft()
{
    const Row *row = m_list->current();
    if (m_shown.isEmpty() || (row && isShown(row->record)))
        return;
    m_shown.clear();
    m_list->outdate();
}

bool HotlineCalls::openVisit()
{
    const Row *row = m_list->current();
    if (!row || !(row->record.visit || row->record.finding))
        return false;
    const InspectionBook book(m_place.store);
    QString id = row->record.visit.value_or(QString());
    if (row->record.finding) {
        const auto finding = book.find<Finding>(*row->record.finding);
        if (finding)
            id = finding->record.visit;
    }
    const auto visit = book.find<Visit>(id);
    auto findings = book.findingsOf(id);
    if (visit && findings)
        openForm(std::make_unique<VisitDialog>(m_place, *visit, std::move(*findings), m_list));
    else
        m_place.tell(m_list, visit ? findings.error() : visit.error());
    return true;
}

void HotlineCalls::becomeVisit()
{
    const Row *row = m_list->current();
    // Once it became one, that is the one to go on with.
    if (row && !(row->record.visit && openVisit()))
        openForm(std::make_unique<VisitDialog>(m_place, *row, m_list));
}

void HotlineCalls::becomeFinding()
{
    const Row *row = m_list->current();
    if (!row || (row->record.finding && openVisit()))
        return;
    std::vector<Choice> visits = CallFindingDialog::visitsFor(m_place.store, row->record);
    if (visits.empty()) {
        m_place.prompts.inform(m_list,
            tr("A finding belongs to an inspection, and the village of this call has none. "
               "Make the call an inspection first."));
        return;
    }
    openForm(std::make_unique<CallFindingDialog>(m_place, *row, visits, m_list));
}

bool HotlineCalls::eventFilter(QObject *watched, QEvent *event)
{
    // A list that is being destroyed is none any more when it is hidden.
    auto *list = qobject_cast<RecordsPane *>(watched);
    if (list && event->type() == QEvent::Hide && !m_shown.isEmpty()) {
        m_shown.clear();
        list->outdate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Gongkai
