// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardclerkspage.h"

#include "faultmarks.h"
#include "listwording.h"
#include "typedrows.h"
#include "ui_wizardclerkspage.h"

namespace Gongkai {

WizardClerksPage::WizardClerksPage(NewStorePlan &plan)
    : WizardPage(plan)
    , m_ui(std::make_unique<Ui::WizardClerksPage>())
    , m_rows(new TypedRows(
          {{QStringLiteral("name"), fieldName(List::Officials, u"name"), CellKind::Text, {}, true}}, {}, this))
{
    m_ui->setupUi(this);
    settle(m_ui->messageLabel);
    std::vector<TypedRow> rows;
    for (const QString &clerk : plan.clerks)
        rows.push_back({{}, {clerk}});
    m_rows->setRows(std::move(rows));
    m_ui->clerksTable->setRows(m_rows);
}

WizardClerksPage::~WizardClerksPage() = default;

std::vector<Fault> WizardClerksPage::read()
{
    m_ui->clerksTable->commitTyping();
    m_rows->clearFaults();
    plan().clerks.clear();
    std::vector<int> places;
    for (const TypedRow &row : m_rows->rows()) {
        places.push_back(int(places.size()));
        plan().clerks.append(m_rows->cell(row, u"name").simplified());
    }
    if (plan().clerks.isEmpty())
        marks().mark(m_ui->clerksTable, {}, tr("Write the name of at least one clerk."));
    std::vector<Fault> faults = faultsInRows(QStringLiteral("clerks"), plan().clerks, places);
    markCells(*m_ui->clerksTable, *m_rows, QStringLiteral("clerks"), faults);
    return faults;
}

} // namespace Gongkai
