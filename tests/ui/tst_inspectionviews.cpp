// SPDX-License-Identifier: GPL-3.0-or-later
#include "counttablemodel.h"
#include "coveragemodel.h"
#include "inspectedvillagedialog.h"
#include "inspectionbook.h"
#include "inspectionspage.h"
#include "paperview.h"
#include "photospane.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class InspectionViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnAYearWithVisits();
    void longestWithoutAVisitStandsFirst();
    void aCellIsNumberAndMark();
    void enterOnAMonthShowsItsVisits();
    void enterOnAVillageOpensIt();
    void anEmptyMonthOpensTheVillage();
    void countsAreATableWithBars();
    void enterOnACountShowsItsVisits();
    void aVillageShowsItsWholeHistory();
    void aVillageTellsLooksFromReopenings();
    void aVillageFollowsWhatIsSaved();
    void aVillageNeverNamesACaller();
    void aSheetIsOfTheChosenYear();
    void everyFieldHasAName();

private:
    static Visit visit(const char *id, const char *village, QDate on, bool announced = false);
    static void fill(Workbench &bench);
    static QModelIndex cellOf(QTableView &table, const QString &village, int column);
    static QStringList visitsShown(InspectionsPage &page);
    /// Opens the village in front of @p page and gives its dialog.
    static InspectedVillageDialog *openVillage(InspectionsPage &page, const QString &village);
};

Visit InspectionViewsTest::visit(const char *id, const char *village, QDate on, bool announced)
{
    Visit record;
    record.id = QString::fromLatin1(id);
    record.team = u"D1"_s;
    record.village = QString::fromLatin1(village);
    record.on = on;
    record.announced = announced;
    record.officials = {u"SJ"_s};
    record.answers = {{u"公开栏完好"_s, Answer::No, {}}};
    return record;
}

void InspectionViewsTest::fill(Workbench &bench)
{
    bench.files.setNow(u"2015-12-20T09:00:00"_s);
    Finding overdue;
    overdue.id = u"F1"_s;
    overdue.visit = u"V2"_s;
    overdue.problem = u"公开栏破损"_s;
    overdue.rectifyBy = QDate(2015, 12, 10);
    HotlineCall call;
    call.id = u"H1"_s;
    call.at = *Moment::fromString(u"2015-11-03T09:00:00");
    call.caller = u"欧阳某某"_s;
    call.phone = u"13812345678"_s;
    call.village = u"LM"_s;
    call.matter = u"反映公开栏破损"_s;
    Village never = TestStore::village("XJ", "新街社区");
    bench.files.add(never, visit("V0", "LM", QDate(2014, 3, 1)), visit("V1", "LM", QDate(2015, 5, 4), true),
        visit("V2", "LM", QDate(2015, 5, 20)), visit("V3", "YL", QDate(2015, 12, 1), true), overdue, call);
}

QModelIndex InspectionViewsTest::cellOf(QTableView &table, const QString &village, int column)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data() == village)
            return table.model()->index(row, column);
    }
    return {};
}

QStringList InspectionViewsTest::visitsShown(InspectionsPage &page)
{
    auto *tabs = child<QTabWidget>(page, "tabs");
    QStringList days;
    const auto *table = tabs->currentWidget()->findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        days.append(table->model()->index(row, 0).data().toString());
    days.sort();
    return days;
}

InspectedVillageDialog *InspectionViewsTest::openVillage(InspectionsPage &page, const QString &village)
{
    auto *table = child<QTableView>(page, "coverageTable");
    Q_EMIT table->activated(cellOf(*table, village, CoverageModel::VillageColumn));
    return page.findChild<InspectedVillageDialog *>();
}

void InspectionViewsTest::opensOnAYearWithVisits()
{
    Workbench bench;
    bench.files.setNow(u"2015-12-20T09:00:00"_s);
    const auto year = [&bench] {
        InspectionsPage page(bench.place);
        page.show();
        page.activate();
        return child<QSpinBox>(page, "yearSpin")->value();
    };
    QCOMPARE(year(), 2015);
    bench.files.add(visit("V1", "LM", QDate(2012, 3, 1)), visit("V2", "LM", QDate(2013, 3, 1)));
    QCOMPARE(year(), 2013);
    bench.files.add(visit("V3", "LM", QDate(2016, 1, 4)));
    QCOMPARE(year(), 2016);
    bench.files.add(visit("V4", "LM", QDate(2015, 3, 1)));
    QCOMPARE(year(), 2015);
    // Photos that were taken in for visits of another year are shown.
    InspectionsPage page(bench.place);
    Q_EMIT page.findChild<PhotosPane *>()->yearAsked(2013);
    QCOMPARE(child<QSpinBox>(page, "yearSpin")->value(), 2013);
}

void InspectionViewsTest::longestWithoutAVisitStandsFirst()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.activate();
    auto *table = child<QTableView>(page, "coverageTable");
    QCOMPARE(table->model()->rowCount(), 3);
    const auto at = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(at(0, 0), u"新街社区"_s);
    QCOMPARE(at(0, CoverageModel::DaysSinceColumn), CoverageModel::tr("never"));
    QCOMPARE(at(1, 0), u"利民村"_s);
    QCOMPARE(at(1, CoverageModel::DaysSinceColumn), u"214"_s);
    QCOMPARE(at(2, CoverageModel::DaysSinceColumn), u"19"_s);
    QCOMPARE(at(1, CoverageModel::OpenColumn), u"1"_s);
    QCOMPARE(at(1, CoverageModel::OverdueColumn), u"1"_s);
}

void InspectionViewsTest::aCellIsNumberAndMark()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    VillageCoverage row;
    row.name = u"利民村"_s;
    row.visitsByMonth = {1, 2, 3};
    row.announcedByMonth = {1, 1, 0};
    VillageCoverage closed;
    closed.isClosed = true;
    model.setCoverage({row, closed}, QDate(2015, 12, 31));
    const auto cell = [&model](int month) { return model.index(0, CoverageModel::FirstMonthColumn + month); };
    QCOMPARE(cell(0).data().toString(), u"1○"_s);
    QCOMPARE(cell(1).data().toString(), u"2◐"_s);
    QCOMPARE(cell(2).data().toString(), u"3"_s);
    QCOMPARE(cell(3).data().toString(), QString());
    QVERIFY(!cell(3).data(Qt::BackgroundRole).isValid());
    QVERIFY(cell(1).data(Qt::BackgroundRole) != cell(2).data(Qt::BackgroundRole));
    QCOMPARE(cell(1).data(Qt::AccessibleTextRole).toString(),
        u"利民村, month 2: 2 visit(s), 1 of them announced, 1 unannounced"_s);
    // Nobody is to go to a closed village: it is not pointed at, and stands last.
    QVERIFY(model.index(1, CoverageModel::TotalColumn).data(Qt::DecorationRole).isNull());
    QCOMPARE(model.index(1, CoverageModel::DaysSinceColumn).data(CoverageModel::SortRole).toInt(), -1);
}

void InspectionViewsTest::enterOnAMonthShowsItsVisits()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.show();
    page.activate();
    auto *table = child<QTableView>(page, "coverageTable");
    child<QTabWidget>(page, "tabs")->setCurrentIndex(1);
    table->setCurrentIndex(cellOf(*table, u"利民村"_s, CoverageModel::FirstMonthColumn + 4));
    QVERIFY(child<QLabel>(page, "cellLabel")->text().contains(u"1 of them announced"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(visitsShown(page), (QStringList{u"2015-05-04"_s, u"2015-05-20"_s}));
}

void InspectionViewsTest::enterOnAVillageOpensIt()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.show();
    page.activate();
    child<QTabWidget>(page, "tabs")->setCurrentIndex(1);
    auto *table = child<QTableView>(page, "coverageTable");
    table->setCurrentIndex(cellOf(*table, u"利民村"_s, CoverageModel::VillageColumn));
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = page.findChild<InspectedVillageDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(child<QLabel>(*dialog, "headingLabel")->text(), u"利民村"_s);
}

void InspectionViewsTest::anEmptyMonthOpensTheVillage()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.activate();
    auto *table = child<QTableView>(page, "coverageTable");
    Q_EMIT table->activated(cellOf(*table, u"新街社区"_s, CoverageModel::FirstMonthColumn));
    QVERIFY(page.findChild<InspectedVillageDialog *>());
}

void InspectionViewsTest::countsAreATableWithBars()
{
    CountTableModel model(u"月"_s, {{u"发现"_s}, {u"逾期"_s, true}}, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{u"一月"_s, {{4, {u"A"_s, u"B"_s}}, {0, {}}}}, {u"二月"_s, {{2, {u"B"_s}}, {1, {u"C"_s}}}}});
    QCOMPARE(model.index(0, 1).data(CountTableModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(1, 1).data(CountTableModel::ShareRole).toDouble(), 0.5);
    QVERIFY(!model.index(0, 2).data(CountTableModel::ShareRole).isValid());
    QCOMPARE(model.index(0, 2).data().toString(), u"0"_s);
    QVERIFY(model.index(0, 2).data(Qt::DecorationRole).isNull());
    QVERIFY(!model.index(1, 2).data(Qt::DecorationRole).isNull());
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"逾期 二月: 1"_s);
    QCOMPARE(model.visitsBehind(model.index(1, 0)), (QStringList{u"B"_s, u"C"_s}));
}

void InspectionViewsTest::enterOnACountShowsItsVisits()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.show();
    page.activate();
    child<QTabWidget>(page, "tabs")->setCurrentIndex(2);
    auto *ages = child<QTableView>(page, "ageTable");
    // Found 214 days ago and overdue.
    QCOMPARE(ages->model()->index(4, 2).data().toString(), u"1"_s);
    ages->setCurrentIndex(ages->model()->index(4, 2));
    QTest::keyClick(ages, Qt::Key_Return);
    QCOMPARE(visitsShown(page), QStringList{u"2015-05-20"_s});
    // A number of nothing leads nowhere.
    child<QTabWidget>(page, "tabs")->setCurrentIndex(2);
    ages->setCurrentIndex(ages->model()->index(0, 2));
    QTest::keyClick(ages, Qt::Key_Return);
    QCOMPARE(child<QTabWidget>(page, "tabs")->currentIndex(), 2);
    auto *officials = child<QTableView>(page, "officialsTable");
    QCOMPARE(officials->model()->index(0, 1).data().toString(), u"3"_s);
}

void InspectionViewsTest::aVillageShowsItsWholeHistory()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.activate();
    auto *dialog = openVillage(page, u"利民村"_s);
    const auto *visits = child<QTableView>(*dialog, "visitsTable")->model();
    QCOMPARE(visits->rowCount(), 3);
    QCOMPARE(visits->index(0, 0).data().toString(), u"2015-05-20"_s);
    QCOMPARE(visits->index(2, 0).data().toString(), u"2014-03-01"_s);
    const auto *findings = child<QTableView>(*dialog, "findingsTable")->model();
    QCOMPARE(findings->rowCount(), 1);
    QVERIFY(!findings->index(0, 1).data(Qt::DecorationRole).isNull());
    const QString facts = child<QLabel>(*dialog, "factsLabel")->text();
    QVERIFY2(facts.contains(u"214 day(s) ago"_s), qPrintable(facts));
    QVERIFY2(facts.contains(u"2015-12-10, overdue"_s), qPrintable(facts));
}

void InspectionViewsTest::aVillageTellsLooksFromReopenings()
{
    Workbench bench;
    fill(bench);
    Stored<Finding> stored = *InspectionBook(bench.files.store()).find<Finding>(u"F1"_s);
    stored.record.secondLooks = {{QDate(2015, 6, 1), LookResult::SentBack, {}, {}, {}, {}},
        {QDate(2015, 6, 8), LookResult::Confirmed, {}, {}, {}, {}},
        {QDate(2015, 7, 1), LookResult::Reopened, {}, {}, {}, {}}};
    ChangeSet changes;
    changes.change(stored.record, stored.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    InspectionsPage page(bench.place);
    page.activate();
    auto *dialog = openVillage(page, u"利民村"_s);
    const auto *findings = child<QTableView>(*dialog, "findingsTable")->model();
    const auto cell = [findings](const QString &head) {
        for (int column = 0; column < findings->columnCount(); ++column) {
            if (findings->headerData(column, Qt::Horizontal).toString() == head)
                return findings->index(0, column).data().toString();
        }
        return QString();
    };
    QCOMPARE(cell(u"Second looks"_s), u"2"_s);
    QCOMPARE(cell(u"Opened again"_s), u"1"_s);
}

void InspectionViewsTest::aVillageFollowsWhatIsSaved()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.activate();
    auto *dialog = openVillage(page, u"利民村"_s);
    bench.files.add(visit("V9", "LM", QDate(2015, 12, 19)));
    QCOMPARE(child<QTableView>(*dialog, "visitsTable")->model()->rowCount(), 4);
    QVERIFY(child<QLabel>(*dialog, "factsLabel")->text().contains(u"1 day(s) ago"_s));
}

void InspectionViewsTest::aVillageNeverNamesACaller()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.activate();
    auto *dialog = openVillage(page, u"利民村"_s);
    const auto *calls = child<QTableView>(*dialog, "callsTable")->model();
    QCOMPARE(calls->rowCount(), 1);
    QString all;
    for (int column = 0; column < calls->columnCount(); ++column)
        all += calls->index(0, column).data().toString();
    QVERIFY(all.contains(u"反映公开栏破损"_s));
    QVERIFY(!all.contains(u"欧阳"_s));
    QVERIFY(!all.contains(u"5678"_s));
}

void InspectionViewsTest::aSheetIsOfTheChosenYear()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.show();
    page.activate();
    auto *dialog = openVillage(page, u"利民村"_s);
    auto *view = child<PaperView>(*dialog, "paperView");
    QVERIFY(!view->hasPaper());
    child<QTabWidget>(*dialog, "tabs")->setCurrentIndex(3);
    QCOMPARE(view->paper().title, u"利民村2015年督查情况表"_s);
    auto *year = child<QComboBox>(*dialog, "yearCombo");
    year->setCurrentIndex(year->findData(2014));
    QCOMPARE(view->paper().title, u"利民村2014年督查情况表"_s);
    QVERIFY(view->paper().pages.text.contains(u"2014-03-01"_s));
    year->setCurrentIndex(year->findData(0));
    QVERIFY(view->paper().pages.text.contains(u"共督查3次"_s));
}

void InspectionViewsTest::everyFieldHasAName()
{
    Workbench bench;
    fill(bench);
    InspectionsPage page(bench.place);
    page.show();
    for (int tab = 0; tab < 4; ++tab) {
        child<QTabWidget>(page, "tabs")->setCurrentIndex(tab);
        QCOMPARE(namelessFields(page), QStringList());
    }
    page.activate();
    auto *dialog = openVillage(page, u"利民村"_s);
    QCOMPARE(namelessFields(*dialog), QStringList());
}

QTEST_MAIN(InspectionViewsTest)
#include "tst_inspectionviews.moc"
