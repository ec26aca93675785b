// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_applicationdialog.h"

namespace Gongkai {

/// The form of an application for information (依申请公开). Below its fields it tells how the application stands today,
/// while the days are being typed.
class ApplicationDialog : public RecordFormDialog<Application, Ui::ApplicationDialog>
{
    Q_OBJECT

public:
    ApplicationDialog(const Workplace &place, const Stored<Application> *existing, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString subject() const override;

private:
    void showClock();
    [[nodiscard]] static Application fresh(QDate today);
};

} // namespace Gongkai
