// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "typedrows.h"
#include "ui_teamdialog.h"

namespace Gongkai {

/// One inspection team (督查组) with its members, typed in a table. A member's own village is one where the team is not
/// to be sent.
class TeamDialog : public RecordFormDialog<InspectionTeam, Ui::TeamDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    TeamDialog(const Workplace &place, const Stored<InspectionTeam> *existing, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;

private:
    /// How the list of villages names each; empty for none.
    struct VillageNames
    {
        QStringList codes;
        QStringList names; ///< each once, the empty one first
    };

    [[nodiscard]] static VillageNames villagesOf(Store &store);

    const VillageNames m_villages;
    TypedRows *m_members;
};

} // namespace Gongkai
