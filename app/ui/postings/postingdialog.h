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
    PostingDialog(const Workplace &place, const Stored<Posting> *existing, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override;
    [[nodiscard]] bool isEdited() const override;
    [[nodiscard]] Result<void> addFurther(ChangeSet &changes) override;
    [[nodiscard]] QString subject() const override;

private:
    void offerItems();
    void showChannels();
    void readChannels(std::vector<Fault> &faults);
    [[nodiscard]] static Posting fresh(QDate today);

    TypedRows *m_channels;
    AttachmentsPane *m_attachments;
};

} // namespace Gongkai
