// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formernamerows.h"
#include "recordformdialog.h"
#include "ui_officedialog.h"

namespace Gongkai {

/// One office (办公室 / 站所) with the months in which it is in force and the names that it had.
class OfficeDialog : public RecordFormDialog<Office, Ui::OfficeDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    OfficeDialog(const Workplace &place, const Stored<Office> *existing, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;

private:
    FormerNameRows m_formerNames;
};

} // namespace Gongkai
