// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydialog.h"
#include "inspectionbook.h"
#include "workbench.h"

#include <QTableView>

using namespace Gongkai;

/// What the history of a record tells a clerk.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnTellsWhyAndTillWhen();
    void namesStandForCodes();
    void aVisitIsItsVillageAndDay();
};

namespace {

/// Every line of the table, its cells joined by `|`.
QStringList linesOf(const QWidget &window)
{
    const auto *dialog = window.findChild<HistoryDialog *>();
    const auto *table = dialog ? dialog->findChild<QTableView *>(QStringLiteral("historyTable")) : nullptr;
    QStringList lines;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

void TestHistory::aReturnTellsWhyAndTillWhen()
{
    Workbench bench;
    QWidget window;
    bench.files.add(TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-27T09:30:00"));
    MonthBook book(bench.files.store());
    auto submission = book.find<Submission>(QStringLiteral("S1"));
    QVERIFY(submission);
    Review review;
    review.decision = Decision::Returned;
    review.at = *Moment::fromString(QStringLiteral("2015-11-29T09:00:00"));
    review.reason = QStringLiteral("缺盖章");
    review.correctBy = QDate(2015, 12, 2);
    Submission returned = submission->record;
    returned.review = review;
    ChangeSet changes;
    changes.change(returned, submission->version);
    QVERIFY(book.commit(changes));

    HistoryDialog::open(bench.place, List::Submissions, QStringLiteral("S1"), QStringLiteral("S1"), &window);
    const QStringList lines = linesOf(window);
    QVERIFY(!lines.isEmpty());
    QVERIFY2(lines[0].contains(QStringLiteral("Why it was returned: 缺盖章")), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QStringLiteral("To be corrected by: 2015-12-02")), qPrintable(lines[0]));
}

void TestHistory::namesStandForCodes()
{
    Workbench bench;
    QWidget window;
    bench.files.add(TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-27T09:30:00"));
    HistoryDialog::open(bench.place, List::Submissions, QStringLiteral("S1"), QStringLiteral("S1"), &window);
    const QString text = linesOf(window).join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("财政所 (CZ)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2015-11-27 09:30")), qPrintable(text));
    // The store's own number of the record is nothing that a clerk knows.
    QVERIFY2(!text.contains(QStringLiteral("S1")), qPrintable(text));
}

void TestHistory::aVisitIsItsVillageAndDay()
{
    Workbench bench;
    Village village = TestStore::village("SJ", "石脚村");
    village.formerNames = {{QStringLiteral("老街村"), Period(2015, 6)}};
    const auto visitOn = [](const QString &id, QDate day) {
        Visit visit;
        visit.id = id;
        visit.team = QStringLiteral("D1");
        visit.village = QStringLiteral("SJ");
        visit.on = day;
        return visit;
    };
    const QString before = QStringLiteral("0d5bd1f1-3c1e-4b8a-9a51-2f6f9b1f7a01");
    const QString after = QStringLiteral("7c0c9a52-8d7f-4d0c-8f0e-6a1f0e1b2c02");
    Finding finding;
    finding.id = QStringLiteral("1f0e6a1f-0e1b-4c02-8d7f-4d0c8f0e6a03");
    finding.visit = before;
    finding.problem = QStringLiteral("公开栏破损，周大爷反映");
    bench.files.add(village, visitOn(before, QDate(2015, 6, 30)), visitOn(after, QDate(2015, 7, 1)), finding);
    auto stored = InspectionBook(bench.files.store()).find<Finding>(finding.id);
    QVERIFY(stored);
    finding.visit = after;
    ChangeSet changes;
    changes.change(finding, stored->version);
    QVERIFY(InspectionBook(bench.files.store()).commit(changes));

    QWidget window;
    HistoryDialog::open(bench.place, List::Findings, finding.id, finding.problem, &window);
    const QString text = linesOf(window).join(u'\n');
    // The name is that of the day.
    QVERIFY2(text.contains(QStringLiteral("|2015-06-30 老街村|2015-07-01 石脚村|")), qPrintable(text));
    QVERIFY2(!text.contains(before) && !text.contains(after), qPrintable(text));
    // A call that led to a finding tells it by its problem.
    HotlineCall call;
    call.id = QStringLiteral("H1");
    call.at = *Moment::fromString(QStringLiteral("2015-06-29T10:00:00"));
    call.caller = QStringLiteral("周大爷");
    call.village = QStringLiteral("SJ");
    call.matter = QStringLiteral("公开栏");
    call.visit = after;
    call.finding = finding.id;
    bench.files.add(call);
    QWidget other;
    HistoryDialog::open(bench.place, List::HotlineCalls, call.id, call.id, &other);
    const QString told = linesOf(other).join(u'\n');
    QVERIFY2(told.contains(QStringLiteral("2015-07-01 石脚村")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("|公开栏破损，")), qPrintable(told));
    QVERIFY2(!told.contains(call.caller) && !told.contains(finding.id), qPrintable(told));
}

QTEST_MAIN(TestHistory)
#include "tst_historydialog.moc"
