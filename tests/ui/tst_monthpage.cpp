// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"
#include "monthpage.h"
#include "postingdialog.h"
#include "submissiondialog.h"
#include "workbench.h"
#include "yearmodel.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

using namespace Gongkai;

namespace {

/// A month page on the small town on the day of @p now, in front and with the focus.
struct MonthBench : Workbench
{
    explicit MonthBench(const QString &now = QStringLiteral("2015-12-02T09:00:00"))
    {
        files.setNow(now);
        page = std::make_unique<MonthPage>(place);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate();
    }

    /// Types into whatever has the focus, as a clerk does; returns how many keys that took.
    int type(const QString &letters, int enters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        for (int i = 0; i < enters; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return int(letters.size()) + enters;
    }

    std::vector<Stored<Submission>> submissions() { return all<Submission>(); }
    int rows() { return child<QTableView>(*page, "obligationsTable")->model()->rowCount(); }
    void trigger(const char *action) { page->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    SubmissionDialog *form() { return page->findChild<SubmissionDialog *>(); }

    std::unique_ptr<MonthPage> page;
};

} // namespace

class TestMonthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperIsCheckedInWithFiveKeysAtMost();
    void theNextPaperFollowsAtOnce();
    void whatCameAlreadyIsNotCheckedInTwice();
    void matchesAreListedWhileTyping_data();
    void matchesAreListedWhileTyping();
    void theMatchesMakeNoWindowGrow();
    void aCandidateIsChosenByItsNumber();
    void whatIsChosenIsForgottenWithItsDeed();
    void whatIsChosenIsShownWhateverTheFilter();
    void theLineLeadsDownToTheTable();
    void aCounterLeavesOnlyItsObligations();
    void severalRowsAtOnce();
    void anExemptionAsksForItsReason();
    void theStandingIsPutInWords();
    void monthsAreWalkedAndTyped();
    void theFormMarksFaultsBeforeAnythingIsSaved();
    void aReturnIsRecordedWithItsDay();
    void savingGoesOnToTheNextMissing();
    void closingTheFormAsksOnce();
    void ctrlEnterGoesOnToTheNextMissing();
    void whatHasNotComeYetIsNotRecorded();
    void aReturnNeedsItsReason();
    void whatCameIsLeftAlone();
    void anExemptionIsTakenBack();
    void oneOfSeveralSubmissionsIsRemoved();
    void theOtherReceiptIsAskedForOnce();
    void theOtherHalfJoinsTheFirst();
    void aHalfIsOpenedAgain();
    void theMonthIsShownAsItWasKnown();
    void laterChangesAreTakenBack();
    void theYearIsOneKeyAway();
    void onlyAcceptedMaterialIsMadePublic();
    void anEmptyMonthSaysWhatToDo();
    void everyFieldHasAName();
};

void TestMonthPage::aPaperIsCheckedInWithFiveKeysAtMost()
{
    MonthBench bench;
    const int keys = bench.type(QStringLiteral("cz"), 2);
    QVERIFY2(keys <= 5, qPrintable(QString::number(keys)));
    const auto submissions = bench.submissions();
    QCOMPARE(submissions.size(), size_t(1));
    const Submission &paper = submissions.front().record;
    QCOMPARE(paper.item, QStringLiteral("CZ-01"));
    QCOMPARE(paper.pieces, 1);
    QCOMPARE(paper.receivedAt, bench.place.now());
    QCOMPARE(paper.receivedBy, QStringLiteral("甲"));
}

void TestMonthPage::theNextPaperFollowsAtOnce()
{
    MonthBench bench;
    bench.type(QStringLiteral("cz"), 2);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(*bench.page, "checkInEdit"));
    QVERIFY(child<QLineEdit>(*bench.page, "checkInEdit")->text().isEmpty());
    // The first item of the office came; its next one is meant now.
    bench.type(QStringLiteral("cz"), 2);
    QCOMPARE(bench.submissions().size(), size_t(2));
    bench.type(QStringLiteral("dz"), 2);
    QCOMPARE(bench.submissions().size(), size_t(3));
    QVERIFY(bench.deeds.undoName().contains(QStringLiteral("党政办")));
}

void TestMonthPage::whatCameAlreadyIsNotCheckedInTwice()
{
    MonthBench bench;
    bench.type(QStringLiteral("dz"), 2);
    bench.type(QStringLiteral("dz"), 2);
    QCOMPARE(bench.submissions().size(), size_t(1));
    QVERIFY(bench.form());
    bench.form()->reject();
}

void TestMonthPage::matchesAreListedWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("matches");
    QTest::newRow("initials of an office") << QStringLiteral("czs") << 2;
    QTest::newRow("code of an item") << QStringLiteral("CZ-02") << 1;
    QTest::newRow("characters") << QStringLiteral("政") << 3;
    QTest::newRow("two words") << QStringLiteral("财 02") << 1;
    QTest::newRow("nothing of the kind") << QStringLiteral("qqq") << 0;
}

void TestMonthPage::matchesAreListedWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(int, matches);
    MonthBench bench;
    auto *line = child<QLineEdit>(*bench.page, "checkInEdit");
    line->setText(typed);
    Q_EMIT line->textEdited(typed);
    auto *list = child<QListWidget>(*bench.page, "candidatesList");
    QCOMPARE(list->count(), matches);
    QCOMPARE(list->isVisible(), matches > 0);
}

void TestMonthPage::theMatchesMakeNoWindowGrow()
{
    MonthBench bench;
    auto *line = child<QLineEdit>(*bench.page, "checkInEdit");
    auto *list = child<QListWidget>(*bench.page, "candidatesList");
    const auto lookUp = [line](const QString &typed) {
        line->setText(typed);
        Q_EMIT line->textEdited(typed);
        QCoreApplication::processEvents();
    };
    bench.page->resize(bench.page->width(), 2000);
    lookUp(QStringLiteral("政"));
    QCOMPARE(list->count(), 3);
    const int whole = list->height();
    lookUp({});
    // Two of the three have room.
    const int height = bench.page->minimumSizeHint().height() + whole * 3 / 4 + bench.page->layout()->spacing();
    bench.page->resize(bench.page->width(), height);
    lookUp(QStringLiteral("政"));
    QVERIFY2(list->isVisible() && list->height() < whole, qPrintable(QString::number(list->height())));
    QCOMPARE(bench.page->height(), height);
    QVERIFY(bench.page->minimumSizeHint().height() <= height);
    bench.page->resize(bench.page->width(), 2000);
    lookUp(QStringLiteral("政"));
    QCOMPARE(list->height(), whole);
}

void TestMonthPage::aCandidateIsChosenByItsNumber()
{
    MonthBench bench;
    const int keys = bench.type(QStringLiteral("cz2"), 1);
    QCOMPARE(keys, 4);
    const auto submissions = bench.submissions();
    QCOMPARE(submissions.size(), size_t(1));
    QCOMPARE(submissions.front().record.item, QStringLiteral("CZ-02"));
    // A digit that goes on with a code is a part of it, and one beyond the list chooses nothing.
    auto *line = child<QLineEdit>(*bench.page, "checkInEdit");
    bench.type(QStringLiteral("dz-0"), 0);
    QCOMPARE(line->text(), QStringLiteral("dz-0"));
    QTest::keyClick(line, Qt::Key_Escape);
    bench.type(QStringLiteral("dz7"), 0);
    QCOMPARE(line->text(), QStringLiteral("dz7"));
    QVERIFY(!child<QListWidget>(*bench.page, "candidatesList")->isVisible());
}

void TestMonthPage::whatIsChosenIsForgottenWithItsDeed()
{
    MonthBench bench;
    auto *line = child<QLineEdit>(*bench.page, "checkInEdit");
    bench.type(QStringLiteral("cz"), 1);
    bench.trigger("actionNil");
    bench.page->refresh({});
    QCOMPARE(line->text(), QString());
    QVERIFY(!line->isUndoAvailable());
    // What is typed after a choice is a new beginning; what is only being typed outlives a look at the store.
    bench.type(QStringLiteral("cz"), 1);
    bench.type(QStringLiteral("d"), 0);
    QCOMPARE(line->text(), QStringLiteral("d"));
    bench.page->refresh({});
    QCOMPARE(line->text(), QStringLiteral("d"));
    QCOMPARE(child<QListWidget>(*bench.page, "candidatesList")->count(), 1);
}

void TestMonthPage::whatIsChosenIsShownWhateverTheFilter()
{
    MonthBench bench;
    bench.type(QStringLiteral("cz"), 2);
    child<QToolButton>(*bench.page, "onTimeCounter")->click();
    QCOMPARE(bench.rows(), 1);
    bench.type(QStringLiteral("dz"), 1);
    bench.trigger("actionNil");
    const auto submissions = bench.submissions();
    QCOMPARE(submissions.size(), size_t(2));
    QVERIFY(std::any_of(submissions.begin(), submissions.end(),
        [](const auto &each) { return each.record.item == QStringLiteral("DZ-01") && each.record.nil; }));
}

void TestMonthPage::theLineLeadsDownToTheTable()
{
    MonthBench bench;
    bench.type(QStringLiteral("dz"), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    auto *table = child<QTableView>(*bench.page, "obligationsTable");
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 2);
}

void TestMonthPage::aCounterLeavesOnlyItsObligations()
{
    MonthBench bench;
    bench.type(QStringLiteral("cz"), 2);
    QCOMPARE(bench.rows(), 3);
    auto *counter = child<QToolButton>(*bench.page, "onTimeCounter");
    QVERIFY(counter->text().endsWith(QStringLiteral("1")));
    counter->click();
    QCOMPARE(bench.rows(), 1);
    counter->click();
    QCOMPARE(bench.rows(), 3);
    child<QToolButton>(*bench.page, "notDueCounter")->click();
    QCOMPARE(bench.rows(), 2);
}

void TestMonthPage::severalRowsAtOnce()
{
    MonthBench bench;
    const QString before = bench.deeds.undoName();
    child<QTableView>(*bench.page, "obligationsTable")->selectAll();
    bench.trigger("actionNil");
    const auto submissions = bench.submissions();
    QCOMPARE(submissions.size(), size_t(3));
    QVERIFY(std::all_of(submissions.begin(), submissions.end(), [](const auto &stored) { return stored.record.nil; }));
    // One step for all of them.
    QVERIFY(bench.deeds.undo());
    QCOMPARE(bench.submissions().size(), size_t(0));
    QCOMPARE(bench.deeds.undoName(), before);
}

void TestMonthPage::anExemptionAsksForItsReason()
{
    MonthBench bench;
    bench.prompts.agrees = false;
    bench.trigger("actionExempt");
    QCOMPARE(bench.all<Exemption>().size(), size_t(0));
    bench.prompts.agrees = true;
    bench.trigger("actionExempt");
    const auto exemptions = bench.all<Exemption>();
    QCOMPARE(exemptions.size(), size_t(1));
    QCOMPARE(exemptions.front().record.reason, QStringLiteral("原因"));
}

void TestMonthPage::theStandingIsPutInWords()
{
    MonthBench bench(QStringLiteral("2015-12-30T09:00:00"));
    const QString why = child<QLabel>(*bench.page, "whyLabel")->text();
    QVERIFY2(why.contains(QStringLiteral("2015-12-28")), qPrintable(why));
    const auto deadline = [&bench] { return child<QLabel>(*bench.page, "deadlineLabel")->text(); };
    QVERIFY(deadline().contains(QStringLiteral("2015-12-28")));
    bench.files.setNow(QStringLiteral("2016-04-05T09:00:00"));
    bench.page->activate();
    QVERIFY2(deadline().contains(QStringLiteral("99 day")), qPrintable(deadline()));
    bench.files.setNow(QStringLiteral("2016-04-06T09:00:00"));
    bench.page->activate();
    QCOMPARE(deadline(), QStringLiteral("Deadline 2015-12-28"));
}

void TestMonthPage::monthsAreWalkedAndTyped()
{
    MonthBench bench;
    bench.trigger("actionEarlier");
    QCOMPARE(bench.page->period(), Period(2015, 11));
    auto *edit = child<QLineEdit>(*bench.page, "monthEdit");
    edit->setText(QStringLiteral("2016.3"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(bench.page->period(), Period(2016, 3));
    edit->setText(QStringLiteral("someday"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(bench.page->period(), Period(2016, 3));
    QCOMPARE(edit->text(), QStringLiteral("2016-03"));
}

void TestMonthPage::theFormMarksFaultsBeforeAnythingIsSaved()
{
    MonthBench bench;
    bench.trigger("actionForm");
    SubmissionDialog *form = bench.form();
    QVERIFY(form);
    auto *day = child<DateEdit>(*form, "receivedAtEdit");
    day->setText(QStringLiteral("31.31"));
    child<QLineEdit>(*form, "titleEdit")->setText(QStringLiteral("打了一半的标题"));
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!day->accessibleDescription().isEmpty());
    QVERIFY(child<QLabel>(*form, "messageLabel")->isVisible());
    QCOMPARE(form->focusWidget(), day);
    QCOMPARE(child<QLineEdit>(*form, "titleEdit")->text(), QStringLiteral("打了一半的标题"));
    QCOMPARE(bench.submissions().size(), size_t(0));
    day->setText(QStringLiteral("1"));
    QVERIFY(day->accessibleDescription().isEmpty());
    form->accept();
    QCOMPARE(bench.submissions().size(), size_t(1));
    QCOMPARE(bench.submissions().front().record.receivedAt.day(), QDate(2015, 12, 1));
}

void TestMonthPage::aReturnIsRecordedWithItsDay()
{
    MonthBench bench;
    bench.type(QStringLiteral("dz"), 2);
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(2);
    bench.trigger("actionForm");
    SubmissionDialog *form = bench.form();
    auto *decision = child<QComboBox>(*form, "decisionCombo");
    decision->setCurrentIndex(decision->findData(QStringLiteral("returned")));
    child<QLineEdit>(*form, "reviewReasonEdit")->setText(QStringLiteral("缺公章"));
    child<DateEdit>(*form, "correctByEdit")->setText(QStringLiteral("12-8"));
    form->accept();
    const auto submissions = bench.submissions();
    QVERIFY(submissions.front().record.review);
    QCOMPARE(submissions.front().record.review->correctBy.value(), QDate(2015, 12, 8));
    bench.page->activate();
    QVERIFY(child<QToolButton>(*bench.page, "returnedCounter")->text().endsWith(QStringLiteral("1")));
}

void TestMonthPage::savingGoesOnToTheNextMissing()
{
    MonthBench bench;
    bench.trigger("actionForm");
    QPointer<SubmissionDialog> first = bench.form();
    child<QPushButton>(*first, "nextButton")->click();
    QCOMPARE(bench.submissions().size(), size_t(1));
    const auto forms = bench.page->findChildren<SubmissionDialog *>();
    const auto open =
        std::find_if(forms.begin(), forms.end(), [](SubmissionDialog *form) { return form->isVisible(); });
    QVERIFY(open != forms.end());
    QVERIFY(child<QLabel>(**open, "obligationLabel")->text().contains(QStringLiteral("CZ-02")));
    (*open)->reject();
}

void TestMonthPage::closingTheFormAsksOnce()
{
    MonthBench bench;
    bench.trigger("actionForm");
    SubmissionDialog *form = bench.form();
    child<QLineEdit>(*form, "titleEdit")->setText(QStringLiteral("别的标题"));
    form->reject();
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(form->isVisible());
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    form->reject();
    QCOMPARE(bench.prompts.said.size(), 2);
    QVERIFY(!form->isVisible());
    QCOMPARE(bench.submissions().size(), size_t(0));
}

void TestMonthPage::ctrlEnterGoesOnToTheNextMissing()
{
    MonthBench bench;
    bench.trigger("actionForm");
    QPointer<SubmissionDialog> first = bench.form();
    QVERIFY(QTest::qWaitForWindowActive(first));
    child<QLineEdit>(*first, "titleEdit")->setFocus();
    QTest::keyClick(first->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.submissions().size(), size_t(1));
    QVERIFY(!first || !first->isVisible());
    const auto forms = bench.page->findChildren<SubmissionDialog *>();
    QVERIFY(std::any_of(forms.begin(), forms.end(), [](SubmissionDialog *form) { return form->isVisible(); }));
}

void TestMonthPage::whatHasNotComeYetIsNotRecorded()
{
    MonthBench bench;
    bench.trigger("actionForm");
    SubmissionDialog *form = bench.form();
    auto *day = child<DateEdit>(*form, "receivedAtEdit");
    day->setText(QStringLiteral("2015-12-03"));
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!day->accessibleDescription().isEmpty());
    QCOMPARE(bench.submissions().size(), size_t(0));
    // A mere 28 on the second of the month is the 28th that was.
    day->setText(QStringLiteral("28"));
    form->accept();
    QCOMPARE(bench.submissions().front().record.receivedAt.day(), QDate(2015, 11, 28));
}

void TestMonthPage::aReturnNeedsItsReason()
{
    MonthBench bench;
    bench.type(QStringLiteral("dz"), 2);
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(2);
    bench.trigger("actionForm");
    SubmissionDialog *form = bench.form();
    auto *decision = child<QComboBox>(*form, "decisionCombo");
    decision->setCurrentIndex(decision->findData(QStringLiteral("returned")));
    child<DateEdit>(*form, "correctByEdit")->setText(QStringLiteral("2015-12-01"));
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!child<QLineEdit>(*form, "reviewReasonEdit")->accessibleDescription().isEmpty());
    QVERIFY(!child<DateEdit>(*form, "correctByEdit")->accessibleDescription().isEmpty());
    QVERIFY(!bench.submissions().front().record.review);
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    form->reject();
}

void TestMonthPage::whatCameIsLeftAlone()
{
    MonthBench bench;
    bench.type(QStringLiteral("cz"), 2);
    QSignalSpy told(bench.page.get(), &Page::told);
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(0);
    bench.trigger("actionNil");
    bench.trigger("actionReceived");
    QCOMPARE(bench.submissions().size(), size_t(1));
    QCOMPARE(told.size(), 2);
    // Of several rows only those that are owed.
    child<QTableView>(*bench.page, "obligationsTable")->selectAll();
    bench.trigger("actionReceived");
    QCOMPARE(bench.submissions().size(), size_t(3));
}

void TestMonthPage::anExemptionIsTakenBack()
{
    MonthBench bench;
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(0);
    bench.trigger("actionExempt");
    QCOMPARE(bench.all<Exemption>().size(), size_t(1));
    bench.page->activate();
    bench.prompts.agrees = false;
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(0);
    bench.trigger("actionExempt");
    QCOMPARE(bench.all<Exemption>().size(), size_t(1));
    bench.prompts.agrees = true;
    bench.trigger("actionExempt");
    QCOMPARE(bench.all<Exemption>().size(), size_t(0));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(bench.all<Exemption>().size(), size_t(1));
}

void TestMonthPage::oneOfSeveralSubmissionsIsRemoved()
{
    MonthBench bench;
    bench.files.add(TestStore::submission("first", "CZ-01", Period(2015, 12), "2015-12-01T08:00:00"),
        TestStore::submission("second", "CZ-01", Period(2015, 12), "2015-12-01T09:00:00"));
    bench.page->activate();
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(0);
    bench.prompts.chosen = 1; // the newest stands first
    bench.trigger("actionRemove");
    QCOMPARE(bench.submissions().size(), size_t(1));
    QCOMPARE(bench.submissions().front().record.id, QStringLiteral("second"));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(bench.submissions().size(), size_t(2));
}

void TestMonthPage::theOtherReceiptIsAskedForOnce()
{
    MonthBench bench;
    bench.trigger("actionForm");
    SubmissionDialog *form = bench.form();
    auto *carrier = child<QComboBox>(*form, "carrierCombo");
    auto *other = child<DateEdit>(*form, "otherReceivedAtEdit");
    carrier->setCurrentIndex(carrier->findData(QStringLiteral("both")));
    QVERIFY(!other->isEnabled());
    carrier->setCurrentIndex(carrier->findData(QStringLiteral("electronic")));
    QVERIFY(other->isEnabled());
    child<DateEdit>(*form, "receivedAtEdit")->setText(QStringLiteral("2015-12-01"));
    other->setText(QStringLiteral("2015-11-30"));
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!other->accessibleDescription().isEmpty());
    other->setText(QStringLiteral("2015-12-02"));
    child<QTimeEdit>(*form, "otherReceivedAtTime")->setTime(QTime(8, 30));
    form->accept();
    QCOMPARE(bench.submissions().front().record.otherReceivedAt, Moment::fromString(u"2015-12-02T08:30:00"));
}

void TestMonthPage::theOtherHalfJoinsTheFirst()
{
    MonthBench bench;
    auto town = TownBook(bench.files.store()).town();
    QVERIFY(town && *town);
    (*town)->record.decisiveReceipt = DecisiveReceipt::Both;
    ChangeSet changes;
    changes.change((*town)->record, (*town)->version);
    QVERIFY(TownBook(bench.files.store()).commit(changes));
    bench.page->activate();
    bench.type(QStringLiteral("dz"), 2);
    QCOMPARE(bench.submissions().size(), size_t(1));
    QVERIFY(!bench.submissions().front().record.otherReceivedAt);
    // Half of it came: checked in again, the other half joins it; it does not become a second submission.
    bench.type(QStringLiteral("dz"), 2);
    QCOMPARE(bench.submissions().size(), size_t(1));
    QCOMPARE(bench.submissions().front().record.otherReceivedAt, std::optional(bench.place.now()));
    QVERIFY(child<QToolButton>(*bench.page, "onTimeCounter")->text().endsWith(QStringLiteral("1")));
    QVERIFY(bench.deeds.undo());
    QVERIFY(!bench.submissions().front().record.otherReceivedAt);
}

void TestMonthPage::aHalfIsOpenedAgain()
{
    MonthBench bench;
    auto town = TownBook(bench.files.store()).town();
    QVERIFY(town && *town);
    (*town)->record.decisiveReceipt = DecisiveReceipt::Paper;
    Submission copy = TestStore::submission("S1", "CZ-01", Period(2015, 12), "2015-12-01T08:00:00");
    copy.carrier = Carrier::Electronic;
    ChangeSet changes;
    changes.change((*town)->record, (*town)->version);
    changes.add(copy);
    QVERIFY(TownBook(bench.files.store()).commit(changes));
    bench.page->activate();
    bench.trigger("actionForm");
    QVERIFY(bench.form());
    QCOMPARE(child<DateEdit>(*bench.form(), "receivedAtEdit")->day(), std::optional(QDate(2015, 12, 1)));
    bench.form()->reject();
}

void TestMonthPage::theMonthIsShownAsItWasKnown()
{
    MonthBench bench(QStringLiteral("2015-12-30T09:00:00"));
    bench.files.add(TestStore::submission("S1", "CZ-01", Period(2015, 12), "2015-12-29T08:00:00"));
    bench.page->activate();
    QVERIFY(child<QToolButton>(*bench.page, "lateCounter")->text().endsWith(QStringLiteral("1")));
    bench.trigger("actionAsOf");
    child<DateEdit>(*bench.page, "asOfEdit")->setText(QStringLiteral("2015-12-29"));
    child<QTimeEdit>(*bench.page, "asOfTime")->setTime(QTime(7, 59));
    QVERIFY(child<QToolButton>(*bench.page, "lateCounter")->text().endsWith(QStringLiteral("0")));
    QVERIFY(child<QToolButton>(*bench.page, "missingCounter")->text().endsWith(QStringLiteral("3")));
    child<QTimeEdit>(*bench.page, "asOfTime")->setTime(QTime(8, 0));
    QVERIFY(child<QToolButton>(*bench.page, "lateCounter")->text().endsWith(QStringLiteral("1")));
    // The past is looked at, not changed.
    QVERIFY(!child<QLineEdit>(*bench.page, "checkInEdit")->isEnabled());
    bench.trigger("actionForm");
    QVERIFY(!bench.form());
    bench.trigger("actionAsOf");
    QVERIFY(child<QLineEdit>(*bench.page, "checkInEdit")->isEnabled());
}

void TestMonthPage::laterChangesAreTakenBack()
{
    MonthBench bench(QStringLiteral("2015-12-30T09:00:00"));
    bench.files.add(Exemption{Period(2015, 12), QStringLiteral("DZ"), QStringLiteral("DZ-01"), QStringLiteral("停办")});
    Submission backfilled = TestStore::submission("S1", "CZ-01", Period(2015, 12), "2015-12-20T08:00:00");
    backfilled.recordedAt = *Moment::fromString(u"2015-12-30T09:00:00");
    bench.files.add(backfilled);
    bench.page->activate();
    const auto count = [&](const char *counter) {
        return child<QToolButton>(*bench.page, counter)->text().section(u' ', -1).toInt();
    };
    QCOMPARE(count("onTimeCounter"), 1);
    QCOMPARE(count("missingCounter"), 1);
    bench.trigger("actionAsOf");
    child<DateEdit>(*bench.page, "asOfEdit")->setText(QStringLiteral("2015-12-30"));
    child<QTimeEdit>(*bench.page, "asOfTime")->setTime(QTime(8, 59));
    QCOMPARE(count("onTimeCounter"), 0);
    QCOMPARE(count("missingCounter"), 3);
    // The days are counted from the one that is shown.
    QVERIFY(child<QLabel>(*bench.page, "deadlineLabel")->text().contains(QStringLiteral("2 day")));
    // What comes meanwhile does not show either, nor does the year know better.
    bench.files.setNow(QStringLiteral("2015-12-30T10:00:00"));
    ChangeSet changes;
    changes.add(TestStore::submission("S2", "CZ-02", Period(2015, 12), "2015-12-30T10:00:00"));
    const auto step = MonthBook(bench.files.store()).commit(changes);
    QVERIFY(step);
    bench.page->refresh(*step);
    QCOMPARE(count("missingCounter"), 3);
    bench.trigger("actionYear");
    const auto *model = child<QTableView>(*bench.page, "yearTable")->model();
    QTRY_COMPARE(model->index(0, YearModel::FirstMonthColumn + 11).data().toString(), QStringLiteral("0/3"));
    bench.trigger("actionYear");
    // Before the town was entered nothing was known at all.
    child<DateEdit>(*bench.page, "asOfEdit")->setText(QStringLiteral("2015-11-30"));
    QCOMPARE(bench.rows(), 0);
    QVERIFY(child<QLabel>(*bench.page, "emptyLabel")->isVisible());
    bench.trigger("actionAsOf");
    QCOMPARE(count("missingCounter"), 0);
}

void TestMonthPage::theYearIsOneKeyAway()
{
    MonthBench bench(QStringLiteral("2015-12-30T09:00:00"));
    bench.files.add(TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-27T08:00:00"));
    bench.page->activate();
    QCOMPARE(bench.page->findChild<QAction *>(QStringLiteral("actionYear"))->shortcut(), QKeySequence(Qt::Key_F4));
    bench.trigger("actionYear");
    auto *table = child<QTableView>(*bench.page, "yearTable");
    QVERIFY(table->isVisible());
    const auto *model = table->model();
    QTRY_COMPARE(model->rowCount(), 3);
    const QModelIndex november = model->index(1, YearModel::FirstMonthColumn + 10);
    QCOMPARE(november.data().toString(), QStringLiteral("1/1"));
    QCOMPARE(model->index(0, YearModel::FirstMonthColumn + 10).data().toString(), QStringLiteral("1/2"));
    QVERIFY(november.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("财政所")));
    table->setCurrentIndex(november);
    Q_EMIT table->activated(november);
    QVERIFY(!table->isVisible());
    QCOMPARE(bench.page->period(), Period(2015, 11));
}

void TestMonthPage::onlyAcceptedMaterialIsMadePublic()
{
    MonthBench bench;
    Submission submission = TestStore::submission("S1", "CZ-01", Period(2015, 12), "2015-12-01T08:00:00");
    submission.title = QStringLiteral("十二月收支");
    bench.files.add(submission);
    bench.page->activate();
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(0);
    bench.trigger("actionPost");
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(!bench.page->findChild<PostingDialog *>());
    submission.review = Review{Decision::Accepted, *Moment::fromString(u"2015-12-01T10:00:00"), {}, {}};
    ChangeSet accepted;
    accepted.change(submission, 1);
    QVERIFY(MonthBook(bench.files.store()).commit(accepted));
    bench.page->activate();
    child<QTableView>(*bench.page, "obligationsTable")->selectRow(0);
    bench.trigger("actionPost");
    auto *posting = bench.page->findChild<PostingDialog *>();
    QVERIFY(posting);
    QCOMPARE(child<QLineEdit>(*posting, "titleEdit")->text(), QStringLiteral("十二月收支"));
    child<QLineEdit>(*posting, "reviewedByEdit")->setText(QStringLiteral("审查员"));
    child<DateEdit>(*posting, "reviewedOnEdit")->setText(QStringLiteral("2"));
    posting->accept();
    const auto made = bench.all<Posting>();
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made.front().record.submission, std::optional(QStringLiteral("S1")));
    QCOMPARE(made.front().record.archiveNumber, QStringLiteral("2015-LS-001"));
}

void TestMonthPage::anEmptyMonthSaysWhatToDo()
{
    MonthBench bench;
    bench.page->showPeriod(Period(2001, 1));
    QVERIFY(child<QLabel>(*bench.page, "emptyLabel")->isVisible());
    QVERIFY(!child<QLabel>(*bench.page, "emptyLabel")->text().isEmpty());
}

void TestMonthPage::everyFieldHasAName()
{
    MonthBench bench;
    QCOMPARE(namelessFields(*bench.page), QStringList());
    bench.trigger("actionForm");
    QCOMPARE(namelessFields(*bench.form()), QStringList());
    bench.form()->reject();
}

QTEST_MAIN(TestMonthPage)
#include "tst_monthpage.moc"
