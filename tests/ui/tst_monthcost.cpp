// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "openstore.h"
#include "page.h"
#include "preferences.h"
#include "storelock.h"
#include "workbench.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <sqlite3.h>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

int statementsRun = 0;

int countStatement(unsigned, void *, void *, void *)
{
    ++statementsRun;
    return 0;
}

int watchConnection(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, countStatement, nullptr);
}

/// How many statements SQLite runs during @p work and what it leaves for the next turn of the event loop; what the
/// window does by the clock, such as looking for reminders, is none of it.
template <class Work>
int statementsOf(Work work)
{
    const int before = statementsRun;
    work();
    QCoreApplication::sendPostedEvents();
    return statementsRun - before;
}

/// The window on a month of so many obligations, the page of the month in front.
struct BusyMonth
{
    explicit BusyMonth(int obligations)
    {
        ChangeSet changes;
        Town town;
        town.name = u"试镇"_s;
        changes.add(town);
        constexpr int Offices = 25;
        for (int i = 0; i < Offices; ++i)
            changes.add(TestStore::office(qPrintable(code(i)), qPrintable(u"第%1办公室"_s.arg(i)), i));
        for (int i = 0; i < obligations; ++i)
            changes.add(
                TestStore::item(qPrintable(u"I%1"_s.arg(i)), qPrintable(code(i % Offices)), Frequency::Monthly));
        if (!RecordBook(files.store()).commit(changes))
            qFatal("no town");
        files.close();
        auto store = Store::open(files.path(), files.session());
        if (!store)
            qFatal("the store can't be opened");
        preferences.setPage(u"today"_s);
        window =
            std::make_unique<MainWindow>(std::make_unique<OpenStore>(std::move(*store), prompts), nullptr, preferences);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window is not shown");
        toOpen = statementsOf([this] { window->showPage(u"month"_s); });
        if (table()->model()->rowCount() != obligations)
            qFatal("not the month");
    }

    static QString code(int office) { return u"O%1"_s.arg(office, 2, 10, QChar(u'0')); }
    QTableView *table() { return child<QTableView>(*window->page(), "obligationsTable"); }
    QLineEdit *line() { return child<QLineEdit>(*window->page(), "checkInEdit"); }
    void checkIn()
    {
        QTest::keyClicks(line(), u"I1"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTest::keyClick(line(), Qt::Key_Return);
    }

    TestStore files;
    AnsweringPrompts prompts;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    int toOpen = 0; ///< statements for the page of the month
};

} // namespace

/// What the month page asks of the store, counted: it does not grow with the month, and looking at what is there
/// already asks nothing.
class TestMonthCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersAndSearchesAskNothing();
    void theCostIsThatOfASmallMonth();

private:
    QTemporaryDir m_settings;
};

void TestMonthCost::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"gongkai-test"_s);
    Preferences().setClerk(u"甲"_s);
    QCOMPARE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchConnection)), SQLITE_OK);
}

void TestMonthCost::filtersAndSearchesAskNothing()
{
    BusyMonth month(1000);
    QVERIFY(month.toOpen > 0);
    month.checkIn();
    for (const char *name : {"onTimeCounter", "notDueCounter", "allCounter"}) {
        auto *counter = child<QToolButton>(*month.window->page(), name);
        QVERIFY(counter->isVisible());
        QCOMPARE(statementsOf([counter] { counter->click(); }), 0);
    }
    QCOMPARE(statementsOf([&month] { QTest::keyClicks(month.line(), u"d99"_s); }), 0);
    QCOMPARE(statementsOf([&month] { month.table()->selectRow(700); }), 0);
    QCOMPARE(statementsOf([&month] { month.table()->scrollToBottom(); }), 0);
}

void TestMonthCost::theCostIsThatOfASmallMonth()
{
    BusyMonth small(25);
    BusyMonth large(1000);
    QCOMPARE(large.toOpen, small.toOpen);
    const int few = statementsOf([&small] { small.checkIn(); });
    QVERIFY(few > 0);
    QCOMPARE(statementsOf([&large] { large.checkIn(); }), few);
}

QTEST_MAIN(TestMonthCost)
#include "tst_monthcost.moc"
