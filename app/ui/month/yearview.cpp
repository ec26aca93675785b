// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearview.h"

#include "monthbook.h"
#include "ratebar.h"
#include "tablelook.h"
#include "ui_yearview.h"
#include "yearmodel.h"

#include <QHeaderView>

namespace Gongkai {

YearView::YearView(const Workplace &place, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::YearView>()), m_place(place), m_model(new YearModel(this))
{
    m_ui->setupUi(this);
    m_ui->yearTable->setModel(m_model);
    TableLook::apply(m_ui->yearTable);
    m_ui->yearTable->setItemDelegateForColumn(YearModel::RateColumn, new RateBar(YearModel::RateRole, this));
    connect(m_ui->yearTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &YearView::showCell);
    connect(m_ui->yearTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto period = m_model->periodAt(index))
            Q_EMIT monthAsked(*period, m_model->at(index.row()).office);
    });
    setFocusProxy(m_ui->yearTable);
}

YearView::~YearView() = default;

void YearView::showYear(
    Period period, const QString &office, const WorkingCalendar &calendar, const std::optional<Moment> &knownAt)
{
    const MonthBook book(m_place.store);
    const Moment now = knownAt.value_or(m_place.now());
    std::vector<JudgedMonth> months;
    for (int month = 1; month <= 12; ++month) {
        const Period each(period.year(), month);
        auto facts = knownAt ? book.factsKnownAt(each, *knownAt) : book.facts(each);
        if (!facts) {
            m_place.tell(this, facts.error());
            return;
        }
        // What has not begun yet says nothing about anybody.
        if (facts->period.firstDay() > now.day())
            break;
        MonthStanding standing = standingOf(*facts, calendar, now);
        months.push_back({std::move(*facts), std::move(standing)});
    }
    m_model->setYear(period.year(), yearOf(months));
    TableLook::fit(m_ui->yearTable);
    select(period, office);
    showCell();
}

void YearView::select(Period period, const QString &office)
{
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->at(i).office == office)
            row = i;
    }
    m_ui->yearTable->setCurrentIndex(m_model->index(row, YearModel::FirstMonthColumn + period.month() - 1));
}

void YearView::showCell()
{
    const QModelIndex cell = m_ui->yearTable->currentIndex();
    m_ui->cellLabel->setText(m_model->rowCount() == 0 ? tr("Nothing was due in this year.") : m_model->sentence(cell));
    m_ui->chart->setVisible(cell.isValid());
    if (cell.isValid())
        m_ui->chart->show(m_model->at(cell.row()), m_model->at(0));
}

} // namespace Gongkai
