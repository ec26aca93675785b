// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearfiguredialogs.h"

#include "applicationchoices.h"

namespace Gongkai {

namespace {

/// Lets @p field be typed into, or empties it.
void offer(QLineEdit *field, bool isOffered)
{
    field->setEnabled(isOffered);
    if (!isOffered)
        field->clear();
}

} // namespace

ProactiveFigureDialog::ProactiveFigureDialog(
    const Workplace &place, const Stored<ProactiveFigure> *existing, int year, QWidget *parent)
    : YearFigureDialog(place, existing, year, parent)
{
    begin();
    showNumbersOfRow();
    markUnedited();
    connect(form().rowCombo, &QComboBox::currentIndexChanged, this, &ProactiveFigureDialog::showNumbersOfRow);
}

void ProactiveFigureDialog::showNumbersOfRow()
{
    const auto row = fromWord<ProactiveRow>(form().rowCombo->currentData().toString());
    const bool isOfDocuments = row == ProactiveRow::Rules || row == ProactiveRow::NormativeDocuments;
    const bool isOfFees = row == ProactiveRow::Fees;
    for (QLineEdit *number : {form().madeEdit, form().repealedEdit, form().inForceEdit})
        offer(number, isOfDocuments);
    offer(form().decisionsEdit, !isOfDocuments && !isOfFees);
    offer(form().amountEdit, isOfFees);
}

CarriedInDialog::CarriedInDialog(const Workplace &place, const Stored<CarriedIn> *existing, int year, QWidget *parent)
    : YearFigureDialog(place, existing, year, parent)
{
    begin();
}

ApplicationTotalDialog::ApplicationTotalDialog(
    const Workplace &place, const Stored<ApplicationTotal> *existing, int year, QWidget *parent)
    : YearFigureDialog(place, existing, year, parent)
{
    binding().setChoices(u"row", applicationRowChoices());
    groupByPart(form().rowCombo);
    begin();
}

} // namespace Gongkai
