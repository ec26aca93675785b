// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontbook.h"
#include "recordtablemodel.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class FontsDialog;
}

namespace Gongkai {

struct PageList;

/// The fonts of the papers: which face serves each kind of type, what was looked for before it, and which characters of
/// the paper at hand were taken from another face, or from none.
class FontsDialog : public QDialog
{
    Q_OBJECT

public:
    /// A character that the paper at hand could not take from its own face.
    struct Borrowed
    {
        QString character;
        QString face; ///< empty if no face of this computer has it
        int page = 0; ///< from 0
        QString context;
    };

    /// @p paper is null where none is at hand.
    FontsDialog(FontBook &fonts, const PageList *paper, QWidget *parent);
    ~FontsDialog() override;

private:
    void showBorrowed(const PageList *paper);
    /// Says of the chosen role in what order its faces were looked for.
    void showOrder();

    std::unique_ptr<Ui::FontsDialog> m_ui;
    RecordTableModel<RoleFace> *m_roles;
    RecordTableModel<Borrowed> *m_borrowed;
};

} // namespace Gongkai
