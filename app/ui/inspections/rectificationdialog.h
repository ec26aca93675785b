// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class RectificationDialog;
}

namespace Gongkai {

class FontBook;
class PaperActions;

/// The rectification notices (整改通知书) of some visits: each can be looked at, printed, saved and issued; all
/// together are issued as one step and printed. What is issued is frozen and kept with the other issued papers. The
/// drafts follow the store: each is made anew when something is saved, and bears its number once it is issued.
class RectificationDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p visits are ids. Those of which nothing is open get no notice.
    RectificationDialog(const Workplace &place, const QStringList &visits, QWidget *parent = nullptr);
    ~RectificationDialog() override;

private:
    void connectActions();
    /// A draft for each visit; one whose words are issued already bears the number of the issued one.
    [[nodiscard]] Result<std::vector<ComposedPaper>> composeDrafts() const;
    /// Makes the drafts anew; the one in front stays.
    void refresh();
    void showCurrent();
    [[nodiscard]] const ComposedPaper *current() const;
    /// Asks whether those of @p papers that are issued already with the same words are to be issued once more; true
    /// without asking where there are none.
    [[nodiscard]] bool mayIssue(const std::vector<ComposedPaper> &papers);
    /// Issues the notices of @p visits and returns them as they are issued; nothing if that failed, which is told, or
    /// the clerk thought better of it.
    [[nodiscard]] std::vector<ComposedPaper> issue(const QStringList &visits);
    [[nodiscard]] Result<std::vector<ComposedPaper>> freeze(const QStringList &visits, int firstNumber);
    void issueAndPrintAll();

    std::unique_ptr<Ui::RectificationDialog> m_ui;
    const Workplace m_place;
    const QStringList m_visits;
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<PaperDesk> m_desk;
    PaperActions *m_actions;
    std::vector<ComposedPaper> m_drafts;
};

} // namespace Gongkai
