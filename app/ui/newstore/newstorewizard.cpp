// SPDX-License-Identifier: GPL-3.0-or-later
#include "newstorewizard.h"

#include "formguard.h"
#include "prompts.h"
#include "screenroom.h"
#include "wizardcataloguepage.h"
#include "wizardclerkspage.h"
#include "wizarddeadlinepage.h"
#include "wizardofficespage.h"
#include "wizardtownpage.h"
#include "wizardvillagespage.h"

#include <QLineEdit>

namespace Gongkai {

NewStoreWizard::NewStoreWizard(Prompts &prompts, NewStorePlan plan, Make make, QWidget *parent)
    : QWizard(parent), m_prompts(prompts), m_plan(std::move(plan)), m_make(std::move(make))
{
    setObjectName(QStringLiteral("newStoreWizard"));
    setWindowTitle(tr("New store"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    addPage(new WizardTownPage(m_plan));
    addPage(new WizardOfficesPage(m_plan));
    addPage(new WizardVillagesPage(m_plan));
    addPage(new WizardCataloguePage(m_plan));
    addPage(new WizardDeadlinePage(m_plan));
    addPage(new WizardClerksPage(m_plan));
    giveRoom(this, 150, 34);
}

void NewStoreWizard::accept()
{
    if (validateCurrentPage() && m_make(m_plan, this))
        QWizard::accept();
}

void NewStoreWizard::reject()
{
    commitComposedText();
    const auto *name = findChild<QLineEdit *>(QStringLiteral("nameEdit"));
    const bool isTyped = currentId() != startId() || !name->text().trimmed().isEmpty();
    if (!isTyped
        || m_prompts.confirm(this, tr("Leave without making the store? What you typed here is not kept."), tr("Leave")))
        QWizard::reject();
}

} // namespace Gongkai
