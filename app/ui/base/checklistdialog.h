// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordformdialog.h"
#include "typedrows.h"
#include "ui_checklistdialog.h"

namespace Gongkai {

template <Described R>
class RecordsPaneOf;

/// One version of the checklist (督查清单) with its points, typed in a table in the order of the printed form. The
/// points of one that visits asked stay; whoever wants others copies it into a new version.
class ChecklistDialog : public RecordFormDialog<Checklist, Ui::ChecklistDialog>
{
    Q_OBJECT

public:
    /// @p existing is the record to be changed, null for a new one.
    ChecklistDialog(const Workplace &place, const Stored<Checklist> *existing, QWidget *parent);
    /// A new version that starts as @p fresh.
    ChecklistDialog(const Workplace &place, Checklist fresh, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;

private:
    ChecklistDialog(const Workplace &place, const Stored<Checklist> *existing, Checklist fresh, QWidget *parent);
    /// Points are typed only where the checklist is scored; those that are there stay.
    void showPoints(bool isScored);

    TypedRows *m_questions;
    Checklist m_before; ///< as it was opened
    int m_visits = 0;   ///< how many asked it
};

/// Gives the list of versions what can be done beside adding and editing: start from the ready checklist, copy a
/// version into a new one, print the form for the field.
void addChecklistTools(RecordsPaneOf<Checklist> &pane, const Workplace &place);

} // namespace Gongkai
