// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_officialdialog.h"

namespace Gongkai {

/// Somebody who may lead a visit (带队领导).
class OfficialDialog : public RecordFormDialog<Official, Ui::OfficialDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    OfficialDialog(const Workplace &place, const Stored<Official> *existing, QWidget *parent);
};

} // namespace Gongkai
