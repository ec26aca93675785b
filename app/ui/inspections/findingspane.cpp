// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspane.h"

#include "enumwording.h"
#include "findingdialog.h"
#include "inspectionbook.h"
#include "pinyinjump.h"
#include "rectificationdialog.h"
#include "tablefilter.h"
#include "tablelook.h"
#include "ui_findingspane.h"
#include "words.h"
#include "wraplayout.h"

#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace Gongkai {

namespace {

/// What the state is to be; the states themselves follow, counted on from these.
enum WantedState { Open, All, FirstState };

constexpr FindingState states[] = {FindingState::ToPutRight, FindingState::Overdue, FindingState::SentBack,
    FindingState::Reopened, FindingState::ToConfirm, FindingState::Confirmed};

/// Ages to sift by, in days since the visit.
constexpr int ages[] = {15, 30, 60, 90};

} // namespace

FindingsPane::FindingsPane(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindingsPane>())
    , m_place(place)
    , m_year(place.today().year())
    , m_model(new RecordTableModel<FindingRow>(findingListColumns(m_villages), this))
    , m_filter(new TableFilter(place.pinyin, this))
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->filterLayout);
    m_filter->setSourceModel(m_model);
    m_ui->findingsTable->setModel(m_filter);
    TableLook::apply(m_ui->findingsTable);
    TableLook::giveRest(m_ui->findingsTable, FindingColumn::Problem);
    m_ui->findingsTable->sortByColumn(FindingColumn::RectifyBy, Qt::AscendingOrder);
    fillChoices();
    PinyinJump::teach(this, m_place.pinyin);
    connectActions();
    showTools();
}

FindingsPane::~FindingsPane() = default;

void FindingsPane::fillChoices()
{
    m_ui->stateCombo->addItems({tr("Everything open"), tr("All")});
    for (const FindingState state : states)
        m_ui->stateCombo->addItem(iconOf(state), label(state));
    m_ui->severityCombo->addItem(tr("All"));
    for (const auto &entry : Words<Severity>::list)
        m_ui->severityCombo->addItem(label(entry.first));
    m_ui->ageCombo->addItem(tr("All"));
    for (const int age : ages)
        m_ui->ageCombo->addItem(tr("found more than %n day(s) ago", nullptr, age));
}

void FindingsPane::connectActions()
{
    for (QComboBox *combo : {m_ui->stateCombo, m_ui->severityCombo, m_ui->villageCombo, m_ui->ageCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &FindingsPane::sift);
    connect(m_ui->findingSearchEdit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setTyped(typed);
        showTools();
    });
    connect(m_ui->findingsTable, &QTableView::activated, this, &FindingsPane::openCurrent);
    connect(m_ui->openFindingButton, &QPushButton::clicked, this, &FindingsPane::openCurrent);
    connect(m_ui->openVisitButton, &QPushButton::clicked, this, [this] {
        if (const FindingRow *row = current())
            Q_EMIT visitAsked(row->found.finding.visit);
    });
    connect(m_ui->noticesButton, &QPushButton::clicked, this, &FindingsPane::openNotices);
    connect(
        m_ui->findingsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPane::showTools);
}

void FindingsPane::showYear(int year)
{
    m_year = year;
    refresh();
}

void FindingsPane::refresh()
{
    auto found = InspectionBook(m_place.store).foundFindings();
    if (!found) {
        m_place.tell(this, found.error());
        return;
    }
    m_villages = villageNames(m_place.store);
    m_rows = findingRows(std::move(*found), m_place.today());
    std::erase_if(m_rows, [this](const FindingRow &row) {
        const int year = row.found.visitedOn.year();
        return year > m_year || (year < m_year && row.found.finding.confirmedOn);
    });
    {
        const QSignalBlocker blocker(m_ui->villageCombo);
        const QString before = m_ui->villageCombo->currentData().toString();
        m_ui->villageCombo->clear();
        m_ui->villageCombo->addItem(tr("All"));
        std::set<QString> codes;
        for (const FindingRow &row : m_rows)
            codes.insert(row.found.village);
        for (const QString &code : codes)
            m_ui->villageCombo->addItem(nameOf(m_villages, code), code);
        m_ui->villageCombo->setCurrentIndex(std::max(0, m_ui->villageCombo->findData(before)));
    }
    sift();
}

void FindingsPane::sift()
{
    const QString before = current() ? current()->found.finding.id : QString();
    std::vector<FindingRow> wanted;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(wanted),
        [this](const FindingRow &row) { return isWanted(row); });
    m_model->setRows(std::move(wanted));
    TableLook::fit(m_ui->findingsTable);
    select(before);
    showTools();
}

bool FindingsPane::isInState(const FindingRow &row) const
{
    const int wanted = m_ui->stateCombo->currentIndex();
    if (wanted < FirstState)
        return wanted == All || !row.found.finding.confirmedOn;
    return row.state == states[wanted - FirstState];
}

bool FindingsPane::isWanted(const FindingRow &row) const
{
    const int severity = m_ui->severityCombo->currentIndex();
    const QString village = m_ui->villageCombo->currentData().toString();
    const int age = m_ui->ageCombo->currentIndex();
    return isInState(row)
        && (severity <= 0 || row.found.finding.severity == Words<Severity>::list[size_t(severity - 1)].first)
        && (village.isEmpty() || row.found.village == village)
        && (age <= 0 || row.found.visitedOn.daysTo(m_place.today()) > ages[age - 1]);
}

void FindingsPane::showTools()
{
    const bool hasOne = current() != nullptr;
    for (QPushButton *button : {m_ui->openFindingButton, m_ui->openVisitButton})
        button->setEnabled(hasOne);
    m_ui->noticesButton->setEnabled(!selected().empty());
    const auto count = [this](auto matches) { return int(std::count_if(m_rows.begin(), m_rows.end(), matches)); };
    const int open = count([](const FindingRow &row) { return !row.found.finding.confirmedOn; });
    const int overdue = count([](const FindingRow &row) { return row.state == FindingState::Overdue; });
    const int waiting = count([](const FindingRow &row) { return row.state == FindingState::ToConfirm; });
    m_ui->findingsLabel->setText(open == 0
            ? tr("Everything found in this year is put right and confirmed.")
            : tr("%n finding(s) still open, %1 of them overdue and %2 to be confirmed; %3 shown.", nullptr, open)
                  .arg(overdue)
                  .arg(waiting)
                  .arg(m_filter->rowCount()));
}

const FindingRow *FindingsPane::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->findingsTable->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

std::vector<const FindingRow *> FindingsPane::selected() const
{
    std::vector<int> places;
    const auto indexes = m_ui->findingsTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        places.push_back(index.row());
    std::sort(places.begin(), places.end());
    std::vector<const FindingRow *> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back(&m_model->at(m_filter->mapToSource(m_filter->index(place, 0)).row()));
    return rows;
}

void FindingsPane::select(const QString &id)
{
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).found.finding.id == id)
            found = m_filter->mapFromSource(m_model->index(row, 0)).row();
    }
    m_ui->findingsTable->setCurrentIndex(m_filter->index(std::max(0, found), 0));
}

void FindingsPane::openCurrent()
{
    if (const FindingRow *row = current())
        FindingDialog::open(m_place, row->found.finding.id, this);
}

void FindingsPane::openNotices()
{
    QStringList visits;
    for (const FindingRow *row : selected()) {
        if (!visits.contains(row->found.finding.visit))
            visits.append(row->found.finding.visit);
    }
    auto *dialog = new RectificationDialog(m_place, visits, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Gongkai
