// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamdialog.h"

#include "listwording.h"
#include "screenroom.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

TeamDialog::TeamDialog(const Workplace &place, const Stored<InspectionTeam> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
    , m_members(new TypedRows({{u"name"_s, fieldName(List::Officials, u"name"), CellKind::Text, {}, false},
                                  {u"duty"_s, fieldName(List::Teams, u"duty"), CellKind::Text, {}, true}},
          {}, this))
{
    form().membersTable->setRows(m_members);
    std::vector<TypedRow> rows;
    for (const TeamMember &member : record().members)
        rows.push_back({{}, {member.name, member.duty}});
    m_members->setRows(std::move(rows));
    begin();
    giveRoom(this, 90, 22);
}

std::vector<Fault> TeamDialog::readForm()
{
    record().members.clear();
    for (const TypedRow &row : m_members->rows())
        record().members.push_back({m_members->cell(row, u"name").trimmed(), m_members->cell(row, u"duty").trimmed()});
    return RecordFormDialog::readForm();
}

} // namespace Gongkai
