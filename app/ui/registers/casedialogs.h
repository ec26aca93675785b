// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationchoices.h"
#include "dateedit.h"
#include "newrecordid.h"
#include "recordformdialog.h"
#include "ui_lawsuitdialog.h"
#include "ui_reconsiderationdialog.h"

namespace Gongkai {

/// The form of a case @p R that was brought against the town, with the application that it is about.
template <class R, class Form>
class CaseDialog : public RecordFormDialog<R, Form>
{
protected:
    CaseDialog(const Workplace &place, const Stored<R> *existing, QWidget *parent)
        : RecordFormDialog<R, Form>(place, existing, fresh(place.today()), parent)
    {
        this->binding().setChoices(u"application", applicationChoices(place.store));
        this->begin();
        if (!this->record().application)
            this->form().applicationCombo->setCurrentIndex(0);
        this->markUnedited();
    }

private:
    [[nodiscard]] static R fresh(QDate today)
    {
        R record;
        record.id = newRecordId();
        record.on = today;
        return record;
    }
};

/// The form of an administrative reconsideration (行政复议).
class ReconsiderationDialog : public CaseDialog<Reconsideration, Ui::ReconsiderationDialog>
{
    Q_OBJECT

public:
    ReconsiderationDialog(const Workplace &place, const Stored<Reconsideration> *existing, QWidget *parent = nullptr)
        : CaseDialog(place, existing, parent)
    {
    }
};

/// The form of an administrative lawsuit (行政诉讼).
class LawsuitDialog : public CaseDialog<Lawsuit, Ui::LawsuitDialog>
{
    Q_OBJECT

public:
    LawsuitDialog(const Workplace &place, const Stored<Lawsuit> *existing, QWidget *parent = nullptr)
        : CaseDialog(place, existing, parent)
    {
    }
};

} // namespace Gongkai
