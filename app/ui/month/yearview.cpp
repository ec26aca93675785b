// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearview.h"

#include "ratebar.h"
#include "tablelook.h"
#include "ui_yearview.h"
#include "yearmodel.h"

#include <QElapsedTimer>
#include <QHeaderView>

namespace Gongkai {

namespace {

/// How long the window may stand still while a year is read.
constexpr qint64 BusyUpTo = 30; // milliseconds
/// How long to wait where the store is locked. It is here if the window itself waits for another writer, and then
/// nobody is to be asked anything.
constexpr int LookAgain = 50; // milliseconds

} // namespace

YearView::YearView(const Workplace &place, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::YearView>()), m_place(place), m_model(new YearModel(this))
{
    m_ui->setupUi(this);
    m_ui->yearTable->setModel(m_model);
    TableLook::apply(m_ui->yearTable);
    // The offices stand at the side, where they stay in sight when the months are scrolled.
    m_ui->yearTable->setColumnHidden(YearModel::OfficeColumn, true);
    m_ui->yearTable->setCornerButtonEnabled(false);
    m_ui->yearTable->verticalHeader()->setHighlightSections(false);
    m_ui->yearTable->verticalHeader()->show();
    m_ui->yearTable->setItemDelegateForColumn(YearModel::RateColumn, new RateBar(YearModel::RateRole, this));
    connect(m_ui->yearTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &YearView::showCell);
    connect(m_ui->yearTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto period = m_model->periodAt(index))
            Q_EMIT monthAsked(*period, m_model->at(index.row()).office);
    });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &YearView::readOn);
    setFocusProxy(m_ui->yearTable);
}

YearView::~YearView() = default;

void YearView::showYear(
    Period period, const QString &office, const WorkingCalendar &calendar, const std::optional<KnownThen> &then)
{
    // What is shown meanwhile is never another year's.
    if (period.year() != m_period.year())
        m_model->setYear(period.year(), {});
    m_period = period;
    m_office = office;
    m_calendar = calendar;
    m_then = then;
    m_now = then ? then->moment() : m_place.now();
    m_read.clear();
    readOn();
}

void YearView::readOn()
{
    QElapsedTimer busy;
    busy.start();
    m_later.stop();
    for (auto read = readMonth(); read != Read::All; read = readMonth()) {
        if (read == Read::Failed)
            return;
        if (read == Read::Locked || busy.elapsed() > BusyUpTo) {
            m_later.start(read == Read::Locked ? LookAgain : 0);
            return;
        }
    }
    showRead();
}

YearView::Read YearView::readMonth()
{
    const Period month = Period(m_period.year(), 1).plus(int(m_read.size()));
    // What has not begun yet says nothing about anybody.
    if (m_read.size() == 12 || month.firstDay() > m_now.day())
        return Read::All;
    const MonthBook book(m_place.store);
    auto facts = m_then ? book.factsKnownAt(month, *m_then) : book.facts(month);
    if (!facts && facts.error().kind == ErrorKind::Locked)
        return Read::Locked;
    if (!facts) {
        m_place.tell(this, facts.error());
        return Read::Failed;
    }
    MonthStanding standing = standingOf(*facts, m_calendar, m_now);
    m_read.push_back({std::move(*facts), std::move(standing)});
    return Read::One;
}

void YearView::showRead()
{
    m_model->setYear(m_period.year(), yearOf(m_read));
    m_read.clear();
    TableLook::fit(m_ui->yearTable);
    select(m_period, m_office);
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

void YearView::showChart(bool hasRoom)
{
    m_hasChart = hasRoom;
    showCell();
}

void YearView::showCell()
{
    const QModelIndex cell = m_ui->yearTable->currentIndex();
    m_ui->cellLabel->setText(m_model->rowCount() == 0 ? tr("Nothing was due in this year.") : m_model->sentence(cell));
    m_ui->chart->setVisible(cell.isValid() && m_hasChart);
    if (cell.isValid())
        m_ui->chart->show(m_model->at(cell.row()), m_model->at(0));
}

} // namespace Gongkai
