// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"
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
    }

    void findsWhatWasDoneOutside()
    {
        QFETCH(QByteArray, sql);
        QFETCH(CheckFinding::Kind, kind);
        TestStore test;
        test.addSmallTown();
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
