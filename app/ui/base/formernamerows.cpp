// SPDX-License-Identifier: GPL-3.0-or-later
#include "formernamerows.h"

#include "errorwording.h"
#include "listwording.h"
#include "typedday.h"
#include "typedtable.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int ShownRows = 4;

} // namespace

FormerNameRows::FormerNameRows(TypedTable *table, const std::vector<FormerName> &names, QDate today)
    : m_table(table)
    , m_rows(new TypedRows({{u"name"_s, fieldName(List::Offices, u"name"), CellKind::Text, {}, true},
                               {u"to"_s, fieldName(List::Offices, u"to"), CellKind::Text, {}, false}},
          {}, table))
    , m_today(today)
{
    m_table->setRows(m_rows);
    m_table->setMaximumHeight(m_table->fontMetrics().height() * 2 * ShownRows);
    std::vector<TypedRow> rows;
    rows.reserve(names.size());
    for (const FormerName &former : names)
        rows.push_back({{}, {former.name, former.to.toString()}});
    m_rows->setRows(std::move(rows));
}

std::vector<Fault> FormerNameRows::read(std::vector<FormerName> &names) const
{
    m_table->commitTyping();
    m_rows->clearFaults();
    names.clear();
    std::vector<Fault> faults;
    for (const TypedRow &row : m_rows->rows()) {
        const QString typed = m_rows->cell(row, u"to");
        const auto month = typedMonth(typed, m_today);
        if (!month && !typed.isEmpty())
            faults.push_back({u"formerNames[%1].to"_s.arg(names.size()), FaultKind::NotAMonth, typed});
        names.push_back({m_rows->cell(row, u"name"), month.value_or(Period())});
    }
    return faults;
}

void FormerNameRows::mark(const std::vector<Fault> &faults) const
{
    for (const Fault &fault : faults) {
        if (const auto cell = TypedRows::cellOf(fault.place, u"formerNames"_s))
            m_table->setCurrentIndex(m_rows->setFault(cell->row, cell->field, faultSentence(fault)));
    }
}

} // namespace Gongkai
