// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"
#include "postingdialog.h"
#include "postingspage.h"
#include "typedrows.h"
#include "typedtable.h"
#include "workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QWindow>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

Posting posting(const char *id, DisclosureClass disclosureClass, const QString &archiveNumber)
{
    Posting record;
    record.id = QString::fromLatin1(id);
    record.title = u"低保名单"_s;
    record.office = u"CZ"_s;
    record.disclosureClass = disclosureClass;
    record.reviewedBy = u"审查员"_s;
    record.reviewedOn = QDate(2015, 11, 1);
    record.archiveNumber = archiveNumber;
    return record;
}

} // namespace

/// From the secrecy review to the archive: what may be made public, under which number, and what comes next.
class PostingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPublicBeforeItsReview()
    {
        Workbench bench;
        PostingDialog form(bench.place, nullptr);
        form.open();
        child<QLineEdit>(form, "titleEdit")->setText(u"低保名单"_s);
        child<QComboBox>(form, "officeCombo")->setCurrentIndex(0);
        form.accept();
        QVERIFY(form.isVisible());
        QVERIFY(!child<QLineEdit>(form, "reviewedByEdit")->accessibleDescription().isEmpty());
        auto *day = child<DateEdit>(form, "reviewedOnEdit");
        QVERIFY(!day->accessibleDescription().isEmpty());
        child<QLineEdit>(form, "reviewedByEdit")->setText(u"审查员"_s);
        // The channel begins today, 2 December; a review of tomorrow has not happened.
        day->setText(u"2015-12-03"_s);
        form.accept();
        QVERIFY(form.isVisible());
        day->setText(u"2015-12-02"_s);
        form.accept();
        QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    }

    void numbersHaveNoGaps()
    {
        Workbench bench;
        bench.files.add(posting("a", DisclosureClass::Fixed, u"2015-GD-001"_s),
            posting("b", DisclosureClass::Fixed, u"2015-GD-003"_s),
            posting("c", DisclosureClass::Temporary, u"2015-LS-001"_s), posting("d", DisclosureClass::Fixed, {}));
        const PostingBook book(bench.files.store());
        QCOMPARE(*book.nextArchiveNumber(2015, DisclosureClass::Fixed), u"2015-GD-002"_s);
        QCOMPARE(*book.nextArchiveNumber(2015, DisclosureClass::Temporary), u"2015-LS-002"_s);
        QCOMPARE(*book.nextArchiveNumber(2016, DisclosureClass::Fixed), u"2016-GD-001"_s);
        // A number that is taken is refused at its field.
        for (const QString &number : {u"2015-GD-003"_s, u"2015-GD-3"_s}) {
            ChangeSet changes;
            changes.add(posting("e", DisclosureClass::Fixed, number));
            const auto done = RecordBook(bench.files.store()).commit(changes);
            QVERIFY2(!done, qPrintable(number));
            QCOMPARE(done.error().faults.front().place, u"archiveNumber"_s);
            QCOMPARE(done.error().faults.front().kind, FaultKind::Duplicate);
        }
    }

    void aNumberFollowsItsClassAndYear()
    {
        Workbench bench;
        Posting second = posting("b", DisclosureClass::Fixed, u"2015-GD-002"_s);
        second.channels = {{u"公开栏"_s, QDate(2015, 11, 2), std::nullopt}};
        bench.files.add(posting("a", DisclosureClass::Fixed, u"2015-GD-001"_s), second,
            posting("c", DisclosureClass::Temporary, u"2015-LS-001"_s));
        const PostingBook book(bench.files.store());
        const auto classed = [&](const QString &disclosureClass, const QString &from) {
            const auto stored = book.find<Posting>(u"b"_s);
            PostingDialog form(bench.place, &*stored);
            form.open();
            auto *combo = child<QComboBox>(form, "classCombo");
            combo->setCurrentIndex(combo->findData(disclosureClass));
            auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "channelsTable")->model());
            rows->setData(rows->index(0, rows->columnOf(u"from")), from);
            form.accept();
            return form.isVisible() ? u"not saved"_s : book.find<Posting>(u"b"_s)->record.archiveNumber;
        };
        QCOMPARE(classed(u"temporary"_s, u"2015-11-02"_s), u"2015-LS-002"_s);
        QCOMPARE(bench.prompts.said.size(), 1);
        QVERIFY(bench.prompts.said.back().contains(u"2015-LS-002"_s));
        QVERIFY(bench.prompts.said.back().contains(u"2015-GD-002"_s));
        // The number it left is the next one of its class.
        QCOMPARE(*book.nextArchiveNumber(2015, DisclosureClass::Fixed), u"2015-GD-002"_s);
        QCOMPARE(classed(u"temporary"_s, u"2016-01-04"_s), u"2016-LS-001"_s);
        QCOMPARE(classed(u"temporary"_s, u"2016-02-04"_s), u"2016-LS-001"_s);
        QCOMPARE(bench.prompts.said.size(), 2);
    }

    void aNumberThatWasTypedStays()
    {
        Workbench bench;
        bench.files.add(posting("a", DisclosureClass::Fixed, u"2015-GD-001"_s));
        const auto stored = PostingBook(bench.files.store()).find<Posting>(u"a"_s);
        PostingDialog form(bench.place, &*stored);
        form.open();
        auto *combo = child<QComboBox>(form, "classCombo");
        combo->setCurrentIndex(combo->findData(u"temporary"_s));
        child<QLineEdit>(form, "archiveNumberEdit")->setText(u"2015-临-7"_s);
        form.accept();
        QVERIFY(!form.isVisible());
        QCOMPARE(PostingBook(bench.files.store()).find<Posting>(u"a"_s)->record.archiveNumber, u"2015-临-7"_s);
        QVERIFY(bench.prompts.said.isEmpty());
    }

    void aChangedTextVoidsItsReview()
    {
        Workbench bench;
        bench.files.add(posting("a", DisclosureClass::Fixed, u"2015-GD-001"_s));
        const auto stored = PostingBook(bench.files.store()).find<Posting>(u"a"_s);
        PostingDialog form(bench.place, &*stored);
        form.open();
        auto *title = child<QLineEdit>(form, "titleEdit");
        QTest::keyClicks(title, u"x"_s);
        QVERIFY(child<QLineEdit>(form, "reviewedByEdit")->text().isEmpty());
        QVERIFY(child<DateEdit>(form, "reviewedOnEdit")->text().isEmpty());
        QVERIFY(child<QLabel>(form, "messageLabel")->isVisible());
        bench.prompts.unsaved = Prompts::Unsaved::Discard;
        form.reject();
    }

    void whatHungAlreadyIsReviewedAnew()
    {
        Workbench bench; // 2 December 2015
        Posting up = posting("a", DisclosureClass::Fixed, u"2015-GD-001"_s);
        up.channels = {{u"公开栏"_s, QDate(2015, 11, 2), std::nullopt}};
        bench.files.add(up);
        const auto stored = PostingBook(bench.files.store()).find<Posting>(u"a"_s);
        PostingDialog form(bench.place, &*stored);
        form.open();
        QTest::keyClicks(child<QLineEdit>(form, "titleEdit"), u"x"_s);
        child<QLineEdit>(form, "reviewedByEdit")->setText(u"审查员"_s);
        child<DateEdit>(form, "reviewedOnEdit")->setText(u"2015-12-02"_s);
        form.accept();
        // The board has shown it since November; the review of what is changed now is of today, and that is the truth.
        QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    }

    void aFirstReviewComesBeforeTheBoard()
    {
        Workbench bench;
        PostingDialog form(bench.place, nullptr);
        form.open();
        child<QLineEdit>(form, "titleEdit")->setText(u"低保名单"_s);
        child<QComboBox>(form, "officeCombo")->setCurrentIndex(0);
        child<QLineEdit>(form, "reviewedByEdit")->setText(u"审查员"_s);
        child<DateEdit>(form, "reviewedOnEdit")->setText(u"2015-12-02"_s);
        auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "channelsTable")->model());
        rows->setData(rows->index(0, rows->columnOf(u"from")), u"2015-12-01"_s);
        form.accept();
        QVERIFY(form.isVisible());
        rows->setData(rows->index(0, rows->columnOf(u"from")), u"2015-12-02"_s);
        form.accept();
        QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    }

    void nothingIsTakenDownTomorrow()
    {
        Workbench bench; // 2 December 2015
        Posting up = posting("a", DisclosureClass::Fixed, u"2015-GD-001"_s);
        up.channels = {{u"公开栏"_s, QDate(2015, 11, 2), QDate(2015, 11, 30), QDate(2015, 12, 3)}};
        bench.files.add(up);
        const auto stored = PostingBook(bench.files.store()).find<Posting>(u"a"_s);
        PostingDialog form(bench.place, &*stored);
        form.open();
        form.accept();
        QVERIFY(form.isVisible());
        auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "channelsTable")->model());
        rows->setData(rows->index(0, rows->columnOf(u"takenDownOn")), u"2015-12-02"_s);
        form.accept();
        QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    }

    void whatIsToBeDoneNextIsListed()
    {
        Workbench bench; // 2 December 2015
        Submission accepted = TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-20T08:00:00");
        accepted.review = Review{Decision::Accepted, *Moment::fromString(u"2015-11-21T08:00:00"), {}, {}};
        Submission used = TestStore::submission("S2", "DZ-01", Period(2015, 11), "2015-11-20T08:00:00");
        used.review = accepted.review;
        Submission nil = TestStore::submission("S3", "DZ-01", Period(2015, 10), "2015-10-20T08:00:00");
        nil.review = accepted.review;
        nil.nil = true;
        Submission old = TestStore::submission("S4", "DZ-01", Period(2014, 12), "2014-12-20T08:00:00");
        old.review = accepted.review;
        Posting made = posting("made", DisclosureClass::Fixed, {});
        made.submission = used.id;
        Posting ending = posting("ending", DisclosureClass::Fixed, {});
        ending.channels = {{u"公开栏"_s, QDate(2015, 11, 2), QDate(2015, 12, 9)},
            {u"广播"_s, QDate(2015, 11, 2), QDate(2015, 12, 10)},
            {u"橱窗栏"_s, QDate(2015, 11, 2), QDate(2015, 11, 22)}, {u"广播"_s, QDate(2015, 8, 2), QDate(2015, 9, 1)},
            {u"会议"_s, QDate(2015, 8, 2), QDate(2015, 8, 31)},
            {u"宣传专栏"_s, QDate(2015, 11, 2), QDate(2015, 11, 30), QDate(2015, 12, 1)},
            {u"查询平台"_s, QDate(2015, 11, 2), std::nullopt}};
        Posting coming = posting("coming", DisclosureClass::Fixed, {});
        coming.channels = {{u"公开栏"_s, QDate(2015, 12, 2), std::nullopt},
            {u"广播"_s, QDate(2015, 12, 3), std::nullopt}, {u"会议"_s, QDate(2015, 12, 9), std::nullopt},
            {u"橱窗栏"_s, QDate(2015, 12, 10), std::nullopt}};
        bench.files.add(accepted, used, nil, old, made, ending, coming);
        const auto tasks = PostingBook(bench.files.store()).tasks(QDate(2015, 12, 2));
        QVERIFY(tasks);
        QStringList told;
        for (const PostingTask &task : *tasks)
            told.append(QString::number(int(task.kind)) + task.submission + task.posting + task.channel);
        QCOMPARE(told,
            (QStringList{u"0S1"_s, u"1S2made"_s, u"1coming广播"_s, u"1coming会议"_s, u"2ending广播"_s,
                u"2ending橱窗栏"_s, u"2ending公开栏"_s}));

        PostingsPage page(bench.place);
        page.show();
        page.activate();
        child<QTabWidget>(page, "tabs")->setCurrentIndex(1);
        auto *table = child<QTableView>(page, "tasksTable");
        QCOMPARE(table->model()->rowCount(), 7);
        Q_EMIT table->activated(table->model()->index(0, 0));
        auto *form = page.findChild<PostingDialog *>();
        QVERIFY(form);
        QCOMPARE(child<QSpinBox>(*form, "piecesSpin")->value(), 1);
        form->reject();
    }

    void whatWasTakenDownIsDone()
    {
        Workbench bench; // 2 December 2015
        Posting ending = posting("ending", DisclosureClass::Fixed, {});
        // The same channel twice: each stands by itself.
        ending.channels = {{u"公开栏"_s, QDate(2015, 10, 1), QDate(2015, 10, 31)},
            {u"公开栏"_s, QDate(2015, 11, 1), QDate(2015, 11, 30)}, {u"广播"_s, QDate(2015, 12, 3), std::nullopt}};
        bench.files.add(ending);
        PostingsPage page(bench.place);
        page.show();
        page.activate();
        child<QTabWidget>(page, "tabs")->setCurrentIndex(1);
        auto *table = child<QTableView>(page, "tasksTable");
        auto *button = child<QPushButton>(page, "takenDownButton");
        QVERIFY(!button->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY2(!button->isEnabled(), "what is to be put up can't have been taken down");
        table->setCurrentIndex(table->model()->index(2, 0));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(page.windowHandle(), Qt::Key_D, Qt::AltModifier);
        const auto channels = [&bench] {
            const auto stored = PostingBook(bench.files.store()).find<Posting>(u"ending"_s);
            return stored ? stored->record.channels : std::vector<PostedOn>(2);
        };
        // A button shows for a moment that it was pressed.
        QTRY_COMPARE(channels()[1].takenDownOn, std::optional(QDate(2015, 12, 2)));
        QCOMPARE(channels()[0].takenDownOn, std::nullopt);
        page.refresh({});
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(bench.place.deeds.undoName().contains(u"低保名单"));
        QVERIFY(bench.place.deeds.undo());
        page.refresh({});
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void aTaskOfYesterdayIsAConflict()
    {
        Workbench bench;
        Posting ending = posting("ending", DisclosureClass::Fixed, {});
        ending.channels = {{u"公开栏"_s, QDate(2015, 11, 1), QDate(2015, 11, 30)}};
        bench.files.add(ending);
        PostingBook book(bench.files.store());
        const auto tasks = book.tasks(QDate(2015, 12, 2));
        QVERIFY(tasks && tasks->size() == 1);
        const auto early = book.takeDown(tasks->front(), QDate(2015, 10, 31));
        QVERIFY(!early);
        QCOMPARE(early.error().faults.front().place, u"channels[0].takenDownOn"_s);
        QVERIFY(book.takeDown(tasks->front(), QDate(2015, 11, 1)));
        const auto again = book.takeDown(tasks->front(), QDate(2015, 12, 2));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }
};

QTEST_MAIN(PostingsTest)
#include "tst_postings.moc"
