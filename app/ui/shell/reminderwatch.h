// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

#include <memory>

class QLabel;
class QMainWindow;
class QSystemTrayIcon;
class QTimer;
class QToolBar;

namespace Gongkai::Ui {
class ReminderBar;
}

namespace Gongkai {

class OpenStore;
class Preferences;

/// Tells on reminder and overdue days, once when the window opens and once when a new day begins under it, how many
/// offices still owe something: by a notification of the desktop, or where there is none by a bar at the top of the
/// window. Both have an action that ends them for good, as the settings do. The status line says it in any case, as
/// does the page of today.
class ReminderWatch : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window, which @p open and @p preferences outlive.
    ReminderWatch(OpenStore &open, Preferences &preferences, QMainWindow *window);
    ~ReminderWatch() override;

    /// Looks at the day and tells what it is. Called by itself shortly after the window opened, after changes and at
    /// the change of the day; a test calls it.
    void look();

Q_SIGNALS:
    /// The page of today is asked for.
    void todayAsked();
    /// A new day began while the window was open.
    void dayChanged();

private:
    void lookAtClock();
    void notify(const QString &sentence);
    void showInTray(const QString &sentence);
    void showBar(const QString &sentence);
    void dismiss();
    void turnOff();
    [[nodiscard]] QString sentenceOfToday() const;
    [[nodiscard]] QDate today() const;

    OpenStore &m_open;
    Preferences &m_preferences;
    QMainWindow *m_window;
    std::unique_ptr<Ui::ReminderBar> m_ui;
    QToolBar *m_bar = nullptr;         ///< null until it is first needed
    QSystemTrayIcon *m_tray = nullptr; ///< null until it is first needed, or where the desktop has none
    QLabel *m_label;
    QTimer *m_clock;
    QTimer *m_afterStep;
    QDate m_day;
};

} // namespace Gongkai
