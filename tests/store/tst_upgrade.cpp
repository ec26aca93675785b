// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"
#include "teststore.h"
#include "transaction.h"
#include "upgrade.h"

#include <QDir>

using namespace Gongkai;

namespace {

/// The program's own scripts and one more, as a later version will bring it.
class Ladder
{
public:
    explicit Ladder(const QByteArray &second)
    {
        const QDir own(programMigrations());
        for (const QString &name : own.entryList(QDir::Files)) {
            QFile script(own.filePath(name));
            QVERIFY(script.open(QIODevice::ReadOnly));
            write(name, script.readAll());
        }
        write(QStringLiteral("%1_next.sql").arg(next(), 4, 10, QChar(u'0')), second);
    }

    static int next() { return newestSchemaVersion() + 1; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    void write(const QString &name, const QByteArray &sql) const
    {
        QFile script(m_folder.filePath(name));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(sql);
    }

    QTemporaryDir m_folder;
};

QString valueIn(const QString &path, const QString &sql)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    const auto value = database ? (*database)->scalar(sql) : Result<Scalar>(database.error());
    return value ? textOf(*value) : value.error().detail;
}

/// The program's own scripts up to and including number @p last.
class LadderTo
{
public:
    explicit LadderTo(int last)
    {
        const QDir own(programMigrations());
        for (const QString &name : own.entryList(QDir::Files)) {
            if (name.left(4).toInt() <= last)
                QVERIFY(QFile::copy(own.filePath(name), m_folder.filePath(name)));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QString copyOf(const TestStore &test)
{
    return test.path() + QStringLiteral(".before-v%1").arg(Ladder::next());
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderStoreIsCopiedAndBroughtUpToDate()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        const QString generation = valueIn(test.path(), Generation);
        const Ladder ladder("ALTER TABLE villages ADD COLUMN floor TEXT NOT NULL DEFAULT 'x';");
        const auto done = upgradeStore(test.path(), ladder.path());
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(valueIn(test.path(), Version), QString::number(Ladder::next()));
        QCOMPARE(valueIn(test.path(), Generation).toInt(), generation.toInt() + 1);
        QCOMPARE(valueIn(test.path(), QStringLiteral("SELECT count(*) FROM villages WHERE floor = 'x'")),
            QStringLiteral("2"));
        // The copy is the store as it was, good to go back to.
        QCOMPARE(valueIn(copyOf(test), Version), QString::number(newestSchemaVersion()));
        auto old = Store::open(copyOf(test), test.session());
        QVERIFY(old);
        QVERIFY(TownBook(**old).find<Village>(QStringLiteral("LM")));
    }

    void papersAndFilesLiveOnInTheirNewTables()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.gongkai"));
        QVERIFY(QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/store-v1.gongkai"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(upgradeStore(path, LadderTo(5).path()));
        {
            auto raw = Database::open(path, Database::Mode::ReadWrite);
            QVERIFY(raw);
            QVERIFY(
                (*raw)->runScript("INSERT INTO attachments SELECT 'x1', id, NULL, 'a.jpg', 3, '" + QByteArray(64, 'a')
                    + "', '2015-12-01T09:00:00', 4 FROM submissions LIMIT 1;"
                      "INSERT INTO issued_documents SELECT 'second', kind, subject, 2, id, title, issued_at, clerk, "
                      "figures, body, pdf, sha256, chain_head, '试府发', 2015, 7 FROM issued_documents LIMIT 1;"));
        }
        const QString papers =
            QStringLiteral("SELECT count(*) || ':' || sum(length(pdf)) || ':' || max(running_number) || ':' || "
                           "count(replaces) || ':' || max(id) || ':' || max(number_code) FROM issued_documents");
        const QString files = QStringLiteral(
            "SELECT group_concat(id || submission || name || bytes || sha256 || added_at || row_version) FROM "
            "attachments");
        const QString papersBefore = valueIn(path, papers);
        const QString filesBefore = valueIn(path, files);
        QVERIFY2(papersBefore.contains(QStringLiteral("second")), qPrintable(papersBefore.left(300)));
        QVERIFY(filesBefore.contains(QStringLiteral("a.jpg")));

        const auto done = upgradeStore(path, LadderTo(6).path());
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(valueIn(path, papers), papersBefore);
        QCOMPARE(valueIn(path, files), filesBefore);
        auto raw = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(raw);
        for (const char *forbidden :
            {"UPDATE issued_documents SET title = ''", "DELETE FROM issued_documents",
                "INSERT INTO attachments SELECT 'x2', submission, NULL, name, bytes, sha256, added_at, (SELECT id FROM "
                "visits LIMIT 1), NULL, NULL, NULL, NULL, NULL, NULL, '', 1 FROM attachments",
                "INSERT INTO issued_documents (id, kind, subject, version, replaces, title, issued_at, clerk, figures, "
                "body, pdf, sha256, chain_head) VALUES ('third', 'notice', 's', 1, 'nobody', '', '', '', '', '', x'', "
                "'', '')"})
            QVERIFY2(!(*raw)->runScript(forbidden), forbidden);
        QVERIFY((*raw)->runScript(
            "INSERT INTO issued_documents (id, kind, subject, version, title, issued_at, clerk, figures, body, pdf, "
            "sha256, chain_head) VALUES ('fourth', 'rectificationNotice', 'v1', 1, '', '', '', '', '', x'', '', '')"));
    }

    void aCopyOfAnEarlierTryIsKept()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        QFile earlier(copyOf(test));
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();
        QVERIFY(upgradeStore(test.path(), Ladder("SELECT 1;").path()));
        QCOMPARE(QFileInfo(earlier).size(), 7);
        QVERIFY(QFileInfo::exists(copyOf(test) + QStringLiteral("-2")));
    }

    void whatFailsLeavesTheStoreAsItWas_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("a step that is no SQL") << QByteArray("ALTER TABLE villages ADD COLUMN a TEXT; NONSENSE;");
        QTest::newRow("a step that loses rows") << QByteArray("DELETE FROM villages WHERE code = 'LM';");
        QTest::newRow("a step that leaves references open") << QByteArray("UPDATE offices SET code = 'XX';");
    }

    void whatFailsLeavesTheStoreAsItWas()
    {
        QFETCH(QByteArray, second);
        TestStore test;
        test.addSmallTown();
        test.close();
        const QString generation = valueIn(test.path(), Generation);
        const auto done = upgradeStore(test.path(), Ladder(second).path());
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(copyOf(test)), qPrintable(done.error().detail));
        QCOMPARE(valueIn(test.path(), Version), QString::number(newestSchemaVersion()));
        QCOMPARE(valueIn(test.path(), Generation), generation);
        QVERIFY(test.reopen());
        QVERIFY(TownBook(test.store()).find<Village>(QStringLiteral("LM")));
        QVERIFY(TownBook(test.store()).find<Office>(QStringLiteral("CZ")));
    }

    void oldDataThatIsOutOfOrderIsToldBeforeAnythingIsDone()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        {
            auto raw = Database::open(test.path(), Database::Mode::ReadWrite);
            QVERIFY(raw);
            QVERIFY((*raw)->runScript("PRAGMA foreign_keys=OFF; DELETE FROM offices WHERE code = 'CZ'"));
        }
        const auto done = upgradeStore(test.path(), Ladder("SELECT 1;").path());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Damaged);
        QVERIFY(!QFileInfo::exists(copyOf(test)));
        QCOMPARE(valueIn(test.path(), Version), QString::number(newestSchemaVersion()));
    }

    void aStoreThatIsUpToDateIsLeftAlone()
    {
        TestStore test;
        test.addSmallTown();
        test.close();
        QVERIFY(upgradeStore(test.path(), programMigrations()));
        QCOMPARE(
            QDir(QFileInfo(test.path()).path()).entryList(QDir::Files), QStringList(QStringLiteral("test.gongkai")));
    }

    void aStoreThatIsBeingWrittenIsNotCopiedHalf()
    {
        TestStore test;
        test.addSmallTown();
        auto writer = Database::open(test.path(), Database::Mode::ReadWrite);
        QVERIFY(writer);
        QVERIFY((*writer)->runScript("BEGIN EXCLUSIVE"));
        QCOMPARE(upgradeStore(test.path(), Ladder("SELECT 1;").path()).error().kind, ErrorKind::Locked);
        QVERIFY((*writer)->runScript("ROLLBACK"));
        QVERIFY(!QFileInfo::exists(copyOf(test)));
    }

private:
    const QString Version = QStringLiteral("PRAGMA user_version");
    const QString Generation = QStringLiteral("SELECT value FROM meta WHERE name = 'generation'");
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
