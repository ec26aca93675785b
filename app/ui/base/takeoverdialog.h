// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readycatalogue.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class TakeOverDialog;
}

namespace Gongkai {

class FaultMarks;

/// Adds items of the ready catalogue to that of the store, as one step.
class TakeOverDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the dialog above @p parent; tells where the catalogue can't be read or holds nothing that is missing.
    static void open(const Workplace &place, QWidget *parent);

    /// @p present is what the store has, @p ready what may be missing from it.
    TakeOverDialog(const Workplace &place, Catalogue present, const Catalogue &ready, QWidget *parent);
    ~TakeOverDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::TakeOverDialog> m_ui;
    const Workplace m_place;
    const Catalogue m_present;
    const Catalogue m_missing;
    FaultMarks *m_marks;
};

} // namespace Gongkai
