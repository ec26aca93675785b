// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearfiguredialogs.h"

#include "applicationchoices.h"

namespace Gongkai {

namespace {

constexpr const char *SetAside = "setAside";

/// Lets @p field be typed into, or sets what stands in it aside until it is offered again: whoever goes through the
/// rows by arrow key passes those that don't have it.
void offer(QLineEdit *field, bool isOffered)
{
    if (isOffered == field->isEnabled())
        return;
    field->setEnabled(isOffered);
    if (isOffered) {
        field->setText(field->property(SetAside).toString());
        return;
    }
    field->setProperty(SetAside, field->text());
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
    const bool isOfPurchases = row == ProactiveRow::Procurement;
    const bool isOfItems = !isOfDocuments && !isOfPurchases;
    // The form of 2019 asks for other numbers than that of 2021; where it may still be chosen both can be typed.
    for (QLineEdit *number : {form().madeEdit, form().repealedEdit, form().inForceEdit, form().newlyMadeEdit,
             form().newlyPublishedEdit, form().totalPublicEdit})
        offer(number, isOfDocuments);
    for (QLineEdit *number : {form().itemsBeforeEdit, form().changeEdit})
        offer(number, isOfItems);
    offer(form().decisionsEdit, isOfItems && !isOfFees);
    offer(form().amountEdit, isOfFees || isOfPurchases);
    offer(form().itemsEdit, isOfPurchases);
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
