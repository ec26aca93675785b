// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablespanel.h"

#include "errorwording.h"
#include "paperbook.h"
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
/// Identities that are in sight without scrolling: so many where there is room for them, and at least so many.
constexpr int LinesInSight = 7;
constexpr int LeastInSight = 2;

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

void TablesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitIdentities();
}

void TablesPanel::fitIdentities()
{
    // The tables come first: where there is little height the list scrolls.
    const int line = fontMetrics().lineSpacing();
    const int lines = std::clamp(height() / 5 / line, LeastInSight, LinesInSight);
    m_ui->identitiesList->setIconSize({line, line});
    m_ui->identitiesList->setFixedHeight(line * (lines + 1));
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
    // What is told of a cell is told as long as the clerk is there.
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showMessage({}); });
    connect(grid, &StatutoryGrid::recordsAsked, this, &TablesPanel::recordsAsked);
    connect(grid, &StatutoryGrid::historyAsked, this, &TablesPanel::historyAsked);
    connect(grid, &StatutoryGrid::cursorMoved, this, [this, grid, heading](const QRect &area) {
        Q_EMIT tableEntered(heading);
        const QPoint middle = grid->viewport()->mapTo(m_ui->tablesPane, area.center());
        m_ui->tablesArea->ensureVisible(middle.x(), middle.y(), area.width(), 2 * area.height());
    });
}

void TablesPanel::openDraft(int year, ReportForm form, TableDraft::Numbers typed)
{
    m_draft = TableDraft(year, form, std::move(typed));
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
    showOneOf({cell});
}

void TablesPanel::showOneOf(const std::vector<StatutoryCell> &cells)
{
    for (const StatutoryCell &cell : cells) {
        for (StatutoryGrid *grid : m_grids) {
            if (grid->table()->indexOf(cell).isValid())
                return grid->showCell(cell);
        }
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
    QStringList words;
    for (const StatutoryCell &cell : cellsOf(fault))
        words.append(cellWord(cell));
    item->setData(CellRole, words);
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
    addStock(findings, others);
    static const std::set<FaultKind> identities{FaultKind::RowSum, FaultKind::ResultSum, FaultKind::Balance,
        FaultKind::CarryOver, FaultKind::Stock, FaultKind::ItemStock};
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

void TablesPanel::addStock(const TableFindings &findings, std::vector<QListWidgetItem *> &others)
{
    const int before = m_draft.year() - 1;
    const bool isOf2019 = m_draft.form() == ReportForm::Form2019;
    const bool isKnown = isOf2019 ? knowsItemsOf(m_draft.facts(), before) : knowsDocumentsOf(m_draft.facts(), before);
    const QString rule = isOf2019 ? tr("Table 二: 上一年项目数量 is that of %1 with 本年增/减")
                                  : tr("Table 二: 现行有效 is that of %1 with 制发 added and 废止 taken off");
    addIdentity(rule.arg(before), findingsOfKind(findings, isOf2019 ? FaultKind::ItemStock : FaultKind::Stock, u"表二"),
        others, isKnown ? QString() : tr("nothing is known of %1").arg(before));
}

void TablesPanel::goToFault(const QListWidgetItem *item)
{
    std::vector<StatutoryCell> cells;
    const QStringList words = item->data(CellRole).toStringList();
    for (const QString &word : words) {
        if (const auto cell = cellFromWord(word))
            cells.push_back(*cell);
    }
    showOneOf(cells);
}

void TablesPanel::showMessage(const QString &sentence)
{
    m_ui->cellLabel->setText(sentence);
    m_ui->cellLabel->setVisible(!sentence.isEmpty());
}

} // namespace Gongkai
