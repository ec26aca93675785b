// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerspage.h"

#include "applicationlists.h"
#include "formguard.h"
#include "hotlinecalls.h"
#include "meetingdialog.h"
#include "proposaldialog.h"
#include "registerbook.h"
#include "registercolumns.h"
#include "tablelook.h"
#include "townchoices.h"
#include "ui_registerspage.h"

namespace Gongkai {

RegistersPage::RegistersPage(const Workplace &place, QWidget *parent)
    : Page(parent), m_ui(std::make_unique<Ui::RegistersPage>()), m_place(place)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->yearSpin->setValue(place.openingPeriod().year());
    WheelGuard::protect(this);
    addTab(newProposals(), tr("&Proposals"));
    addTab(HotlineCalls::newList(m_place, m_ui->yearSpin), tr("Hotline &calls"));
    addTab(newMeetings(), tr("&Meetings"));
    addTab(newApplicationsList(m_place, m_ui->yearSpin), tr("&Applications"));
    addTab(newReconsiderationsList(m_place, m_ui->yearSpin), tr("&Reconsiderations"));
    addTab(newLawsuitsList(m_place, m_ui->yearSpin), tr("&Lawsuits"));
    addTab(newProactiveFiguresList(m_place, m_ui->yearSpin), tr("Proactive &disclosure"));
    addTab(newCarriedInList(m_place, m_ui->yearSpin), tr("Carried &in"));
    addTab(newApplicationTotalsList(m_place, m_ui->yearSpin), tr("Typed &totals"));
}

RegistersPage::~RegistersPage() = default;

void RegistersPage::addTab(RecordsPane *list, const QString &title)
{
    m_ui->tabs->addTab(list, title);
}

void RegistersPage::activate()
{
    m_ui->tabs->currentWidget()->setFocus();
}

RecordsPane *RegistersPage::bring(List list)
{
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab) {
        auto *pane = qobject_cast<RecordsPane *>(m_ui->tabs->widget(tab));
        if (!pane || pane->list() != list)
            continue;
        m_ui->tabs->setCurrentWidget(pane);
        return pane;
    }
    return nullptr;
}

void RegistersPage::showRecord(List list, const QString &key)
{
    if (RecordsPane *pane = bring(list))
        pane->showRecord(key);
}

void RegistersPage::showRecords(const RecordSelection &selection)
{
    m_ui->yearSpin->setValue(selection.year);
    if (RecordsPane *pane = bring(selection.list))
        pane->showOnly(selection);
}

RecordsPane *RegistersPage::newProposals()
{
    std::vector<Column<Stored<Proposal>>> columns = {
        textColumn<Proposal>(tr("Number"), [](const Proposal &record) { return record.number; }),
        textColumn<Proposal>(tr("Kind"), [](const Proposal &record) { return label(record.kind); }),
        textColumn<Proposal>(tr("Title"), [](const Proposal &record) { return record.title; }),
        textColumn<Proposal>(tr("Deputy"), [](const Proposal &record) { return record.deputy; }),
        textColumn<Proposal>(tr("Office"), [this](const Proposal &record) { return nameOf(m_offices, record.office); }),
        dayColumn<Proposal>(tr("Received on"), [](const Proposal &record) { return record.receivedOn; }),
        dayColumn<Proposal>(tr("Answered on"), [](const Proposal &record) { return record.answeredOn; }),
        textColumn<Proposal>(tr("Outcome"), [](const Proposal &record) { return label(record.outcome); }),
    };
    auto *list = new RecordsPaneOf<Proposal>(
        m_place, std::move(columns),
        [this] {
            m_offices = officeNames(m_place.store);
            return RegisterBook(m_place.store).all<Proposal>();
        },
        [this](const Stored<Proposal> *row, QWidget *parent) {
            return std::make_unique<ProposalDialog>(m_place, row, parent);
        },
        tr("No proposal was answered or is open in this year. Press Ctrl+N to enter one."));
    list->followYears(m_ui->yearSpin,
        [](const Proposal &record) { return std::pair(record.receivedOn, record.answeredOn.value_or(QDate())); });
    return list;
}

RecordsPane *RegistersPage::newMeetings()
{
    std::vector<Column<Stored<Meeting>>> columns = {
        dayColumn<Meeting>(tr("Day"), [](const Meeting &record) { return record.on; }),
        textColumn<Meeting>(tr("Kind"), [](const Meeting &record) { return label(record.kind); }),
        {tr("Participants"), [](const auto &row) { return QString::number(row.record.participants); },
            [](const auto &row) { return QVariant(row.record.participants); }, {}, Qt::AlignTrailing},
        textColumn<Meeting>(tr("Topic"), [](const Meeting &record) { return record.topic; }),
    };
    auto *list = new RecordsPaneOf<Meeting>(
        m_place, std::move(columns), [this] { return RegisterBook(m_place.store).all<Meeting>(); },
        [this](const Stored<Meeting> *row, QWidget *parent) {
            return std::make_unique<MeetingDialog>(m_place, row, parent);
        },
        tr("No meeting is entered for this year. Press Ctrl+N to enter one."));
    list->followYear(m_ui->yearSpin, [](const Meeting &record) { return record.on; });
    return list;
}

} // namespace Gongkai
