// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_itemdialog.h"

namespace Gongkai {

/// One thing that an office must hand in (公开事项), when, and where it is posted.
class ItemDialog : public RecordFormDialog<CatalogueItem, Ui::ItemDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    ItemDialog(const Workplace &place, const Stored<CatalogueItem> *existing, QWidget *parent);

private:
    /// Says in which months the item is due as long as none is ticked.
    void showUsualMonths();
};

} // namespace Gongkai
