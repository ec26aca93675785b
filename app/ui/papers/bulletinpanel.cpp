// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinpanel.h"

#include "bulletintextdialog.h"
#include "errorwording.h"
#include "monthspins.h"
#include "ui_bulletinpanel.h"
#include "wraplayout.h"

namespace Gongkai {

BulletinPanel::BulletinPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::BulletinPanel>()), m_actions(actions)
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->headLayout);
    auto *month = new MonthSpins(*m_ui->yearSpin, *m_ui->monthSpin, this);
    connect(month, &MonthSpins::periodChanged, this, &BulletinPanel::refresh);
    connect(&m_actions.store(), &Store::committed, this, &BulletinPanel::refresh);
    m_actions.serve(*m_ui->paperView);
    connect(m_ui->paperView, &PaperView::issueRequested, this, &BulletinPanel::issue);
    connect(m_ui->monthTextButton, &QPushButton::clicked, this,
        [this] { BulletinTextDialog::openFor(m_actions.place(), period(), this); });
    connect(m_ui->everyTextButton, &QPushButton::clicked, this,
        [this] { BulletinTextDialog::openFor(m_actions.place(), Period(), this); });
    // The bulletin is written at the start of the next month.
    const Period opening = m_actions.openingPeriod();
    setPeriod(opening == Period::of(m_actions.now().day()) ? opening.plus(-1) : opening);
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

void BulletinPanel::refresh()
{
    if (!isVisible())
        return;
    auto paper = m_actions.draft(compose());
    if (paper)
        m_ui->paperView->setPaper(std::move(*paper));
    else
        m_ui->paperView->clearPaper(errorSentence(paper.error()));
}

PaperActions::ComposeBulletin BulletinPanel::compose() const
{
    return [this](PaperPurpose purpose, const PaperTerms &terms) {
        return m_actions.desk().bulletin(period(), m_actions.now(), purpose, terms);
    };
}

void BulletinPanel::issue()
{
    m_actions.issueBulletin(compose());
}

void BulletinPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Gongkai
