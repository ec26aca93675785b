// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_meetingdialog.h"

namespace Gongkai {

/// The form of a meeting or training (例会、培训、领导小组会议).
class MeetingDialog : public RecordFormDialog<Meeting, Ui::MeetingDialog>
{
    Q_OBJECT

public:
    MeetingDialog(const Workplace &place, const Stored<Meeting> *existing, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString subject() const override;

private:
    [[nodiscard]] static Meeting fresh(QDate today);
};

} // namespace Gongkai
