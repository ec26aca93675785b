// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeeper.h"

#include "attachmentbook.h"
#include "draft.h"
#include "draftedrecord.h"
#include "errorwording.h"
#include "exchangeactions.h"
#include "mainwindow.h"
#include "newstorewizard.h"
#include "openstore.h"
#include "patientwindow.h"
#include "pinyin.h"
#include "preferences.h"
#include "sampletown.h"
#include "shippedcalendar.h"
#include "sideways.h"
#include "storelock.h"
#include "welcomewindow.h"

#include <QApplication>
#include <QFileInfo>

namespace Gongkai {

namespace {

Result<Step> makeSample(const QString &path, const Session &session)
{
    const auto store = Store::create(path, session);
    const auto bytes = sampleTown();
    if (!store)
        return store.error();
    if (!bytes)
        return bytes.error();
    return ExchangeActions::addRecords(**store, *bytes);
}

} // namespace

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

QWidget *WindowKeeper::front() const
{
    return m_window ? static_cast<QWidget *>(m_window) : m_welcome;
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
    // Three clerks share one computer: whoever sits down says so, once.
    const bool isNameless = m_preferences.clerk().isEmpty();
    if (isNameless || (m_preferences.asksClerk() && !m_isClerkAsked)) {
        const auto name = m_prompts.askClerk(front(), m_preferences.clerks());
        if (!name)
            return false;
        m_preferences.setClerk(*name);
    }
    m_isClerkAsked = true;
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
                front(), tr("This store is open in another window (%1). Close it there first.").arg(lock->holder()));
        return false;
    }
    if (!knowsClerk())
        return false;
    // A store whose last writer was killed is looked through first, an older one is copied and brought up to date.
    auto store = sideways<Result<std::unique_ptr<Store>>>(
        front(), tr("Opening the store…"), 0, [this, &path, window = QThread::currentThread()](SidewaysProgress &) {
            auto opened = Store::open(path, m_session);
            if (opened) {
                // Where it fails now, the next opening does it.
                (void)AttachmentBook(**opened).sweep((*opened)->now());
                (*opened)->moveToThread(window);
            }
            return opened;
        });
    if (!store) {
        m_prompts.warn(front(), errorSentence(store.error(), path));
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
    Store &opened = *store;
    m_preferences.setLastStore(QFileInfo(store->path()).absoluteFilePath());
    auto open = std::make_unique<OpenStore>(std::move(store), m_prompts);
    const std::optional<Error> calendarError = open->calendarError();
    auto *window = new MainWindow(std::move(open), std::move(lock), m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::openAsked, this, &WindowKeeper::askAndOpen);
    connect(window, &MainWindow::createAsked, this, &WindowKeeper::createTown);
    m_window = window;
    window->show();
    if (m_welcome)
        m_welcome->close();
    if (calendarError)
        m_prompts.warn(m_window,
            tr("The notices on days off that the store keeps can't be read, so that only those that come with the "
               "program count:")
                + u'\n' + errorSentence(*calendarError));
    if (m_window)
        tellDrafts(opened);
}

void WindowKeeper::tellDrafts(Store &store)
{
    QStringList titles;
    QStringList lost;
    QStringList lostFiles;
    for (const Draft::Kept &draft : Draft::all(store.id())) {
        const bool isLost = isOfRemovedRecord(draft.content.typed, store);
        (isLost ? lost : titles).append(draft.content.title);
        if (isLost)
            lostFiles.append(draft.file);
    }
    if (!lost.isEmpty()
        && m_prompts.confirm(m_window,
            tr("What was typed in these forms before the program ended was not saved, and their records were removed "
               "since: %1. The forms can't be opened unless the records are brought back. Throw away what was typed?")
                .arg(lost.join(u'、')),
            tr("Throw away"))) {
        for (const QString &file : lostFiles)
            Draft::discard(file);
    }
    if (!titles.isEmpty())
        m_prompts.inform(m_window,
            tr("The program ended before these forms were saved: %1. Open the same form again, and what was typed is "
               "back in it.")
                .arg(titles.join(u'、')));
}

void WindowKeeper::askAndOpen()
{
    const QString path = m_prompts.fileToOpen(front(), tr("Stores (*.gongkai)"));
    if (!path.isEmpty())
        openStore(path);
}

void WindowKeeper::createTown()
{
    QWidget *parent = front();
    const auto ready = readyCatalogue();
    if (!ready) {
        m_prompts.warn(parent, errorSentence(ready.error()));
        return;
    }
    NewStorePlan plan;
    plan.clerks = m_preferences.clerks();
    plan.ready = *ready;
    plan.today = m_session.clock().date();
    // Without its notices the calendar counts weekends, and the deadlines say so.
    if (auto calendar = readCalendar())
        plan.calendar = std::move(*calendar);
    const auto made = std::make_shared<QString>();
    auto *wizard = new NewStoreWizard(
        m_prompts, std::move(plan),
        [this, made](const NewStorePlan &finished, QWidget *above) {
            *made = makeTown(finished, above);
            return !made->isEmpty();
        },
        parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, made] { openStore(*made); });
    wizard->open();
}

QString WindowKeeper::makeTown(const NewStorePlan &plan, QWidget *parent)
{
    QString path =
        m_prompts.fileToSave(parent, plan.town.town.name + QStringLiteral(".gongkai"), tr("Stores (*.gongkai)"));
    if (path.isEmpty())
        return {};
    Session session = m_session;
    session.clerk = plan.clerks.constFirst();
    Pinyin pinyin;
    const ChangeSet records =
        recordsOf(plan.town, plan.ready, [&pinyin](const QString &name) { return pinyin.initialsOf(name); });
    const auto made = sideways<Result<void>>(
        parent, tr("Making the store…"), 0, [&](SidewaysProgress &) { return makeStore(path, session, records); });
    if (!made) {
        m_prompts.warn(parent, errorSentence(made.error(), path));
        return {};
    }
    // The one who is named last is the one who works here now.
    for (qsizetype i = plan.clerks.size(); i > 0; --i)
        m_preferences.setClerk(plan.clerks[i - 1]);
    m_isClerkAsked = true;
    return path;
}

void WindowKeeper::createSample()
{
    const QString path = m_prompts.fileToSave(front(), tr("Sample town.gongkai"), tr("Stores (*.gongkai)"));
    if (path.isEmpty() || !knowsClerk())
        return;
    const auto made = sideways<Result<Step>>(front(), tr("Making the sample town…"), 0,
        [this, &path](SidewaysProgress &) { return makeSample(path, m_session); });
    if (!made) {
        m_prompts.warn(front(), errorSentence(made.error(), path));
        return;
    }
    openStore(path);
}

void WindowKeeper::showWelcome()
{
    auto *welcome = new WelcomeWindow(m_preferences.lastStore());
    welcome->setAttribute(Qt::WA_DeleteOnClose);
    connect(welcome, &WelcomeWindow::lastAsked, this, [this] { openStore(m_preferences.lastStore()); });
    connect(welcome, &WelcomeWindow::openAsked, this, &WindowKeeper::askAndOpen);
    connect(welcome, &WelcomeWindow::createAsked, this, &WindowKeeper::createTown);
    connect(welcome, &WelcomeWindow::sampleAsked, this, &WindowKeeper::createSample);
    m_welcome = welcome;
    welcome->show();
}

} // namespace Gongkai
