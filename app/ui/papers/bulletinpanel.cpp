// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinpanel.h"

#include "bulletintextdialog.h"
#include "monthspins.h"
#include "ui_bulletinpanel.h"
#include "wraplayout.h"

namespace Gongkai {

BulletinPanel::BulletinPanel(PaperActions &actions, QWidget *parent)
    : BulletinSheet(actions, parent), m_ui(std::make_unique<Ui::BulletinPanel>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->headLayout);
    auto *month = new MonthSpins(*m_ui->yearSpin, *m_ui->monthSpin, this);
    connect(month, &MonthSpins::periodChanged, this, &BulletinPanel::refresh);
    showIn(*m_ui->paperView);
    connect(m_ui->monthTextButton, &QPushButton::clicked, this,
        [this] { BulletinTextDialog::openFor(paperActions().place(), period(), this); });
    connect(m_ui->everyTextButton, &QPushButton::clicked, this,
        [this] { BulletinTextDialog::openFor(paperActions().place(), Period(), this); });
    setPeriod(lastMonthOver());
}

BulletinPanel::~BulletinPanel() = default;

Period BulletinPanel::period() const
{
    return MonthSpins::periodOf(*m_ui->yearSpin, *m_ui->monthSpin);
}

void BulletinPanel::setPeriod(Period period)
{
    MonthSpins::setPeriod(*m_ui->yearSpin, *m_ui->monthSpin, period);
}

PaperActions::ComposeBulletin BulletinPanel::compose() const
{
    return [this](PaperPurpose purpose, const PaperTerms &terms) {
        return paperActions().desk().bulletin(period(), paperActions().now(), purpose, terms);
    };
}

} // namespace Gongkai
