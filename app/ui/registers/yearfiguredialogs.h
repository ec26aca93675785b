// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_applicationtotaldialog.h"
#include "ui_carriedindialog.h"
#include "ui_proactivefiguredialog.h"

namespace Gongkai {

/// The form of a row of statutory table 二 of a year. Only the numbers that the row has can be typed.
class ProactiveFigureDialog : public RecordFormDialog<ProactiveFigure, Ui::ProactiveFigureDialog>
{
    Q_OBJECT

public:
    /// A new one is of @p year.
    ProactiveFigureDialog(
        const Workplace &place, const Stored<ProactiveFigure> *existing, int year, QWidget *parent = nullptr);

private:
    void showNumbersOfRow();
};

/// The form of the number of applications that a year began with, of one kind of applicant.
class CarriedInDialog : public RecordFormDialog<CarriedIn, Ui::CarriedInDialog>
{
    Q_OBJECT

public:
    /// A new one is of @p year.
    CarriedInDialog(const Workplace &place, const Stored<CarriedIn> *existing, int year, QWidget *parent = nullptr);
};

/// The form of a cell of statutory table 三 of a year that was kept on paper.
class ApplicationTotalDialog : public RecordFormDialog<ApplicationTotal, Ui::ApplicationTotalDialog>
{
    Q_OBJECT

public:
    /// A new one is of @p year.
    ApplicationTotalDialog(
        const Workplace &place, const Stored<ApplicationTotal> *existing, int year, QWidget *parent = nullptr);
};

} // namespace Gongkai
