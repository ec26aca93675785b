// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentspane.h"
#include "recordformdialog.h"
#include "typedrows.h"
#include "ui_postingdialog.h"

namespace Gongkai {

/// The form of what was put before the public (公开): material, and the channels with their days.
class PostingDialog : public RecordFormDialog<Posting, Ui::PostingDialog>
{
    Q_OBJECT

public:
    /// Without @p existing the form starts with @p fresh, or with nothing but the first channel.
    PostingDialog(const Workplace &place, const Stored<Posting> *existing, QWidget *parent = nullptr,
        const std::optional<Posting> &fresh = std::nullopt);

    /// What is to be posted of the accepted @p submission for @p item, to be put up on @p today.
    [[nodiscard]] static Posting madeFrom(const Submission &submission, const CatalogueItem &item, QDate today);
    /// Opens the posting that was made from @p submission, or the form of a new one.
    static void openFor(
        const Workplace &place, const Submission &submission, const CatalogueItem &item, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override;
    [[nodiscard]] bool isEdited() const override;
    [[nodiscard]] Result<void> addFurther(ChangeSet &changes) override;
    [[nodiscard]] QJsonObject stateBeside() const override { return m_attachments->unsaved(); }
    void restoreBeside(const QJsonObject &state, const QString &folder) override
    {
        m_attachments->takeUp(state, folder);
    }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString draftName() const override;
    [[nodiscard]] Result<Step> commit(const QString &reason) override;

private:
    void offerItems();
    void connectReview();
    /// What was reviewed is no longer what stands here: the review has to be made again.
    void voidReview();
    void checkReview(std::vector<Fault> &faults) const;
    void tellNewNumber();
    void showChannels();
    void readChannels(std::vector<Fault> &faults);
    [[nodiscard]] static Posting blank(QDate today);

    TypedRows *m_channels;
    AttachmentsPane *m_attachments;
    bool m_isVoided = false;
    std::optional<Posting> m_saved; ///< as it was before this form
    QString m_leftNumber;           ///< what its archive number was before its class or year changed
};

} // namespace Gongkai
