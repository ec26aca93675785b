// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablespanel.h"

#include "errorwording.h"
#include "paperbook.h"
#include "recordjson.h"
#include "registerbook.h"
#include "statutorygrid.h"
#include "tablelook.h"
#include "ui_tablespanel.h"

#include <QStyle>

#include <algorithm>
#include <set>

namespace Gongkai {

namespace {

constexpr int CellRole = Qt::UserRole;
/// Identities that are in sight without scrolling.
constexpr int LinesInSight = 7;

/// The findings of @p kind whose place begins with @p table.
std::vector<Fault> findingsOfKind(const TableFindings &findings, FaultKind kind, QStringView table)
{
    std::vector<Fault> found;
    for (const auto *list : {&findings.errors, &findings.warnings}) {
        std::copy_if(list->begin(), list->end(), std::back_inserter(found),
            [kind, table](const Fault &fault) { return fault.kind == kind && fault.place.startsWith(table); });
    }
    return found;
}

} // namespace

TablesPanel::TablesPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TablesPanel>())
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->proactiveLabel, m_ui->applicationsLabel, m_ui->casesLabel})
        makeHeading(label, true);
    m_grids = {m_ui->proactiveGrid, m_ui->applicationsGrid, m_ui->casesGrid};
    setUpGrid(m_ui->proactiveGrid, StatutoryCell::Table::Proactive, m_ui->proactiveLabel->text());
    setUpGrid(m_ui->applicationsGrid, StatutoryCell::Table::Applications, m_ui->applicationsLabel->text());
    setUpGrid(m_ui->casesGrid, StatutoryCell::Table::Cases, m_ui->casesLabel->text());
    fitIdentities();
    connect(m_ui->identitiesList, &QListWidget::itemActivated, this, &TablesPanel::goToFault);
    showMessage({});
}

TablesPanel::~TablesPanel()
{
    // The grids' models look at the draft.
    for (StatutoryGrid *grid : m_grids)
        delete grid;
}

void TablesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitIdentities();
}

void TablesPanel::fitIdentities()
{
    m_ui->identitiesList->setFixedHeight(fontMetrics().lineSpacing() * (LinesInSight + 1));
}

void TablesPanel::setUpGrid(StatutoryGrid *grid, StatutoryCell::Table table, const QString &heading)
{
    auto *model = new StatutoryModel(m_draft, table, grid);
    grid->setTable(model);
    connect(model, &StatutoryModel::told, this, &TablesPanel::showMessage);
    connect(model, &StatutoryModel::edited, this, [this] {
        showDraft();
        Q_EMIT edited();
    });
    connect(grid, &StatutoryGrid::recordsAsked, this, &TablesPanel::recordsAsked);
    connect(grid, &StatutoryGrid::historyAsked, this, &TablesPanel::historyAsked);
    connect(grid, &StatutoryGrid::cursorMoved, this, [this, grid, heading](const QRect &area) {
        Q_EMIT tableEntered(heading);
        const QPoint middle = grid->viewport()->mapTo(m_ui->tablesPane, area.center());
        m_ui->tablesArea->ensureVisible(middle.x(), middle.y(), area.width(), 2 * area.height());
    });
}

void TablesPanel::openDraft(int year, TableDraft::Numbers typed)
{
    m_draft = TableDraft(year, std::move(typed));
    m_isRead = false;
    showMessage({});
    showDraft();
}

Result<void> TablesPanel::readStored(Store &store, int year)
{
    m_isRead = false;
    auto facts = PaperBook(store).statutoryFacts(year);
    const RegisterBook registers(store);
    auto proactive = registers.all<ProactiveFigure>();
    auto carriedIn = registers.all<CarriedIn>();
    auto totals = registers.all<ApplicationTotal>();
    for (const Result<void> &read :
        {facts ? Result<void>() : facts.error(), proactive ? Result<void>() : proactive.error(),
            carriedIn ? Result<void>() : carriedIn.error(), totals ? Result<void>() : totals.error()}) {
        if (!read)
            return read;
    }
    const auto isOfOtherYear = [year](const auto &row) { return row.record.year != year; };
    std::erase_if(*proactive, isOfOtherYear);
    std::erase_if(*carriedIn, isOfOtherYear);
    std::erase_if(*totals, isOfOtherYear);
    m_draft.setStored(std::move(*facts), {std::move(*proactive), std::move(*carriedIn), std::move(*totals)});
    m_isRead = true;
    showDraft();
    return {};
}

RecordSelection TablesPanel::typedInto(const StatutoryCell &cell) const
{
    if (cell.table != StatutoryCell::Table::Applications)
        return {listCountedIn(cell), m_draft.year(), {}, cellName(cell)};
    const auto isIn = [&cell](int row, ApplicantKind applicant) {
        const bool isResult = row >= ApplicationTable::FirstResultRow && row < ApplicationTable::ClosedRow;
        return (row == cell.row || (isResult && cell.row == ApplicationTable::ClosedRow))
            && (int(applicant) == cell.column || cell.column == ApplicationTable::TotalColumn);
    };
    RecordSelection typed{List::ApplicationTotals, m_draft.year(), {}, cellName(cell)};
    for (const ApplicationTotal &total : m_draft.facts().totals) {
        if (total.year == m_draft.year() && isIn(ApplicationTable::rowOf(total.row), total.applicant))
            typed.keys.append(keyOf(total));
    }
    if (cell.row != ApplicationTable::CarriedInRow || !typed.keys.isEmpty())
        return typed;
    // What came over may be typed on its own.
    typed.list = List::CarriedIn;
    for (const CarriedIn &carried : m_draft.facts().carriedIn) {
        if (carried.year == m_draft.year() && isIn(cell.row, carried.applicant))
            typed.keys.append(keyOf(carried));
    }
    return typed;
}

void TablesPanel::discard()
{
    m_draft.discard();
    showDraft();
    Q_EMIT edited();
}

void TablesPanel::commitTyping()
{
    for (StatutoryGrid *grid : m_grids)
        grid->commitTyping();
}

void TablesPanel::showCell(const StatutoryCell &cell)
{
    for (StatutoryGrid *grid : m_grids) {
        if (grid->table()->indexOf(cell).isValid())
            grid->showCell(cell);
    }
}

void TablesPanel::showDraft()
{
    for (StatutoryGrid *grid : m_grids)
        grid->table()->refresh();
    m_ui->originLabel->setText(m_draft.hasRecords()
            ? tr("Applications of %1 are kept in the register: table 三 is counted from them; only 上年结转 can be "
                 "typed. Grey numbers are counted, a corner leads to the records.")
                  .arg(m_draft.year())
            : tr("No application of %1 is in the register: the numbers of table 三 can be typed here. Grey numbers are "
                 "sums or counted.")
                  .arg(m_draft.year()));
    showIdentities();
}

void TablesPanel::addFault(const Fault &fault)
{
    auto *item = new QListWidgetItem(
        style()->standardIcon(QStyle::SP_MessageBoxWarning), faultLine(fault), m_ui->identitiesList);
    item->setToolTip(item->text());
    const auto cells = cellsOf(fault);
    if (!cells.empty())
        item->setData(CellRole, cellWord(cells.front()));
}

void TablesPanel::addIdentity(const QString &rule, const std::vector<Fault> &broken,
    std::vector<QListWidgetItem *> &others, const QString &unknown)
{
    for (const Fault &fault : broken)
        addFault(fault);
    if (!broken.empty())
        return;
    const QString state = unknown.isEmpty() ? tr("holds") : unknown;
    const auto icon = unknown.isEmpty() ? QStyle::SP_DialogApplyButton : QStyle::SP_MessageBoxInformation;
    //: %1 an identity between numbers, %2 whether it holds
    others.push_back(new QListWidgetItem(style()->standardIcon(icon), tr("%1: %2").arg(rule, state)));
}

void TablesPanel::showIdentities()
{
    m_ui->identitiesList->clear();
    const TableFindings &findings = m_draft.findings();
    const int before = m_draft.year() - 1;
    const QString unknown = tr("nothing is known of %1").arg(before);
    const auto broken = [&findings](
                            FaultKind kind, QStringView table) { return findingsOfKind(findings, kind, table); };
    std::vector<QListWidgetItem *> others;
    addIdentity(tr("Table 三, rows: 总计 is the sum of its six columns"), broken(FaultKind::RowSum, u"表三"), others);
    addIdentity(
        tr("Table 三, columns: （七）总计 is the sum of the results"), broken(FaultKind::ResultSum, u"表三"), others);
    addIdentity(tr("Table 三, columns: 一 and 二 together are （七）总计 and 四 together"),
        broken(FaultKind::Balance, u"表三"), others);
    addIdentity(tr("Table 三: 二 is 四 of %1").arg(before), broken(FaultKind::CarryOver, u"表三"), others,
        knowsApplicationsOf(m_draft.facts(), before) ? QString() : unknown);
    addIdentity(tr("Table 四: each 总计 is the sum of its group"), broken(FaultKind::RowSum, u"表四"), others);
    addIdentity(tr("Table 二: 现行有效 is that of %1 with 制发 added and 废止 taken off").arg(before),
        broken(FaultKind::Stock, u"表二"), others, knowsDocumentsOf(m_draft.facts(), before) ? QString() : unknown);
    static const std::set<FaultKind> identities{
        FaultKind::RowSum, FaultKind::ResultSum, FaultKind::Balance, FaultKind::CarryOver, FaultKind::Stock};
    for (const auto *list : {&findings.errors, &findings.warnings}) {
        for (const Fault &fault : *list) {
            if (!identities.contains(fault.kind))
                addFault(fault);
        }
    }
    // What does not hold comes first.
    for (QListWidgetItem *item : others)
        m_ui->identitiesList->addItem(item);
}

void TablesPanel::goToFault(const QListWidgetItem *item)
{
    if (const auto cell = cellFromWord(item->data(CellRole).toString()))
        showCell(*cell);
}

void TablesPanel::showMessage(const QString &sentence)
{
    m_ui->cellLabel->setText(sentence);
    m_ui->cellLabel->setVisible(!sentence.isEmpty());
}

} // namespace Gongkai
