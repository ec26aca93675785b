// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardofficespage.h"

#include "faultmarks.h"
#include "listwording.h"
#include "typedrows.h"
#include "ui_wizardofficespage.h"

namespace Gongkai {

WizardOfficesPage::WizardOfficesPage(NewStorePlan &plan)
    : WizardPage(plan)
    , m_ui(std::make_unique<Ui::WizardOfficesPage>())
    , m_rows(new TypedRows({{QStringLiteral("tick"), tr("Here"), CellKind::Tick, {}, false},
                               {QStringLiteral("name"), fieldName(List::Offices, u"name"), CellKind::Text, {}, true}},
          {}, this))
{
    m_ui->setupUi(this);
    settle(m_ui->messageLabel);
    std::vector<TypedRow> rows;
    rows.reserve(plan.ready.offices.size());
    for (const Office &office : plan.ready.offices)
        rows.push_back({office.code, {TypedRows::Ticked, office.name}});
    m_rows->setRows(std::move(rows));
    m_ui->officesTable->setRows(m_rows);
}

WizardOfficesPage::~WizardOfficesPage() = default;

std::vector<Fault> WizardOfficesPage::read()
{
    m_ui->officesTable->commitTyping();
    m_rows->clearFaults();
    plan().town.offices.clear();
    QStringList names;
    std::vector<int> places;
    const std::vector<TypedRow> rows = m_rows->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!m_rows->isTicked(rows[i], u"tick"))
            continue;
        names.append(m_rows->cell(rows[i], u"name"));
        places.push_back(int(i));
        plan().town.offices.push_back({rows[i].key, names.constLast()});
    }
    if (names.isEmpty())
        marks().mark(m_ui->officesTable, {}, tr("Tick at least one office."));
    std::vector<Fault> faults = faultsInRows(QStringLiteral("offices"), names, places);
    markCells(*m_ui->officesTable, *m_rows, QStringLiteral("offices"), faults);
    return faults;
}

} // namespace Gongkai
