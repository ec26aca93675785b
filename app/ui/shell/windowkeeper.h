// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QPointer>
#include <QWidget>

namespace Gongkai {

class MainWindow;
struct NewStorePlan;
class Preferences;
class Prompts;
class StoreLock;
class WelcomeWindow;

/// Keeps the one window of this program: the welcome page or that of a store, and leads from one to the other.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p preferences and @p prompts outlive the keeper.
    WindowKeeper(Session session, Preferences &preferences, Prompts &prompts);
    ~WindowKeeper() override;

    /// Opens @p store, or the last one where it is empty, or the welcome page. False if there is nothing to stay for:
    /// the store is open in another window, which was raised.
    bool start(const QString &store);

    /// Opens the store at @p path in place of what is shown. False if it was not opened; the clerk was told why.
    bool openStore(const QString &path);
    /// Leads the clerk to a store for a town of their own, made where they say.
    void createTown();
    /// Makes the sample town, where the clerk says.
    void createSample();

private:
    /// The window that the clerk looks at; null before there is one.
    [[nodiscard]] QWidget *front() const;
    void askAndOpen();
    void showWelcome();
    /// Tells of what was typed and not saved; what was typed over records that are gone can be thrown away.
    void tellDrafts(Store &store);
    void showStore(std::unique_ptr<Store> store, std::unique_ptr<StoreLock> lock);
    [[nodiscard]] bool knowsClerk();
    /// Makes the store of @p plan where the clerk says; its path, empty if it was not made.
    [[nodiscard]] QString makeTown(const NewStorePlan &plan, QWidget *parent);

    Session m_session;
    Preferences &m_preferences;
    Prompts &m_prompts;
    QPointer<MainWindow> m_window;
    QPointer<WelcomeWindow> m_welcome;
    bool m_isClerkAsked = false;
    bool m_wasRaised = false;
};

} // namespace Gongkai
