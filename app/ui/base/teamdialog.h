// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "typedrows.h"
#include "ui_teamdialog.h"

namespace Gongkai {

/// One inspection team (督查组) with its members, typed in a table.
class TeamDialog : public RecordFormDialog<InspectionTeam, Ui::TeamDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    TeamDialog(const Workplace &place, const Stored<InspectionTeam> *existing, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;

private:
    TypedRows *m_members;
};

} // namespace Gongkai
