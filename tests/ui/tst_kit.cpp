// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"
#include "dialogprompts.h"
#include "formguard.h"
#include "historybook.h"
#include "importer.h"
#include "patientwindow.h"
#include "recordtablemodel.h"
#include "sideways.h"
#include "steadylabel.h"
#include "tablefilter.h"
#include "tablelook.h"
#include "townbook.h"
#include "typedday.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <sqlite3.h>

using namespace Gongkai;

class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAsClerksTypeThem_data();
    void daysAsClerksTypeThem();
    void shortDaysOfWhatHasCome();
    void monthsAsClerksTypeThem_data();
    void monthsAsClerksTypeThem();
    void aDayIsShownInOneForm();
    void whatIsNoDayStaysAsTyped();
    void pinyinInitials_data();
    void pinyinInitials();
    void everyUsualSignHasAnInitial();
    void signsAreFoundInEachReading_data();
    void signsAreFoundInEachReading();
    void searchingAThousandNamesTakesNoTime();
    void aTableIsAProperModel();
    void aTableIsSortedByPinyinAndNumber();
    void aTableIsSearchedByWordsAndInitials();
    void undoAndRedoComeBackToTheSame();
    void whatOthersDoIsNotTakenBack();
    void anUnfocusedFieldIgnoresTheWheel();
    void aWriteWaitsForItsTurn_data();
    void aWriteWaitsForItsTurn();
    void aReadWaitsToo();
    void workThatCannotBeStoppedIsNotLeft();
    void workThatIsStoppedIsWaitedFor();
    void onlyChangedRowsArePaintedAnew();
    void aLongListScrollsInItsMessage();
    void filesAreAskedForWhereTheLastOneWas();
    void columnsFitTheirWidestText();
    void boldTextsAreMeasuredBold();
    void theLastColumnTakesTheRestAndKeepsItsText();
    void numbersKeepAwayFromWhatFollows();
    void aSteadyLabelIsSelectedFromUnderTheMouse();
};

void TestKit::daysAsClerksTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const QDate day(2015, 9, 28);
    for (const char *typed : {"2015.9.28", "2015/9/28", "2015-9-28", "2015-09-28", "20150928", "2015年9月28日",
             "9月28日", "9-28", "9.28", "9/28", "28", "28日", " 28 ", "２０１５．９．２８", "2015。9。28", "9月28"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << day;
    for (const char *typed :
        {"", "31", "0", "9-31", "2015-2-29", "2015", "201509", "28x", "2015-9", "9-28-2015", "-28"})
        QTest::addRow("no day: %s", typed) << QString::fromUtf8(typed) << QDate();
    QTest::newRow("leap day") << QStringLiteral("2016.2.29") << QDate(2016, 2, 29);
}

void TestKit::daysAsClerksTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, expected);
    QCOMPARE(typedDay(typed, QDate(2015, 9, 1)).value_or(QDate()), expected);
}

void TestKit::shortDaysOfWhatHasCome()
{
    const auto past = [](const char *typed, QDate today) {
        return typedPastDay(QString::fromUtf8(typed), today).value_or(QDate());
    };
    QCOMPARE(past("28", QDate(2015, 12, 2)), QDate(2015, 11, 28));
    QCOMPARE(past("2", QDate(2015, 12, 2)), QDate(2015, 12, 2));
    QCOMPARE(past("31", QDate(2015, 12, 2)), QDate(2015, 10, 31));
    QCOMPARE(past("28", QDate(2016, 1, 3)), QDate(2015, 12, 28));
    QCOMPARE(past("12-30", QDate(2016, 1, 3)), QDate(2015, 12, 30));
    // What is written in full is what it says.
    QCOMPARE(past("2016-01-04", QDate(2016, 1, 3)), QDate(2016, 1, 4));
    QCOMPARE(past("x", QDate(2016, 1, 3)), QDate());
}

void TestKit::monthsAsClerksTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    for (const char *typed : {"2015-11", "2015.11", "2015/11", "201511", "2015年11月", "11", "11月"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << QStringLiteral("2015-11");
    for (const char *typed : {"", "13", "0", "2015-13", "2015", "2015-11-01"})
        QTest::addRow("no month: %s", typed) << QString::fromUtf8(typed) << QString();
}

void TestKit::monthsAsClerksTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto month = typedMonth(typed, QDate(2015, 1, 5));
    QCOMPARE(month ? month->toString() : QString(), expected);
}

void TestKit::aDayIsShownInOneForm()
{
    DateEdit edit;
    edit.setToday(QDate(2015, 11, 3));
    QTest::keyClicks(&edit, QStringLiteral("28"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), QStringLiteral("2015-11-28"));
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.day().value(), QDate(2015, 11, 27));
}

void TestKit::whatIsNoDayStaysAsTyped()
{
    DateEdit edit;
    edit.setToday(QDate(2015, 11, 3));
    QTest::keyClicks(&edit, QStringLiteral("31"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), QStringLiteral("31"));
    QVERIFY(edit.isUnreadable());
    QVERIFY(!edit.day());
}

void TestKit::pinyinInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("office") << QStringLiteral("财政所") << QStringLiteral("czs");
    QTest::newRow("with a number") << QStringLiteral("第2组") << QStringLiteral("d2z");
    QTest::newRow("code") << QStringLiteral("CZ-01") << QStringLiteral("cz01");
    QTest::newRow("brackets") << QStringLiteral("村（社区）") << QStringLiteral("csq");
    QTest::newRow("round zero and Roman number") << QStringLiteral("二〇一五第Ⅱ期") << QStringLiteral("elywdiq");
    QTest::newRow("rare sign") << QStringLiteral("李㛃") << QStringLiteral("lj");
    QTest::newRow("full width") << QStringLiteral("Ａ组") << QStringLiteral("az");
    QTest::newRow("nothing") << QString() << QString();
}

void TestKit::pinyinInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    Pinyin pinyin;
    QCOMPARE(pinyin.initialsOf(name), initials);
}

void TestKit::everyUsualSignHasAnInitial()
{
    Pinyin pinyin;
    for (char16_t code = 0x4e00; code <= 0x9fa5; ++code) {
        const QString &initials = pinyin.initialsOf(QString(QChar(code)));
        QVERIFY2(initials.size() == 1 && initials[0] >= u'a' && initials[0] <= u'z', qPrintable(QString(QChar(code))));
    }
}

void TestKit::signsAreFoundInEachReading_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("lost");
    const auto row = [](const char *name, const char *found, const char *lost) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(found).split(u' ')
                            << QString::fromLatin1(lost).split(u' ');
    };
    row("重大行政决策", "zdxz cdxz zdhz ZDXZ xzjc", "zdzx zdq dxzz");
    row("长岭村", "clc zlc", "llc clcc");
    row("会计核算中心", "kjhs hjhs hszx", "kshj");
    row("区域乐山厦", "qy oy qyls oyys lss lsx", "yqls");
    row("单家集", "djj sjj cjj", "tjj");
    row("车盘石桥", "cpsq jpdq", "qpsq");
    row("万佛堡", "wfb mfp wbb", "wfd");
    row("财政所", "czs zs CZ", "zcs czss cs");
    row("CZ-01", "cz01 z01 CZ-01", "cz-1 cz1");
}

void TestKit::signsAreFoundInEachReading()
{
    QFETCH(QString, name);
    QFETCH(QStringList, found);
    QFETCH(QStringList, lost);
    Pinyin pinyin;
    for (const QString &typed : found)
        QVERIFY2(pinyin.matches(name, typed), qPrintable(typed));
    for (const QString &typed : lost)
        QVERIFY2(!pinyin.matches(name, typed), qPrintable(typed));
    QVERIFY(pinyin.begins(name, found.front()));
    QVERIFY(!pinyin.begins(name, lost.front()));
}

void TestKit::searchingAThousandNamesTakesNoTime()
{
    Pinyin pinyin;
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names.append(QStringLiteral("重点建设项目招标投标和资金使用情况%1").arg(i));
    for (const QString &name : names)
        QVERIFY(pinyin.matches(name, QStringLiteral("cdjs")));
    QElapsedTimer timer;
    timer.start();
    int found = 0;
    for (const QString &name : names)
        found += pinyin.matches(name, QStringLiteral("syqk99")) ? 1 : 0;
    QCOMPARE(found, 11);
    // A keystroke has a tenth of a second for everything; the search takes a small part of it.
    QVERIFY2(timer.elapsed() < 20, qPrintable(QString::number(timer.elapsed())));
}

namespace {

std::vector<Column<QString>> oneColumn()
{
    return {{QStringLiteral("Name"), [](const QString &name) { return name; }}};
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

void TestKit::aTableIsAProperModel()
{
    RecordTableModel<QString> model(oneColumn());
    Pinyin pinyin;
    TableFilter filter(pinyin);
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({QStringLiteral("甲"), QStringLiteral("乙")});
    filter.setTyped(QStringLiteral("y"));
    model.setRows({});
    QCOMPARE(filter.rowCount(), 0);
}

void TestKit::aTableIsSortedByPinyinAndNumber()
{
    RecordTableModel<QString> model(oneColumn());
    model.setRows({QStringLiteral("社保所"), QStringLiteral("10号"), QStringLiteral("安监办"), QStringLiteral("2号"),
        QStringLiteral("财政所")});
    Pinyin pinyin;
    TableFilter filter(pinyin);
    filter.setSourceModel(&model);
    filter.sort(0);
    QCOMPARE(shown(filter),
        QStringList({QStringLiteral("2号"), QStringLiteral("10号"), QStringLiteral("安监办"), QStringLiteral("财政所"),
            QStringLiteral("社保所")}));
}

void TestKit::aTableIsSearchedByWordsAndInitials()
{
    RecordTableModel<QString> model(oneColumn());
    model.setRows({QStringLiteral("财政所"), QStringLiteral("党政办"), QStringLiteral("CZ-01 收支")});
    Pinyin pinyin;
    TableFilter filter(pinyin);
    filter.setSourceModel(&model);
    filter.setTyped(QStringLiteral("政所"));
    QCOMPARE(shown(filter), QStringList(QStringLiteral("财政所")));
    filter.setTyped(QStringLiteral("cz"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setTyped(QStringLiteral("cz 收"));
    QCOMPARE(shown(filter), QStringList(QStringLiteral("CZ-01 收支")));
    filter.setTyped(QStringLiteral("  "));
    QCOMPARE(filter.rowCount(), 3);
}

void TestKit::undoAndRedoComeBackToTheSame()
{
    Workbench bench;
    const auto villages = [&bench] { return bench.all<Village>().size(); };
    const size_t before = villages();
    bench.deeds.nameNext(QStringLiteral("Add 新村"));
    bench.files.add(TestStore::village("XC", "新村"));
    QVERIFY(bench.deeds.undoName().contains(QStringLiteral("Add 新村")));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(villages(), before);
    QVERIFY(bench.deeds.canRedo());
    QVERIFY(bench.deeds.redo());
    QCOMPARE(villages(), before + 1);
    QVERIFY(bench.deeds.undo());
    QCOMPARE(villages(), before);
    // All of it stands in the history; nothing was erased.
    const auto history = HistoryBook(bench.files.store()).of(List::Villages, QStringLiteral("XC"));
    QVERIFY(history);
    QCOMPARE(history->size(), size_t(4));
}

void TestKit::whatOthersDoIsNotTakenBack()
{
    Workbench bench;
    auto other = Store::open(bench.files.path(), bench.files.session());
    QVERIFY(other);
    const QString name = bench.deeds.undoName();
    ChangeSet changes;
    changes.add(TestStore::village("AN", "安村"));
    QVERIFY(RecordBook(**other).commit(changes));
    QCOMPARE(bench.deeds.undoName(), name);
}

void TestKit::anUnfocusedFieldIgnoresTheWheel()
{
    QWidget form;
    auto *number = new QSpinBox(&form);
    auto *combo = new QComboBox(&form);
    combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
    WheelGuard::protect(&form);
    for (QWidget *field : {static_cast<QWidget *>(number), static_cast<QWidget *>(combo)}) {
        QWheelEvent wheel(QPointF(1, 1), QPointF(1, 1), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &wheel);
        QVERIFY(!wheel.isAccepted());
    }
    QCOMPARE(number->value(), 0);
    QCOMPARE(combo->currentIndex(), 0);
}

void TestKit::aWriteWaitsForItsTurn_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("the other one ends") << false;
    QTest::newRow("the clerk stops waiting") << true;
}

void TestKit::aWriteWaitsForItsTurn()
{
    QFETCH(bool, isStopped);
    Workbench bench;
    Session session = bench.files.session();
    session.patience = PatientWindow();
    const auto mine = Store::open(bench.files.path(), session);
    QVERIFY(mine);
    Deeds deeds(**mine);
    const Workplace place{**mine, bench.prompts, bench.calendar, bench.pinyin, deeds};
    auto other = Importer::begin(bench.files.store());
    QVERIFY(other);
    int turns = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&] {
        // The window goes on living: it is here that the other one ends, or that the clerk has enough.
        if (++turns < 5)
            return;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *waiting = qobject_cast<QProgressDialog *>(widget); waiting && isStopped)
                waiting->findChild<QPushButton *>()->click();
        }
        if (!isStopped)
            other->reset();
    });
    window.start(10);
    ChangeSet changes;
    changes.add(TestStore::village("XC", "新村"));
    const auto done = place.commit(nullptr, QStringLiteral("Add 新村"),
        [&](const QString &reason) { return TownBook(**mine).commit(changes, reason); });
    QVERIFY(turns >= 5);
    QCOMPARE(bool(done), !isStopped);
    QCOMPARE(bool(TownBook(**mine).find<Village>(QStringLiteral("XC"))), !isStopped);
    if (isStopped)
        QCOMPARE(done.error().kind, ErrorKind::Locked);
}

void TestKit::aReadWaitsToo()
{
    Workbench bench;
    Session session = bench.files.session();
    session.patience = PatientWindow();
    const auto mine = Store::open(bench.files.path(), session);
    QVERIFY(mine);
    // An import that outgrows its cache locks readers out, too.
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(bench.files.path()).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    int turns = 0;
    std::optional<ErrorKind> meanwhile;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&] {
        // Who asks the store while it is waited for is not let in between.
        const auto asked = TownBook(**mine).find<Village>(QStringLiteral("LM"));
        meanwhile = asked ? std::nullopt : std::optional(asked.error().kind);
        if (++turns == 5)
            sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    });
    window.start(10);
    const auto read = TownBook(**mine).find<Village>(QStringLiteral("LM"));
    QVERIFY(read);
    QVERIFY(turns >= 5);
    QCOMPARE(meanwhile, std::optional(ErrorKind::Locked));
    // The notice goes when the window is itself again.
    QTRY_VERIFY(!QApplication::activeModalWidget());
    sqlite3_close(other);
}

namespace {

/// Presses Esc in the dialog that work on the side shows, closes it by its cross, and tells whether it is still there.
bool staysWhenLeft()
{
    auto *dialog = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return false;
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    return dialog->isVisible();
}

} // namespace

void TestKit::workThatCannotBeStoppedIsNotLeft()
{
    QWidget window;
    window.show();
    std::atomic<bool> isDone = false;
    bool stayed = false;
    QTimer::singleShot(300, &window, [&] {
        stayed = staysWhenLeft();
        isDone = true;
    });
    const bool wasStopped = sideways<bool>(&window, QStringLiteral("工作"), 0, [&isDone](SidewaysProgress &progress) {
        while (!isDone)
            QThread::msleep(5);
        return progress.isStopped.load();
    });
    QVERIFY(stayed);
    QVERIFY(!wasStopped);
}

void TestKit::workThatIsStoppedIsWaitedFor()
{
    QWidget window;
    window.show();
    bool stayed = false;
    QTimer::singleShot(300, &window, [&] { stayed = staysWhenLeft(); });
    const bool wasStopped = sideways<bool>(&window, QStringLiteral("工作"), 9, [](SidewaysProgress &progress) {
        while (!progress.isStopped)
            QThread::msleep(5);
        QThread::msleep(50);
        return progress.isStopped.load();
    });
    QVERIFY(stayed);
    QVERIFY(wasStopped);
}

void TestKit::onlyChangedRowsArePaintedAnew()
{
    RecordTableModel<QString> model(oneColumn());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({QStringLiteral("一"), QStringLiteral("贰"), QStringLiteral("三")});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
    QCOMPARE(shown(model), QStringList({QStringLiteral("一"), QStringLiteral("贰"), QStringLiteral("三")}));
    model.setRows({QStringLiteral("一")});
    QCOMPARE(resets.count(), 1);
}

void TestKit::aLongListScrollsInItsMessage()
{
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(QStringLiteral("submissions[%1].receivedAt").arg(i));
    bool hasList = false;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        hasList = box->detailedText().contains(lines.back()) && !box->text().contains(lines.back());
        box->accept();
    });
    DialogPrompts().warn(nullptr, lines.join(u'\n'));
    QVERIFY(hasList);
}

void TestKit::filesAreAskedForWhereTheLastOneWas()
{
    QTemporaryDir folder;
    DialogPrompts prompts;
    QString startedIn;
    // What the clerk does in the next dialog: goes to a folder and takes a file there, or thinks better of it.
    const auto answer = [&](const QString &path) {
        QTimer::singleShot(0, this, [&startedIn, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            startedIn = dialog->directory().canonicalPath();
            if (path.isEmpty()) {
                dialog->reject();
                return;
            }
            dialog->setDirectory(QFileInfo(path).absolutePath());
            dialog->selectFile(QFileInfo(path).fileName());
            static_cast<QDialog *>(dialog)->accept();
        });
    };
    const QString name = QStringLiteral("年度报告.pdf");
    const QString filter = QStringLiteral("PDF (*.pdf)");
    answer(folder.filePath(name));
    QCOMPARE(prompts.fileToSave(nullptr, name, filter), folder.filePath(name));
    QVERIFY(startedIn != QFileInfo(folder.path()).canonicalFilePath());
    answer({});
    QVERIFY(prompts.fileToOpen(nullptr, filter).isEmpty());
    QCOMPARE(startedIn, QFileInfo(folder.path()).canonicalFilePath());
    answer({});
    QVERIFY(prompts.fileOfAKindToSave(nullptr, name, {filter}).path.isEmpty());
    QCOMPARE(startedIn, QFileInfo(folder.path()).canonicalFilePath());
    // A folder that is gone is none to begin in.
    QVERIFY(folder.remove());
    answer({});
    QVERIFY(prompts.folderToSave(nullptr).isEmpty());
    QVERIFY(QFileInfo::exists(startedIn));
}

void TestKit::columnsFitTheirWidestText()
{
    using Col = Column<QString>;
    const auto text = [](const QString &row) { return row; };
    RecordTableModel<QString> model({Col(QStringLiteral("一"), text), Col(QStringLiteral("二"), text)});
    std::vector<QString> rows(300, QStringLiteral("财政所"));
    // Latin letters differ in width: the longest text is not the widest.
    rows[7] = QStringLiteral("iiiiiiiiiiiiiiiiiiiiiiii");
    rows[8] = QStringLiteral("惠民惠农财政补贴资金发放情况");
    rows[299] = QStringLiteral("WWWWWWWWWWWWWWWWWWWWWW");
    model.setRows(rows);
    QTableView table;
    table.setModel(&model);
    TableLook::apply(&table);
    TableLook::fit(&table);
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, table.sizeHintForIndex(model.index(row, 0)).width());
    QCOMPARE(table.columnWidth(0), widest);
}

void TestKit::boldTextsAreMeasuredBold()
{
    QStandardItemModel model(300, 2);
    for (int row = 0; row < model.rowCount(); ++row)
        model.setItem(row, 0, new QStandardItem(QStringLiteral("财政所财政所")));
    QFont bold;
    bold.setBold(true);
    model.item(250)->setFont(bold);
    QTableView table;
    table.setModel(&model);
    TableLook::apply(&table);
    TableLook::fit(&table);
    QCOMPARE(table.columnWidth(0), table.sizeHintForIndex(model.index(250, 0)).width());
}

void TestKit::theLastColumnTakesTheRestAndKeepsItsText()
{
    using Col = Column<QString>;
    const auto text = [](const QString &row) { return row; };
    RecordTableModel<QString> model({Col(QStringLiteral("一"), text), Col(QStringLiteral("二"), text)});
    model.setRows({QStringLiteral("2015-12-30 09:12（2次）")});
    QTableView table;
    table.setModel(&model);
    TableLook::apply(&table);
    TableLook::fit(&table);
    const int least = table.sizeHintForIndex(model.index(0, 1)).width();
    table.resize(least, 200);
    table.show();
    QCOMPARE(table.columnWidth(1), least);
    table.resize(least * 4, 200);
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    table.setColumnWidth(0, least * 2);
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void TestKit::numbersKeepAwayFromWhatFollows()
{
    using Col = Column<QString>;
    const auto text = [](const QString &row) { return row; };
    const QString heading = QStringLiteral("件数");
    RecordTableModel<QString> model({Col(heading, text), Col(heading, text).atTheEnd(), Col(heading, text)});
    QTableView table;
    table.setModel(&model);
    TableLook::apply(&table);
    const QHeaderView &header = *table.horizontalHeader();
    const int gap = header.fontMetrics().horizontalAdvance(QChar(0x2003));
    QCOMPARE(header.sectionSizeHint(1), header.sectionSizeHint(0) + gap);
    // And what stands below the heading: as wide, and drawn away from the edge of its cell.
    model.setRows({QStringLiteral("123456789")});
    QCOMPARE(
        table.sizeHintForIndex(model.index(0, 1)).width(), table.sizeHintForIndex(model.index(0, 0)).width() + gap);
    TableLook::fit(&table);
    table.resize(table.horizontalHeader()->length() + 60, 200);
    const QImage cell =
        table.grab().toImage().copy(table.visualRect(model.index(0, 1)).translated(table.viewport()->pos()));
    const QRgb ground = cell.pixel(cell.width() / 2, 1);
    int free = 0;
    const auto isFree = [&](int x) {
        for (int y = 2; y < cell.height() - 2; ++y) {
            if (cell.pixel(x, y) != ground)
                return false;
        }
        return true;
    };
    while (free < cell.width() && isFree(cell.width() - 1 - free))
        ++free;
    QVERIFY2(free >= gap && free < cell.width(), qPrintable(QString::number(free)));
}

void TestKit::aSteadyLabelIsSelectedFromUnderTheMouse()
{
    SteadyLabel label(QStringLiteral("迟报2天"));
    const auto enter = [&label] {
        QEnterEvent event(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
        QApplication::sendEvent(&label, &event);
    };
    const auto leave = [&label] {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(&label, &event);
    };
    const auto isSelectable = [&label] { return bool(label.textInteractionFlags() & Qt::TextSelectableByMouse); };
    enter();
    QVERIFY(isSelectable());
    leave();
    QVERIFY(!isSelectable());
    enter();
    label.setSelection(0, 2);
    // What was selected can still be copied when the mouse has gone on.
    leave();
    QVERIFY(isSelectable());
    QCOMPARE(label.selectedText(), QStringLiteral("迟报"));
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
