// SPDX-License-Identifier: GPL-3.0-or-later
#include "reformdialog.h"

#include "errorwording.h"
#include "faultmarks.h"
#include "formbinding.h"
#include "formguard.h"
#include "recordbook.h"
#include "screenroom.h"
#include "typedday.h"
#include "ui_reformdialog.h"

#include <QPushButton>

namespace Gongkai {

ReformDialog::ReformDialog(const Workplace &place, Reform reform, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReformDialog>()), m_place(place), m_reform(std::move(reform))
{
    m_ui->setupUi(this);
    m_marks = new FaultMarks(this, m_ui->messageLabel);
    setWindowTitle(m_reform.title);
    showFields();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(m_reform.deedName);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ReformDialog::explain);
    connect(m_ui->monthEdit, &QLineEdit::textChanged, this, &ReformDialog::explain);
    connect(m_ui->intoCombo, &QComboBox::currentIndexChanged, this, &ReformDialog::explain);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ReformDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ReformDialog::reject);
    WheelGuard::protect(this);
    // The sentence takes a few lines: its room is there before it is.
    m_ui->explanationLabel->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    explain();
    giveRoom(this, 100);
}

ReformDialog::~ReformDialog() = default;

void ReformDialog::showFields()
{
    const bool isRename = m_reform.deed == Deed::Rename;
    const bool isMerger = m_reform.deed == Deed::Merge;
    m_ui->unitLabel->setText(m_reform.unit);
    QFont strong = m_ui->unitLabel->font();
    strong.setBold(true);
    m_ui->unitLabel->setFont(strong);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->nameEditLabel), static_cast<QWidget *>(m_ui->nameEdit)})
        widget->setVisible(isRename);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->intoComboLabel), static_cast<QWidget *>(m_ui->intoCombo)})
        widget->setVisible(isMerger);
    for (const Choice &other : m_reform.others)
        m_ui->intoCombo->addItem(other.text, other.value);
    m_ui->intoCombo->setCurrentIndex(-1);
    if (isRename)
        m_ui->monthEditLabel->setText(tr("First &month of the new name:"));
    else if (isMerger)
        m_ui->monthEditLabel->setText(tr("First &month after the merger:"));
    else
        m_ui->monthEditLabel->setText(tr("Last &month:"));
    m_ui->monthEdit->setText(Period::of(m_place.today()).toString());
}

ReformEntry ReformDialog::entry() const
{
    return {m_ui->nameEdit->text().trimmed(), m_ui->intoCombo->currentData().toString(),
        typedMonth(m_ui->monthEdit->text().trimmed(), m_place.today())};
}

void ReformDialog::explain()
{
    const ReformEntry typed = entry();
    const auto changes = m_reform.plan(typed);
    m_ui->explanationLabel->setText(changes ? m_reform.explain(typed, *changes) : QString());
}

void ReformDialog::accept()
{
    commitComposedText();
    m_marks->clear();
    const QString month = m_ui->monthEdit->text().trimmed();
    if (const ReformEntry typed = entry(); !typed.month && !month.isEmpty()) {
        showFaults({{QStringLiteral("from"), FaultKind::NotAMonth, month}});
        return;
    }
    const auto changes = m_reform.plan(entry());
    if (!changes) {
        showFaults(changes.error().faults);
        if (changes.error().faults.empty())
            m_marks->tell(errorSentence(changes.error(), m_place.store.path()));
        return;
    }
    const auto done = m_place.commit(this, deedText(m_reform.deed, List::None, 1, m_reform.unit),
        [this, &changes](const QString &reason) { return RecordBook(m_place.store).commit(*changes, reason); });
    if (done) {
        QDialog::accept();
        return;
    }
    showFaults(done.error().faults);
    if (done.error().faults.empty())
        m_marks->tell(errorSentence(done.error(), m_place.store.path()));
}

void ReformDialog::showFaults(const std::vector<Fault> &faults)
{
    for (const Fault &fault : faults) {
        const QString field = fault.place.mid(fault.place.lastIndexOf(u'.') + 1);
        QWidget *widget = m_ui->monthEdit;
        if (field == u"name")
            widget = m_ui->nameEdit;
        else if (field == u"into")
            widget = m_ui->intoCombo;
        // Of records that go together one sentence is enough.
        if (!m_marks->isMarked(widget))
            m_marks->mark(widget, widget->accessibleName(), faultSentence(fault));
    }
}

} // namespace Gongkai
