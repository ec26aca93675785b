// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentspane.h"
#include "recordformdialog.h"
#include "ui_submissiondialog.h"

namespace Gongkai {

/// The full form of one submission: what came when from whom, and what the clerk decided about it.
class SubmissionDialog : public RecordFormDialog<Submission, Ui::SubmissionDialog>
{
    Q_OBJECT

public:
    /// @p name is the obligation in words; @p existing the submission to be changed, or null for @p fresh.
    SubmissionDialog(const Workplace &place, const QString &name, const Stored<Submission> *existing,
        const Submission &fresh, QWidget *parent);

Q_SIGNALS:
    /// It was saved, and the next obligation that is missing is wanted.
    void nextAsked();

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] bool isEdited() const override;
    [[nodiscard]] Result<void> addFurther(ChangeSet &changes) override;
    [[nodiscard]] QJsonObject stateBeside() const override { return m_attachments->unsaved(); }
    void restoreBeside(const QJsonObject &state, const QString &folder) override
    {
        m_attachments->takeUp(state, folder);
    }
    [[nodiscard]] QString subject() const override { return m_name; }
    [[nodiscard]] QString draftName() const override;
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override;

private:
    void showReview();
    void showReviewFields();
    void showOtherReceipt();
    void offerOtherTime(const QString &day);
    void checkReceipts(std::vector<Fault> &faults) const;
    [[nodiscard]] std::vector<Fault> readReview();
    void saveAndGoOn();

    QString m_name;
    AttachmentsPane *m_attachments;
};

} // namespace Gongkai
