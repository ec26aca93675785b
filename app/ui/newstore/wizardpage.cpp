// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardpage.h"

#include "errorwording.h"
#include "faultmarks.h"
#include "formbinding.h"
#include "formguard.h"
#include "typedrows.h"
#include "typedtable.h"

namespace Gongkai {

WizardPage::WizardPage(NewStorePlan &plan) : m_plan(plan) { }

void WizardPage::settle(QLabel *message)
{
    m_marks = new FaultMarks(this, message);
    WheelGuard::protect(this);
}

bool WizardPage::validatePage()
{
    commitComposedText();
    m_marks->clear();
    const FormBinding fields(this, m_plan.today);
    const std::vector<Fault> faults = read();
    for (const Fault &fault : faults) {
        QWidget *field = fields.widgetOf(fault.place);
        m_marks->mark(field, field ? field->accessibleName() : QString(), faultSentence(fault));
    }
    m_marks->focusFirst();
    return m_marks->message().isEmpty();
}

std::vector<Fault> WizardPage::faultsInRows(const QString &list, const QStringList &names, const std::vector<int> &rows)
{
    std::vector<Fault> faults = nameFaults(list, names);
    for (Fault &fault : faults) {
        if (const auto cell = TypedRows::cellOf(fault.place, list))
            fault.place = QStringLiteral("%1[%2].%3").arg(list).arg(rows[size_t(cell->row)]).arg(cell->field);
    }
    return faults;
}

void WizardPage::markCells(TypedTable &table, TypedRows &rows, const QString &list, const std::vector<Fault> &faults)
{
    for (const Fault &fault : faults) {
        if (const auto cell = TypedRows::cellOf(fault.place, list))
            table.setCurrentIndex(rows.setFault(cell->row, cell->field, faultSentence(fault)));
    }
}

} // namespace Gongkai
