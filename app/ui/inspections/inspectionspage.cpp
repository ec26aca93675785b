// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionspage.h"

#include "coveragemodel.h"
#include "datewording.h"
#include "formguard.h"
#include "icons.h"
#include "recordspaneof.h"
#include "tablefilter.h"
#include "townchoices.h"
#include "ui_inspectionspage.h"
#include "visitdialog.h"

#include <QHeaderView>

namespace Gongkai {

InspectionsPage::InspectionsPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::InspectionsPage>())
    , m_place(place)
    , m_visits(newVisits())
    , m_coverage(new CoverageModel(this))
{
    m_ui->setupUi(this);
    m_ui->tabs->insertTab(0, m_visits, tr("&Visits"));
    m_ui->tabs->setCurrentIndex(0);
    m_ui->yearSpin->setValue(place.today().year());
    WheelGuard::protect(this);
    setUpTables();
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, [this] {
        m_visits->reload();
        refresh();
    });
    connect(&m_place.store, &Store::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_ui->openFindingsTable, &QTableView::activated, this, &InspectionsPage::openVisitOf);
}

InspectionsPage::~InspectionsPage() = default;

int InspectionsPage::year() const
{
    return m_ui->yearSpin->value();
}

void InspectionsPage::activate()
{
    refresh();
    m_ui->tabs->currentWidget()->setFocus();
}

void InspectionsPage::refresh()
{
    showCoverage();
    showOpenFindings();
}

RecordsPane *InspectionsPage::newVisits()
{
    using Row = Stored<Visit>;
    std::vector<Column<Row>> columns = {
        {tr("Day"), [](const Row &row) { return dayText(row.record.on); },
            [](const Row &row) { return QVariant(row.record.on); }},
        {tr("Village or community"),
            [this](const Row &row) { return nameOf(villageNames(m_place.store), row.record.village); }},
        {tr("Team"), [this](const Row &row) { return nameOf(teamNames(m_place.store), row.record.team); }},
        {tr("Led by"), [this](const Row &row) { return leaders(row.record); }},
        {tr("Announced"), [](const Row &row) { return label(row.record.announced); }},
        {tr("Findings"), [this](const Row &row) { return findingsText(row.record); }, {},
            [this](const Row &row) {
                const auto count = m_counts.find(row.record.id);
                return count != m_counts.end() && count->second.open > 0 ? iconNamed(QStringLiteral("warning"))
                                                                         : QIcon();
            }},
        {tr("Summary"), [](const Row &row) { return row.record.summary.simplified(); }},
    };
    return new RecordsPaneOf<Visit>(
        m_place, std::move(columns), [this] { return visitsOfYear(); },
        [this](const Row *row, QWidget *parent) { return newForm(row, parent); },
        tr("No visit is entered for this year. Press Ctrl+N to enter one."));
}

std::unique_ptr<RecordDialog> InspectionsPage::newForm(const Stored<Visit> *visit, QWidget *parent) const
{
    if (!visit)
        return std::make_unique<VisitDialog>(m_place, parent);
    auto findings = InspectionBook(m_place.store).findingsOf(visit->record.id);
    if (!findings)
        m_place.tell(parent, findings.error());
    return std::make_unique<VisitDialog>(
        m_place, *visit, findings ? std::move(*findings) : std::vector<Stored<Finding>>(), parent);
}

Result<std::vector<Stored<Visit>>> InspectionsPage::visitsOfYear()
{
    InspectionBook book(m_place.store);
    auto visits = book.all<Visit>();
    const auto findings = book.all<Finding>();
    if (!visits)
        return visits;
    if (!findings)
        return findings.error();
    m_counts.clear();
    for (const auto &[finding, version] : *findings) {
        FindingCount &count = m_counts[finding.visit];
        ++(finding.confirmedOn ? count.closed : count.open);
    }
    std::erase_if(*visits, [this](const Stored<Visit> &visit) { return visit.record.on.year() != year(); });
    return visits;
}

QString InspectionsPage::leaders(const Visit &visit) const
{
    const Names names = officialNames(m_place.store);
    QStringList leaders;
    for (const QString &code : visit.officials)
        leaders.append(nameOf(names, code));
    return leaders.join(u'、');
}

QString InspectionsPage::findingsText(const Visit &visit) const
{
    const auto found = m_counts.find(visit.id);
    if (found == m_counts.end())
        return tr("none");
    return tr("%1 open, %2 closed").arg(found->second.open).arg(found->second.closed);
}

void InspectionsPage::setUpTables()
{
    auto *filter = new TableFilter(m_place.pinyin, this);
    filter->setSourceModel(m_coverage);
    filter->setSortRole(CoverageModel::SortRole);
    m_ui->coverageTable->setModel(filter);
    m_ui->coverageTable->verticalHeader()->hide();
    m_ui->coverageTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->coverageTable->sortByColumn(CoverageModel::VillageColumn, Qt::AscendingOrder);

    m_openFindings = new RecordTableModel<OpenFinding>(
        {
            {tr("Put right by"), [](const OpenFinding &row) { return dayText(row.finding.rectifyBy); }, {},
                [this](const OpenFinding &row) {
                    const bool isOverdue =
                        row.finding.rectifyBy && *row.finding.rectifyBy < m_place.today() && !row.finding.rectifiedOn;
                    return isOverdue ? iconNamed(QStringLiteral("warning")) : QIcon();
                }},
            {tr("Village or community"),
                [this](const OpenFinding &row) { return nameOf(villageNames(m_place.store), row.village); }},
            {tr("Visited on"), [](const OpenFinding &row) { return dayText(row.visitedOn); }},
            {tr("Severity"), [](const OpenFinding &row) { return label(row.finding.severity); }},
            {tr("State"),
                [](const OpenFinding &row) {
                    return row.finding.rectifiedOn ? tr("put right, to be confirmed") : tr("to be put right");
                }},
            {tr("Problem"), [](const OpenFinding &row) { return row.finding.problem.simplified(); }},
        },
        this);
    auto *findings = new TableFilter(m_place.pinyin, this);
    findings->setSourceModel(m_openFindings);
    m_ui->openFindingsTable->setModel(findings);
    m_ui->openFindingsTable->verticalHeader()->hide();
    m_ui->openFindingsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->openFindingsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->openFindingsTable->sortByColumn(0, Qt::AscendingOrder);
}

void InspectionsPage::showCoverage()
{
    auto coverage = InspectionBook(m_place.store).coverage(year());
    if (!coverage) {
        m_place.tell(this, coverage.error());
        return;
    }
    const auto visited =
        std::count_if(coverage->begin(), coverage->end(), [](const VillageCoverage &row) { return row.visits > 0; });
    m_ui->coverageLabel->setText(
        tr("%1 of %2 villages and communities were visited in %3.").arg(visited).arg(coverage->size()).arg(year()));
    m_coverage->setCoverage(std::move(*coverage));
}

void InspectionsPage::showOpenFindings()
{
    auto findings = InspectionBook(m_place.store).openFindings(year());
    if (!findings) {
        m_place.tell(this, findings.error());
        return;
    }
    const int count = int(findings->size());
    m_ui->openFindingsLabel->setText(count == 0 ? tr("Everything found in this year is put right and confirmed.")
                                                : tr("%n finding(s) still open.", nullptr, count));
    m_openFindings->setRows(std::move(*findings));
}

void InspectionsPage::openVisitOf(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const OpenFinding &open = m_openFindings->at(filter->mapToSource(index).row());
    const auto visit = InspectionBook(m_place.store).find<Visit>(open.finding.visit);
    if (!visit) {
        m_place.tell(this, visit.error());
        return;
    }
    RecordDialog *form = newForm(&*visit, this).release();
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

} // namespace Gongkai
