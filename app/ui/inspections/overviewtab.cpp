// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtab.h"

#include "counttablemodel.h"
#include "datewording.h"
#include "ratebar.h"
#include "tablelook.h"
#include "ui_overviewtab.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace Gongkai {

namespace {

using CountRow = CountTableModel::Row;

constexpr int LeastColumn = 14; ///< width of a column, in letters

QString ageText(size_t age)
{
    if (age == FindingAges.size())
        return OverviewTab::tr("over %1 days").arg(FindingAges.back());
    const int first = age == 0 ? 0 : FindingAges[age - 1] + 1;
    //: %1 and %2 are numbers of days
    return OverviewTab::tr("%1–%2 days").arg(first).arg(FindingAges[age]);
}

template <size_t Count>
int sumOf(const std::array<VisitCount, Count> &counts)
{
    return std::accumulate(
        counts.begin(), counts.end(), 0, [](int sum, const VisitCount &one) { return sum + one.count; });
}

} // namespace

OverviewTab::OverviewTab(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewTab>())
    , m_place(place)
    , m_ages(new CountTableModel(tr("Found ago"), {{tr("Open, in time")}, {tr("Overdue"), true}}, this))
    , m_points(new CountTableModel(tr("Point of the checklist"), {{tr("Answered no")}, {tr("Findings")}}, this))
    , m_officials(new CountTableModel(tr("Official"), {{tr("Visits led")}}, this))
    , m_trend(new CountTableModel(tr("Month"), {{tr("Found")}, {tr("Confirmed")}}, this))
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->ageLabel, m_ui->pointsLabel, m_ui->officialsLabel, m_ui->trendLabel})
        makeHeading(label, true);
    setUp(m_ui->ageTable, m_ages, int(FindingAges.size()) + 1);
    setUp(m_ui->officialsTable, m_officials, 5);
    setUp(m_ui->pointsTable, m_points, 8);
    setUp(m_ui->trendTable, m_trend, 12);
}

OverviewTab::~OverviewTab() = default;

void OverviewTab::setUp(QTableView *table, CountTableModel *model, int rows)
{
    table->setModel(model);
    TableLook::apply(table);
    TableLook::keepRows(table, rows);
    // Bars can only be compared where all columns of numbers are equally wide.
    QHeaderView *header = table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * LeastColumn);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int column = 1; column < model->columnCount(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Stretch);
        table->setItemDelegateForColumn(column, new RateBar(CountTableModel::ShareRole, table));
    }
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        if (const QStringList visits = model->visitsBehind(index); !visits.isEmpty())
            Q_EMIT visitsAsked(visits, model->data(index, Qt::AccessibleTextRole).toString());
    });
}

QString OverviewTab::summary(int year, const InspectionOverview &overview) const
{
    const auto visited = std::count_if(
        overview.villages.begin(), overview.villages.end(), [](const VillageCoverage &row) { return row.visits > 0; });
    const int overdue = sumOf(overview.overdue);
    const QString visits = tr("%1: %2 visits, %3 of them announced, to %4 of %5 villages and communities.")
                               .arg(year)
                               .arg(overview.visits)
                               .arg(overview.announced)
                               .arg(visited)
                               .arg(overview.villages.size());
    //: %1 findings, %2 of these confirmed, %3 open on the day %5, %4 of those overdue
    const QString findings = tr("%1 findings of this year, %2 confirmed in it; on %5 %3 are open, %4 of them overdue.")
                                 .arg(sumOf(overview.found))
                                 .arg(sumOf(overview.confirmed))
                                 .arg(sumOf(overview.openInTime) + overdue)
                                 .arg(overdue)
                                 .arg(dayText(m_place.today()));
    return visits + u' ' + findings;
}

void OverviewTab::show(int year, const InspectionOverview &overview)
{
    m_ui->summaryLabel->setText(summary(year, overview));
    showAges(overview);
    showPoints(overview);
    showOfficials(overview);
    showTrend(overview);
}

void OverviewTab::showAges(const InspectionOverview &overview)
{
    std::vector<CountRow> rows;
    for (size_t age = 0; age < overview.overdue.size(); ++age)
        rows.push_back({ageText(age), {overview.openInTime[age], overview.overdue[age]}});
    m_ages->setRows(std::move(rows));
}

void OverviewTab::showPoints(const InspectionOverview &overview)
{
    std::vector<CountRow> rows;
    for (const PointFaults &point : overview.points)
        rows.push_back({point.question, {point.answers, point.findings}});
    m_points->setRows(std::move(rows));
}

void OverviewTab::showOfficials(const InspectionOverview &overview)
{
    std::vector<CountRow> rows;
    for (const OfficialVisits &official : overview.officials)
        rows.push_back({official.name, {official.led}});
    rows.push_back({tr("led by nobody of these"), {overview.withoutOfficial}});
    m_officials->setRows(std::move(rows));
}

void OverviewTab::showTrend(const InspectionOverview &overview)
{
    std::vector<CountRow> rows;
    for (size_t month = 0; month < overview.found.size(); ++month)
        rows.push_back({tr("Month %1").arg(month + 1), {overview.found[month], overview.confirmed[month]}});
    m_trend->setRows(std::move(rows));
}

} // namespace Gongkai
