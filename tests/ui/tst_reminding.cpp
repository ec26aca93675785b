// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "noticespanel.h"
#include "openstore.h"
#include "paperspage.h"
#include "paperview.h"
#include "preferences.h"
#include "reminderwatch.h"
#include "settingspage.h"
#include "storelock.h"
#include "todaypage.h"
#include "workbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Whom to remind, on what day, by which way, and what is kept of it.
class RemindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void todayNamesTheDayAndWhomToCall();
    void todayShowsTheMonthBeforeUntilItIsComplete();
    void todayOfAnOldStoreShowsItsNewestMonth();
    void todayLeadsToTheOfficesRows();
    void theChatTextIsCopiedAndRecorded();
    void allNoticesArePrintedAsOneJob();
    void aPrintThatIsLeftRecordsNothing();
    void aJobThatTheSpoolerRefusesIsNotRecorded();
    void aNoticeIsSentWhenAllItsSheetsArePrinted();
    void whatWasWrittenBeforeAFailureIsRecorded();
    void allNoticesAreSavedAndCounted();
    void withoutRecordingNothingIsKept();
    void aBatchIsStoppedByOneClick();
    void anIssuedNoticeIsPrintedAgain();
    void aReminderDayIsTold();
    void notificationsEndWithOneClick();
    void aNewDayIsNoticed();

private:
    static std::vector<IssuedDocument> issued(Workbench &bench) { return *PaperBook(bench.files.store()).issued(); }
    static std::unique_ptr<PapersPage> notices(Workbench &bench)
    {
        auto page = std::make_unique<PapersPage>(bench.place);
        page->resize(1000, 700);
        page->showKind(PapersPage::Kind::Notices);
        page->show();
        return page;
    }

    QTemporaryDir m_settings;
};

void RemindingTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"gongkai-test"_s);
    Preferences().setClerk(u"甲"_s);
}

void RemindingTest::init()
{
    Preferences().setNotifies(true);
}

void RemindingTest::todayNamesTheDayAndWhomToCall()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    TodayPage page(bench.place);
    page.show();
    page.activate();
    QVERIFY2(child<QLabel>(page, "reminderLabel")->text().contains(u"3 working day(s)"),
        qPrintable(child<QLabel>(page, "reminderLabel")->text()));
    QVERIFY(child<QLabel>(page, "reminderLabel")->isVisible());
    QVERIFY(child<QLabel>(page, "deadlineLabel")->text().contains(u"2015-11-27"));
    QCOMPARE(child<QTableView>(page, "missingTable")->model()->rowCount(), 2);
    bench.files.setNow(u"2015-11-26T09:00:00"_s);
    page.refresh({});
    QVERIFY(!child<QLabel>(page, "reminderLabel")->isVisible());
    QCOMPARE(namelessFields(page), QStringList());
}

void RemindingTest::todayShowsTheMonthBeforeUntilItIsComplete()
{
    Workbench bench;
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T09:00:00"));
    bench.files.setNow(u"2015-12-07T09:00:00"_s);
    TodayPage page(bench.place);
    page.show();
    page.activate();
    const QAbstractItemModel *offices = child<QTableView>(page, "missingTable")->model();
    QCOMPARE(offices->rowCount(), 3);
    QCOMPARE(offices->index(0, 1).data().toString(), u"2015-11"_s);
    QVERIFY(child<QLabel>(page, "reminderLabel")->text().contains(u"2015-11 is overdue, notice day 2"));
    bench.files.add(TestStore::submission("s2", "DZ-01", Period(2015, 11), "2015-12-07T08:00:00"));
    page.refresh({});
    QCOMPARE(offices->rowCount(), 2);
    QCOMPARE(offices->index(0, 1).data().toString(), u"2015-12"_s);
}

void RemindingTest::todayOfAnOldStoreShowsItsNewestMonth()
{
    Workbench bench;
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T09:00:00"));
    bench.files.setNow(u"2026-11-25T09:00:00"_s);
    TodayPage page(bench.place);
    page.show();
    page.activate();
    QVERIFY(
        child<QLabel>(page, "deadlineLabel")->text().startsWith(u"The newest records of this store are of 2015-11"));
    QVERIFY(!child<QLabel>(page, "reminderLabel")->isVisible());
    QCOMPARE(child<QTableView>(page, "missingTable")->model()->rowCount(), 1);
}

void RemindingTest::todayLeadsToTheOfficesRows()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    TodayPage page(bench.place);
    page.show();
    page.activate();
    QSignalSpy asked(&page, &Page::placeAsked);
    auto *table = child<QTableView>(page, "missingTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    child<QPushButton>(page, "monthButton")->click();
    child<QPushButton>(page, "papersButton")->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toString(), u"month"_s);
    QCOMPARE(asked[0][1].value<Period>(), Period(2015, 11));
    QCOMPARE(asked[0][2].toString(), u"DZ"_s);
    QCOMPARE(asked[1][0].toString(), u"papers"_s);
}

void RemindingTest::theChatTextIsCopiedAndRecorded()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    TodayPage page(bench.place);
    page.show();
    page.activate();
    child<QPushButton>(page, "copyTextButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"【催报通知（第一次）】财政所："));
    QCOMPARE(issued(bench).size(), 1U);
    QCOMPARE(issued(bench).front().subject, u"2015-11 CZ"_s);
    page.refresh({});
    QVERIFY(child<QTableView>(page, "missingTable")->model()->index(0, 5).data().toString().contains(u"2015-11-25"));
    // By chat and on paper, on one day, is one notice.
    auto papers = notices(bench);
    papers->findChild<QAction *>(u"actionCopyText"_s)->trigger();
    QCOMPARE(issued(bench).size(), 1U);
}

void RemindingTest::allNoticesArePrintedAsOneJob()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    bench.prompts.printFile = bench.files.file("all.pdf");
    QSignalSpy told(page.get(), &Page::told);
    child<QPushButton>(*page, "printAllButton")->click();
    QCOMPARE(issued(bench).size(), 2U);
    QCOMPARE(told.size(), 1);
    QFile printed(bench.prompts.printFile);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    // Two notices of one sheet each, in one file: a second job would have written over the first.
    QCOMPARE(printed.readAll().count("/Type /Page\n"), 2);
    const QAbstractItemModel *offices = child<QTableView>(*page, "officesTable")->model();
    QCOMPARE(offices->index(0, 2).data().toString(), u"1"_s);
    QVERIFY(offices->index(0, 3).data().toString().contains(u"2015-11-25"));
}

void RemindingTest::aPrintThatIsLeftRecordsNothing()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    QSignalSpy told(page.get(), &Page::told);
    bench.prompts.agrees = false;
    bench.prompts.printFile = bench.files.file("all.pdf");
    child<QPushButton>(*page, "printAllButton")->click();
    bench.prompts.folder.clear();
    child<QPushButton>(*page, "saveAllButton")->click();
    QVERIFY(issued(bench).empty());
    QCOMPARE(told.size(), 2);
    for (const QList<QVariant> &sentence : told)
        QVERIFY(sentence.front().toString().contains(u"nothing was sent and nothing was recorded"));
    // What was owed came in from elsewhere, and the page does not know yet.
    bench.prompts.agrees = true;
    bench.prompts.folder = bench.files.file("folder");
    QVERIFY(QDir().mkpath(bench.prompts.folder));
    auto elsewhere = Store::open(bench.files.path(), bench.files.session());
    QVERIFY(elsewhere);
    ChangeSet changes;
    changes.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T09:00:00"));
    changes.add(TestStore::submission("s2", "DZ-01", Period(2015, 11), "2015-11-20T09:00:00"));
    QVERIFY(RecordBook(**elsewhere).commit(changes));
    child<QPushButton>(*page, "printAllButton")->click();
    child<QPushButton>(*page, "saveAllButton")->click();
    QCOMPARE(told.size(), 4);
    QVERIFY(told.last().front().toString().contains(u"nothing was sent and nothing was recorded"));
    QVERIFY(QDir(bench.prompts.folder).entryList(QDir::Files).isEmpty());
}

void RemindingTest::aJobThatTheSpoolerRefusesIsNotRecorded()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    // The system's spooler: it does as the file beside it says.
    QTemporaryDir folder;
    QFile spooler(folder.filePath(u"lp"_s));
    QVERIFY(spooler.open(QIODevice::WriteOnly));
    spooler.write("#!/bin/sh\necho \"$@\" >>\"${0%/*}/jobs\"\n[ -e \"${0%/*}/accepts\" ] && exit 0\n"
                  "echo printer is off >&2\nexit 1\n");
    spooler.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    spooler.close();
    const QByteArray path = qgetenv("PATH");
    const auto before = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    bench.prompts.spools = true;
    auto page = notices(bench);
    QSignalSpy told(page.get(), &Page::told);
    child<QPushButton>(*page, "printAllButton")->click();
    QVERIFY(issued(bench).empty());
    QVERIFY2(told.isEmpty(), "nothing was printed");
    QVERIFY(bench.prompts.said.last().contains(u"The printer did not take the job."));
    QVERIFY(bench.prompts.said.last().contains(u"printer is off"));
    QVERIFY(bench.prompts.said.last().contains(u"Nothing was recorded as sent."));

    QFile accepts(folder.filePath(u"accepts"_s));
    QVERIFY(accepts.open(QIODevice::WriteOnly));
    child<QPushButton>(*page, "printAllButton")->click();
    QCOMPARE(issued(bench).size(), 2U);
    QCOMPARE(told.size(), 1);
    QFile jobs(folder.filePath(u"jobs"_s));
    QVERIFY(jobs.open(QIODevice::ReadOnly));
    const QByteArray taken = jobs.readAll();
    QCOMPARE(taken.count('\n'), 2);
    // The job is named after the paper.
    QVERIFY2(taken.contains(" -t " + issued(bench).front().title.toLocal8Bit()), taken.constData());

    // A computer without a print service.
    QVERIFY(spooler.remove());
    qputenv("PATH", folder.path().toLocal8Bit());
    child<QPushButton>(*page, "printAllButton")->click();
    QCOMPARE(told.size(), 1);
    QVERIFY2(
        bench.prompts.said.last().contains(u"The print service is not there"), qPrintable(bench.prompts.said.last()));
}

void RemindingTest::aNoticeIsSentWhenAllItsSheetsArePrinted()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    QSignalSpy told(page.get(), &Page::told);
    bench.prompts.printFile = bench.files.file("first.pdf");
    bench.prompts.lastSheet = 1;
    child<QPushButton>(*page, "printAllButton")->click();
    QCOMPARE(issued(bench).size(), 1U);
    QCOMPARE(issued(bench).front().subject, u"2015-11 CZ"_s);
    QVERIFY(told.last().front().toString().contains(u"do not count as sent"));
    QVERIFY(told.last().front().toString().contains(u"1 notice(s) were printed."));
    // The first sheet of several is no notice.
    for (int i = 10; i < 70; ++i)
        bench.files.add(TestStore::item(("CZ-" + QByteArray::number(i)).constData(), "CZ", Frequency::Monthly));
    child<QPushButton>(*page, "printAllButton")->click();
    QCOMPARE(issued(bench).size(), 1U);
    QVERIFY(told.last().front().toString().contains(u"Only some sheets"));
    QVERIFY(!told.last().front().toString().contains(u"notice(s)"));
}

void RemindingTest::whatWasWrittenBeforeAFailureIsRecorded()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    child<QCheckBox>(*page, "recordCheck")->click();
    bench.prompts.folder = bench.files.file("names");
    QVERIFY(QDir().mkpath(bench.prompts.folder));
    child<QPushButton>(*page, "saveAllButton")->click();
    const QStringList names = QDir(bench.prompts.folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 2);
    child<QCheckBox>(*page, "recordCheck")->click();
    // Something stands in the way of the second.
    bench.prompts.folder = bench.files.file("folder");
    QVERIFY(QDir().mkpath(bench.prompts.folder + u'/' + names[1]));
    child<QPushButton>(*page, "saveAllButton")->click();
    QCOMPARE(issued(bench).size(), 1U);
    QVERIFY(names[0].contains(issued(bench).front().subject.section(u' ', 1)));
    QVERIFY(bench.prompts.said.last().contains(u"1 notice(s) went out before that."));
    QVERIFY(bench.prompts.said.last().contains(u"1 notice(s) were recorded as sent."));
}

void RemindingTest::allNoticesAreSavedAndCounted()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    bench.prompts.folder = bench.files.file("folder");
    QVERIFY(QDir().mkpath(bench.prompts.folder));
    child<QPushButton>(*page, "saveAllButton")->click();
    QCOMPARE(QDir(bench.prompts.folder).entryList(QDir::Files).size(), 2);
    QVERIFY(bench.prompts.said.last().contains(bench.prompts.folder));
    QVERIFY(bench.prompts.said.last().contains(u"2 notice(s) were recorded as sent."));
    // The file is what was frozen.
    const auto document = PaperBook(bench.files.store()).issuedDocument(issued(bench).front().id);
    bool isThere = false;
    for (const QFileInfo &file : QDir(bench.prompts.folder).entryInfoList(QDir::Files)) {
        QFile saved(file.filePath());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        isThere = isThere || saved.readAll() == document->pdf;
    }
    QVERIFY(isThere);
    // A week later the second notices lie beside the first ones.
    bench.files.setNow(u"2015-12-07T09:00:00"_s);
    page->findChild<NoticesPanel *>()->refresh();
    child<QPushButton>(*page, "saveAllButton")->click();
    QCOMPARE(QDir(bench.prompts.folder).entryList(QDir::Files).size(), 4);
}

void RemindingTest::withoutRecordingNothingIsKept()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    QVERIFY(child<QCheckBox>(*page, "recordCheck")->isChecked());
    child<QCheckBox>(*page, "recordCheck")->click();
    child<QPushButton>(*page, "copyTextButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"财政所"));
    QVERIFY(issued(bench).empty());
}

void RemindingTest::aBatchIsStoppedByOneClick()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    for (int i = 10; i < 35; ++i) {
        const QByteArray code = "O" + QByteArray::number(i);
        bench.files.add(TestStore::office(code.constData(), ("单位" + QByteArray::number(i)).constData(), i),
            TestStore::item((code + "-1").constData(), code.constData(), Frequency::Monthly));
    }
    auto page = notices(bench);
    bench.prompts.folder = bench.files.file("folder");
    QVERIFY(QDir().mkpath(bench.prompts.folder));
    QTimer cancel;
    connect(&cancel, &QTimer::timeout, page.get(), [&page] {
        if (auto *progress = page->findChild<QProgressDialog *>(); progress && progress->value() >= 2)
            progress->cancel();
    });
    cancel.start(0);
    child<QPushButton>(*page, "saveAllButton")->click();
    QVERIFY(issued(bench).empty());
    QVERIFY(QDir(bench.prompts.folder).entryList(QDir::Files).isEmpty());
    cancel.stop();
    child<QPushButton>(*page, "saveAllButton")->click();
    QCOMPARE(issued(bench).size(), 27U);
    QCOMPARE(QDir(bench.prompts.folder).entryList(QDir::Files).size(), 27);
}

void RemindingTest::anIssuedNoticeIsPrintedAgain()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = notices(bench);
    child<QPushButton>(*page, "copyTextButton")->click();
    page->showKind(PapersPage::Kind::Issued);
    const QAbstractItemModel *list = child<QTableView>(*page, "issuedTable")->model();
    QCOMPARE(list->rowCount(), 1);
    QVERIFY2(list->index(0, 2).data().toString().endsWith(u"财政所"), qPrintable(list->index(0, 2).data().toString()));
    bench.prompts.printFile = bench.files.file("again.pdf");
    child<QPushButton>(*page, "printIssuedButton")->click();
    QFile printed(bench.prompts.printFile);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Of(printed.readAll()), issued(bench).front().sha256);
}

namespace {

/// A window on the small town at a moment.
struct ReminderBench
{
    explicit ReminderBench(const QString &now)
    {
        files.addSmallTown();
        files.setNow(now);
        files.close();
        auto store = Store::open(files.path(), files.session());
        if (!store)
            qFatal("the store can't be opened");
        window =
            std::make_unique<MainWindow>(std::make_unique<OpenStore>(std::move(*store), prompts), nullptr, preferences);
        window->show();
        watch = window->findChild<ReminderWatch *>();
        watch->look();
    }
    [[nodiscard]] bool hasBar() const
    {
        const auto *bar = window->findChild<QToolBar *>(u"reminderToolBar"_s);
        return bar && bar->isVisible();
    }
    [[nodiscard]] QString status() const
    {
        const auto *label = window->findChild<QLabel *>(u"reminderStatusLabel"_s);
        return label && label->isVisible() ? label->text() : QString();
    }

    TestStore files;
    AnsweringPrompts prompts;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    ReminderWatch *watch = nullptr;
};

} // namespace

void RemindingTest::aReminderDayIsTold()
{
    const ReminderBench usual(u"2015-11-26T09:00:00"_s);
    QVERIFY(!usual.hasBar());
    QCOMPARE(usual.status(), QString());
    ReminderBench bench(u"2015-11-25T09:00:00"_s);
    QVERIFY(bench.hasBar());
    QVERIFY(bench.status().contains(u"3 working day(s)"));
    QVERIFY(child<QLabel>(*bench.window, "sentenceLabel")->text().contains(u"2 office(s)"));
    bench.window->showPage(u"month"_s);
    child<QPushButton>(*bench.window, "todayButton")->click();
    QVERIFY(qobject_cast<TodayPage *>(bench.window->page()));
    // Once told it is not told again that day; the status line goes on saying it.
    QVERIFY(!bench.hasBar());
    bench.watch->look();
    QVERIFY(!bench.hasBar());
    QVERIFY(!bench.status().isEmpty());
}

void RemindingTest::notificationsEndWithOneClick()
{
    ReminderBench bench(u"2015-11-25T09:00:00"_s);
    QVERIFY(bench.hasBar());
    child<QPushButton>(*bench.window, "offButton")->click();
    QVERIFY(!bench.hasBar());
    QVERIFY(!Preferences().notifies());
    bench.files.setNow(u"2015-11-27T09:00:00"_s);
    bench.watch->look();
    QVERIFY(!bench.hasBar());
    QVERIFY(bench.status().contains(u"1 working day(s)"));
    // The settings turn them on again.
    bench.window->showPage(u"settings"_s);
    auto *box = child<QCheckBox>(*bench.window, "notifyCheck");
    QVERIFY(!box->isChecked());
    box->click();
    bench.watch->look();
    QVERIFY(bench.hasBar());
}

void RemindingTest::aNewDayIsNoticed()
{
    ReminderBench bench(u"2015-11-26T23:59:00"_s);
    bench.window->showPage(u"today"_s);
    QVERIFY(!bench.hasBar());
    bench.files.setNow(u"2015-11-27T00:00:30"_s);
    for (QTimer *timer : bench.watch->findChildren<QTimer *>()) {
        if (!timer->isSingleShot()) {
            QVERIFY(timer->interval() >= 60'000);
            QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
        }
    }
    QVERIFY(bench.hasBar());
}

QTEST_MAIN(RemindingTest)
#include "tst_reminding.moc"
