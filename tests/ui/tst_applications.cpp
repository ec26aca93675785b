// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdialog.h"
#include "casedialogs.h"
#include "holidays.h"
#include "mainwindow.h"
#include "openstore.h"
#include "preferences.h"
#include "recordspane.h"
#include "registerspage.h"
#include "storelock.h"
#include "todaypage.h"
#include "workbench.h"
#include "yearfiguredialogs.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The register of applications for information in the window, and what follows from them.
class ApplicationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anApplicationIsSaved();
    void daysOutOfOrderAreMarked();
    void theFormTellsTheLastDay();
    void resultsAreThoseOfTheTable();
    void theListShowsTheLastDay();
    void eachYearListsWhatWasOpenInIt();
    void aCaseNamesItsApplication();
    void onlyTheNumbersOfTheRowAreTyped();
    void whatIsNoNumberIsMarked();
    void totalsAndRecordsDoNotMix();
    void yearlyNumbersAreSaved();
    void todayListsWhatIsPressing();
    void todayLeadsToTheApplication();
    void everyFieldHasAName();

private:
    static constexpr int ApplicationsTab = 3;

    static Application application(const char *id, QDate receivedOn)
    {
        Application record;
        record.id = record.number = QString::fromLatin1(id);
        record.receivedOn = receivedOn;
        record.subject = u"征地补偿"_s;
        return record;
    }
    /// A bench that knows the days off, in October 2024.
    static std::unique_ptr<Workbench> benchOf2024()
    {
        auto bench = std::make_unique<Workbench>();
        bench->calendar = shippedCalendar();
        bench->files.setNow(u"2024-10-11T09:00:00"_s);
        return bench;
    }
    static QTableView *tableOf(RegistersPage &page, int tab)
    {
        child<QTabWidget>(page, "tabs")->setCurrentIndex(tab);
        return child<QTableView>(*child<QTabWidget>(page, "tabs")->widget(tab), "recordsTable");
    }
    static QStringList rowOf(const QTableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        return cells;
    }
    static bool isMarked(QDialog &form, const char *field)
    {
        return !child<QWidget>(form, field)->accessibleDescription().isEmpty();
    }
    static void choose(QDialog &form, const char *combo, const QString &value)
    {
        auto *list = child<QComboBox>(form, combo);
        list->setCurrentIndex(list->findData(value));
    }
};

void ApplicationsTest::anApplicationIsSaved()
{
    const auto bench = benchOf2024();
    ApplicationDialog form(bench->place, nullptr);
    form.open();
    child<QLineEdit>(form, "numberEdit")->setText(u"2024-7"_s);
    child<DateEdit>(form, "receivedOnEdit")->setDay(QDate(2024, 9, 10));
    choose(form, "applicantCombo", u"research"_s);
    choose(form, "channelCombo", u"fax"_s);
    child<QPlainTextEdit>(form, "subjectEdit")->setPlainText(u"预算"_s);
    child<QLineEdit>(form, "feeEdit")->setText(u"12.5"_s);
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    const auto saved = bench->all<Application>();
    QCOMPARE(int(saved.size()), 1);
    QCOMPARE(saved.front().record.applicant, ApplicantKind::Research);
    QCOMPARE(saved.front().record.channel, ApplicationChannel::Fax);
    QCOMPARE(saved.front().record.fee, 12.5);
    QVERIFY(!saved.front().record.result && !saved.front().record.repliedOn);

    ApplicationDialog again(bench->place, &saved.front());
    again.open();
    QCOMPARE(child<QLineEdit>(again, "feeEdit")->text(), u"12.5"_s);
    child<DateEdit>(again, "repliedOnEdit")->setDay(QDate(2024, 10, 14));
    choose(again, "resultCombo", u"refused.4"_s);
    again.accept();
    QVERIFY2(!again.isVisible(), qPrintable(child<QLabel>(again, "messageLabel")->text()));
    QCOMPARE(bench->all<Application>().front().record.result, std::optional(u"refused.4"_s));

    // Opened and closed again, nothing was typed.
    const auto stored = bench->all<Application>();
    ApplicationDialog looked(bench->place, &stored.front());
    looked.open();
    looked.reject();
    QVERIFY(bench->prompts.said.isEmpty());
}

void ApplicationsTest::daysOutOfOrderAreMarked()
{
    const auto bench = benchOf2024();
    ApplicationDialog form(bench->place, nullptr);
    form.open();
    child<DateEdit>(form, "receivedOnEdit")->setDay(QDate(2024, 9, 10));
    child<DateEdit>(form, "correctionAskedOnEdit")->setDay(QDate(2024, 9, 12));
    child<DateEdit>(form, "correctedOnEdit")->setDay(QDate(2024, 9, 11));
    child<DateEdit>(form, "repliedOnEdit")->setDay(QDate(2024, 9, 9));
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(isMarked(form, "correctedOnEdit"));
    QVERIFY(isMarked(form, "repliedOnEdit"));
    QVERIFY(!isMarked(form, "correctionAskedOnEdit"));
    QVERIFY(bench->all<Application>().empty());
    child<DateEdit>(form, "correctedOnEdit")->setDay(QDate(2024, 9, 12));
    child<DateEdit>(form, "repliedOnEdit")->setDay(std::nullopt);
    form.accept();
    QVERIFY(!form.isVisible());
}

void ApplicationsTest::theFormTellsTheLastDay()
{
    const auto bench = benchOf2024();
    ApplicationDialog form(bench->place, nullptr);
    form.open();
    const auto *clock = child<QLabel>(form, "clockLabel");
    child<DateEdit>(form, "receivedOnEdit")->setDay(QDate(2024, 9, 10));
    QVERIFY2(clock->text().contains(u"2024-10-14"), qPrintable(clock->text()));
    child<DateEdit>(form, "correctionAskedOnEdit")->setDay(QDate(2024, 9, 12));
    QVERIFY2(clock->text().contains(u"Waiting for the applicant"), qPrintable(clock->text()));
    QVERIFY(!clock->text().contains(u"2024-10-14"));
    child<QLineEdit>(form, "correctedOnEdit")->setText(u"2月30日"_s);
    QVERIFY(clock->text().isEmpty());
}

void ApplicationsTest::resultsAreThoseOfTheTable()
{
    const auto bench = benchOf2024();
    ApplicationDialog form(bench->place, nullptr);
    form.open();
    const auto *combo = child<QComboBox>(form, "resultCombo");
    QCOMPARE(combo->currentIndex(), 0);
    QStringList values;
    int separators = 0;
    for (int row = 0; row < combo->count(); ++row) {
        const QString value = combo->itemData(row).toString();
        const bool isSeparator = combo->itemData(row, Qt::AccessibleDescriptionRole).toString() == "separator"_L1;
        separators += isSeparator ? 1 : 0;
        if (!isSeparator && !value.isEmpty())
            values.append(value);
        QVERIFY(isSeparator || !combo->itemText(row).isEmpty());
    }
    QCOMPARE(values.size(), qsizetype(ApplicationResults.size()));
    for (size_t i = 0; i < ApplicationResults.size(); ++i)
        QCOMPARE(values[qsizetype(i)], QString(ApplicationResults[i]));
    // None, granted, partly, refused, unavailable, not processed, otherwise.
    QCOMPARE(separators, 6);
}

void ApplicationsTest::theListShowsTheLastDay()
{
    const auto bench = benchOf2024();
    Application waiting = application("b", QDate(2024, 10, 8));
    waiting.correctionAskedOn = QDate(2024, 10, 9);
    Application replied = application("c", QDate(2024, 9, 2));
    replied.repliedOn = QDate(2024, 10, 8);
    replied.result = u"partly"_s;
    bench->files.add(application("a", QDate(2024, 9, 10)), waiting, replied);
    RegistersPage page(bench->place);
    page.show();
    child<QSpinBox>(page, "yearSpin")->setValue(2024);
    const auto *table = tableOf(page, ApplicationsTab);
    QCOMPARE(table->model()->rowCount(), 3);
    QStringList row = rowOf(table, 0);
    QCOMPARE(row[0], u"a"_s);
    QCOMPARE(row[5], u"征地补偿"_s);
    // Today is a Friday, tomorrow a Saturday that is worked.
    QVERIFY2(row[1].startsWith(u"2024-10-14, 2 working day"), qPrintable(row[1]));
    QCOMPARE(row[2], u"To be replied to"_s);
    row = rowOf(table, 1);
    QCOMPARE(row[2], u"Waiting for the applicant's correction"_s);
    QVERIFY(!row[1].contains(u'2'));
    row = rowOf(table, 2);
    QCOMPARE(row[1], u"2024-09-30"_s);
    QCOMPARE(row[2], u"Replied late 2024-10-08"_s);
    QCOMPARE(row[6], applicationResultLabel(u"partly"_s));
    // By the last day: what has none stands at the end.
    child<QTableView>(*child<QTabWidget>(page, "tabs")->widget(ApplicationsTab), "recordsTable")
        ->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(rowOf(table, 0)[0] + rowOf(table, 1)[0] + rowOf(table, 2)[0], u"cab"_s);
}

void ApplicationsTest::eachYearListsWhatWasOpenInIt()
{
    const auto bench = benchOf2024();
    Application replied = application("old", QDate(2022, 12, 20));
    replied.repliedOn = QDate(2023, 1, 10);
    replied.result = u"granted"_s;
    bench->files.add(application("open", QDate(2023, 12, 20)), replied);
    RegistersPage page(bench->place);
    page.show();
    const auto *table = tableOf(page, ApplicationsTab);
    child<QSpinBox>(page, "yearSpin")->setValue(2024);
    QCOMPARE(table->model()->rowCount(), 1);
    child<QSpinBox>(page, "yearSpin")->setValue(2023);
    QCOMPARE(table->model()->rowCount(), 2);
    child<QSpinBox>(page, "yearSpin")->setValue(2022);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(rowOf(table, 0)[0], u"old"_s);
    child<QSpinBox>(page, "yearSpin")->setValue(2021);
    QCOMPARE(table->model()->rowCount(), 0);
    // What is open stays in sight in the years to come, until it is replied to.
    child<QSpinBox>(page, "yearSpin")->setValue(2025);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(rowOf(table, 0)[0], u"open"_s);
    // One that is shown leads to a year only where it does not belong to the one that is chosen.
    page.showRecord(List::Applications, u"open"_s);
    QCOMPARE(child<QSpinBox>(page, "yearSpin")->value(), 2025);
    page.showRecord(List::Applications, u"old"_s);
    QCOMPARE(child<QSpinBox>(page, "yearSpin")->value(), 2023);
}

void ApplicationsTest::aCaseNamesItsApplication()
{
    const auto bench = benchOf2024();
    bench->files.add(application("2024-3", QDate(2024, 9, 10)));
    ReconsiderationDialog complaint(bench->place, nullptr);
    complaint.open();
    auto *combo = child<QComboBox>(complaint, "applicationCombo");
    QCOMPARE(combo->currentIndex(), 0);
    QVERIFY(combo->itemText(1).startsWith(u"2024-3"));
    combo->setCurrentIndex(1);
    complaint.accept();
    QVERIFY(!complaint.isVisible());
    QCOMPARE(bench->all<Reconsideration>().front().record.application, std::optional(u"2024-3"_s));

    LawsuitDialog lawsuit(bench->place, nullptr);
    lawsuit.open();
    choose(lawsuit, "kindCombo", u"afterReconsideration"_s);
    lawsuit.accept();
    QVERIFY(!lawsuit.isVisible());
    QVERIFY(!bench->all<Lawsuit>().front().record.application);

    RegistersPage page(bench->place);
    page.show();
    child<QSpinBox>(page, "yearSpin")->setValue(2024);
    QVERIFY(rowOf(tableOf(page, ApplicationsTab + 1), 0).contains(u"2024-3"_s));
    QCOMPARE(tableOf(page, ApplicationsTab + 2)->model()->rowCount(), 1);
}

void ApplicationsTest::onlyTheNumbersOfTheRowAreTyped()
{
    const auto bench = benchOf2024();
    ProactiveFigureDialog form(bench->place, nullptr, 2024);
    form.open();
    const auto open = [&form] {
        QStringList names;
        for (const char *name : {"madeEdit", "repealedEdit", "inForceEdit", "decisionsEdit", "amountEdit"}) {
            if (child<QWidget>(form, name)->isEnabled())
                names.append(QString::fromLatin1(name));
        }
        return names.join(u' ');
    };
    QCOMPARE(open(), u"madeEdit repealedEdit inForceEdit"_s);
    child<QLineEdit>(form, "madeEdit")->setText(u"3"_s);
    choose(form, "rowCombo", u"fees"_s);
    QCOMPARE(open(), u"amountEdit"_s);
    // Passed by on the way to another row, a number is not lost.
    choose(form, "rowCombo", u"normativeDocuments"_s);
    QCOMPARE(child<QLineEdit>(form, "madeEdit")->text(), u"3"_s);
    choose(form, "rowCombo", u"fees"_s);
    child<QLineEdit>(form, "amountEdit")->setText(u"1.2500"_s);
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    const ProactiveFigure saved = bench->all<ProactiveFigure>().front().record;
    QVERIFY(!saved.made);
    QCOMPARE(saved.amount, std::optional(u"1.2500"_s));
    choose(form, "rowCombo", u"penalties"_s);
    QCOMPARE(open(), u"decisionsEdit"_s);
}

void ApplicationsTest::whatIsNoNumberIsMarked()
{
    const auto bench = benchOf2024();
    ProactiveFigureDialog form(bench->place, nullptr, 2024);
    form.open();
    for (const auto &[typed, isSound] : {std::pair(u"three"_s, false), {u"-1"_s, false}, {u"1.5"_s, false},
             {u"1000000001"_s, false}, {u" 0 "_s, true}}) {
        child<QLineEdit>(form, "madeEdit")->setText(typed);
        form.accept();
        QCOMPARE(isMarked(form, "madeEdit"), !isSound);
        QCOMPARE(form.isVisible(), !isSound);
    }
    QCOMPARE(bench->all<ProactiveFigure>().front().record.made, std::optional(0));
    QVERIFY(!bench->all<ProactiveFigure>().front().record.repealed);
}

void ApplicationsTest::totalsAndRecordsDoNotMix()
{
    const auto bench = benchOf2024();
    bench->files.add(application("a", QDate(2024, 9, 10)));
    ApplicationTotalDialog form(bench->place, nullptr, 2024);
    form.open();
    choose(form, "rowCombo", u"refused.1"_s);
    child<QSpinBox>(form, "countSpin")->setValue(2);
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(isMarked(form, "yearSpin"));
    child<QSpinBox>(form, "yearSpin")->setValue(2021);
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    QCOMPARE(bench->all<ApplicationTotal>().front().record.row, u"refused.1"_s);
}

void ApplicationsTest::yearlyNumbersAreSaved()
{
    const auto bench = benchOf2024();
    RegistersPage page(bench->place);
    page.show();
    child<QSpinBox>(page, "yearSpin")->setValue(2023);
    auto *table = tableOf(page, ApplicationsTab + 4);
    qobject_cast<RecordsPane *>(child<QTabWidget>(page, "tabs")->currentWidget())->addRecord();
    auto *form = page.findChild<CarriedInDialog *>();
    QVERIFY(form);
    QCOMPARE(child<QSpinBox>(*form, "yearSpin")->value(), 2023);
    choose(*form, "applicantCombo", u"commercial"_s);
    child<QSpinBox>(*form, "countSpin")->setValue(4);
    form->accept();
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(rowOf(table, 0).last(), u"4"_s);
    // A second one for the same applicant is refused where it stands.
    CarriedInDialog again(bench->place, nullptr, 2023);
    again.open();
    choose(again, "applicantCombo", u"commercial"_s);
    again.accept();
    QVERIFY(again.isVisible());
    QVERIFY(!child<QLabel>(again, "messageLabel")->text().isEmpty());
}

void ApplicationsTest::todayListsWhatIsPressing()
{
    const auto bench = benchOf2024();
    TodayPage page(bench->place);
    page.show();
    page.activate();
    QVERIFY(!child<QWidget>(page, "applicationsPart")->isVisible());
    Application waiting = application("waiting", QDate(2024, 8, 1));
    waiting.correctionAskedOn = QDate(2024, 8, 2);
    bench->files.add(application("soon", QDate(2024, 9, 10)), application("overdue", QDate(2024, 9, 2)),
        application("later", QDate(2024, 10, 10)), waiting);
    page.refresh({});
    QVERIFY(child<QWidget>(page, "applicationsPart")->isVisible());
    const auto *table = child<QTableView>(page, "applicationsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(rowOf(table, 0)[0], u"overdue"_s);
    QVERIFY(!table->model()->index(0, 2).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(rowOf(table, 1)[0], u"soon"_s);
    QCOMPARE(rowOf(table, 1)[1], u"2024-10-14"_s);
    QCOMPARE(namelessFields(page), QStringList());
}

void ApplicationsTest::todayLeadsToTheApplication()
{
    TestStore files;
    files.addSmallTown();
    files.setNow(u"2024-10-11T09:00:00"_s);
    files.add(application("a", QDate(2024, 9, 2)), application("b", QDate(2024, 9, 3)));
    files.close();
    auto store = Store::open(files.path(), files.session());
    QVERIFY(store);
    AnsweringPrompts prompts;
    Preferences preferences;
    MainWindow window(std::make_unique<OpenStore>(std::move(*store), prompts), nullptr, preferences);
    window.show();
    child<QListWidget>(window, "pagesList")->setCurrentRow(0);
    auto *today = qobject_cast<TodayPage *>(window.page());
    QVERIFY(today);
    auto *table = child<QTableView>(*today, "applicationsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(1, 0));
    // What is selected stays so when the page is shown anew.
    today->refresh({});
    child<QPushButton>(*today, "applicationsButton")->click();
    auto *registers = qobject_cast<RegistersPage *>(window.page());
    QVERIFY(registers);
    QCOMPARE(child<QTabWidget>(*registers, "tabs")->currentIndex(), ApplicationsTab);
    const auto *list = tableOf(*registers, ApplicationsTab);
    QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"b"_s);
}

void ApplicationsTest::everyFieldHasAName()
{
    const auto bench = benchOf2024();
    RegistersPage page(bench->place);
    ApplicationDialog application(bench->place, nullptr);
    ReconsiderationDialog complaint(bench->place, nullptr);
    LawsuitDialog lawsuit(bench->place, nullptr);
    ProactiveFigureDialog figure(bench->place, nullptr, 2024);
    CarriedInDialog carriedIn(bench->place, nullptr, 2024);
    ApplicationTotalDialog total(bench->place, nullptr, 2024);
    for (QWidget *window :
        std::initializer_list<QWidget *>{&page, &application, &complaint, &lawsuit, &figure, &carriedIn, &total}) {
        window->show();
        QCOMPARE(namelessFields(*window), QStringList());
    }
    for (int tab = 0; tab < child<QTabWidget>(page, "tabs")->count(); ++tab)
        QVERIFY(!tableOf(page, tab)->accessibleName().isEmpty());
}

QTEST_MAIN(ApplicationsTest)
#include "tst_applications.moc"
