// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybook.h"
#include "importer.h"
#include "teststore.h"

#include <QFile>

#include <sqlite3.h>

using namespace Gongkai;

/// Every change is in the history, with who, when, what from what; undoing is a new change.
class TestHistory : public QObject
{
    Q_OBJECT

private:
    static Step rename(TestStore &test, const QString &name)
    {
        auto office = TownBook(test.store()).find<Office>(QStringLiteral("CZ"));
        office->record.name = name;
        ChangeSet changes;
        changes.change(office->record, office->version);
        const auto step = TownBook(test.store()).commit(changes, QStringLiteral("改名"));
        return step ? *step : Step();
    }
    static QString nameNow(TestStore &test)
    {
        return TownBook(test.store()).find<Office>(QStringLiteral("CZ"))->record.name;
    }
    static int runSql(const QString &path, const char *sql)
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &raw);
        sqlite3_exec(raw, "PRAGMA recursive_triggers=ON", nullptr, nullptr, nullptr);
        const int code = sqlite3_exec(raw, sql, nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        return code;
    }

private Q_SLOTS:
    void tellsWhoChangedWhatFromWhat()
    {
        TestStore test;
        test.addSmallTown();
        test.setNow(QStringLiteral("2015-12-03T10:30:00"));
        test.store().setClerk(QStringLiteral("乙"));
        rename(test, QStringLiteral("财政办"));
        const auto entries = HistoryBook(test.store()).of(List::Offices, QStringLiteral("CZ"));
        QCOMPARE(entries->size(), 2U);
        const HistoryEntry &entry = entries->back();
        QCOMPARE(entry.clerk, QStringLiteral("乙"));
        QCOMPARE(entry.at.toString(), QStringLiteral("2015-12-03T10:30:00"));
        QCOMPARE(entry.reason, QStringLiteral("改名"));
        QCOMPARE(entry.fields.size(), 1U);
        QCOMPARE(entry.fields[0].field, QStringLiteral("name"));
        QCOMPARE(entry.fields[0].before, QStringLiteral("财政所"));
        QCOMPARE(entry.fields[0].after, QStringLiteral("财政办"));
    }

    void undoAndRedoAreNewSteps()
    {
        TestStore test;
        test.addSmallTown();
        const Step step = rename(test, QStringLiteral("财政办"));
        HistoryBook history(test.store());
        const auto undone = history.undo(step.number);
        QVERIFY(undone);
        QCOMPARE(undone->kind, StepKind::Undo);
        QCOMPARE(nameNow(test), QStringLiteral("财政所"));
        const auto redone = history.undo(undone->number);
        QCOMPARE(redone->kind, StepKind::Redo);
        QCOMPARE(nameNow(test), QStringLiteral("财政办"));
        QCOMPARE(history.of(List::Offices, QStringLiteral("CZ"))->size(), 4U);
    }

    void undoRefusesWhatWasChangedSince()
    {
        TestStore test;
        test.addSmallTown();
        const Step first = rename(test, QStringLiteral("财政办"));
        rename(test, QStringLiteral("财政局"));
        QCOMPARE(HistoryBook(test.store()).undo(first.number).error().kind, ErrorKind::Conflict);
        QCOMPARE(nameNow(test), QStringLiteral("财政局"));
    }

    void undoOfAnAdditionThatIsReferredTo()
    {
        TestStore test;
        ChangeSet office;
        office.add(TestStore::office("CZ", "财政所", 1));
        const auto step = RecordBook(test.store()).commit(office);
        test.add(TestStore::item("CZ-01", "CZ", Frequency::Monthly));
        QCOMPARE(HistoryBook(test.store()).undo(step->number).error().kind, ErrorKind::InUse);
    }

    void anImportIsTakenBackInOneStep()
    {
        TestStore test;
        auto importer = Importer::begin(test.store());
        QVERIFY((*importer)->add(TestStore::office("CZ", "财政所", 1)));
        QVERIFY((*importer)->add(TestStore::item("CZ-01", "CZ", Frequency::Monthly)));
        for (int i = 0; i < 300; ++i) {
            const QByteArray id = "S" + QByteArray::number(i);
            QVERIFY((*importer)->add(
                TestStore::submission(id.constData(), "CZ-01", Period(2015, 9), "2015-09-01T08:00:00")));
        }
        const auto step = (*importer)->finish();
        QCOMPARE(step->count, 302);
        QCOMPARE(MonthBook(test.store()).all<Submission>()->size(), 300U);
        QVERIFY(HistoryBook(test.store()).undo(step->number));
        QCOMPARE(MonthBook(test.store()).all<Submission>()->size(), 0U);
        QCOMPARE(TownBook(test.store()).all<Office>()->size(), 0U);
    }

    void anImportGivenUpLeavesNothing()
    {
        TestStore test;
        {
            auto importer = Importer::begin(test.store());
            QVERIFY((*importer)->add(TestStore::office("CZ", "财政所", 1)));
        }
        QCOMPARE(TownBook(test.store()).all<Office>()->size(), 0U);
        QCOMPARE(*HistoryBook(test.store()).head(), QString(64, u'0'));
    }

    void theStoreItselfRefusesToRewriteIt_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE history SET clerk = '丁'");
        QTest::newRow("delete") << QByteArray("DELETE FROM history");
        QTest::newRow("replace") << QByteArray(
            "INSERT OR REPLACE INTO history SELECT * FROM history WHERE sequence = 1");
        QTest::newRow("gap") << QByteArray(
            "INSERT INTO history SELECT sequence + 1000, step, at_utc, at_local, clerk, os_account, host, "
            "program_version, change, list, record_key, before_json, after_json, reason, previous_hash, hash "
            "FROM history WHERE sequence = 1");
    }

    void theStoreItselfRefusesToRewriteIt()
    {
        QFETCH(QByteArray, sql);
        TestStore test;
        test.addSmallTown();
        const auto head = HistoryBook(test.store()).head();
        QCOMPARE(runSql(test.path(), sql.constData()), SQLITE_CONSTRAINT);
        QCOMPARE(*HistoryBook(test.store()).head(), *head);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
