// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardcataloguepage.h"

#include "ui_wizardcataloguepage.h"

namespace Gongkai {

WizardCataloguePage::WizardCataloguePage(NewStorePlan &plan)
    : WizardPage(plan), m_ui(std::make_unique<Ui::WizardCataloguePage>())
{
    m_ui->setupUi(this);
    settle(m_ui->messageLabel);
}

WizardCataloguePage::~WizardCataloguePage() = default;

void WizardCataloguePage::initializePage()
{
    m_ui->chooser->offer(offeredTo(plan().town, plan().ready));
}

std::vector<Fault> WizardCataloguePage::read()
{
    plan().town.items = m_ui->chooser->chosen();
    return {};
}

} // namespace Gongkai
