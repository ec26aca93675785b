// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemdialog.h"

#include "channels.h"
#include "deadline.h"
#include "screenroom.h"
#include "townbook.h"

#include <QLocale>

namespace Gongkai {

namespace {

std::vector<Choice> officeChoices(Store &store)
{
    std::vector<Choice> choices;
    if (const auto offices = TownBook(store).all<Office>()) {
        for (const auto &office : *offices)
            choices.push_back({office.record.code, office.record.name});
    }
    return choices;
}

} // namespace

ItemDialog::ItemDialog(const Workplace &place, const Stored<CatalogueItem> *existing, QWidget *parent)
    : RecordFormDialog(place, existing, {}, parent)
{
    binding().setChoices(u"office", officeChoices(place.store));
    std::vector<Choice> months;
    for (int month = 1; month <= 12; ++month)
        months.push_back({QString::number(month), QLocale().standaloneMonthName(month, QLocale::ShortFormat)});
    binding().setChoices(u"months", months);
    std::vector<Choice> channels;
    for (const QString &channel : usualChannels())
        channels.push_back({channel, channel});
    binding().setChoices(u"channels", channels);
    for (QListWidget *list : {form().monthsList, form().channelsList}) {
        list->setFlow(QListView::LeftToRight);
        list->setWrapping(true);
        list->setResizeMode(QListView::Adjust);
        list->setMaximumHeight(fontMetrics().height() * 4);
    }
    begin();
    connect(form().frequencyCombo, &QComboBox::currentIndexChanged, this, &ItemDialog::showUsualMonths);
    showUsualMonths();
    giveRoom(this, 110);
}

void ItemDialog::showUsualMonths()
{
    CatalogueItem usual;
    usual.frequency = fromWord<Frequency>(form().frequencyCombo->currentData().toString()).value_or(Frequency::Monthly);
    const bool isNeverDue = usual.frequency == Frequency::AsNeeded;
    form().monthsList->setEnabled(!isNeverDue);
    if (isNeverDue) {
        form().monthsHintLabel->setText(tr("It is never due, and can be handed in in any month."));
        return;
    }
    QStringList names;
    for (const int month : dueMonths(usual))
        names.append(QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    form().monthsHintLabel->setText(
        //: %1 the names of months
        tr("As long as no month is ticked it is due in: %1.").arg(names.join(tr(", ", "between months"))));
}

} // namespace Gongkai
