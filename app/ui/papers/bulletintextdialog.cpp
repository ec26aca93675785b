// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletintextdialog.h"

#include "bulletin.h"
#include "bulletinprose.h"
#include "datewording.h"
#include "paperbook.h"
#include "prosefields.h"
#include "screenroom.h"

namespace Gongkai {

namespace {

QString usualText()
{
    const std::vector<QString> demands = Bulletin::usualDemands(true);
    return QStringList(demands.begin(), demands.end()).join(u'\n');
}

} // namespace

void BulletinTextDialog::openFor(const Workplace &place, Period period, QWidget *parent)
{
    const QString key = period.isValid() ? period.toString() : QString();
    const PaperBook book(place.store);
    const auto existing = book.find<BulletinText>(key);
    if (!existing && existing.error().kind != ErrorKind::NotFound)
        return place.tell(parent, existing.error());
    // A month starts from what stands for every month.
    const auto general = book.find<BulletinText>(QString());
    const BulletinText fresh{key, general ? general->record.text : usualText()};
    auto *dialog = new BulletinTextDialog(place, existing ? &*existing : nullptr, fresh, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

BulletinTextDialog::BulletinTextDialog(
    const Workplace &place, const Stored<BulletinText> *existing, const BulletinText &fresh, QWidget *parent)
    : RecordFormDialog(place, existing, fresh, parent)
{
    form().scopeLabel->setText(record().period.isEmpty()
            ? tr("What every bulletin asks at its end, one paragraph a line. A month may have a text of its own.")
            : tr("What the bulletin of %1 asks at its end, one paragraph a line.").arg(subject()));
    for (const QString &field : bulletinFields())
        form().fieldCombo->addItem(field);
    connect(form().insertButton, &QPushButton::clicked, this, [this] {
        form().textEdit->insertPlainText(QStringLiteral("{{%1}}").arg(form().fieldCombo->currentText()));
        form().textEdit->setFocus();
    });
    begin();
    giveRoom(this, 80, 20);
}

QString BulletinTextDialog::subject() const
{
    const auto period = Period::fromString(record().period);
    return period ? monthText(*period) : QString();
}

std::vector<Fault> BulletinTextDialog::readForm()
{
    auto faults = RecordFormDialog::readForm();
    const QStringList known = bulletinFields();
    for (const QString &field : fieldsIn(record().text)) {
        if (!known.contains(field))
            faults.push_back({QStringLiteral("text"), FaultKind::Dangling, field});
    }
    return faults;
}

Result<Step> BulletinTextDialog::commit(const QString &reason)
{
    if (isNew() || !record().text.trimmed().isEmpty())
        return RecordFormDialog::commit(reason);
    ChangeSet changes;
    changes.remove(record(), version());
    return PaperBook(place().store).commit(changes, reason);
}

} // namespace Gongkai
