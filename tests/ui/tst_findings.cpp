// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"
#include "enumwording.h"
#include "findingcolumns.h"
#include "findingdialog.h"
#include "findingspane.h"
#include "findingstate.h"
#include "findingwording.h"
#include "inspectionspage.h"
#include "issuedmodel.h"
#include "paperview.h"
#include "photosdialog.h"
#include "rectificationdialog.h"
#include "todaypage.h"
#include "townbook.h"
#include "workbench.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The life of findings as the window leads them through it, and the lists and papers of them.
class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsReachedThroughTheWindow();
    void aStepIsUndoneAlone();
    void aStepThatIsSavedIsSaidToBe();
    void aNoteWithoutAStepIsNotLost();
    void aStepEnteredLaterCountsFromItsDay();
    void proofIsKeptFromTheForm();
    void aStepThatCannotBeIsMarkedAndLeavesNothing();
    void stepAndFieldsAreSavedTogether();
    void theProblemStandsEarlyAndTakesTheRoom();
    void theListIsSifted();
    void earlierYearsStayWhileTheyAreOpen();
    void anotherTimeIsMarked();
    void enterOpensTheFinding();
    void noticesOfSeveralVillagesAreIssuedAsOne();
    void aDraftIsNoIssuedPaper();
    void aNoticeStandsInTheLifeOfWhatItAsksFor();
    void theDayStartsWithWhatIsOverdue();
    void theDayKnowsWhatWasFoundAfterTheLastMonth();
    void everyFieldHasAName();

private:
    /// A visit with one finding to be put right by @p by.
    static QString addFinding(Workbench &bench, const QString &village, QDate on, const QString &problem,
        std::optional<QDate> by, Severity severity = Severity::Minor);
    static Finding stored(Workbench &bench, const QString &id);
    static QPushButton *button(FindingDialog &form, const char *name) { return child<QPushButton>(form, name); }
    static void note(FindingDialog &form, const QString &text)
    {
        child<QPlainTextEdit>(form, "stepNoteEdit")->setPlainText(text);
    }
    static QStringList problemsIn(const FindingsPane &pane);
};

QString FindingsTest::addFinding(Workbench &bench, const QString &village, QDate on, const QString &problem,
    std::optional<QDate> by, Severity severity)
{
    Visit visit;
    visit.id = u"V-%1-%2"_s.arg(village, on.toString(Qt::ISODate));
    visit.team = u"D1"_s;
    visit.village = village;
    visit.on = on;
    if (!InspectionBook(bench.files.store()).find<Visit>(visit.id))
        bench.files.add(visit);
    Finding finding;
    finding.id = visit.id + u'-' + problem;
    finding.visit = visit.id;
    finding.problem = problem;
    finding.rectifyBy = by;
    finding.severity = severity;
    bench.files.add(finding);
    return finding.id;
}

Finding FindingsTest::stored(Workbench &bench, const QString &id)
{
    const auto found = InspectionBook(bench.files.store()).find<Finding>(id);
    return found ? found->record : Finding();
}

QStringList FindingsTest::problemsIn(const FindingsPane &pane)
{
    const auto *table = pane.findChild<QTableView *>(u"findingsTable"_s);
    QStringList problems;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        problems.append(table->model()->index(row, FindingColumn::Problem).data().toString());
    return problems;
}

void FindingsTest::aStepEnteredLaterCountsFromItsDay()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 1), u"公开栏破损"_s, QDate(2015, 11, 10));
    QWidget window;
    FindingDialog *form = FindingDialog::open(bench.place, id, &window);
    auto *day = child<DateEdit>(*form, "stepDayEdit");
    auto *next = child<DateEdit>(*form, "nextDayEdit");
    day->setDay(QDate(2015, 11, 12));
    QCOMPARE(next->day(), std::optional(QDate(2015, 11, 27)));
    // A day that was typed stays.
    next->setDay(QDate(2015, 11, 20));
    day->setDay(QDate(2015, 11, 13));
    QCOMPARE(next->day(), std::optional(QDate(2015, 11, 20)));
}

void FindingsTest::proofIsKeptFromTheForm()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 1), u"公开栏破损"_s, QDate(2015, 11, 10));
    QWidget window;
    FindingDialog *form = FindingDialog::open(bench.place, id, &window);
    button(*form, "proofButton")->click();
    QVERIFY(form->findChild<PhotosDialog *>());
}

void FindingsTest::everyStateIsReachedThroughTheWindow()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 5));
    const auto state = [&] { return stateOf(stored(bench, id), bench.place.today()); };
    QCOMPARE(state(), FindingState::ToPutRight);
    QWidget window;
    FindingDialog *form = FindingDialog::open(bench.place, id, &window);
    QVERIFY(form);
    const auto enabled = [&form] {
        QString names;
        for (const char *name : {"reportButton", "confirmButton", "sendBackButton", "reopenButton"})
            names += QChar::fromLatin1(button(*form, name)->isEnabled() ? name[2] : '-');
        return names;
    };
    QCOMPARE(enabled(), u"p---"_s);
    note(*form, u"已更换"_s);
    button(*form, "reportButton")->click();
    QCOMPARE(state(), FindingState::ToConfirm);
    QCOMPARE(stored(bench, id).rectification, u"已更换"_s);
    QCOMPARE(enabled(), u"-nn-"_s);
    QVERIFY(child<QPlainTextEdit>(*form, "stepNoteEdit")->toPlainText().isEmpty());

    note(*form, u"仍破损"_s);
    button(*form, "sendBackButton")->click();
    QCOMPARE(state(), FindingState::SentBack);
    QCOMPARE(stored(bench, id).rectifyBy, std::optional(QDate(2015, 12, 17)));
    QCOMPARE(enabled(), u"p---"_s);

    bench.files.setNow(u"2015-12-20T09:00:00"_s);
    QCOMPARE(state(), FindingState::Overdue);
    form->reject();
    form = FindingDialog::open(bench.place, id, &window);
    QVERIFY(child<QLabel>(*form, "stateLabel")->text().contains(label(FindingState::Overdue)));
    QCOMPARE(enabled(), u"p---"_s);
    button(*form, "reportButton")->click();
    child<QLineEdit>(*form, "stepByEdit")->setText(u"李四"_s);
    button(*form, "confirmButton")->click();
    QCOMPARE(state(), FindingState::Confirmed);
    QCOMPARE(stored(bench, id).secondLooks.back().by, u"李四"_s);
    QCOMPARE(enabled(), u"---o"_s);

    note(*form, u"又坏了"_s);
    button(*form, "reopenButton")->click();
    QCOMPARE(state(), FindingState::Reopened);
    QCOMPARE(timesReopened(stored(bench, id)), 1);
    // Found, said, sent back, said, confirmed, opened again.
    QCOMPARE(child<QTableView>(*form, "lifeTable")->model()->rowCount(), 6);
    QCOMPARE(child<QTableView>(*form, "lifeTable")->model()->index(5, 3).data().toString(), u"又坏了"_s);
    // Nothing is left to be saved or asked.
    const auto asked = bench.prompts.said.size();
    form->reject();
    QVERIFY(!form->isVisible());
    QCOMPARE(bench.prompts.said.size(), asked);
}

void FindingsTest::aStepIsUndoneAlone()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 5));
    FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
    button(*form, "reportButton")->click();
    button(*form, "confirmButton")->click();
    QVERIFY(bench.deeds.undoName().contains(u"利民村"_s));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(stateOf(stored(bench, id), bench.place.today()), FindingState::ToConfirm);
    form->reject();
}

void FindingsTest::aStepThatIsSavedIsSaidToBe()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 5));
    FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
    const QPushButton *leave = child<QDialogButtonBox>(*form, "buttonBox")->button(QDialogButtonBox::Cancel);
    const auto *message = child<QLabel>(*form, "messageLabel");
    const QString cancel = leave->text();
    // A step that was refused is not said to be saved.
    auto *day = child<DateEdit>(*form, "stepDayEdit");
    day->setDay(QDate(2015, 11, 19));
    button(*form, "reportButton")->click();
    QVERIFY2(!message->text().contains(u"is saved"_s), qPrintable(message->text()));
    QCOMPARE(leave->text(), cancel);
    day->setDay(QDate(2015, 12, 1));
    button(*form, "reportButton")->click();
    QVERIFY(stored(bench, id).rectifiedOn);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(label(FindingStep::Reported)), qPrintable(message->text()));
    QCOMPARE(leave->text(), u"Close"_s);
    // Each step is said by itself.
    button(*form, "confirmButton")->click();
    QVERIFY2(message->text().contains(label(FindingStep::Confirmed)), qPrintable(message->text()));
    QVERIFY2(!message->text().contains(label(FindingStep::Reported)), qPrintable(message->text()));
    // What is typed afterwards is not saved yet: closing asks.
    child<QLineEdit>(*form, "responsibleEdit")->setText(u"王主任"_s);
    form->reject();
    QVERIFY(form->isVisible());
    QVERIFY(!bench.prompts.said.isEmpty());
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    form->reject();
    QVERIFY(!form->isVisible());
    QVERIFY(stored(bench, id).confirmedOn);
    QVERIFY(stored(bench, id).responsible.isEmpty());
}

void FindingsTest::aNoteWithoutAStepIsNotLost()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 5));
    FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
    note(*form, u"已更换"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!child<QLabel>(*form, "messageLabel")->text().isEmpty());
    QVERIFY(!stored(bench, id).rectifiedOn);
    note(*form, {});
    form->accept();
    QVERIFY(!form->isVisible());
}

void FindingsTest::aStepThatCannotBeIsMarkedAndLeavesNothing()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 5));
    FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
    auto *day = child<DateEdit>(*form, "stepDayEdit");
    // Before the visit.
    day->setDay(QDate(2015, 11, 19));
    button(*form, "reportButton")->click();
    QVERIFY(!day->accessibleDescription().isEmpty());
    QVERIFY(!stored(bench, id).rectifiedOn);
    day->setText(u"下周"_s);
    button(*form, "reportButton")->click();
    QVERIFY(!day->accessibleDescription().isEmpty());
    day->setDay(QDate(2015, 12, 1));
    button(*form, "reportButton")->click();
    // A look before the report, one of nobody, and a new day before the look.
    day->setDay(QDate(2015, 11, 30));
    button(*form, "confirmButton")->click();
    QVERIFY(!day->accessibleDescription().isEmpty());
    day->setDay(QDate(2015, 12, 2));
    auto *who = child<QLineEdit>(*form, "stepByEdit");
    who->clear();
    button(*form, "confirmButton")->click();
    QVERIFY(!who->accessibleDescription().isEmpty());
    who->setText(u"李四"_s);
    auto *next = child<DateEdit>(*form, "nextDayEdit");
    next->setDay(QDate(2015, 12, 1));
    button(*form, "sendBackButton")->click();
    QVERIFY(!next->accessibleDescription().isEmpty());
    QVERIFY(stored(bench, id).secondLooks.empty());
    // What was refused is not saved with the fields later on.
    child<QLineEdit>(*form, "responsibleEdit")->setText(u"王主任"_s);
    form->accept();
    QVERIFY(!form->isVisible());
    QCOMPARE(stored(bench, id).responsible, u"王主任"_s);
    QVERIFY(stored(bench, id).secondLooks.empty());
}

void FindingsTest::stepAndFieldsAreSavedTogether()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 5));
    FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
    child<QPlainTextEdit>(*form, "demandEdit")->setPlainText(u"更换公开栏"_s);
    button(*form, "reportButton")->click();
    QCOMPARE(stored(bench, id).demand, u"更换公开栏"_s);
    QVERIFY(stored(bench, id).rectifiedOn);
    QVERIFY(bench.deeds.undo());
    QVERIFY(stored(bench, id).demand.isEmpty());
    form->reject();
}

void FindingsTest::theProblemStandsEarlyAndTakesTheRoom()
{
    Workbench bench;
    const QString problem = u"公开栏破损，公开内容未按时更换"_s;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), problem, QDate(2015, 12, 1));
    Finding finding = stored(bench, id);
    finding.question = u"公开栏是否设在村民便于观看的地方，是否完好，公开的内容是否按时更换、是否真实完整"_s;
    ChangeSet changes;
    changes.change(finding, 1);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    FindingsPane pane(bench.place);
    pane.resize(600, 400);
    pane.show();
    pane.showYear(2015);
    auto *table = child<QTableView>(pane, "findingsTable");
    QStringList headings;
    for (int column = 0; column <= FindingColumn::Responsible; ++column)
        headings.append(table->model()->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings,
        (QStringList{u"Village or community"_s, u"Visited on"_s, u"Problem"_s, u"Severity"_s, u"Put right by"_s,
            u"State"_s, u"Responsible"_s}));
    // Where there is little room it is whole, and the rest is scrolled to.
    const int whole = table->sizeHintForIndex(table->model()->index(0, FindingColumn::Problem)).width();
    QVERIFY(table->columnWidth(FindingColumn::Problem) >= whole);
    // Where there is much it takes what is left.
    pane.resize(4000, 400);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QVERIFY(table->columnWidth(FindingColumn::Problem) > 2 * whole);
    const int point = table->columnWidth(FindingColumn::Point);
    QVERIFY(point <= table->fontMetrics().averageCharWidth() * 60);
}

void FindingsTest::theListIsSifted()
{
    Workbench bench;
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"甲"_s, QDate(2015, 12, 1));
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"乙"_s, QDate(2015, 12, 9), Severity::Serious);
    addFinding(bench, u"YL"_s, QDate(2015, 8, 1), u"丙"_s, std::nullopt);
    FindingsPane pane(bench.place);
    pane.show();
    pane.showYear(2015);
    QCOMPARE(problemsIn(pane), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    auto *state = child<QComboBox>(pane, "stateCombo");
    auto *severity = child<QComboBox>(pane, "severityCombo");
    auto *village = child<QComboBox>(pane, "villageCombo");
    auto *age = child<QComboBox>(pane, "ageCombo");
    state->setCurrentIndex(state->findText(label(FindingState::Overdue)));
    QCOMPARE(problemsIn(pane), QStringList{u"甲"_s});
    state->setCurrentIndex(0);
    severity->setCurrentIndex(severity->findText(label(Severity::Serious)));
    QCOMPARE(problemsIn(pane), QStringList{u"乙"_s});
    severity->setCurrentIndex(0);
    village->setCurrentIndex(village->findText(u"云龙村"_s));
    QCOMPARE(problemsIn(pane), QStringList{u"丙"_s});
    village->setCurrentIndex(0);
    age->setCurrentIndex(age->count() - 1);
    QCOMPARE(problemsIn(pane), QStringList{u"丙"_s});
    age->setCurrentIndex(0);
    child<QLineEdit>(pane, "findingSearchEdit")->setText(u"lmc"_s);
    QCOMPARE(problemsIn(pane), (QStringList{u"甲"_s, u"乙"_s}));
}

void FindingsTest::earlierYearsStayWhileTheyAreOpen()
{
    Workbench bench;
    const QString open = addFinding(bench, u"LM"_s, QDate(2014, 11, 20), u"未了"_s, QDate(2014, 12, 1));
    Finding done = stored(bench, addFinding(bench, u"YL"_s, QDate(2014, 11, 20), u"已了"_s, QDate(2014, 12, 1)));
    done.rectifiedOn = done.confirmedOn = QDate(2014, 11, 30);
    ChangeSet changes;
    changes.change(done, 1);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    FindingsPane pane(bench.place);
    child<QComboBox>(pane, "stateCombo")->setCurrentIndex(1);
    pane.showYear(2015);
    QCOMPARE(problemsIn(pane), QStringList{u"未了"_s});
    pane.showYear(2014);
    QCOMPARE(problemsIn(pane).size(), 2);
    pane.showYear(2013);
    QCOMPARE(problemsIn(pane).size(), 0);
}

void FindingsTest::anotherTimeIsMarked()
{
    Workbench bench;
    addFinding(bench, u"LM"_s, QDate(2015, 3, 5), u"公开栏破损"_s, QDate(2015, 3, 20));
    const QString again = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"公开栏破损。"_s, QDate(2015, 12, 1));
    addFinding(bench, u"YL"_s, QDate(2015, 11, 20), u"公开栏破损"_s, QDate(2015, 12, 1));
    FindingsPane pane(bench.place);
    pane.showYear(2015);
    QAbstractItemModel *model = child<QTableView>(pane, "findingsTable")->model();
    QStringList marked;
    for (int row = 0; row < model->rowCount(); ++row)
        marked.append(model->index(row, FindingColumn::Repeated).data().toString().isEmpty() ? u"-"_s : u"again"_s);
    QCOMPARE(marked.count(u"again"_s), 1);
    FindingDialog *form = FindingDialog::open(bench.place, again, nullptr);
    QVERIFY(child<QLabel>(*form, "repeatedLabel")->text().contains(u"2015-03-05"_s));
    form->reject();
}

void FindingsTest::enterOpensTheFinding()
{
    Workbench bench;
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"甲"_s, QDate(2015, 12, 1));
    InspectionsPage page(bench.place);
    page.show();
    page.activate();
    auto *pane = page.findChild<FindingsPane *>();
    QVERIFY(pane);
    child<QTabWidget>(page, "tabs")->setCurrentWidget(pane);
    auto *table = child<QTableView>(*pane, "findingsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *form = page.findChild<FindingDialog *>();
    QVERIFY(form);
    button(*form, "reportButton")->click();
    form->accept();
    // The page is told of every step and shows what is true now.
    page.refresh(Step());
    QCOMPARE(table->model()->index(0, FindingColumn::State).data().toString(), label(FindingState::ToConfirm));
    child<QPushButton>(*pane, "openVisitButton")->click();
    QVERIFY(page.findChild<QDialog *>(u"VisitDialog"_s));
}

void FindingsTest::noticesOfSeveralVillagesAreIssuedAsOne()
{
    Workbench bench;
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"甲"_s, QDate(2015, 12, 1));
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"乙"_s, QDate(2015, 12, 9));
    addFinding(bench, u"YL"_s, QDate(2015, 11, 21), u"丙"_s, QDate(2015, 12, 9));
    FindingsPane pane(bench.place);
    pane.show();
    pane.showYear(2015);
    auto *table = child<QTableView>(pane, "findingsTable");
    table->selectAll();
    child<QPushButton>(pane, "noticesButton")->click();
    auto *dialog = pane.findChild<RectificationDialog *>();
    QVERIFY(dialog);
    QCOMPARE(child<QListWidget>(*dialog, "visitsList")->count(), 2);
    qint64 steps = 0;
    connect(&bench.files.store(), &Store::committed, [&steps] { ++steps; });
    bench.prompts.printFile = bench.files.file("printed.pdf");
    child<QPushButton>(*dialog, "issueAllButton")->click();
    QCOMPARE(steps, 1);
    QVERIFY(QFile::exists(bench.prompts.printFile));
    const auto issued = PaperBook(bench.files.store()).issued();
    QCOMPARE(issued->size(), 2U);
    IssuedModel archive;
    archive.setDocuments(*issued, [](const QString &code) { return code; });
    QVERIFY(archive.index(0, IssuedModel::TitleColumn).data().toString().contains(u"整改通知书"_s));
    // Once more is another version.
    bench.prompts.agrees = false;
    child<QPushButton>(*dialog, "issueAllButton")->click();
    QCOMPARE(PaperBook(bench.files.store()).issued()->size(), 2U);
}

void FindingsTest::aDraftIsNoIssuedPaper()
{
    Workbench bench;
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"甲"_s, QDate(2015, 12, 1));
    const TownBook book(bench.files.store());
    Town town = (*book.town())->record;
    town.paperHead = HeadForm::RedHead;
    town.numberCode = u"试镇府发"_s;
    ChangeSet changes;
    changes.change(town, (*book.town())->version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    RectificationDialog dialog(bench.place, {u"V-LM-2015-11-20"_s});
    dialog.open();
    bench.prompts.file = bench.files.file("draft.pdf");
    dialog.findChild<QAction *>(u"actionSavePdf"_s)->trigger();
    QVERIFY(QFile::exists(bench.prompts.file));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    dialog.findChild<QAction *>(u"actionIssue"_s)->trigger();
    const auto issued = PaperBook(bench.files.store()).issued();
    QCOMPARE(issued->size(), 1U);
    QCOMPARE(issued->front().kind, PaperKind::RectificationNotice);
    QCOMPARE(issued->front().subject, u"V-LM-2015-11-20"_s);
    QVERIFY(child<QLabel>(dialog, "messageLabel")->isVisible());
    // Now it bears its number, the next day too; another version of the same words is asked for by name.
    const auto text = [&dialog] { return dialog.findChild<PaperView *>()->paper().pages.text; };
    QVERIFY2(text().contains(u"〔2015〕1号"), qPrintable(text()));
    bench.files.setNow(u"2015-12-03T09:00:00"_s);
    bench.prompts.said.clear();
    bench.prompts.agrees = false;
    dialog.findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY(!bench.prompts.said.isEmpty());
    bench.prompts.agrees = true;
    bench.prompts.said.clear();
    dialog.findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(bench.prompts.said.join(u'\n').contains(u"issued already"), qPrintable(bench.prompts.said.join(u'\n')));
    QCOMPARE(PaperBook(bench.files.store()).issued()->size(), 2U);
    QVERIFY2(text().contains(u"〔2015〕2号"), qPrintable(text()));
}

void FindingsTest::aNoticeStandsInTheLifeOfWhatItAsksFor()
{
    Workbench bench;
    const QString asked = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"甲"_s, QDate(2015, 12, 1));
    const auto steps = [&bench](const QString &id) {
        FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
        const QAbstractItemModel &life = *child<QTableView>(*form, "lifeTable")->model();
        QStringList told;
        for (int row = 0; row < life.rowCount(); ++row)
            told.append(life.index(row, 0).data().toString() + u' ' + life.index(row, 1).data().toString());
        form->reject();
        return told;
    };
    QCOMPARE(steps(asked), QStringList{u"2015-11-20 found"_s});
    RectificationDialog dialog(bench.place, {u"V-LM-2015-11-20"_s});
    dialog.open();
    dialog.findChild<QAction *>(u"actionIssue"_s)->trigger();
    QCOMPARE(PaperBook(bench.files.store()).issuedOf(PaperKind::RectificationNotice, u"V-LM-2015-11-20"_s)->size(), 1U);
    QVERIFY(PaperBook(bench.files.store()).issuedOf(PaperKind::RectificationNotice, u"V"_s)->empty());
    QVERIFY(PaperBook(bench.files.store()).issuedOf(PaperKind::Notice, u"V-LM-2015-11-20"_s)->empty());
    QCOMPARE(steps(asked), (QStringList{u"2015-11-20 found"_s, u"2015-12-02 rectification notice issued"_s}));
    // What was found at the same visit but written down later is not in that notice.
    const QString later = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"乙"_s, QDate(2015, 12, 1));
    QCOMPARE(steps(later), QStringList{u"2015-11-20 found"_s});
}

void FindingsTest::theDayStartsWithWhatIsOverdue()
{
    Workbench bench;
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"快到期"_s, QDate(2015, 12, 3));
    const QString waits = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"待复查"_s, QDate(2015, 11, 25));
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"逾期"_s, QDate(2015, 12, 1));
    FindingDialog *form = FindingDialog::open(bench.place, waits, nullptr);
    button(*form, "reportButton")->click();
    form->accept();
    TodayPage page(bench.place);
    page.show();
    page.activate();
    auto *table = child<QTableView>(page, "findingsTable");
    QStringList problems;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        problems.append(table->model()->index(row, table->model()->columnCount() - 1).data().toString());
    QCOMPARE(problems, (QStringList{u"逾期"_s, u"快到期"_s, u"待复查"_s}));
    table->setCurrentIndex(table->model()->index(2, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    form = page.findChild<FindingDialog *>();
    QVERIFY(form);
    QVERIFY(button(*form, "confirmButton")->isEnabled());
}

void FindingsTest::theDayKnowsWhatWasFoundAfterTheLastMonth()
{
    Workbench bench;
    // Nothing was handed in since, so that an earlier month is shown.
    bench.files.add(TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-20T08:00:00"));
    bench.files.setNow(u"2017-02-01T09:00:00"_s);
    addFinding(bench, u"LM"_s, QDate(2017, 1, 30), u"新问题"_s, QDate(2017, 2, 6), Severity::Serious);
    addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"无期限"_s, std::nullopt);
    const QString again = addFinding(bench, u"YL"_s, QDate(2015, 11, 20), u"又坏了"_s, QDate(2015, 12, 1));
    Finding reopened = stored(bench, again);
    reopened.secondLooks = {{QDate(2015, 12, 1), LookResult::Confirmed, u"甲"_s, {}, {}, {}},
        {QDate(2017, 1, 31), LookResult::Reopened, u"甲"_s, {}, QDate(2015, 12, 1), {}}};
    reopened.rectifyBy = QDate(2017, 2, 3);
    ChangeSet changes;
    changes.change(reopened, 1);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    TodayPage page(bench.place);
    page.show();
    page.activate();
    const QAbstractItemModel &model = *child<QTableView>(page, "findingsTable")->model();
    QStringList problems;
    for (int row = 0; row < model.rowCount(); ++row)
        problems.append(model.index(row, model.columnCount() - 1).data().toString());
    QCOMPARE(problems, (QStringList{u"又坏了"_s, u"新问题"_s, u"无期限"_s}));
}

void FindingsTest::everyFieldHasAName()
{
    Workbench bench;
    const QString id = addFinding(bench, u"LM"_s, QDate(2015, 11, 20), u"甲"_s, QDate(2015, 12, 1));
    FindingDialog *form = FindingDialog::open(bench.place, id, nullptr);
    QCOMPARE(namelessFields(*form), QStringList());
    form->reject();
    FindingsPane pane(bench.place);
    pane.show();
    QCOMPARE(namelessFields(pane), QStringList());
    RectificationDialog dialog(bench.place, {u"V-LM-2015-11-20"_s});
    dialog.open();
    QCOMPARE(namelessFields(dialog), QStringList());
}

QTEST_MAIN(FindingsTest)
#include "tst_findings.moc"
