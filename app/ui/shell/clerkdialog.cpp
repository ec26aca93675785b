// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerkdialog.h"

#include "formguard.h"
#include "screenroom.h"
#include "ui_clerkdialog.h"

#include <QPushButton>

namespace Gongkai {

ClerkDialog::ClerkDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ClerkDialog>())
{
    m_ui->setupUi(this);
    m_ui->clerkCombo->addItems(known);
    m_ui->clerkCombo->setCurrentIndex(known.isEmpty() ? -1 : 0);
    // Completing would take the first Enter for itself, to complete the name that is there already.
    m_ui->clerkCombo->setCompleter(nullptr);
    m_ui->clerkCombo->setFocus();
    connect(m_ui->clerkCombo, &QComboBox::editTextChanged, this, &ClerkDialog::showState);
    showState();
    WheelGuard::protect(this);
    giveRoom(this, 60);
}

ClerkDialog::~ClerkDialog() = default;

QString ClerkDialog::name() const
{
    return m_ui->clerkCombo->currentText().simplified();
}

void ClerkDialog::showState()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty());
}

void ClerkDialog::accept()
{
    commitComposedText();
    if (name().isEmpty())
        m_ui->clerkCombo->setFocus();
    else
        QDialog::accept();
}

} // namespace Gongkai
