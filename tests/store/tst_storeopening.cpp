// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"
#include "teststore.h"
#include "townbook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>
#include <unistd.h>

using namespace Gongkai;

/// What opening promises: never to make a store, and to leave what it refuses byte for byte as it was.
class TestStoreOpening : public QObject
{
    Q_OBJECT

private:
    static QByteArray digest(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void runSql(const QString &path, const char *sql)
    {
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(raw);
    }

private Q_SLOTS:
    void createsAndOpensAgain()
    {
        TestStore test;
        const QString id = test.store().id();
        QCOMPARE(id.size(), 36);
        QVERIFY(test.reopen());
        QCOMPARE(test.store().id(), id);
        QCOMPARE(test.store().schemaVersion(), Store::currentSchemaVersion());
    }

    void neverCreatesOverSomething()
    {
        TestStore test;
        const auto before = digest(test.path());
        const auto again = Store::create(test.path(), test.session());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Exists);
        QCOMPARE(digest(test.path()), before);
    }

    void missingStaysMissing()
    {
        TestStore test;
        const QString path = test.file("nothing.gongkai");
        const auto opened = Store::open(path, test.session());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Missing);
        QVERIFY(!QFile::exists(path));
    }

    void refusedFileIsUnchanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QStringLiteral("empty") << ErrorKind::Empty;
        QTest::newRow("text") << QStringLiteral("text") << ErrorKind::Foreign;
        QTest::newRow("other program") << QStringLiteral("other") << ErrorKind::Foreign;
        QTest::newRow("write-ahead log of another program") << QStringLiteral("wal") << ErrorKind::Foreign;
        QTest::newRow("newer") << QStringLiteral("newer") << ErrorKind::Newer;
        QTest::newRow("cut") << QStringLiteral("cut") << ErrorKind::Damaged;
        QTest::newRow("zeroed page") << QStringLiteral("zeroed") << ErrorKind::Damaged;
    }

    void refusedFileIsUnchanged()
    {
        QFETCH(QString, name);
        QFETCH(ErrorKind, kind);
        TestStore test;
        test.addSmallTown();
        test.close();
        const QString path = test.file("refused.gongkai");
        if (name == u"empty") {
            write(path, {});
        } else if (name == u"text") {
            write(path, "2015年11月报送情况\n");
        } else if (name == u"other") {
            runSql(path, "CREATE TABLE notes (text TEXT); PRAGMA user_version=1;");
        } else if (name == u"wal") {
            runSql(path, "PRAGMA journal_mode=WAL; CREATE TABLE notes (text TEXT);");
        } else {
            QVERIFY(QFile::copy(test.path(), path));
            QFile file(path);
            if (name == u"newer")
                runSql(path, "PRAGMA user_version=999;");
            else if (name == u"cut")
                QVERIFY(file.resize(file.size() / 4));
            else {
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.seek(4096);
                file.write(QByteArray(4096 * 8, '\0'));
            }
        }
        const auto before = digest(path);
        const auto opened = Store::open(path, test.session());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(digest(path), before);
    }

    void folderIsForeign()
    {
        TestStore test;
        const QString path = test.file("folder.gongkai");
        QVERIFY(QDir().mkdir(path));
        const auto opened = Store::open(path, test.session());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Foreign);
    }

    void settingsAreThoseOfThePromise()
    {
        TestStore test;
        test.addSmallTown();
        // With synchronous=EXTRA and journal_mode=DELETE no journal stays behind, and no write-ahead log is made.
        QVERIFY(!QFile::exists(test.path() + QStringLiteral("-journal")));
        QVERIFY(!QFile::exists(test.path() + QStringLiteral("-wal")));
    }

    void renamedWhileOpenIsNotWrittenTo()
    {
        TestStore test;
        test.addSmallTown();
        QVERIFY(QFile::rename(test.path(), test.file("elsewhere.gongkai")));
        ChangeSet changes;
        changes.add(TestStore::village("ST", "三台村"));
        const auto step = RecordBook(test.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Moved);
        QVERIFY(!QFile::exists(test.path()));
    }

    void replacedWhileOpenIsNotWrittenTo()
    {
        TestStore test;
        TestStore other;
        QVERIFY(QFile::rename(test.path(), test.file("elsewhere.gongkai")));
        other.close();
        QVERIFY(QFile::copy(other.path(), test.path()));
        ChangeSet changes;
        changes.add(TestStore::village("ST", "三台村"));
        const auto step = RecordBook(test.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Moved);
    }

    void lockedByAnotherProgram()
    {
        TestStore test;
        test.addSmallTown();
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(test.path()).constData(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        ChangeSet changes;
        changes.add(TestStore::village("ST", "三台村"));
        const auto step = RecordBook(test.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Locked);
        sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        QVERIFY(RecordBook(test.store()).commit(changes));
    }

    void aKilledWritersJournalDoesNotHideWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version=99") << ErrorKind::Newer;
        QTest::newRow("foreign") << QByteArray("PRAGMA application_id=7") << ErrorKind::Foreign;
        QTest::newRow("version 0") << QByteArray("PRAGMA user_version=0") << ErrorKind::Damaged;
    }
    void aKilledWritersJournalDoesNotHideWhatAFileIs()
    {
        QFETCH(QByteArray, sql);
        QFETCH(ErrorKind, kind);
        TestStore test;
        test.addSmallTown();
        test.close();
        runSql(test.path(), sql.constData());
        const QString killed = killedCopy(test);
        const QByteArray store = digest(killed);
        const QByteArray journal = digest(killed + QStringLiteral("-journal"));
        const auto opened = Store::open(killed, test.session());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(digest(killed), store);
        QCOMPARE(digest(killed + QStringLiteral("-journal")), journal);
    }

    void aKilledWritersChangesAreRolledBack()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        const auto store = Store::open(killedCopy(test), test.session());
        QVERIFY(store);
        QCOMPARE(TownBook(**store).find<Village>(QStringLiteral("LM"))->record.name, QStringLiteral("利民村"));
    }

    void aSecondNameIsRefused()
    {
        TestStore test;
        test.close();
        const QString second = test.file("second.gongkai");
        QCOMPARE(::link(QFile::encodeName(test.path()).constData(), QFile::encodeName(second).constData()), 0);
        QCOMPARE(Store::open(second, test.session()).error().kind, ErrorKind::Linked);
        QCOMPARE(Store::open(test.path(), test.session()).error().kind, ErrorKind::Linked);
        QVERIFY(QFile::remove(second));
        QVERIFY(Store::open(test.path(), test.session()));
    }

    void aForeignFileInAnotherJournalModeStaysAlone()
    {
        TestStore test;
        const QString path = test.file("other.db");
        runSql(path, "PRAGMA journal_mode=WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
        const QByteArray before = digest(path);
        QCOMPARE(Store::open(path, test.session()).error().kind, ErrorKind::Foreign);
        QCOMPARE(digest(path), before);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList({QStringLiteral("other.db*")}, QDir::Files),
            QStringList{QStringLiteral("other.db")});
    }

    void twoSlashesNameNoHost()
    {
        TestStore test;
        test.close();
        QVERIFY(Store::open(u'/' + test.path(), test.session()));
    }

    void aNetworkDriveIsForOneProgram()
    {
        TestStore test;
        test.close();
        const QByteArray before = digest(test.path());
        auto here = Store::open(test.path(), onNetwork(test, "这台"));
        QVERIFY(here);
        const auto there = Store::open(test.path(), onNetwork(test, "那台"));
        QVERIFY(!there);
        QCOMPARE(there.error().kind, ErrorKind::Leased);
        QVERIFY(there.error().detail.contains(QStringLiteral("这台")));
        // The same program may open it once more beside itself, by the lease that it has.
        QVERIFY(Store::open(test.path(), (*here)->session()));
        QVERIFY(QFile::exists(test.path() + QStringLiteral(".lease")));
        here->reset();
        QVERIFY(!QFile::exists(test.path() + QStringLiteral(".lease")));
        QCOMPARE(digest(test.path()), before);
        QVERIFY(Store::open(test.path(), onNetwork(test, "那台")));
    }

    void withoutItsLeaseNothingIsWritten()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        auto store = Store::open(test.path(), onNetwork(test, "这台"));
        QVERIFY(store);
        // Somebody elsewhere took it for dead.
        QFile lease(test.path() + QStringLiteral(".lease"));
        QVERIFY(lease.remove() && lease.open(QIODevice::WriteOnly));
        lease.write(R"({"token":"theirs","clerk":"乙","host":"那台"})");
        lease.close();
        ChangeSet changes;
        changes.add(TestStore::village("ST", "三台村"));
        const auto step = RecordBook(**store).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Leased);
        QVERIFY(step.error().detail.contains(QStringLiteral("乙")));
        QVERIFY(!TownBook(**store).find<Village>(QStringLiteral("ST")));
        store->reset();
        QVERIFY(lease.exists());
    }

    void aLeaseLostInTheMiddleIsNoCommit()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        auto store = Store::open(test.path(), onNetwork(test, "这台"));
        QVERIFY(store);
        auto importer = Importer::begin(**store);
        QVERIFY(importer);
        QVERIFY((*importer)->add(TestStore::village("ST", "三台村")));
        QVERIFY(QFile::remove(test.path() + QStringLiteral(".lease")));
        QCOMPARE((*importer)->finish().error().kind, ErrorKind::Leased);
        importer->reset();
        QVERIFY(!TownBook(**store).find<Village>(QStringLiteral("ST")));
    }

    void aLeaseLeftByAKilledProgramIsTakenOver_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("of this computer") << QStringLiteral("这台") << true;
        QTest::newRow("of another one") << QStringLiteral("那台") << false;
    }
    void aLeaseLeftByAKilledProgramIsTakenOver()
    {
        QFETCH(QString, host);
        QFETCH(bool, isFree);
        QProcess ended;
        ended.start(QStringLiteral("true"), QStringList());
        QVERIFY(ended.waitForStarted());
        const qint64 process = ended.processId();
        QVERIFY(ended.waitForFinished());
        TestStore test;
        test.close();
        QFile lease(test.path() + QStringLiteral(".lease"));
        QVERIFY(lease.open(QIODevice::WriteOnly));
        lease.write(QStringLiteral(R"({"token":"old","host":"%1","process":%2})").arg(host).arg(process).toUtf8());
        lease.close();
        QCOMPARE(bool(Store::open(test.path(), onNetwork(test, "这台"))), isFree);
    }

private:
    /// A copy of the store as a writer leaves it who is killed in the middle of a large transaction.
    static QString killedCopy(const TestStore &test)
    {
        const QString copy = test.file("killed.gongkai");
        sqlite3 *raw = nullptr;
        sqlite3_open(QFile::encodeName(test.path()).constData(), &raw);
        sqlite3_exec(raw,
            "PRAGMA cache_size=1; BEGIN IMMEDIATE; UPDATE villages SET name = '改'; CREATE TABLE filler (x); WITH "
            "RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO filler SELECT "
            "randomblob(400) FROM n; UPDATE villages SET name = '又改'",
            nullptr, nullptr, nullptr);
        QFile::copy(test.path(), copy);
        QFile::copy(test.path() + QStringLiteral("-journal"), copy + QStringLiteral("-journal"));
        sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        if (QFileInfo(copy + QStringLiteral("-journal")).size() == 0)
            qFatal("no journal");
        return copy;
    }
    static Session onNetwork(const TestStore &test, const char *host)
    {
        Session session = test.session();
        session.host = QString::fromUtf8(host);
        session.isShared = [](const QString &) { return true; };
        return session;
    }
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
