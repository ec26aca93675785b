// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_bulletintextdialog.h"

namespace Gongkai {

/// What is asked at the end of the bulletin: of one month, or of every month without a text of its own. A text that is
/// emptied is taken out, and the usual demands stand again.
class BulletinTextDialog : public RecordFormDialog<BulletinText, Ui::BulletinTextDialog>
{
    Q_OBJECT

public:
    /// Opens the text of @p period, or of every month where it is invalid.
    static void openFor(const Workplace &place, Period period, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] Result<Step> commit(const QString &reason) override;
    [[nodiscard]] QString subject() const override;

private:
    BulletinTextDialog(
        const Workplace &place, const Stored<BulletinText> *existing, const BulletinText &fresh, QWidget *parent);
};

} // namespace Gongkai
