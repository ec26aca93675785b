// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeoverdialog.h"

#include "errorwording.h"
#include "faultmarks.h"
#include "formguard.h"
#include "pinyin.h"
#include "screenroom.h"
#include "stepwording.h"
#include "townbook.h"
#include "typedday.h"
#include "ui_takeoverdialog.h"

#include <QPushButton>

namespace Gongkai {

namespace {

Result<Catalogue> catalogueOf(Store &store)
{
    const TownBook book(store);
    const auto offices = book.all<Office>();
    if (!offices)
        return offices.error();
    const auto items = book.all<CatalogueItem>();
    if (!items)
        return items.error();
    Catalogue present;
    for (const auto &[office, version] : *offices)
        present.offices.push_back(office);
    for (const auto &[item, version] : *items)
        present.items.push_back(item);
    return present;
}

} // namespace

void TakeOverDialog::open(const Workplace &place, QWidget *parent)
{
    auto present = catalogueOf(place.store);
    const auto ready = readyCatalogue();
    if (!present || !ready) {
        place.tell(parent, present ? ready.error() : present.error());
        return;
    }
    if (missingFrom(*present, *ready).items.empty()) {
        place.prompts.inform(parent, tr("Everything in the ready catalogue is in this one already."));
        return;
    }
    auto *dialog = new TakeOverDialog(place, std::move(*present), *ready, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

TakeOverDialog::TakeOverDialog(const Workplace &place, Catalogue present, const Catalogue &ready, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TakeOverDialog>())
    , m_place(place)
    , m_present(std::move(present))
    , m_missing(missingFrom(m_present, ready))
{
    m_ui->setupUi(this);
    m_marks = new FaultMarks(this, m_ui->messageLabel);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Take over"));
    m_ui->fromEdit->setText(Period::of(place.today()).toString());
    m_ui->chooser->offer(m_missing);
    m_ui->chooser->setFocus();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TakeOverDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &TakeOverDialog::reject);
    giveRoom(this, 170, 34);
}

TakeOverDialog::~TakeOverDialog() = default;

void TakeOverDialog::accept()
{
    commitComposedText();
    m_marks->clear();
    const QSet<QString> chosen = m_ui->chooser->chosen();
    if (chosen.isEmpty()) {
        m_marks->mark(m_ui->chooser, {}, tr("Tick at least one item."));
        return;
    }
    const QString typed = m_ui->fromEdit->text().trimmed();
    const auto from = typedMonth(typed, m_place.today());
    if (!from) {
        const Fault fault{{}, typed.isEmpty() ? FaultKind::Required : FaultKind::NotAMonth, typed};
        m_marks->mark(m_ui->fromEdit, m_ui->fromEdit->accessibleName(), faultSentence(fault));
        return;
    }
    const ChangeSet changes = takeOver(
        m_missing, chosen, m_present, from, [this](const QString &name) { return m_place.pinyin.initialsOf(name); });
    const auto done = m_place.commit(this, deedText(Deed::TakeOver, List::Items, int(chosen.size())),
        [&](const QString &reason) { return RecordBook(m_place.store).commit(changes, reason); });
    if (done)
        QDialog::accept();
    else
        m_marks->tell(errorSentence(done.error(), m_place.store.path()));
}

} // namespace Gongkai
