// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamdialog.h"

#include "listwording.h"
#include "screenroom.h"
#include "townchoices.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

TeamDialog::VillageNames TeamDialog::villagesOf(Store &store)
{
    VillageNames villages{{QString()}, {QString()}};
    for (const auto &[code, name] : villageNames(store)) {
        villages.codes.append(code);
        villages.names.append(villages.names.contains(name) ? name + u' ' + code : name);
    }
    return villages;
}

TeamDialog::TeamDialog(const Workplace &place, const Stored<InspectionTeam> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
    , m_villages(villagesOf(place.store))
    , m_members(new TypedRows({{u"name"_s, fieldName(List::Officials, u"name"), CellKind::Text, {}, false},
                                  {u"duty"_s, fieldName(List::Teams, u"duty"), CellKind::Text, {}, true},
                                  {u"village"_s, tr("Own village"), CellKind::Choice, m_villages.names, false}},
          {}, this))
{
    form().membersTable->setRows(m_members);
    std::vector<TypedRow> rows;
    for (const TeamMember &member : record().members) {
        const auto village = m_villages.codes.indexOf(member.village.value_or(QString()));
        rows.push_back({{}, {member.name, member.duty, m_villages.names.value(village)}});
    }
    m_members->setRows(std::move(rows));
    begin();
    giveRoom(this, 90, 22);
}

std::vector<Fault> TeamDialog::readForm()
{
    record().members.clear();
    for (const TypedRow &row : m_members->rows()) {
        const int village = m_members->choice(row, u"village");
        record().members.push_back({m_members->cell(row, u"name").trimmed(), m_members->cell(row, u"duty").trimmed(),
            village > 0 ? std::optional(m_villages.codes[village]) : std::nullopt});
    }
    return RecordFormDialog::readForm();
}

} // namespace Gongkai
