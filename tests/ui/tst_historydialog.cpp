// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydialog.h"
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

QTEST_MAIN(TestHistory)
#include "tst_historydialog.moc"
