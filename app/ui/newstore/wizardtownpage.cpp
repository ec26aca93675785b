// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardtownpage.h"

#include "ui_wizardtownpage.h"

namespace Gongkai {

WizardTownPage::WizardTownPage(NewStorePlan &plan)
    : WizardPage(plan), m_ui(std::make_unique<Ui::WizardTownPage>()), m_binding((m_ui->setupUi(this), this), plan.today)
{
    settle(m_ui->messageLabel);
    m_binding.load(plan.town.town);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &WizardTownPage::proposeBodyName);
    connect(m_ui->districtEdit, &QLineEdit::textChanged, this, &WizardTownPage::proposeBodyName);
}

WizardTownPage::~WizardTownPage() = default;

void WizardTownPage::proposeBodyName()
{
    if (m_ui->bodyNameEdit->text() != m_proposed)
        return;
    const QString name = m_ui->nameEdit->text().trimmed();
    m_proposed = name.isEmpty() ? QString() : m_ui->districtEdit->text().trimmed() + name + QStringLiteral("人民政府");
    m_ui->bodyNameEdit->setText(m_proposed);
}

std::vector<Fault> WizardTownPage::read()
{
    return m_binding.store(plan().town.town);
}

} // namespace Gongkai
