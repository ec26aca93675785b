// SPDX-License-Identifier: GPL-3.0-or-later
#include "photosdialog.h"

#include "attachmentopener.h"
#include "attachmentspane.h"
#include "errorwording.h"
#include "screenroom.h"
#include "ui_photosdialog.h"

#include <QPushButton>

namespace Gongkai {

PhotosDialog::PhotosDialog(const Workplace &place, const QString &visit, const FindingChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PhotosDialog>())
    , m_place(place)
    , m_owner(choice.finding.value_or(visit))
{
    m_ui->setupUi(this);
    m_ui->whatLabel->setText(choice.text);
    m_ui->messageLabel->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_files = new AttachmentsPane(place, choice.finding ? AttachmentRows::Owner::Finding : AttachmentRows::Owner::Visit,
        m_owner, m_ui->dialogLayout, m_ui->buttons);
    m_files->setStage(choice.stage);
    // Pictures from the clipboard wait there.
    m_files->takeUp({}, folderForOpening());
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PhotosDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &PhotosDialog::reject);
    giveRoom(this, 90, 20);
}

PhotosDialog::~PhotosDialog() = default;

void PhotosDialog::open(const Workplace &place, const QString &visit, QWidget *parent)
{
    const auto choices = findingChoices(place.store, visit);
    if (!choices) {
        place.tell(parent, choices.error());
        return;
    }
    QStringList texts;
    for (const FindingChoice &choice : *choices)
        texts.append(choice.text);
    const auto chosen =
        texts.size() > 1 ? place.prompts.choose(parent, tr("What do the photos show?"), texts) : std::optional(0);
    if (!chosen)
        return;
    auto *dialog = new PhotosDialog(place, visit, (*choices)[size_t(*chosen)], parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PhotosDialog::accept()
{
    ChangeSet changes;
    const auto kept = m_files->addTo(changes, m_owner);
    if (kept && changes.isEmpty()) {
        QDialog::accept();
        return;
    }
    const auto step =
        !kept ? Result<Step>(kept.error()) : m_place.commit(this, tr("Photos of a visit"), [&](const QString &reason) {
            return AttachmentBook(m_place.store).commit(changes, reason);
        });
    if (step) {
        QDialog::accept();
        return;
    }
    m_ui->messageLabel->setText(errorSentence(step.error()));
    m_ui->messageLabel->show();
}

void PhotosDialog::reject()
{
    if (!m_files->isEdited()) {
        QDialog::reject();
        return;
    }
    switch (m_place.prompts.askUnsaved(this, tr("The photos are not saved yet."))) {
    case Prompts::Unsaved::Save:
        accept();
        break;
    case Prompts::Unsaved::Discard:
        QDialog::reject();
        break;
    case Prompts::Unsaved::Stay:
        break;
    }
}

} // namespace Gongkai
