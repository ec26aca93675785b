// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingchoice.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class PhotosDialog;
}

namespace Gongkai {

class AttachmentsPane;

/// The photos and other files of one visit, or of one of its findings before or after it was put right, to be added
/// and taken out. Saving is one step.
class PhotosDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows those that show what @p choice says of the visit with @p visit, as what is added will do. @p place
    /// outlives the dialog.
    PhotosDialog(const Workplace &place, const QString &visit, const FindingChoice &choice, QWidget *parent);
    ~PhotosDialog() override;

    /// Asks what the photos of the visit with @p visit are to show, where it has findings, and opens the dialog.
    static void open(const Workplace &place, const QString &visit, QWidget *parent);
    using QDialog::open;

    /// Saves and closes.
    void accept() override;
    /// Closes; asks first if something was added or taken out.
    void reject() override;

private:
    std::unique_ptr<Ui::PhotosDialog> m_ui;
    const Workplace m_place;
    const QString m_owner;
    AttachmentsPane *m_files;
};

} // namespace Gongkai
