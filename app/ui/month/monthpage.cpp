// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthpage.h"

#include "asofbar.h"
#include "checkinline.h"
#include "countersbar.h"
#include "formguard.h"
#include "monthactions.h"
#include "monthhead.h"
#include "shippedcalendar.h"
#include "standingwording.h"
#include "submissiondialog.h"
#include "tablelook.h"
#include "ui_monthpage.h"
#include "wraplayout.h"
#include "yearview.h"

#include <QToolButton>

namespace Gongkai {

MonthPage::MonthPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::MonthPage>())
    , m_place(place)
    , m_model(new RecordTableModel<MonthRow>(monthColumns(), this))
    , m_period(place.openingPeriod())
{
    m_ui->setupUi(this);
    for (QBoxLayout *row : {m_ui->headLayout, m_ui->toolLayout})
        WrapLayout::inPlaceOf(row);
    m_model->setGroupStart([](const MonthRow &row) { return row.isFirstOfOffice; });
    m_ui->obligationsTable->setModel(m_model);
    TableLook::apply(m_ui->obligationsTable);
    m_ui->whyLabel->setLines(4);
    m_head = new MonthHead(m_place, m_ui->monthLabel, m_ui->monthEdit, m_ui->deadlineLabel);
    m_counters = new CountersBar(m_ui->countersPane);
    m_checkIn = new CheckInLine(m_ui->checkInEdit, m_ui->candidatesList, m_place.pinyin, this);
    m_actions = new MonthActions(m_place, this);
    m_asOf = new AsOfBar(m_ui->actionAsOf, m_ui->asOfFrame, m_ui->asOfEdit, m_ui->asOfTime, m_place.now());
    m_year = new YearView(m_place, m_ui->stack);
    m_ui->stack->addWidget(m_year);
    connectActions();
    connectCheckIn();
}

MonthPage::~MonthPage() = default;

void MonthPage::connectActions()
{
    const std::initializer_list<std::pair<QToolButton *, QAction *>> buttons = {{m_ui->formButton, m_ui->actionForm},
        {m_ui->newSubmissionButton, m_ui->actionNewSubmission}, {m_ui->receivedButton, m_ui->actionReceived},
        {m_ui->nilButton, m_ui->actionNil}, {m_ui->exemptButton, m_ui->actionExempt},
        {m_ui->historyButton, m_ui->actionHistory}, {m_ui->deadlineButton, m_ui->actionDeadline},
        {m_ui->postButton, m_ui->actionPost}, {m_ui->yearButton, m_ui->actionYear},
        {m_ui->asOfButton, m_ui->actionAsOf}, {nullptr, m_ui->actionRemove}, {nullptr, m_ui->actionEarlier},
        {nullptr, m_ui->actionLater}, {nullptr, m_ui->actionCheckIn}};
    for (const auto &[button, action] : buttons) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        if (button)
            showAction(button, action);
    }
    connect(m_ui->actionForm, &QAction::triggered, this, [this] { openForm(false); });
    connect(m_ui->actionNewSubmission, &QAction::triggered, this, [this] { openForm(true); });
    connect(m_ui->actionReceived, &QAction::triggered, this,
        [this] { m_actions->receive(selectedRows(), m_period, false); });
    connect(m_ui->actionNil, &QAction::triggered, this, [this] { m_actions->receive(selectedRows(), m_period, true); });
    connect(m_ui->actionExempt, &QAction::triggered, this, [this] { m_actions->exempt(selectedRows(), m_period); });
    connect(m_ui->actionHistory, &QAction::triggered, this, [this] {
        if (const MonthRow *row = currentRow())
            m_actions->showHistory(*row, m_facts);
    });
    connect(m_ui->actionDeadline, &QAction::triggered, this,
        [this] { m_actions->openDeadline(m_period, m_standing.deadline.day); });
    connect(m_ui->actionEarlier, &QAction::triggered, this, [this] { showPeriod(m_period.plus(-1)); });
    connect(m_ui->actionLater, &QAction::triggered, this, [this] { showPeriod(m_period.plus(1)); });
    connect(m_ui->actionPost, &QAction::triggered, this, [this] {
        if (const MonthRow *row = currentRow())
            m_actions->post(*row, m_facts);
    });
    connect(m_ui->actionRemove, &QAction::triggered, this, [this] {
        if (const MonthRow *row = currentRow())
            m_actions->removeSubmission(*row, m_facts);
    });
    connect(m_actions, &MonthActions::told, this, &MonthPage::told);
    connect(m_ui->actionYear, &QAction::toggled, this, &MonthPage::showYear);
    connect(m_year, &YearView::monthAsked, this, &MonthPage::showMonthOf);
    connect(m_asOf, &AsOfBar::momentChanged, this, &MonthPage::read);
    connect(m_ui->earlierButton, &QToolButton::clicked, m_ui->actionEarlier, &QAction::trigger);
    connect(m_ui->laterButton, &QToolButton::clicked, m_ui->actionLater, &QAction::trigger);
}

void MonthPage::connectCheckIn()
{
    // Whoever chose a month goes on with what came in for it.
    connect(m_ui->monthEdit, &QLineEdit::returnPressed, m_ui->checkInEdit, qOverload<>(&QWidget::setFocus));
    connect(m_ui->actionCheckIn, &QAction::triggered, m_checkIn, &CheckInLine::startOver);
    connect(m_head, &MonthHead::periodTyped, this, &MonthPage::showPeriod);
    connect(m_counters, &CountersBar::chosenChanged, this, &MonthPage::showRows);
    connect(m_checkIn, &CheckInLine::selected, this, &MonthPage::bringInFront);
    connect(m_checkIn, &CheckInLine::told, this, &MonthPage::told);
    connect(m_checkIn, &CheckInLine::confirmed, this, &MonthPage::checkIn);
    connect(m_checkIn, &CheckInLine::left, this, [this] { m_ui->obligationsTable->setFocus(); });
    connect(m_ui->obligationsTable, &QTableView::activated, this, [this] { openForm(false); });
    connect(
        m_ui->obligationsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MonthPage::showWhy);
}

void MonthPage::activate()
{
    read();
    m_checkIn->startOver();
}

void MonthPage::refresh(const Step &step)
{
    if (m_rows.empty() || m_asOf->moment()) {
        read();
        return;
    }
    auto after = MonthBook(m_place.store).factsAfter(step, std::move(m_facts));
    if (after && after->items && !changesByTime(after->facts, *after->items, m_standing.now, m_place.now())) {
        m_facts = std::move(after->facts);
        m_standing = standingAfter(std::move(m_standing), *after->items, m_facts, calendar(), m_place.now());
        renewRows(m_rows, *after->items, m_facts, m_standing);
        showMonth();
    } else if (after) {
        showFacts(std::move(after->facts));
    } else {
        showFacts(after.error());
    }
}

void MonthPage::setSmall(bool isSmall)
{
    Page::setSmall(isSmall);
    m_isSmall = isSmall;
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction())
            button->setToolButtonStyle(isSmall ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    m_ui->whyLabel->setLines(isSmall ? 2 : 4);
    m_year->showChart(!isSmall);
    showWhy();
}

void MonthPage::showPeriod(Period period)
{
    if (!period.isValid() || period == m_period)
        return;
    m_period = period;
    m_counters->choose(std::nullopt);
    read();
}

void MonthPage::read()
{
    const MonthBook book(m_place.store);
    const auto past = m_asOf->moment();
    if (!past) {
        m_then.reset();
        showFacts(book.facts(m_period));
        return;
    }
    // A notice that can't be read was told of when the store was opened.
    if (!m_then || m_then->moment() != *past)
        m_then.emplace(*past);
    const auto calendar = calendarKnownAt(m_place.store, *m_then);
    m_pastCalendar = calendar ? *calendar : m_place.calendar;
    showFacts(book.factsKnownAt(m_period, *m_then));
}

const WorkingCalendar &MonthPage::calendar() const
{
    return m_asOf->moment() ? m_pastCalendar : m_place.calendar;
}

void MonthPage::showFacts(Result<MonthFacts> facts)
{
    m_facts = {};
    m_facts.period = m_period;
    m_standing = {};
    if (facts) {
        m_facts = std::move(*facts);
        m_standing = standingOf(m_facts, calendar(), shownMoment());
    } else if (facts.error().kind != ErrorKind::NotFound) {
        m_place.tell(this, facts.error());
    }
    m_rows = monthRows(m_facts, m_standing);
    showMonth();
}

void MonthPage::showMonth()
{
    m_isFresh = true;
    m_checkIn->setRows(m_rows);
    m_counters->show(m_standing.total);
    m_head->show(m_period, m_standing.deadline, shownMoment().day());
    showRows();
}

void MonthPage::showRows()
{
    const MonthRow *current = currentRow();
    const QString office = current ? current->obligation.office : QString();
    const QString item = current ? current->obligation.item : QString();
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(shownRows(m_rows, m_counters->chosen()));
    if (isFirst)
        TableLook::fit(m_ui->obligationsTable);
    const bool hasRows = m_model->rowCount() > 0;
    if (m_ui->actionYear->isChecked())
        m_year->showYear(m_period, office, calendar(), m_then);
    else
        m_ui->stack->setCurrentWidget(hasRows ? m_ui->tablePage : m_ui->emptyPage);
    m_ui->emptyLabel->setText(emptyText());
    select(office, item);
    showWhy();
}

QString MonthPage::emptyText() const
{
    if (!m_rows.empty())
        return tr("No obligation has this standing.");
    if (m_asOf->moment())
        return tr("At that moment nothing was known to be due in this month.");
    return tr("Nothing is due in this month. Offices and the items they hand in are kept under Base data; the deadline "
              "is kept under Settings.");
}

void MonthPage::showWhy()
{
    const bool isYear = m_ui->actionYear->isChecked();
    const MonthRow *row = isYear ? nullptr : currentRow();
    // What was known at an earlier moment is looked at, not changed.
    const bool isNow = !m_asOf->moment();
    m_checkIn->setEnabled(isNow && !isYear);
    for (QAction *action : {m_ui->actionForm, m_ui->actionNewSubmission, m_ui->actionReceived, m_ui->actionNil,
             m_ui->actionExempt, m_ui->actionPost, m_ui->actionRemove})
        action->setEnabled(row && isNow);
    m_ui->actionDeadline->setEnabled(isNow);
    m_ui->actionHistory->setEnabled(row);
    if (!row) {
        m_ui->whyLabel->clear();
        return;
    }
    const QString why = whyStanding(row->obligation, m_standing.deadline) + u'\n'
        + deadlineSentence(m_standing.deadline, m_facts, calendar());
    m_ui->whyLabel->setText(m_isSmall ? why : tr("%1 · %2").arg(row->officeName, row->itemName) + u'\n' + why);
}

void MonthPage::showYear(bool isWanted)
{
    m_ui->countersPane->setVisible(!isWanted);
    m_ui->whyLabel->setVisible(!isWanted);
    if (isWanted)
        m_ui->stack->setCurrentWidget(m_year);
    showRows();
    isWanted ? m_year->setFocus() : m_ui->obligationsTable->setFocus();
}

void MonthPage::showMonthOf(Period period, const QString &office)
{
    m_ui->actionYear->setChecked(false);
    showPeriod(period);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (office.isEmpty() || m_model->at(row).obligation.office == office) {
            selectRow(row);
            break;
        }
    }
    m_ui->obligationsTable->setFocus();
}

Moment MonthPage::shownMoment() const
{
    return m_asOf->moment().value_or(m_place.now());
}

const MonthRow *MonthPage::currentRow() const
{
    const QModelIndex index = m_ui->obligationsTable->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

std::vector<MonthRow> MonthPage::selectedRows() const
{
    std::vector<MonthRow> rows;
    const QModelIndexList selected = m_ui->obligationsTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(m_model->at(index.row()));
    return rows;
}

void MonthPage::selectRow(int row)
{
    // The view's own way looks at the keyboard: with Ctrl down, as in Ctrl+Z, it would take the selection back.
    m_ui->obligationsTable->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void MonthPage::select(const QString &office, const QString &item)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ObligationStanding &obligation = m_model->at(row).obligation;
        if (obligation.office == office && obligation.item == item) {
            selectRow(row);
            return;
        }
    }
    if (m_model->rowCount() > 0 && office.isEmpty())
        selectRow(0);
}

const MonthRow *MonthPage::rowOf(const QString &office, const QString &item) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const MonthRow &row) { return row.obligation.office == office && row.obligation.item == item; });
    return found == m_rows.end() ? nullptr : &*found;
}

void MonthPage::bringInFront(const QString &office, const QString &item)
{
    // What a filter hides could not be selected: the next key would go to some other row.
    const MonthRow *row = rowOf(office, item);
    if (row && m_counters->chosen() && *m_counters->chosen() != row->obligation.standing)
        m_counters->choose(std::nullopt);
    select(office, item);
}

void MonthPage::checkIn(const QString &office, const QString &item)
{
    const MonthRow *found = rowOf(office, item);
    if (!found)
        return;
    const MonthRow row = *found;
    if (!row.isOwed()) {
        // What came already is not checked in a second time by a slip; the form shows it.
        select(office, item);
        openForm(false);
        return;
    }
    m_isFresh = false;
    if (!m_actions->receive({row}, m_period, false))
        return;
    // The window may have had the month read again already when the step was told.
    if (!m_isFresh)
        read();
    select(office, item);
    Q_EMIT told(tr("Checked in: %1").arg(MonthActions::nameOf(row, m_period)));
    m_checkIn->startOver();
}

void MonthPage::openForm(bool isNew)
{
    const MonthRow *row = m_asOf->moment() ? nullptr : currentRow();
    SubmissionDialog *form = row ? m_actions->makeForm(*row, m_period, isNew) : nullptr;
    if (!form)
        return;
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &SubmissionDialog::nextAsked, this, &MonthPage::openNextMissing);
    connect(form, &QDialog::finished, m_checkIn, &CheckInLine::startOver);
    form->open();
}

void MonthPage::openNextMissing()
{
    read();
    const int start = m_ui->obligationsTable->currentIndex().row() + 1;
    const int count = m_model->rowCount();
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        if (!m_model->at(row).isOwed())
            continue;
        selectRow(row);
        openForm(m_model->at(row).obligation.standing == Standing::Returned);
        return;
    }
    Q_EMIT told(tr("Nothing is missing any more."));
}

} // namespace Gongkai
