// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_applicationtotaldialog.h"
#include "ui_carriedindialog.h"
#include "ui_proactivefiguredialog.h"

namespace Gongkai {

/// The form of a record that is entered for a whole year.
template <Described R, class Form>
class YearFigureDialog : public RecordFormDialog<R, Form>
{
protected:
    /// A new one is of @p year.
    YearFigureDialog(const Workplace &place, const Stored<R> *existing, int year, QWidget *parent)
        : RecordFormDialog<R, Form>(place, existing, freshOf(year), parent)
    {
    }

    [[nodiscard]] QString draftName() const override
    {
        // A new record has a whole key at once, which may be that of a stored one.
        if (this->isNew())
            return QString::fromLatin1(this->metaObject()->className()) + u'/';
        return RecordFormDialog<R, Form>::draftName();
    }

private:
    static R freshOf(int year)
    {
        R record;
        record.year = year;
        return record;
    }
};

/// The form of a row of statutory table 二 of a year. Only the numbers that the row has can be typed.
class ProactiveFigureDialog : public YearFigureDialog<ProactiveFigure, Ui::ProactiveFigureDialog>
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
class CarriedInDialog : public YearFigureDialog<CarriedIn, Ui::CarriedInDialog>
{
    Q_OBJECT

public:
    /// A new one is of @p year.
    CarriedInDialog(const Workplace &place, const Stored<CarriedIn> *existing, int year, QWidget *parent = nullptr);
};

/// The form of a cell of statutory table 三 of a year that was kept on paper.
class ApplicationTotalDialog : public YearFigureDialog<ApplicationTotal, Ui::ApplicationTotalDialog>
{
    Q_OBJECT

public:
    /// A new one is of @p year.
    ApplicationTotalDialog(
        const Workplace &place, const Stored<ApplicationTotal> *existing, int year, QWidget *parent = nullptr);
};

} // namespace Gongkai
