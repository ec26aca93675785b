// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_deadlinedialog.h"

namespace Gongkai {

/// The deadline of one month where it differs from the town's rule, with its reason.
class DeadlineDialog : public RecordFormDialog<DeadlineOverride, Ui::DeadlineDialog>
{
    Q_OBJECT

public:
    /// @p existing is the date set before; null where the town's rule holds, which gives @p day.
    DeadlineDialog(
        const Workplace &place, Period period, QDate day, const Stored<DeadlineOverride> *existing, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] QString subject() const override;

private:
    void takeBack(const Stored<DeadlineOverride> &existing);
};

} // namespace Gongkai
