// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_hotlinecalldialog.h"

namespace Gongkai {

/// The form of a call to the published number (监督电话记录).
class HotlineCallDialog : public RecordFormDialog<HotlineCall, Ui::HotlineCallDialog>
{
    Q_OBJECT

public:
    HotlineCallDialog(const Workplace &place, const Stored<HotlineCall> *existing, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;

private:
    void showSatisfaction();
    [[nodiscard]] static HotlineCall fresh(const Moment &now);
};

} // namespace Gongkai
