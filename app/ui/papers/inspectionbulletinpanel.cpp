// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbulletinpanel.h"

#include "errorwording.h"
#include "monthspins.h"
#include "ui_inspectionbulletinpanel.h"
#include "wraplayout.h"

namespace Gongkai {

namespace {

/// How many months the span has that is offered first: a quarter.
constexpr int UsualMonths = 3;

} // namespace

InspectionBulletinPanel::InspectionBulletinPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::InspectionBulletinPanel>()), m_actions(actions)
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->headLayout);
    auto *from = new MonthSpins(*m_ui->fromYearSpin, *m_ui->fromMonthSpin, this);
    auto *to = new MonthSpins(*m_ui->toYearSpin, *m_ui->toMonthSpin, this);
    for (MonthSpins *month : {from, to})
        connect(month, &MonthSpins::periodChanged, this, &InspectionBulletinPanel::refresh);
    connect(&m_actions.store(), &Store::committed, this, &InspectionBulletinPanel::refresh);
    m_actions.serve(*m_ui->paperView);
    connect(m_ui->paperView, &PaperView::issueRequested, this, &InspectionBulletinPanel::issue);
    // It is written once its months are over.
    const Period opening = m_actions.openingPeriod();
    const Period last = opening == Period::of(m_actions.now().day()) ? opening.plus(-1) : opening;
    setSpan({last.plus(1 - UsualMonths), last});
}

InspectionBulletinPanel::~InspectionBulletinPanel() = default;

InspectionSpan InspectionBulletinPanel::span() const
{
    return {MonthSpins::periodOf(*m_ui->fromYearSpin, *m_ui->fromMonthSpin),
        MonthSpins::periodOf(*m_ui->toYearSpin, *m_ui->toMonthSpin)};
}

void InspectionBulletinPanel::setSpan(const InspectionSpan &span)
{
    MonthSpins::setPeriod(*m_ui->fromYearSpin, *m_ui->fromMonthSpin, span.from);
    MonthSpins::setPeriod(*m_ui->toYearSpin, *m_ui->toMonthSpin, span.to);
}

void InspectionBulletinPanel::refresh()
{
    if (!isVisible())
        return;
    if (!span().isValid()) {
        m_ui->paperView->clearPaper(tr("The last month lies before the first."));
        return;
    }
    auto paper = m_actions.draft(compose());
    if (paper)
        m_ui->paperView->setPaper(std::move(*paper));
    else
        m_ui->paperView->clearPaper(errorSentence(paper.error()));
}

PaperActions::ComposeBulletin InspectionBulletinPanel::compose() const
{
    return [this](PaperPurpose purpose, const PaperTerms &terms) {
        return m_actions.desk().inspectionBulletin(span(), m_actions.now(), purpose, terms);
    };
}

void InspectionBulletinPanel::issue()
{
    m_actions.issueBulletin(compose());
}

void InspectionBulletinPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Gongkai
