// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_proposaldialog.h"

namespace Gongkai {

/// The form of a deputy's motion or suggestion (代表议案、建议).
class ProposalDialog : public RecordFormDialog<Proposal, Ui::ProposalDialog>
{
    Q_OBJECT

public:
    ProposalDialog(const Workplace &place, const Stored<Proposal> *existing, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString subject() const override;

private:
    [[nodiscard]] static Proposal fresh(QDate today);
};

} // namespace Gongkai
