// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissiondialog.h"

#include "tablelook.h"

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
    connect(form().nextButton, &QPushButton::clicked, this, &SubmissionDialog::saveAndGoOn);
    begin();
    showReviewFields();
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

std::vector<Fault> SubmissionDialog::readForm()
{
    std::vector<Fault> faults;
    const auto decision = fromWord<Decision>(form().decisionCombo->currentData().toString());
    if (decision) {
        // A decision that stays what it was keeps its moment.
        const bool isNewDecision = !record().review || record().review->decision != *decision;
        Review review{*decision, isNewDecision ? place().now() : record().review->at,
            form().reviewReasonEdit->text().trimmed(), std::nullopt};
        if (*decision == Decision::Returned) {
            review.correctBy = form().correctByEdit->day();
            if (form().correctByEdit->isUnreadable())
                faults.push_back(
                    {QStringLiteral("review.correctBy"), FaultKind::NotADay, form().correctByEdit->text()});
        }
        record().review = review;
    } else {
        record().review.reset();
    }
    if (isNew() && record().id.isEmpty())
        record().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (isNew())
        record().recordedAt = place().now();
    addMissingFaults(faults, RecordFormDialog::readForm());
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
