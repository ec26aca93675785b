// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"
#include "monthbook.h"
#include "paperbook.h"
#include "storecheck.h"
#include "teststore.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Gongkai;

/// The check finds what was changed behind the program's back; a backup is one only when it was read back; a restore
/// keeps what was there.
class TestMaintenance : public QObject
{
    Q_OBJECT

private:
    static void tamper(const QString &path, const char *sql)
    {
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &raw), SQLITE_OK);
        char *message = nullptr;
        const int code = sqlite3_exec(raw, sql, nullptr, nullptr, &message);
        QVERIFY2(code == SQLITE_OK, message);
        sqlite3_close(raw);
    }

private Q_SLOTS:
    void aSoundStorePasses()
    {
        TestStore test;
        test.addSmallTown();
        const auto report = checkStore(test.store());
        QVERIFY(report);
        QVERIFY(report->findings.empty());
        QCOMPARE(report->records, 8);
        QCOMPARE(report->historyRows, 8);
    }

    void doublesAndGapsInTheArchiveAreTold()
    {
        TestStore test;
        test.addSmallTown();
        for (const char *number : {"2015-GD-001", "2015-GD-004", "2015-固-7", ""}) {
            Posting posting;
            posting.id = QStringLiteral("P") + QString::fromUtf8(number);
            posting.title = QStringLiteral("公示") + QString::fromUtf8(number);
            posting.office = QStringLiteral("CZ");
            posting.archiveNumber = QString::fromUtf8(number);
            test.add(posting);
        }
        auto report = checkStore(test.store());
        QVERIFY(report && report->findings.empty());
        QCOMPARE(report->numbers.size(), size_t(1));
        QCOMPARE(report->numbers.front().kind, NumberFinding::Kind::Gap);
        QCOMPARE(report->numbers.front().number, QStringLiteral("2015-GD-002"));
        QCOMPARE(report->numbers.front().last, QStringLiteral("2015-GD-003"));
        // Typed in another way, it is the same number.
        Posting typed;
        typed.id = QStringLiteral("P9");
        typed.title = QStringLiteral("公示九");
        typed.office = QStringLiteral("CZ");
        test.add(typed);
        // The program takes in no double any more; one may have come before.
        tamper(test.path(), "UPDATE postings SET archive_number = '2015-GD-1' WHERE id = 'P9'");
        QVERIFY(test.reopen());
        report = checkStore(test.store());
        QVERIFY(report);
        QCOMPARE(report->numbers.size(), size_t(2));
        QCOMPARE(report->numbers.front().kind, NumberFinding::Kind::Double);
        QCOMPARE(
            report->numbers.front().titles, (QStringList{QStringLiteral("公示2015-GD-001"), QStringLiteral("公示九")}));
    }

    void findsWhatWasDoneOutside_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<CheckFinding::Kind>("kind");
        QTest::newRow("record changed") << QByteArray("UPDATE offices SET name = '假' WHERE code = 'CZ'")
                                        << CheckFinding::Kind::RecordDiffersFromHistory;
        QTest::newRow("record removed") << QByteArray("DELETE FROM villages WHERE code = 'LM'")
                                        << CheckFinding::Kind::RecordDiffersFromHistory;
        QTest::newRow("record slipped in") << QByteArray("INSERT INTO officials VALUES ('X', '假', '', 1)")
                                           << CheckFinding::Kind::RecordDiffersFromHistory;
        QTest::newRow("history changed") << QByteArray(
            "DROP TRIGGER history_never_changed; UPDATE history SET clerk = '丁' WHERE sequence = 3")
                                         << CheckFinding::Kind::HistoryChain;
        QTest::newRow("history row removed")
            << QByteArray("DROP TRIGGER history_never_removed; DELETE FROM history WHERE sequence = 3")
            << CheckFinding::Kind::HistoryGap;
        QTest::newRow("dangling") << QByteArray(
            "PRAGMA foreign_keys=OFF; UPDATE items SET office = 'XX' WHERE code = 'CZ-01'")
                                  << CheckFinding::Kind::ForeignKeys;
        const QByteArray freed = "DROP TRIGGER issued_documents_never_changed; ";
        for (const char *change :
            {"body = '假的'", "figures = '{}'", "title = 'x'", "issued_at = '2016-01-01T00:00:00'", "pdf = x'00'",
                "pdf = x'00', sha256 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'"})
            QTest::addRow("paper with %s", change)
                << QByteArray(freed + "UPDATE issued_documents SET " + change) << CheckFinding::Kind::IssuedDigest;
        QTest::newRow("paper removed") << QByteArray(
            "DROP TRIGGER issued_documents_never_removed; DELETE FROM issued_documents")
                                       << CheckFinding::Kind::IssuedDigest;
        QTest::newRow("a head that the chain never had")
            << QByteArray(freed + "UPDATE issued_documents SET chain_head = '00'") << CheckFinding::Kind::HistoryChain;
        QTest::newRow("end of the history removed") << QByteArray(
            "DROP TRIGGER history_never_removed; DELETE FROM history WHERE sequence = (SELECT max(sequence) FROM "
            "history)") << CheckFinding::Kind::HistoryGap;
        QTest::newRow("a step removed") << QByteArray("DELETE FROM steps WHERE number = 1")
                                        << CheckFinding::Kind::HistoryGap;
        QTest::newRow("all steps removed") << QByteArray("DELETE FROM steps") << CheckFinding::Kind::HistoryGap;
        QTest::newRow("a guard taken away")
            << QByteArray("DROP TRIGGER history_never_changed") << CheckFinding::Kind::Integrity;
        QTest::newRow("a guard made harmless") << QByteArray(
            "DROP TRIGGER history_never_changed; CREATE TRIGGER history_never_changed BEFORE UPDATE ON "
            "history BEGIN SELECT 1; END") << CheckFinding::Kind::Integrity;
    }

    void findsWhatWasDoneOutside()
    {
        QFETCH(QByteArray, sql);
        QFETCH(CheckFinding::Kind, kind);
        TestStore test;
        test.addSmallTown();
        PaperBook papers(test.store());
        const auto plan = papers.planIssue(PaperKind::Bulletin, QStringLiteral("2015-11"));
        QVERIFY(plan && papers.issue(*plan, QStringLiteral("通报"), "{\"due\":2}", QStringLiteral("正文"), "%PDF"));
        test.add(TestStore::village("ST", "三台村"));
        QVERIFY(checkStore(test.store())->findings.empty());
        tamper(test.path(), sql.constData());
        QVERIFY(test.reopen());
        const auto report = checkStore(test.store());
        QVERIFY(report);
        QVERIFY(std::any_of(
            report->findings.begin(), report->findings.end(), [&](const CheckFinding &f) { return f.kind == kind; }));
    }

    void backsUpWhileOpenAndRestores()
    {
        TestStore test;
        test.addSmallTown();
        const QString backup = test.file("backup.gongkai");
        QVERIFY(backUp(test.path(), backup));
        QVERIFY(!QFile::exists(backup + QStringLiteral(".part")));
        test.add(TestStore::village("ST", "三台村"));
        // The older backup is replaced only by a good one.
        QVERIFY(backUp(test.path(), backup));
        test.add(TestStore::village("SH", "双河口社区"));
        test.close();
        const QDateTime now(QDate(2015, 12, 5), QTime(8, 0));
        QCOMPARE(restoreStore(backup, test.path(), false, now).error().kind, ErrorKind::Exists);
        const auto aside = restoreStore(backup, test.path(), true, now);
        QVERIFY(aside);
        QVERIFY(QFile::exists(*aside));
        QVERIFY(test.reopen());
        QVERIFY(TownBook(test.store()).find<Village>(QStringLiteral("ST")));
        QVERIFY(!TownBook(test.store()).find<Village>(QStringLiteral("SH")));
        QVERIFY(checkStore(test.store())->findings.empty());
    }

    void aBackupWhoseHistoryWasRewrittenIsNotRestored()
    {
        TestStore test;
        test.addSmallTown();
        const QString backup = test.file("backup.gongkai");
        QVERIFY(backUp(test.path(), backup));
        tamper(backup, "DROP TRIGGER history_never_changed; UPDATE history SET clerk = '乙' WHERE sequence = 2");
        test.close();
        const QDir folder(QFileInfo(test.path()).path());
        const QStringList before = folder.entryList(QDir::Files);
        const auto restored = restoreStore(backup, test.path(), true, test.session().clock());
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Damaged);
        QCOMPARE(folder.entryList(QDir::Files), before);
        QVERIFY(test.reopen());
    }

    void aStoreThatIsNotWholeIsNoGoodBackup()
    {
        TestStore test;
        test.addSmallTown();
        const QString backup = test.file("backup.gongkai");
        QVERIFY(backUp(test.path(), backup));
        QFile good(backup);
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray before = good.readAll();
        tamper(test.path(), "UPDATE villages SET name = '别处' WHERE code = 'LM'");
        QCOMPARE(backUp(test.path(), backup).error().kind, ErrorKind::Damaged);
        good.seek(0);
        QCOMPARE(good.readAll(), before);
        QCOMPARE(QDir(QFileInfo(backup).path()).entryList({QStringLiteral("*part*")}, QDir::Files).size(), 0);
    }

    void onlyAFileIsReplacedAndALinkIsFollowed()
    {
        TestStore test;
        test.addSmallTown();
        const QString backup = test.file("backup.gongkai");
        QVERIFY(backUp(test.path(), backup));
        const QString folder = test.file("folder.gongkai");
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(restoreStore(backup, folder, true, test.session().clock()).error().kind, ErrorKind::Foreign);
        QVERIFY(QFileInfo(folder).isDir());
        const QString link = test.file("link.gongkai");
        QVERIFY(QFile::link(test.path(), link));
        test.close();
        const auto aside = restoreStore(backup, link, true, test.session().clock());
        QVERIFY(aside);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(aside->startsWith(QFileInfo(test.path()).canonicalFilePath()));
        QVERIFY(test.reopen());
    }

    void aJournalOfAnotherStoreIsNotTakenOver()
    {
        TestStore test;
        test.addSmallTown();
        const QString target = test.file("new.gongkai");
        for (const char *suffix : {"-journal", "-wal", "-shm"}) {
            QFile left(target + QLatin1StringView(suffix));
            QVERIFY(left.open(QIODevice::WriteOnly) && left.write("somebody's"));
            left.close();
            QCOMPARE(Store::create(target, test.session()).error().kind, ErrorKind::Exists);
            QCOMPARE(backUp(test.path(), target).error().kind, ErrorKind::Exists);
            QCOMPARE(restoreStore(test.path(), target, false, test.session().clock()).error().kind, ErrorKind::Exists);
            QVERIFY(!QFile::exists(target));
            // Replacing sets it aside with the rest.
            const auto aside = restoreStore(test.path(), target, true, test.session().clock());
            QVERIFY(aside);
            QVERIFY(QFile::exists(*aside + QLatin1StringView(suffix)));
            const auto store = Store::open(target, test.session());
            QVERIFY(store);
            QVERIFY(checkStore(**store)->findings.empty());
            QVERIFY(QFile::remove(target));
        }
    }

    void aStoreInUseIsNotReplaced()
    {
        TestStore test;
        test.addSmallTown();
        const QString backup = test.file("b.gongkai");
        QVERIFY(backUp(test.path(), backup));
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(test.path()).constData(), &raw), SQLITE_OK);
        QCOMPARE(
            sqlite3_exec(raw, "BEGIN IMMEDIATE; UPDATE offices SET name = '新'", nullptr, nullptr, nullptr), SQLITE_OK);
        const QStringList before = QDir(QFileInfo(backup).path()).entryList(QDir::Files);
        QCOMPARE(restoreStore(backup, test.path(), true, test.session().clock()).error().kind, ErrorKind::Locked);
        QCOMPARE(QDir(QFileInfo(backup).path()).entryList(QDir::Files), before);
        // A long import keeps others even from reading.
        QCOMPARE(sqlite3_exec(raw, "ROLLBACK; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(restoreStore(backup, test.path(), true, test.session().clock()).error().kind, ErrorKind::Locked);
        QVERIFY(QDir(QFileInfo(backup).path()).entryList({QStringLiteral("*replaced*")}, QDir::Files).isEmpty());
        sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        // Twice within a second: both old stores are kept, each under a name of its own.
        const auto first = restoreStore(backup, test.path(), true, test.session().clock());
        const auto second = restoreStore(backup, test.path(), true, test.session().clock());
        QVERIFY(first && second);
        QVERIFY(*first != *second && QFile::exists(*first) && QFile::exists(*second));
    }

    void aBackupReplacesOnlyItsOwnStores()
    {
        TestStore test;
        TestStore other;
        const QString text = test.file("notes.txt");
        QFile notes(text);
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("not a store at all"));
        notes.close();
        for (const QString &target : {other.path(), text}) {
            QCOMPARE(backUp(test.path(), target).error().kind, ErrorKind::Exists);
            QVERIFY(QFile::exists(target));
        }
        const QString backup = test.file("b.gongkai");
        QVERIFY(backUp(test.path(), backup));
        QVERIFY(backUp(test.path(), backup));
    }

    void aDamagedPageIsAFinding()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        const QString path = test.path();
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &raw), SQLITE_OK);
        sqlite3_stmt *page = nullptr;
        sqlite3_prepare_v2(raw, "SELECT rootpage FROM sqlite_schema WHERE name = 'villages'", -1, &page, nullptr);
        QCOMPARE(sqlite3_step(page), SQLITE_ROW);
        const qint64 number = sqlite3_column_int64(page, 0);
        sqlite3_finalize(page);
        sqlite3_close(raw);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((number - 1) * 4096));
        file.write(QByteArray(4096, '\0'));
        file.close();
        QVERIFY(test.reopen());
        const auto report = checkStore(test.store());
        QVERIFY(report);
        QVERIFY(!report->findings.empty());
    }

    void aBackupThatIsNoneIsRefused()
    {
        TestStore test;
        const QString backup = test.file("backup.gongkai");
        QFile file(backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a store");
        file.close();
        QCOMPARE(restoreStore(backup, test.file("new.gongkai"), false, {}).error().kind, ErrorKind::Foreign);
        QVERIFY(!QFile::exists(test.file("new.gongkai")));
        QCOMPARE(backUp(test.file("none.gongkai"), backup).error().kind, ErrorKind::Missing);
    }

    void aBackupIntoAFolderThatIsNotThere()
    {
        TestStore test;
        QVERIFY(!backUp(test.path(), test.file("no/such/backup.gongkai")));
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
