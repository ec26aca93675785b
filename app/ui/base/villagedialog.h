// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formernamerows.h"
#include "recordformdialog.h"
#include "ui_villagedialog.h"

namespace Gongkai {

/// One village or community with the names that it had.
class VillageDialog : public RecordFormDialog<Village, Ui::VillageDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    VillageDialog(const Workplace &place, const Stored<Village> *existing, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;

private:
    FormerNameRows m_formerNames;
};

} // namespace Gongkai
