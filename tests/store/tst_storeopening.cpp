// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

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
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
