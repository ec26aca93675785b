// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"
#include "fieldchooser.h"
#include "figurespanel.h"
#include "gongwen.h"
#include "inspectionspage.h"
#include "mainwindow.h"
#include "openstore.h"
#include "paperspage.h"
#include "paperview.h"
#include "preferences.h"
#include "previewwidget.h"
#include "proofpanel.h"
#include "proseedit.h"
#include "registerspage.h"
#include "reportpanel.h"
#include "reporttexteditor.h"
#include "statutorygrid.h"
#include "storelock.h"
#include "tablespanel.h"
#include "workbench.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>
#include <map>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Writing the annual report: figures in the text, the statutory tables, and the way from a number to its records.
class ReportPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aTypedFieldIsAChip();
    void bracesOfferTheFigures();
    void chipsAreCopiedAsFields();
    void chipsAreSavedAndFollowTheFigures();
    void composedTextIsSaved();
    void aSectionStartsFromLastYear();
    void yearsAreMovedWhereAsked();
    void theProofSheetJumpsOverChips();
    void numbersAreTypedAsInASpreadsheet();
    void aBlockIsPasted();
    void aYearWithRecordsRefusesTotals();
    void whatCameOverIsTypedBesideRecords();
    void feesAndDocumentsAreTyped();
    void lastYearIsCompared();
    void typedNumbersAreNotLost();
    void typedNumbersStandInTheDraftsText();
    void discardedWordsHinderNoIssue();
    void openingAForeignTextChangesNothing();
    void aCountedCellLeadsToItsRecords();
    void aNumberOnPaperLeadsToItsRecords();
    void aTypedNumberOnPaperLeadsToItsCell();
    void aTotalOf2019LeadsToItsCell();
    void theFormOf2019IsTypedAsItIsPrinted();
    void itsOneRowHoldsThree();
    void aLoneBraceKeepsThePreview();
    void chipsAndFiguresFollowTypedNumbers();
    void theBoxNamesWhatStopsAnIssue();
    void anImpossibleDayIsTold();
    void numbersFitTheirCells();
    void aSmallScreenHoldsEveryPart();
    void thePaperFollowsTheSection();
    void anEmptyYearIsToldAsSuch();
    void reasonsStandUnderTheIssuedPaper();
    void aWarningThatWasOnlyToldNamesTheClerk();
    void everyFieldHasAName();

private:
    using InTable = StatutoryCell::Table;

    static OpeningFigure figure(const QString &id, double value) { return {2015, id, value, u"2015年台账"_s}; }
    static std::unique_ptr<PapersPage> opened(Workbench &bench, int year)
    {
        auto page = std::make_unique<PapersPage>(bench.place);
        page->resize(1300, 900);
        page->showKind(PapersPage::Kind::AnnualReport);
        page->show();
        page->findChild<ReportPanel *>()->setYear(year);
        return page;
    }
    static ProseEdit *editorOf(PapersPage &page) { return child<ProseEdit>(page, "sectionEdit"); }
    /// What an assistive tool is told.
    static QString spokenBy(ProseEdit *editor)
    {
        auto *text = QAccessible::queryAccessibleInterface(editor)->textInterface();
        return text ? text->text(0, text->characterCount()) : QString();
    }
    /// What an input method does with @p text.
    static void compose(QWidget *field, const QString &preedit, const QString &text)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
    }
    static StatutoryGrid *gridOf(PapersPage &page, InTable table)
    {
        child<QTabWidget>(page, "reportTabs")->setCurrentWidget(page.findChild<TablesPanel *>());
        return child<StatutoryGrid>(page,
            table == InTable::Applications ? "applicationsGrid"
                : table == InTable::Cases  ? "casesGrid"
                                           : "proactiveGrid");
    }
    static StatutoryGrid *at(PapersPage &page, const StatutoryCell &cell)
    {
        StatutoryGrid *grid = gridOf(page, cell.table);
        grid->setCurrentIndex(grid->table()->indexOf(cell));
        return grid;
    }
    static QString shown(PapersPage &page, const StatutoryCell &cell)
    {
        return gridOf(page, cell.table)->table()->indexOf(cell).data().toString();
    }
    static bool isFaulty(PapersPage &page, const StatutoryCell &cell)
    {
        return gridOf(page, cell.table)->table()->indexOf(cell).data(StatutoryModel::FaultRole).toBool();
    }
    static void type(PapersPage &page, const StatutoryCell &cell, const QString &digits)
    {
        StatutoryGrid *grid = at(page, cell);
        QTest::keyClick(grid, digits.front().toLatin1());
        auto *editor = grid->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, digits.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        // The toolkit takes what was typed as its next event, and then puts the field away.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static QString identities(PapersPage &page)
    {
        QStringList lines;
        const auto *list = child<QListWidget>(page, "identitiesList");
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines.join(u'\n');
    }
    static Application application(const char *id, ApplicantKind applicant, QDate receivedOn)
    {
        Application record;
        record.id = record.number = QString::fromLatin1(id);
        record.applicant = applicant;
        record.receivedOn = receivedOn;
        return record;
    }
    static Proposal proposal(const char *id, QDate answeredOn, ProposalOutcome outcome)
    {
        Proposal record;
        record.id = record.number = record.title = QString::fromLatin1(id);
        record.deputy = u"代表"_s;
        record.office = u"DZ"_s;
        record.receivedOn = answeredOn.addDays(-30);
        record.answeredOn = answeredOn;
        record.outcome = outcome;
        return record;
    }
    /// Where the number from @p source stands in the preview's viewport, scrolled into sight.
    static QPoint spotOf(PreviewWidget &preview, const QString &source)
    {
        const double scale = preview.zoom() * preview.logicalDpiX() / Gongwen::inch;
        const int gap = preview.fontMetrics().height();
        const QSizeF sheet = QSizeF(Gongwen::paperWidth, Gongwen::paperHeight) * scale;
        for (int page = 0; page < preview.pageCount(); ++page) {
            for (const CountedNumber &number : preview.paper().pages[size_t(page)].numbers) {
                if (number.source != source)
                    continue;
                preview.showSpot(page, number.area.top());
                const double left = std::max(double(gap), (preview.viewport()->width() - sheet.width()) / 2);
                const double top = gap + page * (sheet.height() + gap) - preview.verticalScrollBar()->value();
                return (QPointF(std::round(left), top) + number.area.center() * scale).toPoint();
            }
        }
        return {};
    }
};

void ReportPanelTest::aTypedFieldIsAChip()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), ReportText{2015, ReportForm::Form2008, u"opening"_s, u"公开"_s});
    auto page = opened(bench, 2015);
    ProseEdit *editor = editorOf(*page);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"{{"_s);
    child<FieldChooser>(*page, "FieldChooser")->reject();
    compose(editor, {}, u"公开总件数"_s);
    QTest::keyClicks(editor, u"}}"_s);
    compose(editor, {}, u"件"_s);
    QCOMPARE(editor->prose(), u"公开{{公开总件数}}件"_s);
    // Two words, the chip, one word: one unit for cursor and deleting.
    QCOMPARE(editor->toPlainText().size(), 4);
    QCOMPARE(spokenBy(editor), u"公开公开总件数 568件"_s);
    auto *text = QAccessible::queryAccessibleInterface(editor)->textInterface();
    QCOMPARE(text->cursorPosition(), 12);
    text->setCursorPosition(5);
    QCOMPARE(editor->textCursor().position(), 2);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Left);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QCOMPARE(editor->prose(), u"公开件"_s);
    editor->undo();
    QCOMPARE(editor->prose(), u"公开{{公开总件数}}件"_s);
    editor->undo();
    editor->undo();
    QVERIFY2(!editor->prose().contains(u"}}"), qPrintable(editor->prose()));
    QTRY_VERIFY(page->findChild<ReportPanel *>()->findChild<PaperView *>()->hasPaper());
}

void ReportPanelTest::bracesOfferTheFigures()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), ReportText{2015, ReportForm::Form2008, u"opening"_s, u"公开"_s});
    auto page = opened(bench, 2015);
    ProseEdit *editor = editorOf(*page);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"{{"_s);
    auto *chooser = page->findChild<FieldChooser *>();
    QVERIFY(chooser && chooser->isVisible());
    auto *tree = child<QTreeWidget>(*chooser, "fieldsTree");
    QVERIFY(tree->topLevelItemCount() > 4);
    auto *search = child<QLineEdit>(*chooser, "searchEdit");
    QTest::keyClicks(search, u"lsgk"_s);
    QCOMPARE(tree->currentItem()->text(0), u"临时公开件数"_s);
    // As it is pronounced, with the last sign begun.
    search->clear();
    QTest::keyClicks(search, u"linshigongkaij"_s);
    QCOMPARE(tree->currentItem()->text(0), u"临时公开件数"_s);
    search->clear();
    QTest::keyClicks(search, u"gkzjs"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(editor->prose(), u"公开{{公开总件数}}"_s);
    // Without braces, by the button.
    child<QToolButton>(*page, "insertFieldButton")->click();
    chooser = page->findChildren<FieldChooser *>().last();
    QTest::keyClicks(child<QLineEdit>(*chooser, "searchEdit"), u"nosuch"_s);
    chooser->accept();
    QVERIFY(chooser->isVisible());
    QTest::keyClick(child<QLineEdit>(*chooser, "searchEdit"), Qt::Key_Escape);
    QCOMPARE(editor->prose(), u"公开{{公开总件数}}"_s);
}

void ReportPanelTest::chipsAreCopiedAsFields()
{
    Workbench bench;
    bench.files.add(ReportText{2015, ReportForm::Form2008, u"opening"_s, u"共{{ 公开总件数 }}件。\n另{{没有}}"_s});
    auto page = opened(bench, 2015);
    ProseEdit *editor = editorOf(*page);
    editor->selectAll();
    editor->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"共{{公开总件数}}件。\n另{{没有}}"_s);
    editor->moveCursor(QTextCursor::End);
    editor->paste();
    QCOMPARE(editor->prose(), u"共{{公开总件数}}件。\n另{{没有}}共{{公开总件数}}件。\n另{{没有}}"_s);
    QCOMPARE(editor->toPlainText().count(QChar(QChar::ObjectReplacementCharacter)), 4);
    QVERIFY(spokenBy(editor).contains(u"没有, which is no figure"));
    QVERIFY(child<QLabel>(*page, "fieldsLabel")->text().contains(u"没有"));
    editor->undo();
    QCOMPARE(editor->prose(), u"共{{公开总件数}}件。\n另{{没有}}"_s);
    // Braces that are never closed are words.
    QGuiApplication::clipboard()->setText(u"{{半"_s);
    editor->paste();
    QVERIFY(editor->prose().contains(u"{{半"));
}

void ReportPanelTest::chipsAreSavedAndFollowTheFigures()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), ReportText{2015, ReportForm::Form2008, u"opening"_s, u"旧"_s});
    auto page = opened(bench, 2015);
    ProseEdit *editor = editorOf(*page);
    editor->selectAll();
    editor->insertField(u"公开总件数"_s);
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    editor->setFocus();
    QTest::keySequence(editor, QKeySequence(u"Ctrl+S"_s));
    QCOMPARE(bench.all<ReportText>().front().record.text, u"{{公开总件数}}"_s);
    QCOMPARE(spokenBy(editor), u"公开总件数 568"_s);
    const auto entered = bench.all<OpeningFigure>().front();
    ChangeSet changes;
    changes.change(figure(u"disclosures"_s, 1569), entered.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    QCOMPARE(spokenBy(editor), u"公开总件数 1569"_s);
    QCOMPARE(editor->prose(), u"{{公开总件数}}"_s);
    page = opened(bench, 2015);
    QCOMPARE(editorOf(*page)->toPlainText().size(), 1);
    QCOMPARE(editorOf(*page)->prose(), u"{{公开总件数}}"_s);
}

void ReportPanelTest::composedTextIsSaved()
{
    Workbench bench;
    bench.files.add(ReportText{2015, ReportForm::Form2008, u"opening"_s, u"旧"_s});
    auto page = opened(bench, 2015);
    ProseEdit *editor = editorOf(*page);
    editor->moveCursor(QTextCursor::End);
    compose(editor, u"xin"_s, {});
    editor->insertPlainText(u"。"_s);
    compose(editor, u"新"_s, {});
    QVERIFY(page->findChild<ReportPanel *>()->save());
    QCOMPARE(bench.all<ReportText>().front().record.text, u"旧。新"_s);
    compose(editor, u"再"_s, {});
    child<QListWidget>(*page, "sectionsList")->setCurrentRow(1);
    child<QListWidget>(*page, "sectionsList")->setCurrentRow(0);
    QCOMPARE(editor->prose(), u"旧。新再"_s);
}

void ReportPanelTest::aSectionStartsFromLastYear()
{
    Workbench bench;
    bench.files.add(ReportText{2014, ReportForm::Form2008, u"opening"_s, u"2014年共{{公开总件数}}件"_s},
        ReportText{2014, ReportForm::Form2008, u"problems"_s, u"问题"_s},
        ReportText{2015, ReportForm::Form2008, u"opening"_s, u"本年"_s});
    auto page = opened(bench, 2015);
    auto *panel = page->findChild<ReportPanel *>();
    ProseEdit *editor = editorOf(*page);
    panel->findChild<QAction *>(u"actionLastYearSection"_s)->trigger();
    QCOMPARE(editor->prose(), u"2014年共{{公开总件数}}件"_s);
    editor->undo();
    QCOMPARE(editor->prose(), u"本年"_s);
    bench.prompts.agrees = false;
    panel->findChild<QAction *>(u"actionLastYearAll"_s)->trigger();
    QCOMPARE(editor->prose(), u"本年"_s);
    bench.prompts.agrees = true;
    panel->findChild<QAction *>(u"actionLastYearAll"_s)->trigger();
    QCOMPARE(editor->prose(), u"2014年共{{公开总件数}}件"_s);
    QVERIFY(panel->save());
    const auto texts = bench.all<ReportText>();
    const auto isTaken = [](const Stored<ReportText> &text) {
        return text.record.year == 2015 && text.record.section == u"problems" && text.record.text == u"问题";
    };
    QVERIFY(std::any_of(texts.begin(), texts.end(), isTaken));
    panel->findChild<QAction *>(u"actionTemplateSection"_s)->trigger();
    QVERIFY(editor->prose().contains(u"第三十二条"));
    // A year whose last one has no text has nothing to start from.
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    panel->setYear(2014);
    QVERIFY(!panel->findChild<QAction *>(u"actionLastYearSection"_s)->isEnabled());
}

void ReportPanelTest::yearsAreMovedWhereAsked()
{
    Workbench bench;
    bench.files.add(ReportText{2022, ReportForm::Form2021, u"preface"_s,
        u"（国办公开办函〔2021〕30号）自2021年1月1日起，比2020年多，自1999年起；2021年底"_s});
    auto page = opened(bench, 2022);
    ProseEdit *editor = editorOf(*page);
    auto *move = page->findChild<ReportPanel *>()->findChild<QAction *>(u"actionMoveYears"_s);
    QTextCursor last = editor->textCursor();
    last.movePosition(QTextCursor::End);
    last.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, 6);
    editor->setTextCursor(last);
    move->trigger();
    QCOMPARE(editor->prose(), u"（国办公开办函〔2021〕30号）自2021年1月1日起，比2020年多，自1999年起；2022年底"_s);
    editor->undo();
    editor->moveCursor(QTextCursor::Start);
    move->trigger();
    QCOMPARE(editor->prose(), u"（国办公开办函〔2021〕30号）自2022年1月1日起，比2021年多，自1999年起；2022年底"_s);
}

void ReportPanelTest::theProofSheetJumpsOverChips()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), figure(u"disclosures.fixed"_s, 568),
        ReportText{2015, ReportForm::Form2008, u"opening"_s, u"共公开{{公开总件数}}件，全年公开586件。"_s});
    auto page = opened(bench, 2015);
    auto *proof = page->findChild<ProofPanel *>();
    QCOMPARE(proof->openCount(), 1);
    // The remark that stops the report is chosen, whatever advice stands above it.
    QVERIFY(child<QPushButton>(*proof, "reasonButton")->isEnabled());
    child<QPushButton>(*proof, "placeButton")->click();
    QCOMPARE(editorOf(*page)->textCursor().selectedText(), u"586"_s);
}

void ReportPanelTest::numbersAreTypedAsInASpreadsheet()
{
    Workbench bench;
    auto page = opened(bench, 2021);
    const StatutoryCell received{InTable::Applications, ApplicationTable::NewRow, 0};
    const StatutoryCell granted{InTable::Applications, 2, 0};
    const StatutoryCell closed{InTable::Applications, ApplicationTable::ClosedRow, 0};
    QCOMPARE(shown(*page, received), u"0"_s);
    type(*page, received, u"12"_s);
    StatutoryGrid *grid = gridOf(*page, InTable::Applications);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(StatutoryCell{InTable::Applications, 1, 0}));
    QCOMPARE(shown(*page, {InTable::Applications, ApplicationTable::NewRow, ApplicationTable::TotalColumn}), u"12"_s);
    // What is unequal is worded and marked while it is typed.
    QVERIFY2(identities(*page).contains(u"12 + 0 ≠ 0 + 0"), qPrintable(identities(*page)));
    QVERIFY(isFaulty(*page, received) && isFaulty(*page, closed) && !isFaulty(*page, granted));
    type(*page, granted, u"12"_s);
    QVERIFY2(!identities(*page).contains(u"≠"), qPrintable(identities(*page)));
    QCOMPARE(shown(*page, closed), u"12"_s);
    QVERIFY(!isFaulty(*page, received));
    // What is typed over is left by an arrow, too; Ctrl+Z takes back a number, never a record.
    at(*page, granted);
    QTest::keyClicks(grid, u"4"_s);
    QTest::keyClick(grid->viewport()->findChild<QLineEdit *>(), Qt::Key_Right);
    QCOMPARE(shown(*page, granted), u"4"_s);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(StatutoryCell{InTable::Applications, 2, 1}));
    QTest::keySequence(grid, QKeySequence::Undo);
    QCOMPARE(shown(*page, granted), u"12"_s);
    QTest::keySequence(grid, QKeySequence::Redo);
    QCOMPARE(shown(*page, granted), u"4"_s);
    QTest::keySequence(grid, QKeySequence::Undo);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(grid, &undo);
    QVERIFY(undo.isAccepted());
    // From number to number, over the labels.
    at(*page, granted);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Up);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(StatutoryCell{InTable::Applications, 1, 1}));
    QTest::keyClick(grid, Qt::Key_End);
    QTest::keyClick(grid, Qt::Key_Tab);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(StatutoryCell{InTable::Applications, 2, 0}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // A letter is no number, a sum can't be typed.
    QTest::keyClick(grid, Qt::Key_A);
    QVERIFY(!grid->viewport()->findChild<QLineEdit *>());
    at(*page, closed);
    QTest::keyClick(grid, Qt::Key_5);
    QVERIFY(child<QLabel>(*page, "cellLabel")->text().contains(u"is a sum"));
    QCOMPARE(grid->currentIndex().data(Qt::AccessibleTextRole).toString(), u"办理结果总计 自然人: 12, a sum"_s);

    // One step, which is taken back as a whole.
    QVERIFY(page->findChild<ReportPanel *>()->save());
    QCOMPARE(bench.all<ApplicationTotal>().size(), size_t(2));
    QVERIFY2(
        bench.deeds.undoName().contains(u"Tables of the annual report of 2021"), qPrintable(bench.deeds.undoName()));
    QVERIFY(bench.deeds.undo());
    QVERIFY(bench.all<ApplicationTotal>().empty());
    QCOMPARE(shown(*page, received), u"0"_s);
}

void ReportPanelTest::aBlockIsPasted()
{
    Workbench bench;
    auto page = opened(bench, 2021);
    StatutoryGrid *grid = at(*page, {InTable::Applications, ApplicationTable::NewRow, 4});
    QGuiApplication::clipboard()->setText(u"1\t２\t9\r\n-\t1,204\t\r\n"_s);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(*page, {InTable::Applications, 0, 4}), u"1"_s);
    QCOMPARE(shown(*page, {InTable::Applications, 0, 5}), u"2"_s);
    QCOMPARE(shown(*page, {InTable::Applications, 1, 4}), u"0"_s);
    QCOMPARE(shown(*page, {InTable::Applications, 1, 5}), u"1204"_s);
    // The total was pasted as well and does not agree.
    const QString message = child<QLabel>(*page, "cellLabel")->text();
    QVERIFY2(message.contains(u"新收 总计") && message.contains(u'9') && message.contains(u'3'), qPrintable(message));
    // One that is no number: nothing is taken.
    at(*page, {InTable::Applications, 2, 0});
    QGuiApplication::clipboard()->setText(u"7\tx"_s);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(*page, {InTable::Applications, 2, 0}), u"0"_s);
    QVERIFY(child<QLabel>(*page, "cellLabel")->text().contains(u"予以公开 商业企业"));
    // And back out of the table.
    at(*page, {InTable::Applications, 0, 4});
    grid->selectionModel()->select(QItemSelection(grid->table()->indexOf({InTable::Applications, 0, 4}),
                                       grid->table()->indexOf({InTable::Applications, 1, 5})),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2\n0\t1204"_s);
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(shown(*page, {InTable::Applications, 1, 5}), u"0"_s);
    QVERIFY(!page->findChild<TablesPanel *>()->draft().isChanged());
}

void ReportPanelTest::aYearWithRecordsRefusesTotals()
{
    Workbench bench;
    Application one = application("A1", ApplicantKind::Research, QDate(2021, 3, 1));
    one.repliedOn = QDate(2021, 3, 20);
    one.result = u"granted"_s;
    bench.files.add(one);
    auto page = opened(bench, 2021);
    const StatutoryCell received{InTable::Applications, ApplicationTable::NewRow, 2};
    QCOMPARE(shown(*page, received), u"1"_s);
    StatutoryGrid *grid = at(*page, received);
    QTest::keyClick(grid, Qt::Key_5);
    QVERIFY(!grid->viewport()->findChild<QLineEdit *>());
    const QString message = child<QLabel>(*page, "cellLabel")->text();
    QVERIFY2(message.contains(u"新收 科研机构") && message.contains(u"never both"), qPrintable(message));
    QGuiApplication::clipboard()->setText(u"5"_s);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(*page, received), u"1"_s);
    QVERIFY(!page->findChild<TablesPanel *>()->draft().isChanged());
}

void ReportPanelTest::whatCameOverIsTypedBesideRecords()
{
    Workbench bench;
    bench.files.add(application("A0", ApplicantKind::NaturalPerson, QDate(2020, 12, 20)),
        application("A1", ApplicantKind::NaturalPerson, QDate(2020, 12, 21)));
    auto page = opened(bench, 2021);
    const StatutoryCell cameOver{InTable::Applications, ApplicationTable::CarriedInRow, 0};
    QCOMPARE(shown(*page, cameOver), u"2"_s);
    type(*page, cameOver, u"1"_s);
    QCOMPARE(shown(*page, cameOver), u"2"_s);
    QVERIFY(child<QLabel>(*page, "cellLabel")->text().contains(u"上年结转 自然人"));
    type(*page, cameOver, u"3"_s);
    QCOMPARE(shown(*page, cameOver), u"3"_s);
    QVERIFY(page->findChild<ReportPanel *>()->save());
    QCOMPARE(bench.all<CarriedIn>().front().record.count, 3);
    QVERIFY(bench.all<ApplicationTotal>().empty());
}

void ReportPanelTest::feesAndDocumentsAreTyped()
{
    Workbench bench;
    auto page = opened(bench, 2021);
    const int documents = int(ProactiveRow::NormativeDocuments);
    type(*page, {InTable::Proactive, documents, 0}, u"3"_s);
    type(*page, {InTable::Proactive, documents, 2}, u"8"_s);
    type(*page, {InTable::Proactive, int(ProactiveRow::Fees), 0}, u"1.25"_s);
    // Down over what spans three columns, and nothing is erased by passing.
    StatutoryGrid *grid = at(*page, {InTable::Proactive, documents, 2});
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()),
        std::optional(StatutoryCell{InTable::Proactive, int(ProactiveRow::Fees), 0}));
    const StatutoryCell penalties{InTable::Proactive, int(ProactiveRow::Penalties), 0};
    type(*page, penalties, u"1.5"_s);
    QCOMPARE(shown(*page, penalties), u"0"_s);
    // It is told where it is mended, and no longer.
    const auto *told = child<QLabel>(*page, "cellLabel");
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(penalties));
    QVERIFY(told->text().contains(u"whole number"));
    QTest::keyClick(grid, Qt::Key_Up);
    QVERIFY(told->isHidden());
    type(*page, penalties, u"1.5"_s);
    type(*page, penalties, u"0"_s);
    QVERIFY(told->isHidden());
    QVERIFY(page->findChild<ReportPanel *>()->save());
    const auto figures = bench.all<ProactiveFigure>();
    QCOMPARE(figures.size(), size_t(2));
    for (const Stored<ProactiveFigure> &figure : figures) {
        if (figure.record.row == ProactiveRow::Fees)
            QCOMPARE(figure.record.amount, std::optional(u"1.25"_s));
        else
            QVERIFY(figure.record.made == 3 && !figure.record.repealed && figure.record.inForce == 8);
    }
    QTRY_VERIFY(page->findChild<ReportPanel *>()->findChild<PaperView *>()->paper().pages.text.contains(u"1.25"));
}

void ReportPanelTest::lastYearIsCompared()
{
    Workbench bench;
    const int documents = int(ProactiveRow::NormativeDocuments);
    bench.files.add(ApplicationTotal{2021, u"new"_s, ApplicantKind::Other, 2},
        ApplicationTotal{2021, u"carriedOut"_s, ApplicantKind::Other, 2});
    auto page = opened(bench, 2022);
    QVERIFY2(identities(*page).contains(u"0 ≠ 2"), qPrintable(identities(*page)));
    QVERIFY(isFaulty(*page, {InTable::Applications, ApplicationTable::CarriedInRow, 5}));
    QVERIFY(identities(*page).contains(u"nothing is known of 2021"));
    type(*page, {InTable::Applications, ApplicationTable::CarriedInRow, 5}, u"2"_s);
    type(*page, {InTable::Applications, ApplicationTable::CarriedOutRow, 5}, u"2"_s);
    QVERIFY2(!identities(*page).contains(u"≠"), qPrintable(identities(*page)));
    QVERIFY(page->findChild<ReportPanel *>()->save());
    // What came over is typed beside records of the year as well.
    QCOMPARE(bench.all<CarriedIn>().front().record.count, 2);
    bench.files.add(ProactiveFigure{2021, ProactiveRow::NormativeDocuments, 0, 0, 5, {}, {}});
    QVERIFY2(identities(*page).contains(u"0 ≠ 5 + 0 − 0"), qPrintable(identities(*page)));
    QVERIFY(isFaulty(*page, {InTable::Proactive, documents, 2}));
    // From the words to the cell.
    auto *list = child<QListWidget>(*page, "identitiesList");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(u"5 + 0"))
            Q_EMIT list->itemActivated(list->item(row));
    }
    StatutoryGrid *grid = gridOf(*page, InTable::Proactive);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex())->row, documents);
}

void ReportPanelTest::typedNumbersAreNotLost()
{
    Workbench bench;
    auto page = opened(bench, 2021);
    const StatutoryCell received{InTable::Applications, ApplicationTable::NewRow, 0};
    type(*page, received, u"4"_s);
    bench.prompts.unsaved = Prompts::Unsaved::Stay;
    QVERIFY(!page->mayLeave());
    page->findChild<ReportPanel *>()->findChild<Draft *>()->keep();
    page.reset();
    page = opened(bench, 2021);
    QCOMPARE(shown(*page, received), u"4"_s);
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    QVERIFY(page->mayLeave());
    QCOMPARE(shown(*page, received), u"0"_s);
    QVERIFY(bench.all<ApplicationTotal>().empty());
    // What stands in an open cell counts as well.
    StatutoryGrid *grid = at(*page, received);
    QTest::keyClick(grid, Qt::Key_6);
    QVERIFY(page->findChild<ReportPanel *>()->save());
    QCOMPARE(bench.all<ApplicationTotal>().front().record.count, 6);
}

void ReportPanelTest::typedNumbersStandInTheDraftsText()
{
    Workbench bench;
    bench.files.add(ReportText{
        2021, ReportForm::Form2021, u"preface"_s, u"新收{{收到公开申请件数}}件，制发{{制发规范性文件件数}}件。"_s});
    auto page = opened(bench, 2021);
    type(*page, {InTable::Applications, ApplicationTable::NewRow, 0}, u"12"_s);
    type(*page, {InTable::Proactive, int(ProactiveRow::NormativeDocuments), 0}, u"3"_s);
    const auto text = [&page] {
        return page->findChild<ReportPanel *>()->findChild<PaperView *>()->paper().pages.text;
    };
    QTRY_VERIFY2(text().contains(u"新收12件，制发3件。"), qPrintable(text()));
    QVERIFY(bench.all<ApplicationTotal>().empty());
    page->findChild<TablesPanel *>()->discard();
    QTRY_VERIFY2(text().contains(u"新收0件，制发0件。"), qPrintable(text()));
}

void ReportPanelTest::discardedWordsHinderNoIssue()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), figure(u"disclosures.fixed"_s, 568),
        ReportText{2015, ReportForm::Form2008, u"opening"_s, u"共公开{{公开总件数}}件。"_s});
    auto page = opened(bench, 2015);
    auto *proof = page->findChild<ProofPanel *>();
    QCOMPARE(proof->openCount(), 0);
    ProseEdit *editor = editorOf(*page);
    editor->moveCursor(QTextCursor::End);
    editor->insertPlainText(u"全年公开586件。"_s);
    QTRY_COMPARE(proof->openCount(), 1);
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    page->findChild<ReportPanel *>()->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(!bench.prompts.said.join(u'\n').contains(u"586"), qPrintable(bench.prompts.said.join(u'\n')));
    QCOMPARE(PaperBook(bench.files.store()).issued()->size(), size_t(1));
}

void ReportPanelTest::openingAForeignTextChangesNothing()
{
    Workbench bench;
    const QString foreign = u"共{{ 公开总件数 }}件。\u2028详见\u00a0网站。全年公开586件。"_s;
    bench.files.add(figure(u"disclosures"_s, 568), figure(u"disclosures.fixed"_s, 568),
        ReportText{2015, ReportForm::Form2008, u"opening"_s, foreign});
    auto page = opened(bench, 2015);
    ProseEdit *editor = editorOf(*page);
    QCOMPARE(editor->prose(), u"共{{公开总件数}}件。\n详见 网站。全年公开586件。"_s);
    QVERIFY(!child<QPushButton>(*page, "saveButton")->isEnabled());
    // The proof sheet finds its words, and a reading of the store leaves the cursor where it is.
    child<QPushButton>(*page, "placeButton")->click();
    QCOMPARE(editor->textCursor().selectedText(), u"586"_s);
    page->findChild<ReportPanel *>()->refresh();
    QCOMPARE(editor->textCursor().selectedText(), u"586"_s);
    auto *sections = child<QListWidget>(*page, "sectionsList");
    sections->setCurrentRow(1);
    sections->setCurrentRow(0);
    QVERIFY(page->findChild<ReportPanel *>()->mayLeave());
    QVERIFY(bench.prompts.said.isEmpty());
    QCOMPARE(bench.all<ReportText>().front().record.text, foreign);
}

namespace {

/// The whole window on the store in @p files.
std::unique_ptr<MainWindow> windowOn(TestStore &files, AnsweringPrompts &prompts, Preferences &preferences)
{
    files.close();
    auto store = Store::open(files.path(), files.session());
    if (!store)
        qFatal("no store");
    auto window =
        std::make_unique<MainWindow>(std::make_unique<OpenStore>(std::move(*store), prompts), nullptr, preferences);
    window->resize(1400, 900);
    window->show();
    window->findChild<QAction *>(u"actionGo_papers"_s)->trigger();
    return window;
}

QStringList firstColumn(const QTableView *table)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, 0).data().toString());
    return texts;
}

} // namespace

void ReportPanelTest::aCountedCellLeadsToItsRecords()
{
    TestStore files;
    files.addSmallTown();
    Application other = application("A2", ApplicantKind::Other, QDate(2021, 5, 1));
    other.repliedOn = QDate(2021, 5, 9);
    other.result = u"granted"_s;
    files.add(application("A1", ApplicantKind::Research, QDate(2021, 3, 1)), other);
    AnsweringPrompts prompts;
    Preferences preferences;
    auto window = windowOn(files, prompts, preferences);
    auto *papers = qobject_cast<PapersPage *>(window->page());
    QVERIFY(papers);
    papers->showKind(PapersPage::Kind::AnnualReport);
    papers->findChild<ReportPanel *>()->setYear(2021);
    StatutoryGrid *grid = at(*papers, {InTable::Applications, ApplicationTable::CarriedOutRow, 2});
    QTest::keyClick(grid, Qt::Key_Return);
    auto *registers = qobject_cast<RegistersPage *>(window->page());
    QVERIFY(registers);
    auto *pane = child<QTabWidget>(*registers, "tabs")->currentWidget();
    auto *table = child<QTableView>(*pane, "recordsTable");
    QCOMPARE(firstColumn(table), QStringList(u"A1"_s));
    QVERIFY(child<QLabel>(*pane, "selectionLabel")->text().contains(u"结转下年度 科研机构"));
    QVERIFY(child<QLabel>(*pane, "selectionLabel")->text().contains(u"= 1"));
    // Back to the number, and here again.
    pane->findChild<QAction *>(u"actionBack"_s)->trigger();
    QCOMPARE(static_cast<QWidget *>(window->page()), static_cast<QWidget *>(papers));
    QVERIFY(grid->isVisible());
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(static_cast<QWidget *>(window->page()), static_cast<QWidget *>(registers));
    // All of the year again: what is open stands in every year.
    child<QToolButton>(*pane, "showAllButton")->click();
    QCOMPARE(firstColumn(table).size(), 2);
    QVERIFY(!child<QWidget>(*pane, "selectionPane")->isVisible());
}

void ReportPanelTest::aNumberOnPaperLeadsToItsRecords()
{
    TestStore files;
    files.addSmallTown();
    files.add(proposal("P1", QDate(2015, 5, 1), ProposalOutcome::Satisfied),
        proposal("P2", QDate(2015, 6, 1), ProposalOutcome::Dissatisfied),
        proposal("P3", QDate(2014, 6, 1), ProposalOutcome::Satisfied),
        ReportText{2015, ReportForm::Form2008, u"opening"_s,
            u"办理{{办理建议议案件数}}件，其中满意{{满意件数}}件，通报{{通报期数}}期。"_s});
    AnsweringPrompts prompts;
    Preferences preferences;
    auto window = windowOn(files, prompts, preferences);
    auto *papers = qobject_cast<PapersPage *>(window->page());
    papers->showKind(PapersPage::Kind::AnnualReport);
    auto *report = papers->findChild<ReportPanel *>();
    report->setYear(2015);
    auto *preview = child<PreviewWidget>(*report, "preview");
    // On a small screen the paper has a tab of its own.
    auto *tabs = child<QTabWidget>(*papers, "reportTabs");
    if (auto *paper = report->findChild<PaperView *>(); tabs->indexOf(paper) >= 0)
        tabs->setCurrentWidget(paper);
    QTRY_VERIFY2(preview->viewport()->height() > 200, qPrintable(QString::number(preview->viewport()->height())));
    QTest::qWait(0);
    const QPoint spot = spotOf(*preview, u"满意件数"_s);
    const QRect inSight = preview->viewport()->rect();
    QVERIFY2(inSight.contains(spot),
        qPrintable(u"%1,%2 in %3x%4"_s.arg(spot.x()).arg(spot.y()).arg(inSight.width()).arg(inSight.height())));
    QTest::mouseMove(preview->viewport(), spot);
    QMouseEvent over(QEvent::MouseMove, QPointF(spot), preview->viewport()->mapToGlobal(QPointF(spot)), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(preview->viewport(), &over);
    QCOMPARE(preview->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, spot);
    auto *registers = qobject_cast<RegistersPage *>(window->page());
    QVERIFY(registers);
    auto *pane = child<QTabWidget>(*registers, "tabs")->currentWidget();
    QCOMPARE(child<QSpinBox>(*registers, "yearSpin")->value(), 2015);
    QCOMPARE(firstColumn(child<QTableView>(*pane, "recordsTable")), QStringList(u"P1"_s));
    // Another year is shown whole.
    child<QSpinBox>(*registers, "yearSpin")->setValue(2014);
    QCOMPARE(firstColumn(child<QTableView>(*pane, "recordsTable")), QStringList(u"P3"_s));

    window->findChild<QAction *>(u"actionGo_papers"_s)->trigger();
    Q_EMIT preview->numberActivated(u"办理建议议案件数"_s);
    QCOMPARE(firstColumn(child<QTableView>(*pane, "recordsTable")), (QStringList{u"P1"_s, u"P2"_s}));
}

void ReportPanelTest::aTypedNumberOnPaperLeadsToItsCell()
{
    Workbench bench;
    bench.files.add(ApplicationTotal{2021, u"new"_s, ApplicantKind::LegalService, 7});
    auto page = opened(bench, 2021);
    auto *preview = child<PreviewWidget>(*page->findChild<ReportPanel *>(), "preview");
    const StatutoryCell cell{InTable::Applications, ApplicationTable::NewRow, 4};
    QTest::qWait(0);
    const QPoint spot = spotOf(*preview, cellWord(cell));
    QVERIFY(preview->viewport()->rect().contains(spot));
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(child<QTabWidget>(*page, "reportTabs")->currentWidget(),
        static_cast<QWidget *>(page->findChild<TablesPanel *>()));
    StatutoryGrid *grid = child<StatutoryGrid>(*page, "applicationsGrid");
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(cell));
}

void ReportPanelTest::aTotalOf2019LeadsToItsCell()
{
    Workbench bench;
    bench.files.add(ApplicationTotal{2019, u"new"_s, ApplicantKind::LegalService, 7});
    auto page = opened(bench, 2019);
    const StatutoryCell total{InTable::Applications, ApplicationTable::NewRow, ApplicationTable::TotalColumn};
    const StatutoryCell bought{InTable::Proactive2019, int(ProactiveRow::Procurement), 0};
    for (const StatutoryCell &cell : {total, bought}) {
        Q_EMIT child<PreviewWidget>(*page->findChild<ReportPanel *>(), "preview")->numberActivated(cellWord(cell));
        QCOMPARE(child<QTabWidget>(*page, "reportTabs")->currentWidget(),
            static_cast<QWidget *>(page->findChild<TablesPanel *>()));
        StatutoryGrid *grid = gridOf(*page, cell.table);
        QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(cell));
    }
}

void ReportPanelTest::theFormOf2019IsTypedAsItIsPrinted()
{
    Workbench bench;
    auto page = opened(bench, 2019);
    const int documents = int(ProactiveRow::NormativeDocuments);
    const auto cell = [](ProactiveRow row, int column) {
        return StatutoryCell{InTable::Proactive2019, int(row), column};
    };
    type(*page, cell(ProactiveRow::NormativeDocuments, 0), u"3"_s);
    type(*page, cell(ProactiveRow::NormativeDocuments, 1), u"4"_s);
    type(*page, cell(ProactiveRow::NormativeDocuments, 2), u"51"_s);
    type(*page, cell(ProactiveRow::OtherServices, 0), u"62"_s);
    type(*page, cell(ProactiveRow::OtherServices, 1), u"-7"_s);
    type(*page, cell(ProactiveRow::Enforcement, 2), u"8"_s);
    type(*page, cell(ProactiveRow::Fees, 1), u"9"_s);
    type(*page, cell(ProactiveRow::Procurement, 0), u"10"_s);
    type(*page, cell(ProactiveRow::Procurement, 1), u"11.5"_s);
    // A number below 0 stands only where the form asks for a change.
    type(*page, cell(ProactiveRow::OtherServices, 2), u"1"_s);
    QTest::keyClick(at(*page, cell(ProactiveRow::OtherServices, 2)), Qt::Key_Minus);
    QVERIFY(!gridOf(*page, InTable::Proactive2019)->viewport()->findChild<QLineEdit *>());
    QCOMPARE(shown(*page, cell(ProactiveRow::OtherServices, 1)), u"-7"_s);
    // What the paper prints behind a number is no part of it.
    const QModelIndex amount =
        gridOf(*page, InTable::Proactive2019)->table()->indexOf(cell(ProactiveRow::Procurement, 1));
    QCOMPARE(amount.data().toString(), u"11.5万元"_s);
    QCOMPARE(amount.data(Qt::EditRole).toString(), u"11.5"_s);
    QVERIFY(page->findChild<ReportPanel *>()->save());
    std::map<ProactiveRow, ProactiveFigure> saved;
    for (const Stored<ProactiveFigure> &figure : bench.all<ProactiveFigure>())
        saved.emplace(figure.record.row, figure.record);
    QCOMPARE(saved.size(), size_t(5));
    const ProactiveFigure &made = saved[ProactiveRow(documents)];
    QVERIFY(made.newlyMade == 3 && made.newlyPublished == 4 && made.totalPublic == 51 && !made.made);
    const ProactiveFigure &services = saved[ProactiveRow::OtherServices];
    QVERIFY(services.itemsBefore == 62 && services.change == -7 && services.decisions == 1);
    QCOMPARE(saved[ProactiveRow::Enforcement].decisions, std::optional(8));
    QCOMPARE(saved[ProactiveRow::Fees].change, std::optional(9));
    QVERIFY(saved[ProactiveRow::Procurement].items == 10 && saved[ProactiveRow::Procurement].amount == u"11.5"_s);
    QTRY_VERIFY(page->findChild<ReportPanel *>()->findChild<PaperView *>()->paper().pages.text.contains(u"11.5万元"));
    // The year after begins with the items that this one ended with; its form is another table.
    page->findChild<ReportPanel *>()->setYear(2020);
    QVERIFY2(identities(*page).contains(u"0 ≠ 62 + -7"), qPrintable(identities(*page)));
    type(*page, cell(ProactiveRow::OtherServices, 0), u"55"_s);
    QVERIFY2(!identities(*page).contains(u"62 + -7"), qPrintable(identities(*page)));
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    page->findChild<ReportPanel *>()->setYear(2021);
    QVERIFY(!gridOf(*page, InTable::Proactive)->table()->indexOf(cell(ProactiveRow::Procurement, 0)).isValid());
    QCOMPARE(shown(*page, {InTable::Proactive, documents, 0}), u"0"_s);
}

void ReportPanelTest::itsOneRowHoldsThree()
{
    Workbench bench;
    bench.files.add(ApplicationTotal{2020, u"otherwise.1"_s, ApplicantKind::Other, 2},
        ApplicationTotal{2020, u"otherwise.3"_s, ApplicantKind::Other, 1},
        ApplicationTotal{2020, u"new"_s, ApplicantKind::Other, 3});
    auto page = opened(bench, 2020);
    const StatutoryCell otherwise{InTable::Applications, StatutoryCell::OtherwiseRow, 5};
    QCOMPARE(shown(*page, otherwise), u"3"_s);
    type(*page, otherwise, u"1"_s);
    QCOMPARE(shown(*page, otherwise), u"3"_s);
    QVERIFY(child<QLabel>(*page, "cellLabel")->text().contains(u"其他处理"));
    type(*page, otherwise, u"6"_s);
    QVERIFY(child<QLabel>(*page, "cellLabel")->isHidden());
    QCOMPARE(shown(*page, {InTable::Applications, StatutoryCell::OtherwiseRow, ApplicationTable::TotalColumn}), u"6"_s);
    QCOMPARE(shown(*page, {InTable::Applications, ApplicationTable::ClosedRow, 5}), u"6"_s);
    QVERIFY(page->findChild<ReportPanel *>()->save());
    for (const Stored<ApplicationTotal> &total : bench.all<ApplicationTotal>()) {
        if (total.record.row == u"otherwise.3")
            QCOMPARE(total.record.count, 4);
    }
}

void ReportPanelTest::aLoneBraceKeepsThePreview()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568),
        ReportText{2021, ReportForm::Form2021, u"others"_s, u"没有其他需要报告的事项。"_s});
    auto page = opened(bench, 2021);
    auto *panel = page->findChild<ReportPanel *>();
    auto *preview = child<PreviewWidget>(*panel, "preview");
    auto *sections = child<QListWidget>(*page, "sectionsList");
    sections->setCurrentRow(sections->count() - 1);
    const int page2 = preview->currentPage();
    QVERIFY(page2 > 0);
    ProseEdit *editor = editorOf(*page);
    editor->moveCursor(QTextCursor::End);
    compose(editor, {}, u"另有{{公开"_s);
    auto *message = child<QLabel>(*panel, "messageLabel");
    QTRY_VERIFY(message->text().contains(u"is never closed"));
    QVERIFY2(message->text().contains(u"六、其他需要报告的事项"), qPrintable(message->text()));
    QVERIFY(preview->pageCount() > 0 && preview->currentPage() == page2);
    QVERIFY(!panel->findChild<QAction *>(u"actionIssue"_s)->isEnabled());
    compose(editor, {}, u"}}件"_s);
    QTRY_VERIFY(message->text().contains(u"“公开” is no data field"));
    QCOMPARE(preview->currentPage(), page2);
    editor->replaceProse(u"没有。"_s);
    QTRY_VERIFY(panel->findChild<PaperView *>()->paper().pages.text.contains(u"没有。"));
    QCOMPARE(preview->currentPage(), page2);
    QVERIFY(panel->findChild<QAction *>(u"actionIssue"_s)->isEnabled());
    // Nothing of one year is shown as another's.
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    bench.files.add(ReportText{2022, ReportForm::Form2021, u"others"_s, u"{{"_s});
    panel->setYear(2022);
    QCOMPARE(preview->pageCount(), 0);
}

void ReportPanelTest::chipsAndFiguresFollowTypedNumbers()
{
    Workbench bench;
    bench.files.add(
        ReportText{2020, ReportForm::Form2019, u"preface"_s, u"{{收到公开申请件数}}{{制发规范性文件件数}}"_s});
    auto page = opened(bench, 2020);
    ProseEdit *editor = editorOf(*page);
    QCOMPARE(spokenBy(editor), u"收到公开申请件数 0制发规范性文件件数 0"_s);
    type(*page, {InTable::Applications, ApplicationTable::NewRow, 0}, u"12"_s);
    type(*page, {InTable::Proactive2019, int(ProactiveRow::NormativeDocuments), 0}, u"5"_s);
    QCOMPARE(spokenBy(editor), u"收到公开申请件数 12制发规范性文件件数 5"_s);
    const auto *figures = page->findChild<FiguresPanel *>();
    QCOMPARE(figures->figures().find(u"applications")->text(), u"12"_s);
    page->findChild<TablesPanel *>()->discard();
    QCOMPARE(figures->figures().find(u"applications")->text(), u"0"_s);
    QCOMPARE(spokenBy(editor), u"收到公开申请件数 0制发规范性文件件数 0"_s);
}

void ReportPanelTest::theBoxNamesWhatStopsAnIssue()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), figure(u"disclosures.fixed"_s, 568),
        ReportText{2015, ReportForm::Form2008, u"opening"_s, u"全年公开586件，截至201512月31日。"_s});
    auto page = opened(bench, 2015);
    auto *panel = page->findChild<ReportPanel *>();
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const QString said = bench.prompts.said.last();
    QVERIFY2(said.contains(u"Opening: ") && said.contains(u"586") && said.contains(u"201512月31日"), qPrintable(said));
    QVERIFY2(!said.contains(u"--"), qPrintable(said));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    // Each remark is read in whole on the proof sheet.
    child<QTabWidget>(*page, "reportTabs")->setCurrentWidget(page->findChild<ProofPanel *>());
    page->resize(900, 700);
    QCoreApplication::processEvents();
    const auto *sheet = child<QTableView>(*page, "proofTable");
    for (int row = 0; row < sheet->model()->rowCount(); ++row) {
        const QModelIndex remark = sheet->model()->index(row, 2);
        const QRect need = sheet->fontMetrics().boundingRect(
            0, 0, sheet->columnWidth(2), 10000, Qt::TextWordWrap, remark.data().toString());
        QVERIFY2(sheet->rowHeight(row) >= need.height(),
            qPrintable(u"%1 < %2 in %3: %4"_s.arg(sheet->rowHeight(row))
                           .arg(need.height())
                           .arg(sheet->columnWidth(2))
                           .arg(remark.data().toString())));
    }
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    // The way to the first.
    QCOMPARE(child<QTabWidget>(*page, "reportTabs")->currentWidget(),
        static_cast<QWidget *>(page->findChild<ReportTextEditor *>()));
    QVERIFY(editorOf(*page)->textCursor().hasSelection());
    // And to a cell of the tables.
    panel->setYear(2021);
    const StatutoryCell received{InTable::Applications, ApplicationTable::NewRow, 3};
    type(*page, received, u"2"_s);
    QVERIFY(panel->save());
    child<QTabWidget>(*page, "reportTabs")->setCurrentIndex(0);
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(bench.prompts.said.last().contains(u"2 + 0 ≠ 0 + 0"), qPrintable(bench.prompts.said.last()));
    QCOMPARE(child<QTabWidget>(*page, "reportTabs")->currentWidget(),
        static_cast<QWidget *>(page->findChild<TablesPanel *>()));
    const StatutoryGrid *grid = gridOf(*page, InTable::Applications);
    QCOMPARE(grid->table()->cellAt(grid->currentIndex()), std::optional(received));
}

void ReportPanelTest::anImpossibleDayIsTold()
{
    Workbench bench;
    bench.files.add(ReportText{2015, ReportForm::Form2008, u"opening"_s, u"公开。"_s});
    bench.files.setNow(u"2016-01-20T09:00:00"_s);
    auto page = opened(bench, 2015);
    auto *panel = page->findChild<ReportPanel *>();
    auto *date = child<QLineEdit>(*page, "dateEdit");
    QCOMPARE(date->text(), u"2015-12-31"_s);
    date->setText(u"2015-02-30"_s);
    QVERIFY(child<QLabel>(*panel, "messageLabel")->text().contains(u"2015-02-30"));
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(bench.prompts.said.last().contains(u"2015-02-30"), qPrintable(bench.prompts.said.last()));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    // A day that was named stays with the year, not with the next.
    date->setText(u"2016-01-05"_s);
    panel->refresh();
    QCOMPARE(date->text(), u"2016-01-05"_s);
    panel->setYear(2014);
    QCOMPARE(date->text(), u"2014-12-31"_s);
}

void ReportPanelTest::numbersFitTheirCells()
{
    Workbench bench;
    bench.files.add(ApplicationTotal{2021, u"new"_s, ApplicantKind::NaturalPerson, 123456});
    auto page = opened(bench, 2021);
    page->resize(1300, 900);
    const StatutoryCell received{InTable::Applications, ApplicationTable::NewRow, 0};
    StatutoryGrid *grid = at(*page, received);
    QCoreApplication::processEvents();
    const QModelIndex cell = grid->table()->indexOf(received);
    QVERIFY2(grid->columnWidth(cell.column()) > grid->fontMetrics().horizontalAdvance(u"123456"_s),
        qPrintable(QString::number(grid->columnWidth(cell.column()))));
    int whole = 0;
    for (int column = 0; column < grid->table()->columnCount(); ++column)
        whole += grid->columnWidth(column);
    QCOMPARE(whole, grid->viewport()->width());
    // The column follows what is being typed, and goes back with it.
    const int before = grid->columnWidth(cell.column());
    const QString number = u"123456789"_s;
    QTest::keyClick(grid, number.front().toLatin1());
    auto *field = grid->viewport()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, number.mid(1));
    QVERIFY(grid->columnWidth(cell.column()) > before);
    QVERIFY(grid->columnWidth(cell.column()) > grid->fontMetrics().horizontalAdvance(number));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(grid->columnWidth(cell.column()), before);
}

void ReportPanelTest::aSmallScreenHoldsEveryPart()
{
    Workbench bench;
    auto page = opened(bench, 2021);
    auto *panel = page->findChild<ReportPanel *>();
    auto *tabs = child<QTabWidget>(*page, "reportTabs");
    auto *paper = panel->findChild<PaperView *>();
    QVERIFY(tabs->indexOf(paper) < 0 && paper->isVisible());
    page->setSmall(true);
    // A screen of 1366 x 768 at 200 %, without what the window has around the page.
    const QSize room(608, 330);
    page->resize(room);
    QCOMPARE(page->size(), room);
    QVERIFY(tabs->indexOf(paper) >= 0);
    for (const QToolButton *arrow : tabs->tabBar()->findChildren<QToolButton *>())
        QVERIFY2(!arrow->isVisible(), "the tabs are scrolled");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (const QWidget *widget : tabs->widget(tab)->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (widget->isVisible())
                QVERIFY2(tabs->widget(tab)->rect().contains(widget->geometry()), qPrintable(widget->objectName()));
        }
    }
    gridOf(*page, InTable::Cases);
    page->findChild<TablesPanel *>()->showCell({InTable::Cases, 0, 0});
    const auto *area = child<QScrollArea>(*page, "tablesArea");
    QVERIFY(area->viewport()->height() > 4 * area->fontMetrics().lineSpacing());
    page->setSmall(false);
    page->resize(1300, 900);
    QVERIFY(tabs->indexOf(paper) < 0 && paper->isVisible());
}

void ReportPanelTest::thePaperFollowsTheSection()
{
    Workbench bench;
    bench.files.add(ReportText{2021, ReportForm::Form2021, u"others"_s, u"没有其他需要报告的事项。"_s});
    auto page = opened(bench, 2021);
    auto *preview = child<PreviewWidget>(*page->findChild<ReportPanel *>(), "preview");
    QVERIFY(preview->pageCount() > 2);
    QCOMPARE(preview->currentPage(), 0);
    auto *sections = child<QListWidget>(*page, "sectionsList");
    sections->setCurrentRow(sections->count() - 1);
    QVERIFY(preview->currentPage() > 0);
    sections->setCurrentRow(0);
    QCOMPARE(preview->currentPage(), 0);
    // And the table that is typed.
    page->findChild<TablesPanel *>();
    gridOf(*page, InTable::Cases)->setFocus();
    page->activateWindow();
    page->findChild<TablesPanel *>()->showCell({InTable::Cases, 0, 0});
    QTRY_VERIFY(preview->currentPage() > 0);
}

void ReportPanelTest::anEmptyYearIsToldAsSuch()
{
    Workbench bench;
    auto page = opened(bench, 2013);
    auto *label = child<QLabel>(*page->findChild<ProofPanel *>(), "proofLabel");
    QVERIFY2(label->text().contains(u"nothing to count"), qPrintable(label->text()));
    page->findChild<ReportPanel *>()->setYear(2015);
    bench.files.add(figure(u"hotlineCalls"_s, 3));
    QVERIFY2(!label->text().contains(u"nothing to count"), qPrintable(label->text()));
}

void ReportPanelTest::reasonsStandUnderTheIssuedPaper()
{
    Workbench bench;
    bench.files.add(figure(u"disclosures"_s, 568), figure(u"disclosures.fixed"_s, 568),
        ReportText{2015, ReportForm::Form2008, u"opening"_s, u"全年公开586件。"_s});
    auto page = opened(bench, 2015);
    child<QPushButton>(*page, "reasonButton")->click();
    page->findChild<ReportPanel *>()->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(PaperBook(bench.files.store()).issued()->size() == 1, qPrintable(bench.prompts.said.join(u'\n')));
    page->showKind(PapersPage::Kind::Issued);
    auto *reasons = child<QListWidget>(*page, "reasonsList");
    QVERIFY(reasons->isVisible());
    const auto told = reasons->findItems(u"586"_s, Qt::MatchContains);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first()->text().contains(u"原因"), qPrintable(told.first()->text()));
}

void ReportPanelTest::aWarningThatWasOnlyToldNamesTheClerk()
{
    Workbench bench;
    PaperBook papers(bench.files.store());
    const auto plan = papers.planIssue(PaperKind::Bulletin, u"2015-11"_s);
    const QByteArray figures = R"({"signedOff":[{"rule":"otherNumber","section":"","found":"586","expected":"568",)"
                               R"("reason":"","clerk":"王五"}]})";
    QVERIFY(plan && papers.issue(*plan, u"通报"_s, figures, u"正文"_s, "%PDF"));
    PapersPage page(bench.place);
    page.show();
    page.showKind(PapersPage::Kind::Issued);
    const auto *reasons = child<QListWidget>(page, "reasonsList");
    QCOMPARE(reasons->count(), 1);
    QVERIFY2(reasons->item(0)->text().endsWith(u"Told to 王五."), qPrintable(reasons->item(0)->text()));
}

void ReportPanelTest::everyFieldHasAName()
{
    Workbench bench;
    auto page = opened(bench, 2021);
    gridOf(*page, InTable::Applications);
    QCOMPARE(namelessFields(*page), QStringList());
    auto *editor = page->findChild<ReportTextEditor *>();
    QVERIFY(editor);
    child<QToolButton>(*page, "insertFieldButton")->click();
    QCOMPARE(namelessFields(*page->findChild<FieldChooser *>()), QStringList());
}

QTEST_MAIN(ReportPanelTest)
#include "tst_reportpanel.moc"
