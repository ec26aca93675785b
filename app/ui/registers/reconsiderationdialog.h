// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_reconsiderationdialog.h"

namespace Gongkai {

/// The form of an administrative reconsideration (行政复议), with the application that it is about.
class ReconsiderationDialog : public RecordFormDialog<Reconsideration, Ui::ReconsiderationDialog>
{
    Q_OBJECT

public:
    ReconsiderationDialog(const Workplace &place, const Stored<Reconsideration> *existing, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Reconsideration fresh(QDate today);
};

} // namespace Gongkai
