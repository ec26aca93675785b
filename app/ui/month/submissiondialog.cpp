// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissiondialog.h"

#include "tablelook.h"

#include <QShortcut>
#include <QUuid>

namespace Gongkai {

SubmissionDialog::SubmissionDialog(const Workplace &place, const QString &name, const Stored<Submission> *existing,
    const Submission &fresh, QWidget *parent)
    : RecordFormDialog(place, existing, fresh, parent)
    , m_name(name)
    , m_attachments(new AttachmentsPane(place, AttachmentRows::Owner::Submission, isNew() ? QString() : record().id,
          form().dialogLayout, form().reviewReasonEdit))
{
    form().obligationLabel->setText(name);
    makeHeading(form().obligationLabel, true);
    makeHeading(form().reviewHeading, true);
    form().decisionCombo->addItem(tr("Not reviewed yet"), QString());
    for (const auto &[value, word] : Words<Decision>::list)
        form().decisionCombo->addItem(label(value), QString(word));
    showReview();
    connect(form().decisionCombo, &QComboBox::currentIndexChanged, this, &SubmissionDialog::showReviewFields);
    connect(form().carrierCombo, &QComboBox::currentIndexChanged, this, &SubmissionDialog::showOtherReceipt);
    connect(form().nextButton, &QPushButton::clicked, this, &SubmissionDialog::saveAndGoOn);
    // A button's own key is lost whenever its text is set.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &SubmissionDialog::saveAndGoOn);
    }
    // In the form of a month long gone a mere 28 is the 28th of that month.
    const bool isLongGone = record().period.plus(1).lastDay() < place.today();
    for (DateEdit *edit : {form().receivedAtEdit, form().otherReceivedAtEdit}) {
        edit->setPast(true);
        edit->setToday(isLongGone ? record().period.lastDay() : place.today());
    }
    begin();
    showReviewFields();
    showOtherReceipt();
    connect(form().otherReceivedAtEdit, &QLineEdit::textChanged, this, &SubmissionDialog::offerOtherTime);
    markUnedited();
    resize(fontMetrics().averageCharWidth() * 85, sizeHint().height());
}

void SubmissionDialog::showReview()
{
    const auto &review = record().review;
    form().decisionCombo->setCurrentIndex(
        review ? form().decisionCombo->findData(QString(wordOf(review->decision))) : 0);
    if (!review)
        return;
    form().reviewReasonEdit->setText(review->reason);
    form().correctByEdit->setDay(review->correctBy);
}

void SubmissionDialog::showReviewFields()
{
    const bool isReturned = form().decisionCombo->currentData().toString() == wordOf(Decision::Returned);
    form().correctByEdit->setEnabled(isReturned);
    form().reviewReasonEdit->setEnabled(form().decisionCombo->currentIndex() > 0);
}

void SubmissionDialog::showOtherReceipt()
{
    const auto carrier = fromWord<Carrier>(form().carrierCombo->currentData().toString());
    const bool canCome = carrier && *carrier != Carrier::Both;
    form().otherReceivedAtEditLabel->setText(
        carrier == Carrier::Electronic ? tr("Stamped paper came &on:") : tr("E-copy came &on:"));
    form().otherReceivedAtEdit->setEnabled(canCome);
    if (!canCome)
        form().otherReceivedAtEdit->clear();
    form().otherReceivedAtTime->setEnabled(!form().otherReceivedAtEdit->text().isEmpty());
}

void SubmissionDialog::offerOtherTime(const QString &day)
{
    // A day that was just begun came now, as far as anybody knows.
    if (!day.isEmpty() && !form().otherReceivedAtTime->isEnabled())
        form().otherReceivedAtTime->setTime(place().store.now().time());
    form().otherReceivedAtTime->setEnabled(!day.isEmpty());
}

void SubmissionDialog::checkReceipts(std::vector<Fault> &faults) const
{
    // What is written down has come: a day ahead would be left out of the month until then.
    const Moment now = place().now();
    if (record().receivedAt.isValid() && record().receivedAt > now)
        faults.push_back({QStringLiteral("receivedAt"), FaultKind::InFuture, {}});
    if (record().otherReceivedAt && *record().otherReceivedAt > now)
        faults.push_back({QStringLiteral("otherReceivedAt"), FaultKind::InFuture, {}});
}

std::vector<Fault> SubmissionDialog::readReview()
{
    const auto decision = fromWord<Decision>(form().decisionCombo->currentData().toString());
    if (!decision) {
        record().review.reset();
        return {};
    }
    std::vector<Fault> faults;
    // A decision that stays what it was keeps its moment.
    const bool isNewDecision = !record().review || record().review->decision != *decision;
    Review review{*decision, isNewDecision ? place().now() : record().review->at,
        form().reviewReasonEdit->text().trimmed(), std::nullopt};
    if (*decision == Decision::Returned) {
        review.correctBy = form().correctByEdit->day();
        if (form().correctByEdit->isUnreadable())
            faults.push_back({QStringLiteral("review.correctBy"), FaultKind::NotADay, form().correctByEdit->text()});
        else if (review.correctBy && *review.correctBy < review.at.day())
            faults.push_back({QStringLiteral("review.correctBy"), FaultKind::BeforeReturn, {}});
        if (review.reason.isEmpty())
            faults.push_back({QStringLiteral("review.reason"), FaultKind::Required, {}});
    }
    record().review = review;
    return faults;
}

std::vector<Fault> SubmissionDialog::readForm()
{
    std::vector<Fault> faults = readReview();
    if (isNew() && record().id.isEmpty())
        record().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (isNew())
        record().recordedAt = place().now();
    addMissingFaults(faults, RecordFormDialog::readForm());
    std::vector<Fault> ahead;
    checkReceipts(ahead);
    addMissingFaults(faults, std::move(ahead));
    return faults;
}

bool SubmissionDialog::isEdited() const
{
    return RecordFormDialog::isEdited() || m_attachments->isEdited();
}

Result<void> SubmissionDialog::addFurther(ChangeSet &changes)
{
    return m_attachments->addTo(changes, record().id);
}

QString SubmissionDialog::draftName() const
{
    // What was typed for one obligation is no draft for another.
    const QString name = RecordFormDialog::draftName();
    return isNew() ? QStringList{name, record().period.toString(), record().office, record().item}.join(u'/') : name;
}

QWidget *SubmissionDialog::fieldAt(const QString &faultPlace) const
{
    if (faultPlace.endsWith(QLatin1StringView("correctBy")))
        return form().correctByEdit;
    if (faultPlace.endsWith(QLatin1StringView("review.reason")))
        return form().reviewReasonEdit;
    return RecordFormDialog::fieldAt(faultPlace);
}

void SubmissionDialog::saveAndGoOn()
{
    if (!save())
        return;
    done(QDialog::Accepted);
    Q_EMIT nextAsked();
}

} // namespace Gongkai
