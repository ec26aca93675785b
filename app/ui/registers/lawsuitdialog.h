// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_lawsuitdialog.h"

namespace Gongkai {

/// The form of an administrative lawsuit (行政诉讼), with the application that it is about.
class LawsuitDialog : public RecordFormDialog<Lawsuit, Ui::LawsuitDialog>
{
    Q_OBJECT

public:
    LawsuitDialog(const Workplace &place, const Stored<Lawsuit> *existing, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Lawsuit fresh(QDate today);
};

} // namespace Gongkai
