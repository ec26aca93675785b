// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "callstoday.h"
#include "datewording.h"
#include "findingdialog.h"
#include "findingstate.h"
#include "holidaywording.h"
#include "paperbook.h"
#include "quicknotices.h"
#include "reminderwording.h"
#include "sentences.h"
#include "standingwording.h"
#include "tablelook.h"
#include "todaycolumns.h"
#include "ui_todaypage.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// Rows of each table that are in sight; where there is no room for them the page scrolls.
constexpr int LeastRows = 4;

/// How far the deadline of @p month is from @p today, what has come in, and when the next reminder is.
QString monthSentences(const MonthToday &month, QDate today)
{
    const QDate last = month.standing.deadline.lastDayOnTime;
    const int days = int(today.daysTo(last));
    QStringList sentences;
    if (days > 0)
        sentences.append(TodayPage::tr("%n day(s) are left until the deadline, %1.", nullptr, days).arg(dayText(last)));
    else if (days == 0)
        sentences.append(TodayPage::tr("Today is the last day to hand in."));
    else
        sentences.append(TodayPage::tr("The deadline, %1, was %n day(s) ago.", nullptr, -days).arg(dayText(last)));
    sentences.append(totalsSentence(month.standing.total));
    if (const QString next = nextReminderSentence(month.next); !next.isEmpty())
        sentences.append(next);
    //: %1 a month, %2 sentences on it
    return TodayPage::tr("%1: %2").arg(monthText(month.facts.period), inOneLine(sentences));
}

} // namespace

std::vector<OwingOffice> owingOffices(const MonthToday &month)
{
    QHash<QString, QString> items;
    for (const CatalogueItem &item : month.facts.items)
        items.insert(item.code, item.name);
    std::vector<OwingOffice> owing;
    for (const ObligationStanding &obligation : month.standing.obligations) {
        if (!isOwed(obligation.standing))
            continue;
        // Obligations come in the town's order of offices, those of one office together.
        if (owing.empty() || owing.back().code != obligation.office) {
            const auto office = std::find_if(month.facts.offices.begin(), month.facts.offices.end(),
                [&](const Office &one) { return one.code == obligation.office; });
            if (office == month.facts.offices.end())
                continue;
            owing.push_back(
                {month.facts.period, office->code, office->name, office->contact, office->phone, {}, 0, {}});
        }
        owing.back().items.append(items.value(obligation.item, obligation.item));
    }
    return owing;
}

TodayPage::TodayPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_place(place)
    , m_owing(new RecordTableModel<OwingOffice>(owingColumns(), this))
    , m_applications(new RecordTableModel<ClockedApplication>(pressingColumns(), this))
    , m_findings(new RecordTableModel<FoundFinding>(findingColumns(place), this))
    , m_calls(new CallsToday(place, this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    for (QLabel *part : {m_ui->reminderLabel, m_ui->missingHeading, m_ui->applicationsHeading, m_ui->findingsHeading})
        makeHeading(part, true);
    m_ui->missingTable->setModel(m_owing);
    m_ui->applicationsTable->setModel(m_applications);
    m_ui->findingsTable->setModel(m_findings);
    for (QTableView *table : {m_ui->missingTable, m_ui->applicationsTable, m_ui->findingsTable}) {
        TableLook::apply(table);
        TableLook::keepRows(table, LeastRows);
    }
    m_ui->findingsStack->parentWidget()->layout()->addWidget(m_calls);
    setTabOrder(m_ui->findingsTable, m_calls);
    connectActions();
}

TodayPage::~TodayPage() = default;

void TodayPage::connectActions()
{
    connect(m_ui->monthButton, &QPushButton::clicked, this, [this] { goTo(QStringLiteral("month")); });
    connect(m_ui->papersButton, &QPushButton::clicked, this, [this] { goTo(QStringLiteral("papers")); });
    connect(m_ui->missingTable, &QTableView::activated, this, [this] { goTo(QStringLiteral("month")); });
    connect(m_ui->applicationsTable, &QTableView::activated, this, &TodayPage::goToApplication);
    connect(m_ui->applicationsButton, &QPushButton::clicked, this, &TodayPage::goToApplication);
    connect(m_ui->findingsTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        FindingDialog::open(m_place, m_findings->at(index.row()).finding.id, this);
    });
    connect(m_ui->copyTextButton, &QPushButton::clicked, this, &TodayPage::copyText);
    connect(m_calls, &CallsToday::callAsked, this,
        [this](const QString &key) { Q_EMIT recordAsked(QStringLiteral("registers"), List::HotlineCalls, key); });
    connect(m_ui->inspectionsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT pageAsked(QStringLiteral("inspections")); });
}

void TodayPage::activate()
{
    refresh({});
    m_ui->monthButton->setFocus();
}

void TodayPage::refresh(const Step &)
{
    m_ui->headingLabel->setText(tr("Today, %1").arg(dayText(m_place.today())));
    showMonths();
    showApplications();
    showFindings();
    m_calls->refresh();
}

void TodayPage::showMonths()
{
    auto months = monthsToday(m_place.store, m_place.calendar, m_place.now());
    if (!months && months.error().kind != ErrorKind::NotFound)
        m_place.tell(this, months.error());
    if (!months)
        months = std::vector<MonthToday>();
    m_shown = months->empty() ? Period::of(m_place.today()) : months->back().facts.period;
    showSentences(*months);
    showOffices(*months);
}

void TodayPage::showSentences(const std::vector<MonthToday> &months)
{
    QStringList reminders;
    QStringList lines;
    if (m_shown != Period::of(m_place.today()))
        lines.append(tr("The newest records of this store are of %1; that month is shown.").arg(monthText(m_shown)));
    for (const MonthToday &month : months) {
        if (month.standing.obligations.empty())
            continue;
        if (const QString told = reminderSentence(month.reminder, month.facts.period, month.owing()); !told.isEmpty())
            reminders.append(told);
        lines.append(monthSentences(month, m_place.today()));
    }
    m_ui->reminderLabel->setText(reminders.join(u'\n'));
    m_ui->reminderLabel->setVisible(!reminders.isEmpty());
    m_ui->deadlineLabel->setText(lines.join(u'\n'));
    const QString warning = calendarWarning(m_place.calendar, m_place.today());
    m_ui->calendarLabel->setText(warning);
    m_ui->calendarLabel->setVisible(!warning.isEmpty());
}

void TodayPage::showOffices(const std::vector<MonthToday> &months)
{
    const OwingOffice before = current() ? *current() : OwingOffice();
    std::vector<OwingOffice> rows;
    bool isAnythingDue = false;
    for (const MonthToday &month : months) {
        isAnythingDue = isAnythingDue || !month.standing.obligations.empty();
        const auto sent = PaperBook(m_place.store).sentNotices(month.facts.period);
        for (OwingOffice &office : owingOffices(month)) {
            for (size_t i = 0; sent && i < sent->size(); ++i) {
                if ((*sent)[i].office == office.code) {
                    office.reminded = (*sent)[i].count;
                    office.lastReminded = (*sent)[i].last;
                }
            }
            rows.push_back(std::move(office));
        }
    }
    m_owing->setRows(std::move(rows));
    TableLook::fit(m_ui->missingTable);
    int row = 0;
    for (int i = 0; i < m_owing->rowCount(); ++i) {
        if (m_owing->at(i).code == before.code && m_owing->at(i).period == before.period)
            row = i;
    }
    m_ui->missingTable->setCurrentIndex(m_owing->index(row, 0));
    m_ui->copyTextButton->setEnabled(current() != nullptr);
    m_ui->nobodyLabel->setText(isAnythingDue
            ? tr("Everything has come in.")
            : tr("Nothing is due this month. Start with the town under Settings, then add under Base data the offices "
                 "and the items that each has to hand in."));
    m_ui->missingStack->setCurrentWidget(current() ? m_ui->missingPage : m_ui->nobodyPage);
}

void TodayPage::showApplications()
{
    const ClockedApplication *selected = currentApplication();
    const QString before = selected ? selected->application.id : QString();
    auto open = openApplications(m_place.store, m_place.calendar, m_place.today());
    if (!open) {
        m_ui->applicationsPart->hide();
        m_place.tell(this, open.error());
        return;
    }
    std::erase_if(*open, [](const ClockedApplication &one) { return !one.clock.isPressing(); });
    m_applications->setRows(std::move(*open));
    TableLook::fit(m_ui->applicationsTable);
    int row = 0;
    for (int i = 0; i < m_applications->rowCount(); ++i) {
        if (m_applications->at(i).application.id == before)
            row = i;
    }
    m_ui->applicationsTable->setCurrentIndex(m_applications->index(row, 0));
    m_ui->applicationsPart->setVisible(m_applications->rowCount() > 0);
}

void TodayPage::showFindings()
{
    // All of them: what was found this year is open also where the newest month of the records is of the last.
    auto open = InspectionBook(m_place.store).openFindings(std::max(m_shown.year(), m_place.today().year()));
    if (!open) {
        m_place.tell(this, open.error());
        return;
    }
    std::stable_sort(open->begin(), open->end(), [today = m_place.today()](const auto &one, const auto &other) {
        return isMorePressing(one.finding, other.finding, today);
    });
    m_findings->setRows(std::move(*open));
    TableLook::fit(m_ui->findingsTable);
    m_ui->nothingLabel->setText(tr("No finding is open. New ones are written down with a visit under Inspections."));
    m_ui->findingsStack->setCurrentWidget(m_findings->rowCount() > 0 ? m_ui->findingsPage : m_ui->nothingPage);
}

const OwingOffice *TodayPage::current() const
{
    const int row = m_ui->missingTable->currentIndex().row();
    return row < 0 || row >= m_owing->rowCount() ? nullptr : &m_owing->at(row);
}

const ClockedApplication *TodayPage::currentApplication() const
{
    const int row = m_ui->applicationsTable->currentIndex().row();
    return row < 0 || row >= m_applications->rowCount() ? nullptr : &m_applications->at(row);
}

void TodayPage::goTo(const QString &page)
{
    const OwingOffice *office = current();
    Q_EMIT placeAsked(page, office ? office->period : m_shown, office ? office->code : QString());
}

void TodayPage::goToApplication()
{
    if (const ClockedApplication *selected = currentApplication())
        Q_EMIT recordAsked(QStringLiteral("registers"), List::Applications, selected->application.id);
}

void TodayPage::copyText()
{
    const OwingOffice *office = current();
    if (!office)
        return;
    if (!m_notices) {
        m_notices = std::make_unique<QuickNotices>(m_place, this);
        connect(&m_notices->sender(), &NoticeSender::told, this, &TodayPage::told);
    }
    m_notices->sender().setRecording(m_ui->recordCheck->isChecked());
    m_notices->sender().copyText(office->period, office->code);
}

} // namespace Gongkai
