// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybook.h"
#include "registerbook.h"
#include "teststore.h"

#include <sqlite3.h>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Who looked at what is masked: recorded durably, in order, and never changed.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookIsOnTheDiskAtOnce();
    void looksAreKeptApartByRecord();
    void aLookIsNoStepOfTheHistory();
    void nothingIsRecordedWhileAnotherHoldsTheStore();
    void looksAreNeverChangedOrRemoved();
};

namespace {

/// What another program that has the file does with it; the code that SQLite answers with.
int execute(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    int code = sqlite3_open(path.toUtf8().constData(), &database);
    if (code == SQLITE_OK)
        code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return code;
}

} // namespace

void TestLooks::aLookIsOnTheDiskAtOnce()
{
    TestStore test;
    test.setNow(u"2015-12-02T09:30:00"_s);
    QVERIFY(RegisterBook(test.store()).recordLook(List::HotlineCalls, u"DH-1"_s));
    QVERIFY(test.reopen());
    const auto looks = RegisterBook(test.store()).looksAt(List::HotlineCalls, u"DH-1"_s);
    QVERIFY(looks);
    QCOMPARE(looks->size(), size_t(1));
    QCOMPARE(looks->front().at.toString(), u"2015-12-02T09:30:00"_s);
    QCOMPARE(looks->front().clerk, u"甲"_s);
    QCOMPARE(looks->front().osAccount, u"tester"_s);
}

void TestLooks::looksAreKeptApartByRecord()
{
    TestStore test;
    RegisterBook book(test.store());
    QVERIFY(book.recordLook(List::HotlineCalls, u"DH-1"_s));
    test.store().setClerk(u"乙"_s);
    QVERIFY(book.recordLook(List::HotlineCalls, u"DH-2"_s));
    QVERIFY(book.recordLook(List::HotlineCalls, u"DH-1"_s));
    const auto looks = book.looksAt(List::HotlineCalls, u"DH-1"_s);
    QVERIFY(looks);
    QCOMPARE(looks->size(), size_t(2));
    QCOMPARE(looks->at(0).clerk, u"甲"_s);
    QCOMPARE(looks->at(1).clerk, u"乙"_s);
    QVERIFY(book.looksAt(List::Applications, u"DH-1"_s)->empty());
}

void TestLooks::aLookIsNoStepOfTheHistory()
{
    TestStore test;
    const QString head = *HistoryBook(test.store()).head();
    QVERIFY(RegisterBook(test.store()).recordLook(List::HotlineCalls, u"DH-1"_s));
    QCOMPARE(*HistoryBook(test.store()).head(), head);
    QVERIFY(HistoryBook(test.store()).newest(10)->empty());
    // What is written after it still knows the state of the store.
    test.addSmallTown();
}

void TestLooks::nothingIsRecordedWhileAnotherHoldsTheStore()
{
    TestStore test;
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(test.path().toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto refused = RegisterBook(test.store()).recordLook(List::HotlineCalls, u"DH-1"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    sqlite3_close(other);
    QVERIFY(RegisterBook(test.store()).looksAt(List::HotlineCalls, u"DH-1"_s)->empty());
}

void TestLooks::looksAreNeverChangedOrRemoved()
{
    TestStore test;
    QVERIFY(RegisterBook(test.store()).recordLook(List::HotlineCalls, u"DH-1"_s));
    test.close();
    QCOMPARE(execute(test.path(), "UPDATE looks SET clerk = 'x'") & 0xFF, SQLITE_CONSTRAINT);
    QCOMPARE(execute(test.path(), "DELETE FROM looks") & 0xFF, SQLITE_CONSTRAINT);
    QVERIFY(test.reopen());
    QCOMPARE(RegisterBook(test.store()).looksAt(List::HotlineCalls, u"DH-1"_s)->front().clerk, u"甲"_s);
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
