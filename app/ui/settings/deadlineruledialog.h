// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_deadlineruledialog.h"

namespace Gongkai {

/// The deadline rule that holds from a month on, with its reason.
class DeadlineRuleDialog : public RecordFormDialog<DeadlineRule, Ui::DeadlineRuleDialog>
{
    Q_OBJECT

public:
    /// @p existing is the rule to be changed; without one a new rule starts as @p fresh.
    DeadlineRuleDialog(
        const Workplace &place, const Stored<DeadlineRule> *existing, const DeadlineRule &fresh, QWidget *parent);

    /// Asks first where months that have come in already would be judged anew.
    void accept() override;

protected:
    [[nodiscard]] QString subject() const override;
};

} // namespace Gongkai
