// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbulletinpanel.h"

#include "monthspins.h"
#include "ui_inspectionbulletinpanel.h"
#include "wraplayout.h"

namespace Gongkai {

namespace {

/// How many months the span has that is offered first: a quarter.
constexpr int UsualMonths = 3;

} // namespace

InspectionBulletinPanel::InspectionBulletinPanel(PaperActions &actions, QWidget *parent)
    : BulletinSheet(actions, parent), m_ui(std::make_unique<Ui::InspectionBulletinPanel>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->headLayout);
    auto *from = new MonthSpins(*m_ui->fromYearSpin, *m_ui->fromMonthSpin, this);
    auto *to = new MonthSpins(*m_ui->toYearSpin, *m_ui->toMonthSpin, this);
    for (MonthSpins *month : {from, to})
        connect(month, &MonthSpins::periodChanged, this, &InspectionBulletinPanel::refresh);
    showIn(*m_ui->paperView);
    const Period last = lastMonthOver();
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

QString InspectionBulletinPanel::obstacle() const
{
    return span().isValid() ? QString() : tr("The last month lies before the first.");
}

PaperActions::ComposeBulletin InspectionBulletinPanel::compose() const
{
    return [this](PaperPurpose purpose, const PaperTerms &terms) {
        return paperActions().desk().inspectionBulletin(span(), paperActions().now(), purpose, terms);
    };
}

} // namespace Gongkai
