// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperheaddialog.h"

#include "documentnumber.h"
#include "papervalues.h"
#include "screenroom.h"

namespace Gongkai {

PaperHeadDialog::PaperHeadDialog(const Workplace &place, const Stored<Town> &town, QWidget *parent)
    : RecordFormDialog(place, &town, {}, parent)
{
    connect(form().paperHeadCombo, &QComboBox::currentIndexChanged, this, &PaperHeadDialog::followHead);
    connect(form().numberCodeEdit, &QLineEdit::textChanged, this, &PaperHeadDialog::followHead);
    begin();
    followHead();
    giveRoom(this, 90);
}

HeadForm PaperHeadDialog::head() const
{
    return fromWord<HeadForm>(form().paperHeadCombo->currentData().toString()).value_or(HeadForm::None);
}

void PaperHeadDialog::followHead()
{
    const HeadForm wanted = head();
    const bool hasHead = wanted != HeadForm::None;
    for (QWidget *field : std::initializer_list<QWidget *>{form().headMarkEdit, form().headMarkEditLabel,
             form().numberCodeEdit, form().numberCodeEditLabel, form().copiesToEdit, form().copiesToEditLabel})
        field->setEnabled(hasHead);
    for (QWidget *field :
        {static_cast<QWidget *>(form().printedByEdit), static_cast<QWidget *>(form().printedByEditLabel)})
        field->setEnabled(wanted == HeadForm::RedHead);
    Town town = record();
    town.paperHead = wanted;
    town.headMark.clear();
    form().headLabel->setText(hasHead
            ? tr("Papers are signed by the body whose mark stands at their head: %1.").arg(signatoryOf(town))
            : tr("An office inside another may not use a red head on its own; its papers start with their title."));
    form().headMarkEdit->setPlaceholderText(hasHead ? usualMark(town, wanted) : QString());
    form().printedByEdit->setPlaceholderText(wanted == HeadForm::RedHead ? usualPrinter(town) : QString());
    const DocumentNumber next{form().numberCodeEdit->text().simplified(), place().today().year(), 1};
    form().numberLabel->setText(hasHead && !next.code.isEmpty()
            ? tr("Such as %1. The running number is given when a paper is issued.").arg(next.text())
            : QString());
    form().numberLabel->setVisible(!form().numberLabel->text().isEmpty());
}

} // namespace Gongkai
