// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectedvillagedialog.h"

#include "datewording.h"
#include "enumwording.h"
#include "errorwording.h"
#include "findingcolumns.h"
#include "fontbook.h"
#include "formguard.h"
#include "icons.h"
#include "inspectionbook.h"
#include "paperactions.h"
#include "screenroom.h"
#include "tablefilter.h"
#include "tablelook.h"
#include "ui_inspectedvillagedialog.h"

#include <algorithm>
#include <set>

namespace Gongkai {

namespace {

constexpr int RoomColumns = 130;
constexpr int RoomLines = 34;

int countIn(const std::map<QString, int> &counts, const QString &id)
{
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

InspectedVillageDialog::InspectedVillageDialog(
    const Workplace &place, QString village, OpenVisit openVisit, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InspectedVillageDialog>())
    , m_place(place)
    , m_village(std::move(village))
    , m_openVisit(std::move(openVisit))
    , m_visits(new RecordTableModel<Visit>(visitColumns(), this))
    , m_findings(new RecordTableModel<Finding>(findingColumns(), this))
    , m_calls(new RecordTableModel<VillageCall>(callColumns(), this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->paperView->setIssuable(false);
    setUp(m_ui->visitsTable, m_visits);
    setUp(m_ui->findingsTable, m_findings);
    setUp(m_ui->callsTable, m_calls);
    connectTables();
    WheelGuard::protect(this);
    refresh();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->sheetTab), tr("Shee&t"));
    giveRoom(this, RoomColumns, RoomLines);
}

InspectedVillageDialog::~InspectedVillageDialog() = default;

void InspectedVillageDialog::setUp(QTableView *table, QAbstractItemModel *model)
{
    auto *sorted = new TableFilter(m_place.pinyin, this);
    sorted->setSourceModel(model);
    table->setModel(sorted);
    TableLook::apply(table);
    // As they are read: the newest first.
    table->sortByColumn(-1, Qt::AscendingOrder);
}

void InspectedVillageDialog::connectTables()
{
    const auto rowOf = [](const QModelIndex &index) {
        return static_cast<const QSortFilterProxyModel *>(index.model())->mapToSource(index).row();
    };
    connect(m_ui->visitsTable, &QTableView::activated, this,
        [this, rowOf](const QModelIndex &index) { m_openVisit(m_visits->at(rowOf(index)).id, this); });
    connect(m_ui->findingsTable, &QTableView::activated, this,
        [this, rowOf](const QModelIndex &index) { m_openVisit(m_findings->at(rowOf(index)).visit, this); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &InspectedVillageDialog::reject);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &InspectedVillageDialog::showSheet);
    connect(m_ui->yearCombo, &QComboBox::currentIndexChanged, this, &InspectedVillageDialog::showSheet);
    connect(
        m_ui->paperView, &PaperView::printRequested, this, [this] { m_actions->print({&m_ui->paperView->paper()}); });
    connect(m_ui->paperView, &PaperView::savePdfRequested, this, [this] { m_actions->save(m_ui->paperView->paper()); });
    connect(
        m_ui->paperView, &PaperView::fontsRequested, this, [this] { m_actions->showFonts(&m_ui->paperView->paper()); });
    connect(&m_place.store, &Store::committed, this, &InspectedVillageDialog::refresh);
}

void InspectedVillageDialog::refresh()
{
    auto history = InspectionBook(m_place.store).villageHistory(m_village);
    if (!history) {
        m_place.tell(this, history.error());
        return;
    }
    m_history = std::move(*history);
    m_visits->setRows(m_history.visits);
    m_findings->setRows(m_history.findings);
    m_calls->setRows(m_history.calls);
    for (QTableView *table : {m_ui->visitsTable, m_ui->findingsTable, m_ui->callsTable})
        TableLook::fit(table);
    showHead();
    showYears();
    showSheet();
}

void InspectedVillageDialog::showHead()
{
    const QString name = nameOn(m_history.village, m_place.today());
    //: %1 name of a village or community
    setWindowTitle(tr("Inspections of %1").arg(name));
    m_ui->headingLabel->setText(name);
    m_ui->factsLabel->setText(factsText());
    m_ui->namesLabel->setText(namesText());
    m_ui->namesLabel->setVisible(!m_ui->namesLabel->text().isEmpty());
    const auto showTab = [this](QWidget *tab, const QString &title, size_t rows) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(tab), title.arg(rows));
    };
    showTab(m_ui->visitsTab, tr("Vi&sits (%1)"), m_history.visits.size());
    showTab(m_ui->findingsTab, tr("&Findings (%1)"), m_history.findings.size());
    showTab(m_ui->callsTab, tr("&Hotline calls (%1)"), m_history.calls.size());
}

QString InspectedVillageDialog::factsText() const
{
    const QDate today = m_place.today();
    QStringList facts{label(m_history.village.kind)};
    if (const auto last = m_history.lastVisit(today))
        facts.append(tr("last visit %1, %n day(s) ago", nullptr, int(last->daysTo(today))).arg(dayText(*last)));
    else
        facts.append(tr("never visited"));
    if (const auto next = m_history.nextDeadline())
        facts.append((*next < today ? tr("to be put right by %1, overdue") : tr("next to be put right by %1"))
                         .arg(dayText(*next)));
    facts.append(tr("%n photo(s) and file(s)", nullptr, m_history.files()));
    return facts.join(tr("; "));
}

QString InspectedVillageDialog::namesText() const
{
    QStringList names;
    for (const FormerName &former : m_history.village.formerNames)
        //: %1 a former name, %2 the last month in which it was the name
        names.append(tr("%1 up to %2").arg(former.name, monthText(former.to)));
    QStringList texts;
    if (!names.isEmpty())
        texts.append(tr("Former names: %1").arg(names.join(tr(", "))));
    if (m_history.village.to)
        texts.append(tr("In force up to %1").arg(monthText(*m_history.village.to)));
    return texts.join(tr("; "));
}

std::vector<Column<Visit>> InspectedVillageDialog::visitColumns() const
{
    using Col = Column<Visit>;
    return {
        Col(tr("Day"), [](const Visit &row) { return dayText(row.on); }).sortedBy([](const Visit &row) {
            return QVariant(row.on);
        }),
        Col(tr("Village then"), [this](const Visit &row) { return nameOn(m_history.village, row.on); }),
        Col(tr("Team"), [this](const Visit &row) { return m_history.teamName(row); }),
        Col(tr("Led by"), [this](const Visit &row) { return m_history.leaders(row); }),
        Col(tr("Announced"), [](const Visit &row) { return label(row.announced); }),
        Col(tr("Findings"), [this](const Visit &row) { return countText(m_history.findingsOf(row)); }).atTheEnd(),
        Col(tr("Photos and files"),
            [this](const Visit &row) { return countText(countIn(m_history.filesByVisit, row.id)); })
            .atTheEnd(),
        Col(tr("Summary"), [](const Visit &row) { return row.summary.simplified(); }),
    };
}

std::vector<Column<Finding>> InspectedVillageDialog::findingColumns() const
{
    using Col = Column<Finding>;
    const auto state = [this](const Finding &row) { return stateOf(row, m_place.today()); };
    return {
        Col(tr("Found on"), [this](const Finding &row) { return dayText(m_history.foundOn(row)); })
            .sortedBy([this](const Finding &row) { return QVariant(m_history.foundOn(row)); }),
        Col(tr("State"), [state](const Finding &row) { return label(state(row)); })
            .withIcon([state](const Finding &row) {
                return state(row) == FindingState::Overdue ? iconNamed(QStringLiteral("warning")) : QIcon();
            }),
        Col(tr("Severity"), [](const Finding &row) { return label(row.severity); }),
        Col(tr("Put right by"), [](const Finding &row) { return dayText(row.rectifyBy); }),
        Col(tr("Responsible"), [](const Finding &row) { return row.responsible; }),
        Col(tr("Second looks"), [](const Finding &row) { return countText(timesLookedAt(row)); })
            .sortedBy([](const Finding &row) { return QVariant(timesLookedAt(row)); })
            .atTheEnd()
            .explainedBy(tr("How often a second look confirmed it or sent it back.")),
        Col(tr("Opened again"), [](const Finding &row) { return countText(timesReopened(row)); })
            .sortedBy([](const Finding &row) { return QVariant(timesReopened(row)); })
            .atTheEnd()
            .explainedBy(tr("How often it was wrong again after it had been confirmed.")),
        Col(tr("Photos and files"),
            [this](const Finding &row) { return countText(countIn(m_history.filesByFinding, row.id)); })
            .atTheEnd(),
        Col(tr("Problem"), [](const Finding &row) { return row.problem.simplified(); }),
    };
}

std::vector<Column<VillageCall>> InspectedVillageDialog::callColumns()
{
    using Col = Column<VillageCall>;
    return {
        Col(tr("Day"), [](const VillageCall &row) { return dayText(row.on); }).sortedBy([](const VillageCall &row) {
            return QVariant(row.on);
        }),
        Col(tr("Matter"), [](const VillageCall &row) { return row.matter.simplified(); }),
        Col(tr("Answer by"), [](const VillageCall &row) { return dayText(row.answerBy); }),
        Col(tr("Answered on"), [](const VillageCall &row) { return dayText(row.answeredOn); }),
        Col(tr("Result"), [](const VillageCall &row) { return row.result.simplified(); }),
    };
}

void InspectedVillageDialog::showYears()
{
    std::set<int, std::greater<>> years{m_place.today().year()};
    for (const Visit &visit : m_history.visits)
        years.insert(visit.on.year());
    const QSignalBlocker quiet(m_ui->yearCombo);
    const bool isFirst = m_ui->yearCombo->count() == 0;
    const QVariant before = m_ui->yearCombo->currentData();
    m_ui->yearCombo->clear();
    for (const int year : years)
        m_ui->yearCombo->addItem(QString::number(year), year);
    m_ui->yearCombo->addItem(tr("all years"), 0);
    const QVariant newest = m_history.visits.empty() ? 0 : m_history.visits.front().on.year();
    m_ui->yearCombo->setCurrentIndex(std::max(0, m_ui->yearCombo->findData(isFirst ? newest : before)));
}

void InspectedVillageDialog::showSheet()
{
    if (m_ui->tabs->currentWidget() != m_ui->sheetTab)
        return;
    if (!m_fonts) {
        m_fonts = std::make_unique<FontBook>();
        m_desk = std::make_unique<PaperDesk>(m_place.store, *m_fonts, m_place.calendar);
        m_actions = new PaperActions(m_place, *m_desk, this);
    }
    auto sheet = m_desk->villageSheet(m_village, m_ui->yearCombo->currentData().toInt(), m_place.now());
    if (sheet)
        m_ui->paperView->setPaper(std::move(*sheet));
    else
        m_ui->paperView->clearPaper(errorSentence(sheet.error()));
}

} // namespace Gongkai
