// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingdialog.h"

#include "newrecordid.h"

namespace Gongkai {

MeetingDialog::MeetingDialog(const Workplace &place, const Stored<Meeting> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, fresh(place.today()), parent)
{
    begin();
}

Meeting MeetingDialog::fresh(QDate today)
{
    Meeting meeting;
    meeting.id = newRecordId();
    meeting.on = today;
    return meeting;
}

QString MeetingDialog::subject() const
{
    return form().topicEdit->text().trimmed();
}

} // namespace Gongkai
