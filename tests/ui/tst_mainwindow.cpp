// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeactions.h"
#include "historybook.h"
#include "mainwindow.h"
#include "openstore.h"
#include "paperbook.h"
#include "preferences.h"
#include "storelock.h"
#include "welcomewindow.h"
#include "windowkeeper.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <future>

using namespace Gongkai;

namespace {

/// The main window on the small town.
struct WindowBench
{
    WindowBench()
    {
        files.addSmallTown();
        files.close();
        auto store = Store::open(files.path(), files.session());
        if (!store)
            qFatal("the store can't be opened");
        auto open = std::make_unique<OpenStore>(std::move(*store), prompts);
        place.emplace(open->place());
        window = std::make_unique<MainWindow>(std::move(open), nullptr, preferences);
        window->show();
    }
    QAction *action(const char *name) { return window->findChild<QAction *>(QString::fromLatin1(name)); }

    TestStore files;
    AnsweringPrompts prompts;
    Preferences preferences;
    std::optional<Workplace> place;
    std::unique_ptr<MainWindow> window;
};

/// What @p page leaves out or brings back with the size of the window: margins, spacing, and the names of buttons and
/// of kinds of papers.
QList<int> roomOf(const Page &page)
{
    const QMargins margins = page.layout()->contentsMargins();
    QList<int> room{margins.left(), margins.top(), margins.right(), margins.bottom(), page.layout()->spacing()};
    const auto buttons = page.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->defaultAction())
            room.append(button->toolButtonStyle());
    }
    const auto *kinds = page.findChild<QListWidget *>(QStringLiteral("kindsList"));
    for (int kind = 0; kinds && kind < kinds->count(); ++kind)
        room.append(int(kinds->item(kind)->text().size()));
    return room;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreBuiltWhenFirstShown();
    void everyPageOpensAndNamesItsFields();
    void theWindowOpensOnThePageItWasClosedOn();
    void undoIsNamedAndTakesBack();
    void undoWorksWhileTheCheckInLineHasTheFocus();
    void undoInASearchFieldTakesBackNoRecord();
    void everyActionHasAKeyThatFieldsLeaveAlone();
    void anImportIsOneStep();
    void manyFaultsOfAnImportLeadToTheWindowsOwnAction();
    void anImportIntoAnIssuedMonthAsksWhy_data();
    void anImportIntoAnIssuedMonthAsksWhy();
    void baseDataOfIssuedMonthsAsksWhyOnEveryPath();
    void anImportCanBeStopped();
    void whatWasTypedIsAskedForBeforeLeaving();
    void aSecondWindowRaisesTheFirst();
    void aWindowThatDoesNotAnswerIsNotRaisedLater();
    void theSampleTownIsMadeAndOpened();
    void aFileThatIsNoStoreLeadsToTheWelcomePage();
    void theWindowFitsTheScreen();
    void aSmallWindowLeavesOutWhatItCanDoWithout();
    void aWindowThatGrowsBringsItBack();
    void enterTakesTheWayThatHasTheFocus();
    void aMovedWindowIsRememberedAtOnce();
    void lettersGrowAtOnce();
    void theTitleFollowsTheTown();

private:
    /// True if @p field keeps @p keys for itself, so that no shortcut hears of them.
    static bool takes(QWidget &field, const QKeySequence &keys)
    {
        QKeyEvent override(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
        override.ignore();
        QCoreApplication::sendEvent(&field, &override);
        return override.isAccepted();
    }
    /// An exchange file with so many new villages.
    static QString villagesFile(const QTemporaryDir &folder, int count);

    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("gongkai-test"));
    Preferences().setClerk(QStringLiteral("甲"));
}

void TestMainWindow::pagesAreBuiltWhenFirstShown()
{
    WindowBench bench;
    auto *stack = child<QStackedWidget>(*bench.window, "pagesStack");
    QCOMPARE(stack->count(), 1);
    bench.action("actionGo_month")->trigger();
    QCOMPARE(stack->count(), 2);
    bench.action("actionGo_today")->trigger();
    QCOMPARE(stack->count(), 2);
}

void TestMainWindow::everyPageOpensAndNamesItsFields()
{
    WindowBench bench;
    auto *pages = child<QListWidget>(*bench.window, "pagesList");
    QCOMPARE(pages->count(), 8);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QVERIFY(bench.window->page());
        QCOMPARE(namelessFields(*bench.window), QStringList());
    }
    QCOMPARE(bench.prompts.said, QStringList());
}

void TestMainWindow::theWindowOpensOnThePageItWasClosedOn()
{
    {
        WindowBench bench;
        bench.window->showPage(QStringLiteral("postings"));
        QVERIFY(bench.window->close());
    }
    WindowBench again;
    QVERIFY(again.window->page()->inherits("Gongkai::PostingsPage"));
    QCOMPARE(child<QStackedWidget>(*again.window, "pagesStack")->count(), 1);
    again.window->showPage(QStringLiteral("today"));
    QVERIFY(again.window->close());
}

QString TestMainWindow::villagesFile(const QTemporaryDir &folder, int count)
{
    QStringList villages;
    for (int i = 0; i < count; ++i)
        villages.append(
            QStringLiteral("{\"code\":\"X%1\",\"name\":\"新村%1\",\"kind\":\"village\",\"from\":\"2010-01\"}").arg(i));
    QFile file(folder.filePath(QStringLiteral("villages.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(QStringLiteral("{\"format\":\"gongkai-exchange\",\"version\":1,\"villages\":[%1]}")
                   .arg(villages.join(u','))
                   .toUtf8());
    return file.fileName();
}

void TestMainWindow::undoWorksWhileTheCheckInLineHasTheFocus()
{
    WindowBench bench;
    bench.window->showPage(QStringLiteral("month"));
    bench.window->activateWindow();
    auto *line = child<QLineEdit>(*bench.window->page(), "checkInEdit");
    const MonthBook book(bench.place->store);
    QTest::keyClicks(line, QStringLiteral("dz"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(book.all<Submission>()->size(), size_t(1));
    QCOMPARE(bench.window->focusWidget(), line);
    // What is typed is the line's own to take back; then Ctrl+Z is the window's.
    QVERIFY(!takes(*line, QKeySequence::Undo));
    QTest::keyClicks(line, QStringLiteral("c"));
    QVERIFY(takes(*line, QKeySequence::Undo));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QString());
    QVERIFY(!takes(*line, QKeySequence::Undo));
    QVERIFY(takes(*line, QKeySequence::Redo));
}

void TestMainWindow::undoInASearchFieldTakesBackNoRecord()
{
    WindowBench bench;
    for (const auto &[page, name] : {std::pair("base", "searchEdit"), std::pair("registers", "searchEdit"),
             std::pair("inspections", "findingSearchEdit")}) {
        bench.window->showPage(QString::fromLatin1(page));
        auto *line = child<QLineEdit>(*bench.window->page(), name);
        QVERIFY2(takes(*line, QKeySequence::Undo), page);
        QTest::keyClicks(line, QStringLiteral("lm"));
        QVERIFY2(takes(*line, QKeySequence::Undo), page);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), QString());
        // One key too many takes back nothing at all.
        QVERIFY2(takes(*line, QKeySequence::Undo), page);
    }
}

void TestMainWindow::everyActionHasAKeyThatFieldsLeaveAlone()
{
    WindowBench bench;
    bench.window->showPage(QStringLiteral("month"));
    auto *line = child<QLineEdit>(*bench.window->page(), "checkInEdit");
    for (const QAction *action : bench.window->findChildren<QAction *>()) {
        const QKeySequence keys = action->shortcut();
        QVERIFY2(keys.isEmpty() || !takes(*line, keys), qPrintable(action->objectName() + u' ' + keys.toString()));
    }
}

void TestMainWindow::anImportIsOneStep()
{
    WindowBench bench;
    const QTemporaryDir folder;
    bench.prompts.file = villagesFile(folder, 3);
    bench.action("actionImport")->trigger();
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(bench.prompts.said.front().contains(u'3'));
    QVERIFY(TownBook(bench.place->store).find<Village>(QStringLiteral("X2")));
    QVERIFY(bench.action("actionUndo")->isEnabled());
    bench.action("actionUndo")->trigger();
    for (const char *code : {"X0", "X1", "X2"})
        QVERIFY(!TownBook(bench.place->store).find<Village>(QString::fromLatin1(code)));
}

void TestMainWindow::manyFaultsOfAnImportLeadToTheWindowsOwnAction()
{
    WindowBench bench;
    const QTemporaryDir folder;
    bench.prompts.file = villagesFile(folder, 1002);
    QFile file(bench.prompts.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    // A village without a name each.
    text.replace("\"name\"", "\"nome\"");
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(text);
    file.close();
    bench.action("actionImport")->trigger();
    QCOMPARE(bench.prompts.said.size(), 1);
    const QString last = bench.prompts.said.front().section(QChar::LineFeed, -1);
    QVERIFY2(last.contains(QStringLiteral("choose Import again")), qPrintable(last));
    QVERIFY2(!bench.prompts.said.front().contains(QStringLiteral("--")), qPrintable(last));
    QVERIFY(!bench.action("actionUndo")->isEnabled());
}

void TestMainWindow::anImportIntoAnIssuedMonthAsksWhy_data()
{
    QTest::addColumn<bool>("isIssued");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("reason");
    QTest::newRow("open") << false << 1 << QStringLiteral("submissions.json");
    QTest::newRow("issued") << true << 2 << QStringLiteral("submissions.json: 原因");
}

void TestMainWindow::anImportIntoAnIssuedMonthAsksWhy()
{
    QFETCH(bool, isIssued);
    WindowBench bench;
    Store &store = bench.place->store;
    if (isIssued) {
        PaperBook papers(store);
        const auto plan = papers.planIssue(PaperKind::Bulletin, QStringLiteral("2015-11"));
        QVERIFY(plan && papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF"));
    }
    const QTemporaryDir folder;
    bench.prompts.file = folder.filePath(QStringLiteral("submissions.json"));
    QFile file(bench.prompts.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"gongkai-exchange","version":1,"submissions":[{"id":"S1","period":"2015-11","office":"CZ",
        "item":"CZ-01","receivedAt":"2015-11-20T08:00:00","recordedAt":"2015-11-20T08:00:00"}]})");
    file.close();
    bench.action("actionImport")->trigger();
    QFETCH(int, asked);
    QCOMPARE(bench.prompts.said.size(), asked);
    QFETCH(QString, reason);
    const auto told = HistoryBook(store).of(List::Submissions, QStringLiteral("S1"));
    QVERIFY(told && told->size() == 1);
    QCOMPARE(told->front().reason, reason);
}

void TestMainWindow::baseDataOfIssuedMonthsAsksWhyOnEveryPath()
{
    WindowBench bench;
    Store &store = bench.place->store;
    ChangeSet changes;
    changes.add(TestStore::item("CZ-09", "CZ", Frequency::Monthly));
    QVERIFY(bench.place->commit(bench.window.get(), QStringLiteral("Add CZ-09"),
        [&](const QString &reason) { return TownBook(store).commit(changes, reason); }));
    PaperBook papers(store);
    const auto plan = papers.planIssue(PaperKind::Bulletin, QStringLiteral("2015-11"));
    QVERIFY(plan && papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF"));
    const auto reasonOf = [&](const char *code) {
        return HistoryBook(store).of(List::Items, QString::fromLatin1(code))->back().reason;
    };
    // Whoever gives no reason leaves everything as it is.
    bench.prompts.agrees = false;
    bench.action("actionUndo")->trigger();
    QVERIFY(TownBook(store).find<CatalogueItem>(QStringLiteral("CZ-09")));
    bench.prompts.agrees = true;
    bench.action("actionUndo")->trigger();
    QVERIFY(!TownBook(store).find<CatalogueItem>(QStringLiteral("CZ-09")));
    QCOMPARE(reasonOf("CZ-09"), QStringLiteral("原因"));
    const QTemporaryDir folder;
    bench.prompts.file = folder.filePath(QStringLiteral("items.json"));
    QFile file(bench.prompts.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"format":"gongkai-exchange","version":1,"items":[{"code":"CZ-08","name":"x","class":"fixed","topic":"",
        "frequency":"monthly","months":[],"office":"CZ","legalBasis":"","timeLimit":"","channels":[],"from":"2015-11",
        "to":null}]})");
    file.close();
    bench.action("actionImport")->trigger();
    QVERIFY(TownBook(store).find<CatalogueItem>(QStringLiteral("CZ-08")));
    QCOMPARE(reasonOf("CZ-08"), QStringLiteral("items.json: 原因"));
}

void TestMainWindow::anImportCanBeStopped()
{
    WindowBench bench;
    const QTemporaryDir folder;
    bench.prompts.file = villagesFile(folder, 60'000);
    // The first chance the window gives is taken, however fast the machine is.
    QTimer clerk;
    bool hasStopped = false;
    bool isModal = false;
    connect(&clerk, &QTimer::timeout, this, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *progress = qobject_cast<QProgressDialog *>(widget);
            if (!progress || progress->maximum() == 0)
                continue;
            // While it works nothing else can be started in the window.
            isModal = isModal || QApplication::activeModalWidget() == progress;
            progress->findChild<QPushButton *>()->click();
            hasStopped = true;
        }
    });
    clerk.start(0);
    bench.action("actionImport")->trigger();
    QVERIFY(hasStopped && isModal);
    QCOMPARE(bench.prompts.said.size(), 2);
    QVERIFY(!TownBook(bench.place->store).find<Village>(QStringLiteral("X0")));
    QVERIFY(!bench.action("actionUndo")->isEnabled());
}

void TestMainWindow::undoIsNamedAndTakesBack()
{
    WindowBench bench;
    QVERIFY(!bench.action("actionUndo")->isEnabled());
    ChangeSet changes;
    changes.add(TestStore::village("XC", "新村"));
    const auto done = bench.place->commit(bench.window.get(), QStringLiteral("Add 新村"),
        [&](const QString &reason) { return TownBook(bench.place->store).commit(changes, reason); });
    QVERIFY(done);
    QVERIFY(bench.action("actionUndo")->text().contains(QStringLiteral("Add 新村")));
    bench.action("actionUndo")->trigger();
    QVERIFY(!TownBook(bench.place->store).find<Village>(QStringLiteral("XC")));
    bench.action("actionRedo")->trigger();
    QVERIFY(TownBook(bench.place->store).find<Village>(QStringLiteral("XC")));
}

void TestMainWindow::whatWasTypedIsAskedForBeforeLeaving()
{
    WindowBench bench;
    bench.window->showPage(QStringLiteral("settings"));
    child<QLineEdit>(*bench.window->page(), "nameEdit")->setText(QStringLiteral("别的镇"));
    bench.window->showPage(QStringLiteral("today"));
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(bench.window->page()->inherits("Gongkai::SettingsPage"));
    QVERIFY(!bench.window->close());
    QCOMPARE(bench.prompts.said.size(), 2);
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    QVERIFY(bench.window->close());
    QCOMPARE((*TownBook(bench.place->store).town())->record.name, QStringLiteral("试镇"));
}

void TestMainWindow::aSecondWindowRaisesTheFirst()
{
    TestStore files;
    StoreLock first(files.path());
    QVERIFY(first.take());
    QSignalSpy raised(&first, &StoreLock::raiseAsked);
    StoreLock second(files.path());
    QVERIFY(!second.take());
    QVERIFY(!second.holder().isEmpty());
    // The second start is another process, here another thread: the first answers from its own event loop.
    auto asked = std::async(std::launch::async, [&second] { return second.raiseOther(); });
    QTRY_COMPARE(raised.count(), 1);
    QVERIFY(asked.get());
}

void TestMainWindow::aWindowThatDoesNotAnswerIsNotRaisedLater()
{
    TestStore files;
    StoreLock first(files.path());
    QVERIFY(first.take());
    QSignalSpy raised(&first, &StoreLock::raiseAsked);
    // Asked while the first one's event loop stands still, as it does in a program that hangs.
    QVERIFY(!StoreLock(files.path()).raiseOther());
    QCoreApplication::processEvents();
    QCOMPARE(raised.count(), 0);
}

void TestMainWindow::theSampleTownIsMadeAndOpened()
{
    QTemporaryDir folder;
    TestStore clock;
    AnsweringPrompts prompts;
    Preferences preferences;
    prompts.file = folder.filePath(QStringLiteral("sample.gongkai"));
    WindowKeeper keeper(clock.session(), preferences, prompts);
    keeper.createSample();
    QVERIFY2(prompts.said.isEmpty(), qPrintable(prompts.said.join(u'\n')));
    QCOMPARE(preferences.lastStore(), prompts.file);
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        window = window ? window : qobject_cast<MainWindow *>(widget);
    QVERIFY(window && window->isVisible());
    QVERIFY(window->windowTitle().contains(QStringLiteral("三教镇")));
}

void TestMainWindow::aFileThatIsNoStoreLeadsToTheWelcomePage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.gongkai"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a store at all, but somebody's notes of some length");
    file.close();
    TestStore clock;
    AnsweringPrompts prompts;
    Preferences preferences;
    WindowKeeper keeper(clock.session(), preferences, prompts);
    QVERIFY(keeper.start(path));
    QCOMPARE(prompts.said.size(), 1);
    QVERIFY(prompts.said.front().contains(path));
    const auto windows = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(windows.begin(), windows.end(),
        [](QWidget *widget) { return qobject_cast<WelcomeWindow *>(widget) && widget->isVisible(); }));
}

void TestMainWindow::theWindowFitsTheScreen()
{
    Preferences().setGeometry({});
    WindowBench bench;
    const QSize room = bench.window->screen()->availableSize();
    QVERIFY(bench.window->height() <= room.height());
    QVERIFY(bench.window->width() <= std::max(room.width(), bench.window->minimumSizeHint().width()));
}

void TestMainWindow::aSmallWindowLeavesOutWhatItCanDoWithout()
{
    Preferences().setGeometry({});
    WindowBench bench;
    auto *pages = child<QListWidget>(*bench.window, "pagesList");
    bench.window->showNormal();
    const QFontMetrics metrics(QApplication::font());
    // As a screen of 1366 by 768 at 200 % has it.
    const QSize small(metrics.horizontalAdvance(u'0') * 97, metrics.lineSpacing() * 26);
    bench.window->resize(small);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QVERIFY(!pages->item(row)->data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(pages->item(row)->text().isEmpty());
        auto *kinds = bench.window->page()->findChild<QListWidget *>(QStringLiteral("kindsList"));
        for (int kind = 0; kinds && kind < kinds->count(); ++kind)
            kinds->setCurrentRow(kind);
        QCoreApplication::processEvents();
        const QSize least = bench.window->minimumSizeHint();
        QVERIFY2(least.boundedTo(small) == least,
            qPrintable(QStringLiteral("%1: %2 x %3").arg(row).arg(least.width()).arg(least.height())));
        QCOMPARE(bench.window->size(), small);
    }
    bench.window->showPage(QStringLiteral("month"));
    QCoreApplication::processEvents();
    const auto *table = child<QTableView>(*bench.window->page(), "obligationsTable");
    const int rows = table->viewport()->height() / table->verticalHeader()->defaultSectionSize();
    QVERIFY2(rows >= 5, qPrintable(QString::number(rows)));
    bench.window->resize(small * 2);
    QVERIFY(!pages->item(0)->text().isEmpty());
}

void TestMainWindow::aWindowThatGrowsBringsItBack()
{
    Preferences().setGeometry({});
    WindowBench bench;
    auto *pages = child<QListWidget>(*bench.window, "pagesList");
    bench.window->showNormal();
    const QFontMetrics metrics(QApplication::font());
    const QSize small(metrics.horizontalAdvance(u'0') * 97, metrics.lineSpacing() * 26);
    const auto roomsAt = [&](const QSize &size) {
        bench.window->resize(size);
        QCoreApplication::processEvents();
        QList<QList<int>> rooms;
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            rooms.append(roomOf(*bench.window->page()));
            rooms.last().append({int(pages->item(row)->text().size()), pages->width()});
        }
        return rooms;
    };
    const QList<QList<int>> roomy = roomsAt(small * 2);
    for (int time = 0; time < 2; ++time) {
        const QList<QList<int>> narrow = roomsAt(small);
        for (int row = 0; row < pages->count(); ++row) {
            QVERIFY2(narrow[row].first(5) != roomy[row].first(5), qPrintable(QString::number(row)));
            QVERIFY(pages->item(row)->toolTip().endsWith(QStringLiteral("(Ctrl+%1)").arg(row + 1)));
        }
        bench.window->showPage(QStringLiteral("month"));
        QVERIFY(roomOf(*bench.window->page()).mid(5).contains(Qt::ToolButtonIconOnly));
        QCOMPARE(roomsAt(small * 2), roomy);
        bench.window->showPage(QStringLiteral("month"));
        QVERIFY(!roomOf(*bench.window->page()).mid(5).contains(Qt::ToolButtonIconOnly));
        QVERIFY(pages->item(0)->toolTip().isEmpty());
    }
}

void TestMainWindow::enterTakesTheWayThatHasTheFocus()
{
    WelcomeWindow welcome({});
    welcome.show();
    QSignalSpy asked(&welcome, &WelcomeWindow::sampleAsked);
    QTest::keyClick(child<QPushButton>(welcome, "sampleButton"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestMainWindow::aMovedWindowIsRememberedAtOnce()
{
    WindowBench bench;
    bench.window->resize(bench.window->size() - QSize(10, 10));
    auto *timer = bench.window->findChild<QTimer *>(QStringLiteral("placeTimer"));
    QVERIFY(timer && timer->isActive());
    timer->setInterval(0);
    QTRY_COMPARE(Preferences().geometry(), bench.window->saveGeometry());
}

void TestMainWindow::lettersGrowAtOnce()
{
    WindowBench bench;
    const int before = QApplication::font().pointSize();
    bench.window->showPage(QStringLiteral("papers"));
    const auto *kinds = child<QListWidget>(*bench.window->page(), "kindsList");
    bench.window->showPage(QStringLiteral("settings"));
    auto *heading = child<QLabel>(*bench.window->page(), "headingLabel");
    const auto sizes = [&] {
        return QList<int>{heading->fontInfo().pixelSize(),
            child<QListWidget>(*bench.window, "pagesList")->fontInfo().pixelSize(), heading->fontMetrics().height(),
            kinds->minimumWidth(), kinds->item(0)->sizeHint().height(),
            child<QSpinBox>(*bench.window, "fontSizeSpin")->value()};
    };
    const QList<int> small = sizes();
    for (int i = 0; i < 4; ++i)
        bench.action("actionLarger")->trigger();
    QCOMPARE(QApplication::font().pointSize(), before + 4);
    const QList<int> large = sizes();
    for (int i = 0; i < small.size(); ++i)
        QVERIFY2(large[i] > small[i], qPrintable(QString::number(i)));
    QCOMPARE(large.last(), before + 4);
    bench.action("actionUsualSize")->trigger();
    QCOMPARE(QApplication::font().pointSize(), before);
}

void TestMainWindow::theTitleFollowsTheTown()
{
    WindowBench bench;
    QVERIFY(bench.window->windowTitle().startsWith(QStringLiteral("试镇")));
    Store &store = bench.place->store;
    const auto town = TownBook(store).town();
    QVERIFY(town && *town);
    Town renamed = (*town)->record;
    renamed.name = QStringLiteral("新镇");
    ChangeSet changes;
    changes.change(renamed, (*town)->version);
    QVERIFY(TownBook(store).commit(changes));
    QVERIFY2(bench.window->windowTitle().startsWith(QStringLiteral("新镇")), qPrintable(bench.window->windowTitle()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
