// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_groupmemberdialog.h"

namespace Gongkai {

/// One line of the leading group's roster.
class GroupMemberDialog : public RecordFormDialog<LeadingGroupMember, Ui::GroupMemberDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    GroupMemberDialog(const Workplace &place, const Stored<LeadingGroupMember> *existing, QWidget *parent);
};

} // namespace Gongkai
