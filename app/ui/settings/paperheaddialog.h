// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "ui_paperheaddialog.h"

namespace Gongkai {

/// What the town's papers look like: their head, the code of their numbers, whom copies go to, how their lines stand.
class PaperHeadDialog : public RecordFormDialog<Town, Ui::PaperHeadDialog>
{
    Q_OBJECT

public:
    /// @p town is stored already.
    PaperHeadDialog(const Workplace &place, const Stored<Town> &town, QWidget *parent);

private:
    [[nodiscard]] HeadForm head() const;
    /// What a head needs can be filled in with one alone; the town's usual texts stand in the fields that are empty.
    void followHead();
};

} // namespace Gongkai
