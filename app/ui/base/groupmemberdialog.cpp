// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmemberdialog.h"

namespace Gongkai {

GroupMemberDialog::GroupMemberDialog(
    const Workplace &place, const Stored<LeadingGroupMember> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
{
    begin();
}

} // namespace Gongkai
