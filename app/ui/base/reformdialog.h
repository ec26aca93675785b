// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "step.h"
#include "stepwording.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class ReformDialog;
}

namespace Gongkai {

class FaultMarks;
struct Choice;

/// What is typed to rename, merge or close an office, village or item.
struct ReformEntry
{
    QString name;                ///< the new name, for a renaming
    QString into;                ///< the code of the other one, for a merger
    std::optional<Period> month; ///< the first month of what is new; for a closure the last one
};

/// One way in which an office, village or item changes from a month on.
struct Reform
{
    Deed deed = Deed::Rename; ///< Rename, Merge or Close: which fields are shown
    QString title;
    QString unit;               ///< what it is called now
    QString deedName;           ///< of the button
    std::vector<Choice> others; ///< that it can be merged into
    /// What has to be changed, or what is wrong with the entry, its faults placed at `name`, `into`, `from` or `to`.
    std::function<Result<ChangeSet>(const ReformEntry &)> plan;
    /// What these changes come to, in a sentence.
    std::function<QString(const ReformEntry &, const ChangeSet &)> explain;
};

/// Asks for what a reform needs, says beforehand what will happen, and does it as one step.
class ReformDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p place outlives the dialog.
    ReformDialog(const Workplace &place, Reform reform, QWidget *parent);
    ~ReformDialog() override;

    void accept() override;

private:
    void showFields();
    [[nodiscard]] ReformEntry entry() const;
    void explain();
    void showFaults(const std::vector<Fault> &faults);

    std::unique_ptr<Ui::ReformDialog> m_ui;
    const Workplace m_place;
    const Reform m_reform;
    FaultMarks *m_marks;
};

} // namespace Gongkai
