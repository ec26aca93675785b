// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeeper.h"

#include "attachmentbook.h"
#include "clerkdialog.h"
#include "draft.h"
#include "errorwording.h"
#include "exchangeactions.h"
#include "mainwindow.h"
#include "openstore.h"
#include "patientwindow.h"
#include "preferences.h"
#include "sampletown.h"
#include "sideways.h"
#include "storelock.h"
#include "welcomewindow.h"

#include <QApplication>
#include <QFileInfo>

namespace Gongkai {

WindowKeeper::WindowKeeper(Session session, Preferences &preferences, Prompts &prompts)
    : m_session(std::move(session)), m_preferences(preferences), m_prompts(prompts)
{
    // The window's own thread waits for nobody; Workplace does that.
    m_session.patience = PatientWindow();
}

WindowKeeper::~WindowKeeper()
{
    delete m_window;
    delete m_welcome;
}

bool WindowKeeper::start(const QString &store)
{
    const QString path = store.isEmpty() ? m_preferences.lastStore() : store;
    if (!path.isEmpty() && (!store.isEmpty() || QFileInfo::exists(path)) && openStore(path))
        return true;
    if (m_wasRaised)
        return false;
    showWelcome();
    return true;
}

bool WindowKeeper::knowsClerk()
{
    if (m_preferences.clerk().isEmpty()) {
        ClerkDialog dialog({});
        if (dialog.exec() != QDialog::Accepted)
            return false;
        m_preferences.setClerk(dialog.name());
    }
    m_session.clerk = m_preferences.clerk();
    return true;
}

bool WindowKeeper::openStore(const QString &path)
{
    auto lock = std::make_unique<StoreLock>(path);
    if (QFileInfo::exists(path) && !lock->take()) {
        m_wasRaised = lock->raiseOther();
        if (!m_wasRaised)
            m_prompts.warn(
                m_window, tr("This store is open in another window (%1). Close it there first.").arg(lock->holder()));
        return false;
    }
    if (!knowsClerk())
        return false;
    // A store whose last writer was killed is looked through first, an older one is copied and brought up to date.
    auto store = sideways<Result<std::unique_ptr<Store>>>(
        m_window, tr("Opening the store…"), 0, [this, &path, window = QThread::currentThread()](SidewaysProgress &) {
            auto opened = Store::open(path, m_session);
            if (opened) {
                // Where it fails now, the next opening does it.
                (void)AttachmentBook(**opened).sweep((*opened)->now());
                (*opened)->moveToThread(window);
            }
            return opened;
        });
    if (!store) {
        m_prompts.warn(m_window, errorSentence(store.error(), path));
        return false;
    }
    // Between the old window and the new one there is none; the program stays all the same.
    QApplication::setQuitOnLastWindowClosed(false);
    const bool isFree = !m_window || m_window->close();
    if (isFree)
        showStore(std::move(*store), std::move(lock));
    QApplication::setQuitOnLastWindowClosed(true);
    return isFree;
}

void WindowKeeper::showStore(std::unique_ptr<Store> store, std::unique_ptr<StoreLock> lock)
{
    const QString storeId = store->id();
    m_preferences.setLastStore(QFileInfo(store->path()).absoluteFilePath());
    auto *window =
        new MainWindow(std::make_unique<OpenStore>(std::move(store), m_prompts), std::move(lock), m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::openAsked, this, &WindowKeeper::askAndOpen);
    connect(window, &MainWindow::createAsked, this, [this] { createStore(false); });
    m_window = window;
    window->show();
    if (m_welcome)
        m_welcome->close();
    tellDrafts(storeId);
}

void WindowKeeper::tellDrafts(const QString &storeId)
{
    const QStringList titles = Draft::titles(storeId);
    if (!titles.isEmpty())
        m_prompts.inform(m_window,
            tr("The program ended before these forms were saved: %1. Open the same form again, and what was typed is "
               "back in it.")
                .arg(titles.join(u'、')));
}

void WindowKeeper::askAndOpen()
{
    const QString path = m_prompts.fileToOpen(m_window, tr("Stores (*.gongkai)"));
    if (!path.isEmpty())
        openStore(path);
}

void WindowKeeper::createStore(bool sample)
{
    const QString name = sample ? QStringLiteral("sample.gongkai") : QStringLiteral("town.gongkai");
    const QString path = m_prompts.fileToSave(m_window, name, tr("Stores (*.gongkai)"));
    if (path.isEmpty() || !knowsClerk())
        return;
    {
        const auto store = Store::create(path, m_session);
        const auto bytes = sample ? sampleTown() : Result<QByteArray>(QByteArray());
        const auto fail = [this, &path](const Error &error) { m_prompts.warn(m_window, errorSentence(error, path)); };
        if (!store)
            return fail(store.error());
        if (!bytes)
            return fail(bytes.error());
        if (sample) {
            if (const auto added = ExchangeActions::addRecords(**store, *bytes); !added)
                return fail(added.error());
        }
    }
    openStore(path);
}

void WindowKeeper::showWelcome()
{
    auto *welcome = new WelcomeWindow(m_preferences.lastStore());
    welcome->setAttribute(Qt::WA_DeleteOnClose);
    connect(welcome, &WelcomeWindow::lastAsked, this, [this] { openStore(m_preferences.lastStore()); });
    connect(welcome, &WelcomeWindow::openAsked, this, &WindowKeeper::askAndOpen);
    connect(welcome, &WelcomeWindow::createAsked, this, [this] { createStore(false); });
    connect(welcome, &WelcomeWindow::sampleAsked, this, [this] { createStore(true); });
    m_welcome = welcome;
    welcome->show();
}

} // namespace Gongkai
