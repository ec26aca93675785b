// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybook.h"
#include "importer.h"
#include "paperbook.h"
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

    void undoAsksWhyAsAFormDoes_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("isAsked");
        // Each is done while no bulletin is issued, and taken back after that of September.
        QTest::newRow("a new item") << 0 << true;
        QTest::newRow("an item's months") << 1 << true;
        QTest::newRow("an item that was removed") << 2 << true;
        QTest::newRow("the town's deadline day") << 3 << true;
        QTest::newRow("a deadline rule") << 4 << true;
        QTest::newRow("a notice on days off") << 5 << true;
        QTest::newRow("a new item from the next month on") << 6 << false;
        QTest::newRow("an office's telephone") << 7 << false;
        QTest::newRow("a notice of the next year that reaches into this one") << 8 << true;
        QTest::newRow("a notice of the next year") << 9 << false;
    }

    void undoAsksWhyAsAFormDoes()
    {
        QFETCH(int, change);
        QFETCH(bool, isAsked);
        TestStore test;
        test.addSmallTown();
        ChangeSet changes;
        CatalogueItem item = TestStore::item("CZ-02", "CZ", Frequency::Quarterly);
        if (change == 0 || change == 6) {
            item.code = QStringLiteral("CZ-09");
            item.from = change == 0 ? Period(2015, 9) : Period(2015, 10);
            changes.add(item);
        } else if (change == 1) {
            item.months = {9};
            changes.change(item, 1);
        } else if (change == 2) {
            changes.remove(item, 1);
        } else if (change == 3) {
            const auto town = TownBook(test.store()).town();
            QVERIFY(town && *town);
            Town moved = (*town)->record;
            moved.deadlineDay = 25;
            changes.change(moved, (*town)->version);
        } else if (change == 4) {
            changes.add(DeadlineRule{Period(2015, 9), 25, true, DeadlineShift::None, {}});
        } else if (change == 5) {
            changes.add(HolidayNotice{2015, QStringLiteral("notice 2015\noff 2015-09-28 节\n")});
        } else if (change >= 8) {
            changes.add(HolidayNotice{2016,
                QStringLiteral("notice 2016\noff %1 节\n")
                    .arg(change == 8 ? QStringLiteral("2015-09-28") : QStringLiteral("2016-01-01"))});
        } else {
            Office office = TestStore::office("CZ", "财政所", 1);
            office.phone = QStringLiteral("1");
            changes.change(office, 1);
        }
        const auto step = RecordBook(test.store()).commit(changes);
        QVERIFY(step);
        PaperBook papers(test.store());
        const auto plan = papers.planIssue(PaperKind::Bulletin, QStringLiteral("2015-09"));
        QVERIFY(papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF"));
        HistoryBook history(test.store());
        auto undone = history.undo(step->number);
        if (isAsked) {
            QCOMPARE(undone.error().kind, ErrorKind::Closed);
            QCOMPARE(undone.error().detail, QStringLiteral("2015-09"));
            undone = history.undo(step->number, QStringLiteral("更正"));
        }
        QVERIFY2(undone, undone ? "" : qPrintable(TestStore::describe(undone.error())));
        // Doing it again asks just so.
        const auto redone = history.undo(undone->number);
        QCOMPARE(bool(redone), !isAsked);
        if (isAsked)
            QCOMPARE(redone.error().kind, ErrorKind::Closed);
    }

    void anImportIntoIssuedMonthsIsRefusedAsAFormIs()
    {
        TestStore test;
        test.addSmallTown();
        PaperBook papers(test.store());
        const auto plan = papers.planIssue(PaperKind::Bulletin, QStringLiteral("2015-09"));
        QVERIFY(papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF"));
        CatalogueItem item = TestStore::item("CZ-09", "CZ", Frequency::Monthly);
        const DeadlineRule rule{Period(2015, 9), 25, true, DeadlineShift::None, {}};
        {
            const auto importer = Importer::begin(test.store());
            QCOMPARE((*importer)->add(item).error().kind, ErrorKind::Closed);
            QCOMPARE((*importer)->add(rule).error().kind, ErrorKind::Closed);
            QCOMPARE((*importer)
                         ->add(TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-10-09T08:00:00"))
                         .error()
                         .kind,
                ErrorKind::Closed);
            item.from = Period(2015, 10);
            QVERIFY((*importer)->add(item));
            QVERIFY((*importer)->add(TestStore::submission("S2", "CZ-01", Period(2015, 10), "2015-10-09T08:00:00")));
            QVERIFY((*importer)->add(TestStore::submission("S3", "CZ-01", Period(2015, 10), "2015-10-09T08:00:00")));
        }
        const auto importer = Importer::begin(test.store(), QStringLiteral("补录"), Importer::IssuedMonths::Changed);
        item.from = Period(2010, 1);
        QVERIFY((*importer)->add(item) && (*importer)->add(rule) && (*importer)->finish());
        QCOMPARE(HistoryBook(test.store()).of(List::Items, item.code)->front().reason, QStringLiteral("补录"));
    }

    void anArchiveNumberIsNeverOnTwoPapers()
    {
        TestStore test;
        test.addSmallTown();
        Posting first;
        first.id = QStringLiteral("P1");
        first.office = QStringLiteral("CZ");
        first.archiveNumber = QStringLiteral("2015-GD-001");
        test.add(first);
        ChangeSet removal;
        removal.remove(first, 1);
        const auto removed = RecordBook(test.store()).commit(removal);
        QVERIFY(removed);
        // Its number became free and was given to another paper: the removal can't be taken back under it.
        Posting second = first;
        second.id = QStringLiteral("P2");
        test.add(second);
        HistoryBook history(test.store());
        const auto undone = history.undo(removed->number);
        QCOMPARE(undone.error().kind, ErrorKind::Invalid);
        QCOMPARE(undone.error().faults.front().place, QStringLiteral("archiveNumber"));
        QCOMPARE(undone.error().faults.front().kind, FaultKind::Duplicate);
        const auto importer = Importer::begin(test.store());
        QCOMPARE((*importer)->add(first).error().faults.front().place, QStringLiteral("archiveNumber"));
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
