// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedialog.h"

#include "formguard.h"
#include "screenroom.h"
#include "ui_issuedialog.h"

#include <QPushButton>

namespace Gongkai {

IssueDialog::IssueDialog(const QString &question, const QString &deed, const SecrecyReview &known, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::IssueDialog>())
{
    m_ui->setupUi(this);
    m_ui->questionLabel->setText(question);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(deed);
    m_ui->reviewerEdit->setText(known.by);
    m_ui->reviewedOnEdit->setToday(known.on);
    m_ui->reviewedOnEdit->setPast(true);
    m_ui->reviewedOnEdit->setDay(known.on);
    connect(m_ui->reviewerEdit, &QLineEdit::textChanged, this, &IssueDialog::showState);
    connect(m_ui->reviewedOnEdit, &QLineEdit::textChanged, this, &IssueDialog::showState);
    m_ui->reviewerEdit->setFocus();
    showState();
    giveRoom(this, 60);
}

IssueDialog::~IssueDialog() = default;

SecrecyReview IssueDialog::review() const
{
    return {m_ui->reviewerEdit->text().simplified(), m_ui->reviewedOnEdit->day().value_or(QDate())};
}

bool IssueDialog::isWhole() const
{
    return !review().by.isEmpty() && review().on.isValid();
}

void IssueDialog::showState()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isWhole());
}

void IssueDialog::accept()
{
    commitComposedText();
    if (isWhole())
        QDialog::accept();
    else
        m_ui->reviewerEdit->setFocus();
}

} // namespace Gongkai
