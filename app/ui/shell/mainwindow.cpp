// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "aboutdialog.h"
#include "attachmentbook.h"
#include "errorwording.h"
#include "exchangeactions.h"
#include "fontfollower.h"
#include "formguard.h"
#include "helpwindow.h"
#include "icons.h"
#include "openstore.h"
#include "preferences.h"
#include "reminderwatch.h"
#include "screenroom.h"
#include "storelock.h"
#include "townbook.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>

namespace Gongkai {

namespace {

/// A window with less than so many digits in a line, or so many lines, is small.
constexpr int RoomyColumns = 110;
constexpr int RoomyLines = 36;

/// The keys that lead to the page in @p row of the list of pages.
QKeySequence keysOf(int row)
{
    return QKeySequence(QStringLiteral("Ctrl+%1").arg(row + 1));
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<OpenStore> open, std::unique_ptr<StoreLock> lock, Preferences &preferences)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_lock(std::move(lock))
    , m_open(std::move(open))
    , m_preferences(preferences)
    , m_entries(windowPages())
{
    m_ui->setupUi(this);
    m_exchange = new ExchangeActions(m_open->place(), this);
    UndoGuard::protect(this);
    setWindowIcon(iconNamed(QStringLiteral("gongkai")));
    nameWindow();
    addPages();
    addStatusLine();
    connectActions();
    watchReminders();
    showUndoState();
    const bool isPlaced = restoreGeometry(m_preferences.geometry());
    if (!isPlaced)
        giveRoom(this, 185, 52);
    bringOnScreen(this, isPlaced);
    // Only now it is known how much room a page has.
    FontFollower::attach(m_ui->pagesList, [this] {
        followSize();
        layOutPagesList();
    });
    m_placeTimer.setObjectName(QStringLiteral("placeTimer"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(1000);
    connect(&m_placeTimer, &QTimer::timeout, this, &MainWindow::keepPlace);
    showPage(m_preferences.page());
    if (!page())
        m_ui->pagesList->setCurrentRow(0);
}

MainWindow::~MainWindow()
{
    // Pages work with the store; they go first.
    for (Page *page : m_pages)
        delete page;
}

void MainWindow::addPages()
{
    m_pages.resize(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PageEntry &entry = m_entries[i];
        new QListWidgetItem(iconNamed(entry.icon), entry.title, m_ui->pagesList);
        auto *action = m_ui->menuGo->addAction(iconNamed(entry.icon), entry.title);
        action->setObjectName(QStringLiteral("actionGo_") + entry.id);
        action->setShortcut(keysOf(int(i)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
    }
    connect(m_ui->pagesList, &QListWidget::currentRowChanged, this, &MainWindow::showRow);
}

void MainWindow::layOutPagesList()
{
    const QFontMetrics metrics(QApplication::font());
    int widest = 0;
    for (int i = 0; i < m_ui->pagesList->count(); ++i) {
        const QString &title = m_entries[size_t(i)].title;
        QListWidgetItem *item = m_ui->pagesList->item(i);
        item->setText(m_isSmall ? QString() : title);
        const QString keys = keysOf(i).toString(QKeySequence::NativeText);
        item->setToolTip(m_isSmall ? QStringLiteral("%1 (%2)").arg(title, keys) : QString());
        item->setData(Qt::AccessibleTextRole, title);
        widest = std::max(widest, metrics.horizontalAdvance(item->text()));
    }
    // A list with a style sheet does not follow the program's font by itself.
    m_ui->pagesList->setFont(QApplication::font());
    const int side = metrics.height() * 3 / 2;
    m_ui->pagesList->setIconSize({side, side});
    m_ui->pagesList->setFixedWidth(widest + side + metrics.averageCharWidth() * (m_isSmall ? 8 : 12));
}

void MainWindow::followSize()
{
    const QFontMetrics metrics(QApplication::font());
    // Until it is shown, a maximised window has the size that it goes back to.
    const QSize room = isMaximized() && !isVisible() ? roomFor(*this) : size();
    const bool isSmall = room.width() < metrics.horizontalAdvance(u'0') * RoomyColumns
        || room.height() < metrics.lineSpacing() * RoomyLines;
    if (isSmall == m_isSmall)
        return;
    m_isSmall = isSmall;
    layOutPagesList();
    for (Page *page : m_pages) {
        if (page)
            page->setSmall(isSmall);
    }
}

void MainWindow::addStatusLine()
{
    auto *store = new QLabel(QFileInfo(m_open->store().path()).fileName(), this);
    store->setToolTip(m_open->store().path().toHtmlEscaped());
    m_clerkLabel = new QLabel(this);
    m_savedLabel = new QLabel(tr("Everything is saved"), this);
    m_backupLabel = new QLabel(this);
    for (QLabel *label : {store, m_clerkLabel, m_savedLabel, m_backupLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
        m_ui->statusBar->addPermanentWidget(label);
    }
    m_clerkLabel->setText(tr("Clerk: %1").arg(m_open->store().clerk()));
    showBackupAge();
}

void MainWindow::connectActions()
{
    connect(m_ui->actionNewStore, &QAction::triggered, this, &MainWindow::createAsked);
    connect(m_ui->actionOpenStore, &QAction::triggered, this, &MainWindow::openAsked);
    connect(m_ui->actionImport, &QAction::triggered, m_exchange, &ExchangeActions::importFile);
    connect(m_ui->actionExport, &QAction::triggered, m_exchange, &ExchangeActions::exportFile);
    connect(m_ui->actionCheck, &QAction::triggered, m_exchange, &ExchangeActions::checkStoreNow);
    connect(m_ui->actionBackUp, &QAction::triggered, this, [this] {
        if (m_exchange->backUpStore()) {
            m_preferences.setLastBackup(m_open->store().id(), m_open->store().now());
            // Where it fails now, the next backup does it.
            (void)AttachmentBook(m_open->store()).sweepAfterBackup(m_open->store().now());
        }
        showBackupAge();
    });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionUndo, &QAction::triggered, this, [this] { turnBack(true); });
    connect(m_ui->actionRedo, &QAction::triggered, this, [this] { turnBack(false); });
    connect(m_ui->actionClerk, &QAction::triggered, this, &MainWindow::changeClerk);
    // As in other programs, beside the keys that the preview of a paper leaves alone.
    m_ui->actionLarger->setShortcuts({m_ui->actionLarger->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+=")),
        QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    m_ui->actionSmaller->setShortcuts({m_ui->actionSmaller->shortcut(), QKeySequence(QStringLiteral("Ctrl+-"))});
    connect(m_ui->actionLarger, &QAction::triggered, this, [this] { changeFontSize(1); });
    connect(m_ui->actionSmaller, &QAction::triggered, this, [this] { changeFontSize(-1); });
    connect(m_ui->actionUsualSize, &QAction::triggered, this, [this] { m_preferences.setFontSize(0); });
    connect(m_ui->actionHelp, &QAction::triggered, this, [this] {
        if (!m_help)
            m_help = new HelpWindow(this);
        m_help->showTopic(m_entries[size_t(std::max(0, m_ui->pagesList->currentRow()))].helpTopic);
    });
    connect(m_ui->actionAbout, &QAction::triggered, this,
        [this] { AboutDialog(m_open->store().schemaVersion(), this).exec(); });
    connect(&m_open->deeds(), &Deeds::changed, this, &MainWindow::showUndoState);
    connect(&m_open->store(), &Store::committed, this, &MainWindow::afterStep);
    if (m_lock) {
        connect(m_lock.get(), &StoreLock::raiseAsked, this, [this] {
            showNormal();
            raise();
            activateWindow();
        });
    }
}

void MainWindow::watchReminders()
{
    auto *watch = new ReminderWatch(*m_open, m_preferences, this);
    connect(watch, &ReminderWatch::todayAsked, this, [this] {
        if (isMinimized() || !isVisible())
            showNormal();
        raise();
        activateWindow();
        showPage(QStringLiteral("today"));
    });
    connect(watch, &ReminderWatch::dayChanged, this, [this] {
        showBackupAge();
        if (page())
            page()->refresh({});
    });
}

void MainWindow::showPage(const QString &id)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            m_ui->pagesList->setCurrentRow(int(i));
    }
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_ui->pagesStack->currentWidget());
}

bool MainWindow::mayLeavePage()
{
    commitComposedText();
    return !page() || page()->mayLeave();
}

void MainWindow::showRow(int row)
{
    if (row < 0)
        return;
    Page *&shown = m_pages[size_t(row)];
    if (shown && shown == page())
        return;
    if (!mayLeavePage()) {
        const auto kept = std::find(m_pages.begin(), m_pages.end(), page());
        m_ui->pagesList->setCurrentRow(int(kept - m_pages.begin()));
        return;
    }
    if (!shown) {
        shown = m_entries[size_t(row)].make(*m_open, m_preferences);
        shown->setSmall(m_isSmall);
        m_ui->pagesStack->addWidget(shown);
        connect(shown, &Page::pageAsked, this, &MainWindow::showPage);
        connect(shown, &Page::placeAsked, this, [this](const QString &id, Period period, const QString &office) {
            showPage(id);
            if (m_entries[size_t(m_ui->pagesList->currentRow())].id == id)
                page()->showPlace(period, office);
        });
        connect(shown, &Page::recordAsked, this, [this](const QString &id, List list, const QString &key) {
            showPage(id);
            if (m_entries[size_t(m_ui->pagesList->currentRow())].id == id)
                page()->showRecord(list, key);
        });
        connect(shown, &Page::recordsAsked, this, [this](const QString &id, const RecordSelection &selection) {
            showPage(id);
            if (m_entries[size_t(m_ui->pagesList->currentRow())].id == id)
                page()->showRecords(selection);
        });
        connect(shown, &Page::told, this,
            [this](const QString &sentence) { m_ui->statusBar->showMessage(sentence, 8000); });
    }
    m_ui->pagesStack->setCurrentWidget(shown);
    shown->activate();
}

void MainWindow::afterStep(const Step &step)
{
    nameWindow();
    m_savedLabel->setText(tr("Saved at %1").arg(m_open->store().now().toString(u"HH:mm:ss")));
    showBackupAge();
    if (page())
        page()->refresh(step);
}

void MainWindow::showUndoState()
{
    const Deeds &deeds = m_open->deeds();
    m_ui->actionUndo->setEnabled(deeds.canUndo());
    m_ui->actionUndo->setText(deeds.undoName());
    m_ui->actionRedo->setEnabled(deeds.canRedo());
    m_ui->actionRedo->setText(deeds.redoName());
}

void MainWindow::turnBack(bool isUndo)
{
    const QString name = isUndo ? m_open->deeds().undoName() : m_open->deeds().redoName();
    const auto done = m_open->place().commit(this, {}, [this, isUndo](const QString &reason) {
        return isUndo ? m_open->deeds().undo(reason) : m_open->deeds().redo(reason);
    });
    if (!done)
        m_open->place().tell(this, done.error());
    else
        m_ui->statusBar->showMessage(name, 8000);
}

void MainWindow::changeClerk()
{
    // Whoever changes the clerk means another one: the one before comes first.
    QStringList known = m_preferences.clerks();
    const QString present = m_open->store().clerk();
    if (known.removeAll(present) > 0)
        known.append(present);
    const auto name = m_open->place().prompts.askClerk(this, known);
    if (!name)
        return;
    m_preferences.setClerk(*name);
    m_open->store().setClerk(*name);
    m_clerkLabel->setText(tr("Clerk: %1").arg(*name));
}

void MainWindow::changeFontSize(int by)
{
    m_preferences.setFontSize(std::clamp(m_preferences.shownFontSize() + by, 7, 32));
}

void MainWindow::showBackupAge()
{
    const QDateTime last = m_preferences.lastBackup(m_open->store().id());
    const qint64 days = last.daysTo(m_open->store().now());
    if (!last.isValid())
        m_backupLabel->setText(tr("No backup yet"));
    else if (days <= 0)
        m_backupLabel->setText(tr("Backed up today"));
    else
        m_backupLabel->setText(tr("Backed up %n day(s) ago", nullptr, int(days)));
}

void MainWindow::nameWindow()
{
    const auto town = TownBook(m_open->store()).town();
    const QString name = town && *town ? (*town)->record.name : QFileInfo(m_open->store().path()).completeBaseName();
    setWindowTitle(tr("%1 – Gongkai").arg(name));
}

bool MainWindow::event(QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved || event->type() == QEvent::WindowStateChange)
        m_placeTimer.start();
    if (event->type() == QEvent::Resize)
        followSize();
    return QMainWindow::event(event);
}

void MainWindow::keepPlace()
{
    m_placeTimer.stop();
    m_preferences.setGeometry(saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeavePage()) {
        event->ignore();
        return;
    }
    keepPlace();
    m_preferences.setPage(m_entries[size_t(m_ui->pagesList->currentRow())].id);
    event->accept();
}

} // namespace Gongkai
