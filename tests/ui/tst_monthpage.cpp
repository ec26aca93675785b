// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"
#include "monthpage.h"
#include "submissiondialog.h"
#include "workbench.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
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
    void aCounterLeavesOnlyItsObligations();
    void severalRowsAtOnce();
    void anExemptionAsksForItsReason();
    void theStandingIsPutInWords();
    void monthsAreWalkedAndTyped();
    void theFormMarksFaultsBeforeAnythingIsSaved();
    void aReturnIsRecordedWithItsDay();
    void savingGoesOnToTheNextMissing();
    void closingTheFormAsksOnce();
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
    QVERIFY(child<QLabel>(*bench.page, "deadlineLabel")->text().contains(QStringLiteral("2015-12-28")));
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
