// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowpages.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;

namespace Gongkai::Ui {
class MainWindow;
}

namespace Gongkai {

class ExchangeActions;
class HelpWindow;
class StoreLock;

/// The window of one store: the list of pages, the page in front, the menu and the status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p preferences outlives the window.
    MainWindow(std::unique_ptr<OpenStore> open, std::unique_ptr<StoreLock> lock, Preferences &preferences);
    ~MainWindow() override;

    /// Brings the page with @p id to the front, unless the page in front wants to be kept.
    void showPage(const QString &id);
    /// The page in front.
    [[nodiscard]] Page *page() const;

Q_SIGNALS:
    /// Another store is to be opened, or a new one made, in place of this one.
    void openAsked();
    void createAsked();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void connectActions();
    void layOutPagesList();
    /// Has the pages leave out what they can do without while the window is small.
    void followSize();
    void addStatusLine();
    void showRow(int row);
    void afterStep(const Step &step);
    void watchReminders();
    void showUndoState();
    void turnBack(bool isUndo);
    void changeClerk();
    void changeFontSize(int by);
    void showBackupAge();
    void keepPlace();
    [[nodiscard]] bool mayLeavePage();
    /// The title: the town as it is called now.
    void nameWindow();

    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<OpenStore> m_open;
    Preferences &m_preferences;
    std::vector<PageEntry> m_entries;
    std::vector<Page *> m_pages; ///< null where a page was not shown yet
    bool m_isSmall = false;
    ExchangeActions *m_exchange;
    HelpWindow *m_help = nullptr;
    QLabel *m_clerkLabel = nullptr;
    QLabel *m_savedLabel = nullptr;
    QLabel *m_backupLabel = nullptr;
    QTimer m_placeTimer{
        this}; ///< waits till the clerk has placed the window: every write of the settings takes a while
};

} // namespace Gongkai
