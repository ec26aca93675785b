// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragetab.h"

#include "coveragemodel.h"
#include "datewording.h"
#include "fontfollower.h"
#include "tablefilter.h"
#include "tablelook.h"
#include "ui_coveragetab.h"

#include <QApplication>
#include <QHeaderView>

#include <algorithm>

namespace Gongkai {

CoverageTab::CoverageTab(const Workplace &place, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CoverageTab>()), m_place(place), m_coverage(new CoverageModel(this))
{
    m_ui->setupUi(this);
    //: %1 and %2 are marks
    m_ui->marksLabel->setText(tr("%1 all announced; %2 some announced; number alone: unannounced")
                                  .arg(CoverageModel::AnnouncedMark)
                                  .arg(CoverageModel::SomeAnnouncedMark));
    auto *sorted = new TableFilter(place.pinyin, this);
    sorted->setSourceModel(m_coverage);
    m_ui->coverageTable->setModel(sorted);
    TableLook::apply(m_ui->coverageTable);
    m_ui->coverageTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // A month is as wide as two digits and a mark: all twelve stand beside what they add up to.
    FontFollower::attach(m_ui->coverageTable, [this] {
        const QFontMetrics metrics(QApplication::font());
        const int width = metrics.horizontalAdvance(QStringLiteral("12") + CoverageModel::AnnouncedMark)
            + 2 * metrics.averageCharWidth();
        QHeaderView *header = m_ui->coverageTable->horizontalHeader();
        for (int month = 0; month < 12; ++month) {
            header->setSectionResizeMode(CoverageModel::FirstMonthColumn + month, QHeaderView::Fixed);
            header->resizeSection(CoverageModel::FirstMonthColumn + month, width);
        }
    });
    m_ui->coverageTable->sortByColumn(CoverageModel::DaysSinceColumn, Qt::DescendingOrder);
    connect(m_ui->coverageTable, &QTableView::activated, this, &CoverageTab::open);
    connect(m_ui->coverageTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoverageTab::showCell);
    setFocusProxy(m_ui->coverageTable);
}

CoverageTab::~CoverageTab() = default;

void CoverageTab::show(int year, std::vector<VillageCoverage> villages)
{
    const auto visited =
        std::count_if(villages.begin(), villages.end(), [](const VillageCoverage &row) { return row.visits > 0; });
    const QDate until = countedTo(year, m_place.today());
    m_ui->coverageLabel->setText(tr("%1 of %2 villages and communities were visited in %3. Days since the last visit "
                                    "are counted to %4.")
                                     .arg(visited)
                                     .arg(villages.size())
                                     .arg(year)
                                     .arg(dayText(until)));
    m_coverage->setCoverage(std::move(villages), until);
    m_ui->legend->setMost(m_coverage->most());
    if (!m_ui->coverageTable->currentIndex().isValid())
        m_ui->coverageTable->setCurrentIndex(m_ui->coverageTable->model()->index(0, CoverageModel::VillageColumn));
    showCell(m_ui->coverageTable->currentIndex());
}

QModelIndex CoverageTab::ofModel(const QModelIndex &index) const
{
    return static_cast<const QSortFilterProxyModel *>(m_ui->coverageTable->model())->mapToSource(index);
}

void CoverageTab::showCell(const QModelIndex &index)
{
    m_ui->cellLabel->setText(index.isValid() ? m_coverage->spoken(ofModel(index)) : QString());
}

void CoverageTab::open(const QModelIndex &index)
{
    const QModelIndex cell = ofModel(index);
    if (const QStringList visits = m_coverage->visitsBehind(cell); !visits.isEmpty())
        Q_EMIT visitsAsked(visits, m_coverage->spoken(cell));
    else
        Q_EMIT villageAsked(m_coverage->at(cell.row()).village);
}

} // namespace Gongkai
