// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinpanel.h"
#include "composer.h"
#include "errorwording.h"
#include "figurespanel.h"
#include "fontbook.h"
#include "fontsdialog.h"
#include "inspectionbulletinpanel.h"
#include "issuedmodel.h"
#include "noticespanel.h"
#include "paperactions.h"
#include "paperdesk.h"
#include "paperheaddialog.h"
#include "paperspage.h"
#include "paperview.h"
#include "pdf.h"
#include "previewwidget.h"
#include "proofpanel.h"
#include "proseedit.h"
#include "reportpanel.h"
#include "reportprose.h"
#include "townbook.h"
#include "workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

#include <set>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class PapersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumIsShown();
    void brokenSumIsNotIssued();
    void issuedReportIsListed();
    void proofSheetStopsTheReport();
    void anEarlyBulletinIsNamedSo();
    void theNumberIsAskedForAndNeverDoubled();
    void noticesBearTheNumbersThatAreWished();
    void anUnchangedPaperIsNotIssuedUnasked();
    void anInspectionBulletinIsSeenAndIssued();
    void theHeadOfPapersIsSetInAForm();
    void fontsAreTold();
    void remindersOfADayCountOnce();
    void theFormOf2021HasItsSections();
    void anotherFormIsChosenForAReason();
    void aPaperIsIssuedWithItsReview();
    void aBulletinAsksWhyPersonalDataStays();
    void brokenTablesAreNamedAndNotIssued();
    void textIsSavedAndTakenBack();
    void unknownFieldIsNamed();
    void unsavedTextIsAskedAbout();
    void firstTextTakesOverWhatItStartedFrom();
    void paperFollowsTheTyping();
    void aStoreWithoutTownIsToldWhatToDo();
    void previewShowsThePdfsPages();
    void onlySheetsInSightArePainted();
    void zoomByKey();
    void withoutPrinterPdfIsOffered();
    void everyFieldHasAName();

private:
    static void addFigures(Workbench &bench, double fixed);
    static void addText(Workbench &bench, const QString &text);
    /// Has the town's papers bear a red head and numbers.
    static void numberPapers(Workbench &bench);
    static std::unique_ptr<PapersPage> opened(Workbench &bench, PapersPage::Kind kind);
};

void PapersPageTest::addFigures(Workbench &bench, double fixed)
{
    const auto figure = [](const QString &id, double value) { return OpeningFigure{2015, id, value, u"2015年台账"_s}; };
    bench.files.add(figure(u"disclosures"_s, 568), figure(u"disclosures.fixed"_s, fixed),
        figure(u"disclosures.temporary"_s, 496), figure(u"disclosures.resourceTrading"_s, 18));
}

void PapersPageTest::addText(Workbench &bench, const QString &text)
{
    bench.files.add(ReportText{2015, ReportForm::Form2008, u"opening"_s, text});
}

std::unique_ptr<PapersPage> PapersPageTest::opened(Workbench &bench, PapersPage::Kind kind)
{
    auto page = std::make_unique<PapersPage>(bench.place);
    page->resize(1000, 700);
    page->showKind(kind);
    page->show();
    if (kind == PapersPage::Kind::AnnualReport)
        page->findChild<ReportPanel *>()->setYear(2015);
    return page;
}

void PapersPageTest::sumIsShown()
{
    Workbench bench;
    addFigures(bench, 54);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *sums = child<QListWidget>(*page, "sumsList");
    QVERIFY(sums->count() >= 1);
    QVERIFY2(sums->item(0)->text().contains(u"568 = 54 + 496 + 18"), qPrintable(sums->item(0)->text()));
    QCOMPARE(page->findChild<FiguresPanel *>()->brokenSums(), QString());
}

void PapersPageTest::brokenSumIsNotIssued()
{
    Workbench bench;
    addFigures(bench, 55);
    addText(bench, u"公开{{公开总件数}}件。"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    QVERIFY(page->findChild<FiguresPanel *>()->brokenSums().contains(u"568 ≠ 55 + 496 + 18"));
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY(!bench.prompts.said.isEmpty());
    QVERIFY2(bench.prompts.said.last().contains(u"568 ≠ 55 + 496 + 18"), qPrintable(bench.prompts.said.last()));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
}

void PapersPageTest::issuedReportIsListed()
{
    Workbench bench;
    addFigures(bench, 54);
    addText(bench, u"公开{{公开总件数}}件。"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const auto issued = PaperBook(bench.files.store()).issued();
    QVERIFY2(issued->size() == 1, qPrintable(bench.prompts.said.join(u'\n')));
    QVERIFY(issued->front().text.contains(u"公开568件"));
    page->showKind(PapersPage::Kind::Issued);
    QCOMPARE(child<QTableView>(*page, "issuedTable")->model()->rowCount(), 1);
    QVERIFY(child<QPlainTextEdit>(*page, "issuedText")->toPlainText().contains(u"公开568件"));
}

void PapersPageTest::proofSheetStopsTheReport()
{
    Workbench bench;
    addFigures(bench, 54);
    addText(bench, u"今年共公开{{公开总件数}}件，全年公开586件，截至12月31日。"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    auto *proof = page->findChild<ProofPanel *>();
    auto *tabs = child<QTabWidget>(*page, "reportTabs");
    QCOMPARE(proof->openCount(), 1);
    QVERIFY(tabs->tabText(tabs->indexOf(proof)).contains(u"(1)"));
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    tabs->setCurrentWidget(proof);

    // To the place and back.
    child<QPushButton>(*page, "placeButton")->click();
    QVERIFY(tabs->currentWidget() != proof);
    QCOMPARE(child<ProseEdit>(*page, "sectionEdit")->textCursor().selectedText(), u"586"_s);

    child<QPushButton>(*page, "reasonButton")->click();
    QVERIFY(bench.prompts.said.last().contains(u"586件"));
    QCOMPARE(proof->openCount(), 0);
    QVERIFY(!tabs->tabText(tabs->indexOf(proof)).contains(u"(1)"));
    // Another year and back: the reason is still there.
    report->setYear(2014);
    report->setYear(2015);
    QCOMPARE(proof->openCount(), 0);
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const auto issued = PaperBook(bench.files.store()).issued();
    QVERIFY2(issued->size() == 1, qPrintable(bench.prompts.said.join(u'\n')));
    QVERIFY(issued->front().figures.contains("原因"));

    // The next version starts from the reasons of this one.
    auto again = opened(bench, PapersPage::Kind::AnnualReport);
    QCOMPARE(again->findChild<ProofPanel *>()->openCount(), 0);

    // What can't be is not left as it is.
    child<ProseEdit>(*again, "sectionEdit")->replaceProse(u"截至201512月31日。"_s);
    QTRY_COMPARE(again->findChild<ProofPanel *>()->openCount(), 1);
    again->findChild<ProofPanel *>()->chooseFirstOpen();
    QVERIFY(!child<QPushButton>(*again, "reasonButton")->isEnabled());
}

void PapersPageTest::anEarlyBulletinIsNamedSo()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-28T23:59:00"_s);
    auto page = opened(bench, PapersPage::Kind::Bulletin);
    auto *panel = page->findChild<BulletinPanel *>();
    panel->setPeriod(Period(2015, 11));
    bench.prompts.agrees = false;
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(bench.prompts.said.last().startsWith(u"This bulletin is early: the last day on time, 2015-11-28,"_s),
        qPrintable(bench.prompts.said.last()));
    bench.files.setNow(u"2015-11-29T00:00:00"_s);
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(bench.prompts.said.last().startsWith(u"Issue “"_s), qPrintable(bench.prompts.said.last()));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
}

void PapersPageTest::numberPapers(Workbench &bench)
{
    const TownBook book(bench.files.store());
    Town town = (*book.town())->record;
    town.paperHead = HeadForm::RedHead;
    town.numberCode = u"试镇府发"_s;
    ChangeSet changes;
    changes.change(town, (*book.town())->version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
}

void PapersPageTest::theNumberIsAskedForAndNeverDoubled()
{
    Workbench bench;
    numberPapers(bench);
    bench.files.setNow(u"2015-12-02T09:00:00"_s);
    auto page = opened(bench, PapersPage::Kind::Bulletin);
    auto *panel = page->findChild<BulletinPanel *>();
    panel->setPeriod(Period(2015, 11));
    auto *issue = panel->findChild<QAction *>(u"actionIssue"_s);
    bench.prompts.number = 12;
    const auto text = [panel] { return panel->findChild<PaperView *>()->paper().pages.text; };
    QVERIFY2(!text().contains(u"〔2015〕12号"), qPrintable(text()));
    issue->trigger();
    QVERIFY(bench.prompts.said.first().contains(u"试镇府发〔2015〕"_s));
    QVERIFY(bench.prompts.said.at(1).contains(u"试镇府发〔2015〕12号"_s));
    const PaperBook papers(bench.files.store());
    QCOMPARE(papers.issued()->front().number.running, 12);
    // It bears the number from now on, until something on it changes.
    QVERIFY2(text().contains(u"〔2015〕12号"), qPrintable(text()));
    // The same number again is refused by name; the one that is proposed then follows.
    issue->trigger();
    QCOMPARE(papers.issued()->size(), 1U);
    QVERIFY2(bench.prompts.said.last().contains(u"试镇府发〔2015〕12号"_s), qPrintable(bench.prompts.said.last()));
    bench.prompts.number.reset();
    issue->trigger();
    QCOMPARE(papers.issued()->size(), 2U);
    QCOMPARE(papers.issued()->front().number.running, 13);
    bench.prompts.agrees = false;
    issue->trigger();
    QCOMPARE(papers.issued()->size(), 2U);
    ChangeSet changes;
    changes.add(BulletinText{u"2015-11"_s, u"请抓紧报送。"_s});
    QVERIFY(RecordBook(bench.files.store()).commit(changes, u"补充要求"_s));
    QVERIFY2(!text().contains(u"〔2015〕13号"), qPrintable(text()));
    page->showKind(PapersPage::Kind::Issued);
    QCOMPARE(child<QTableView>(*page, "issuedTable")->model()->index(0, IssuedModel::NumberColumn).data().toString(),
        u"试镇府发〔2015〕13号"_s);
}

void PapersPageTest::noticesBearTheNumbersThatAreWished()
{
    Workbench bench;
    numberPapers(bench);
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = opened(bench, PapersPage::Kind::Notices);
    bench.prompts.folder = bench.files.file("folder");
    QVERIFY(QDir().mkpath(bench.prompts.folder));
    bench.prompts.number = 40;
    child<QPushButton>(*page, "saveAllButton")->click();
    QVERIFY2(bench.prompts.said.first().contains(u"the others follow it"), qPrintable(bench.prompts.said.first()));
    std::set<int> numbers;
    const auto issued = PaperBook(bench.files.store()).issued();
    for (const IssuedDocument &document : *issued)
        numbers.insert(document.number.running);
    QCOMPARE(numbers, (std::set<int>{40, 41}));
}

void PapersPageTest::anUnchangedPaperIsNotIssuedUnasked()
{
    Workbench bench;
    addFigures(bench, 54);
    addText(bench, u"公开{{公开总件数}}件。"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *issue = page->findChild<ReportPanel *>()->findChild<QAction *>(u"actionIssue"_s);
    const PaperBook papers(bench.files.store());
    issue->trigger();
    QCOMPARE(papers.issued()->size(), 1U);
    QVERIFY(!bench.prompts.said.join(u'\n').contains(u"has changed since version"));
    bench.prompts.agrees = false;
    issue->trigger();
    QVERIFY2(bench.prompts.said.last().contains(u"has changed since version 1"), qPrintable(bench.prompts.said.last()));
    QCOMPARE(papers.issued()->size(), 1U);
    bench.prompts.agrees = true;
    issue->trigger();
    QCOMPARE(papers.issued()->size(), 2U);
    // Other words are another paper.
    bench.prompts.said.clear();
    const auto text = bench.all<ReportText>().front();
    ChangeSet changes;
    changes.change(ReportText{2015, ReportForm::Form2008, u"opening"_s, u"共公开{{公开总件数}}件。"_s}, text.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    issue->trigger();
    QVERIFY(!bench.prompts.said.join(u'\n').contains(u"has changed since version"));
    QCOMPARE(papers.issued()->size(), 3U);
}

void PapersPageTest::anInspectionBulletinIsSeenAndIssued()
{
    Workbench bench;
    Visit visit;
    visit.id = u"v"_s;
    visit.team = u"D1"_s;
    visit.village = u"LM"_s;
    visit.on = QDate(2015, 9, 30);
    bench.files.add(visit);
    numberPapers(bench);
    auto page = opened(bench, PapersPage::Kind::InspectionBulletin);
    auto *panel = page->findChild<InspectionBulletinPanel *>();
    // The months that are over are offered first.
    QCOMPARE(panel->span().toString(), u"2015-09/2015-11"_s);
    auto *view = child<PaperView>(*panel, "paperView");
    QVERIFY2(view->paper().pages.text.contains(u"共督查1次"), qPrintable(view->paper().pages.text));
    panel->setSpan({Period(2015, 7), Period(2015, 8)});
    QVERIFY(view->paper().pages.text.contains(u"均未开展"));
    panel->setSpan({Period(2015, 9), Period(2015, 8)});
    QVERIFY(!view->hasPaper());
    panel->setSpan({Period(2015, 9), Period(2015, 9)});
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const auto issued = PaperBook(bench.files.store()).issued();
    QCOMPARE(issued->size(), 1U);
    QCOMPARE(issued->front().kind, PaperKind::InspectionBulletin);
    QCOMPARE(issued->front().subject, u"2015-09/2015-09"_s);
    // It bears its number from now on.
    QVERIFY2(view->paper().pages.text.contains(u"〔2015〕1号"), qPrintable(view->paper().pages.text));
    QCOMPARE(namelessFields(*panel), QStringList());
}

void PapersPageTest::theHeadOfPapersIsSetInAForm()
{
    Workbench bench;
    const TownBook book(bench.files.store());
    {
        PaperHeadDialog dialog(bench.place, **book.town(), nullptr);
        QVERIFY(namelessFields(dialog).isEmpty());
        QVERIFY(!child<QLineEdit>(dialog, "headMarkEdit")->isEnabled());
        auto *head = child<QComboBox>(dialog, "paperHeadCombo");
        head->setCurrentIndex(head->findData(u"redHead"_s));
        QVERIFY(child<QLineEdit>(dialog, "headMarkEdit")->isEnabled());
        QCOMPARE(child<QLineEdit>(dialog, "headMarkEdit")->placeholderText(), u"试镇人民政府文件"_s);
        child<QLineEdit>(dialog, "numberCodeEdit")->setText(u"试镇府发"_s);
        child<QLineEdit>(dialog, "copiesToEdit")->setText(u"区政务公开办"_s);
        auto *lines = child<QComboBox>(dialog, "lineGridCombo");
        lines->setCurrentIndex(lines->findData(u"edgeToEdge"_s));
        child<QCheckBox>(dialog, "papersSealedCheck")->setChecked(true);
        dialog.accept();
    }
    const Town town = (*book.town())->record;
    QCOMPARE(town.paperHead, HeadForm::RedHead);
    QCOMPARE(town.numberCode, u"试镇府发"_s);
    QCOMPARE(town.copiesTo, u"区政务公开办"_s);
    QCOMPARE(town.lineGrid, LineGrid::EdgeToEdge);
    QVERIFY(town.papersSealed);
    QCOMPARE(town.name, u"试镇"_s);
    QVERIFY(bench.deeds.undo());
    QCOMPARE((*book.town())->record.paperHead, HeadForm::None);
    QVERIFY(!(*book.town())->record.papersSealed);
}

void PapersPageTest::fontsAreTold()
{
    Workbench bench;
    FontBook fonts;
    Composer composer(fonts);
    composer.paragraph(u"联系人：张\U00030EDD，收件\U0001F600"_s);
    const PageList paper = composer.finish({});
    FontsDialog dialog(fonts, &paper, nullptr);
    dialog.show();
    QVERIFY(namelessFields(dialog).isEmpty());
    const auto *roles = child<QTableView>(dialog, "rolesTable")->model();
    QCOMPARE(roles->rowCount(), int(allFontRoles.size()));
    for (int row = 0; row < roles->rowCount(); ++row)
        QVERIFY(!roles->index(row, 1).data().toString().isEmpty());
    // Domestic names are looked for first.
    QVERIFY(child<QLabel>(dialog, "orderLabel")->text().contains(u"仿宋_GB2312"_s)
        || roles->index(0, 1).data().toString().contains(u"GB2312"_s));
    const auto *borrowed = child<QTableView>(dialog, "borrowedTable")->model();
    QStringList characters;
    for (int row = 0; row < borrowed->rowCount(); ++row) {
        characters.append(borrowed->index(row, 0).data().toString());
        QCOMPARE(borrowed->index(row, 2).data().toString(), u"1"_s);
        QVERIFY(borrowed->index(row, 3).data().toString().contains(characters.last()));
    }
    QVERIFY(characters.contains(u"\U00030EDD"_s));
    QVERIFY(characters.contains(u"\U0001F600"_s));
    QVERIFY(!characters.contains(u"张"_s));
}

void PapersPageTest::remindersOfADayCountOnce()
{
    Workbench bench;
    bench.files.setNow(u"2015-11-25T09:00:00"_s);
    auto page = opened(bench, PapersPage::Kind::Notices);
    const QAbstractItemModel *offices = child<QTableView>(*page, "officesTable")->model();
    const auto times = [&] {
        page->findChild<NoticesPanel *>()->refresh();
        return offices->index(0, 2).data().toString();
    };
    const QString note = offices->headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(note.contains(u"on the same day is one reminder"_s), qPrintable(note));
    QCOMPARE(times(), u"0"_s);
    auto *copy = child<QPushButton>(*page, "copyTextButton");
    copy->click();
    QCOMPARE(times(), u"1"_s);
    bench.files.setNow(u"2015-11-25T17:00:00"_s);
    copy->click();
    QCOMPARE(times(), u"1"_s);
    bench.files.setNow(u"2015-11-26T09:00:00"_s);
    copy->click();
    QCOMPARE(times(), u"2"_s);
}

void PapersPageTest::theFormOf2021HasItsSections()
{
    Workbench bench;
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    report->setYear(2021);
    auto *sections = child<QListWidget>(*page, "sectionsList");
    QStringList headings;
    for (int row = 0; row < sections->count(); ++row)
        headings.append(sections->item(row)->text().trimmed());
    QCOMPARE(headings.mid(1),
        (QStringList{u"一、总体情况"_s, u"（一）主动公开。"_s, u"（二）依申请公开。"_s, u"（三）政府信息管理。"_s,
            u"（四）政府信息公开平台建设。"_s, u"（五）监督保障。"_s, u"五、存在的主要问题及改进情况"_s,
            u"六、其他需要报告的事项"_s}));
    QVERIFY(child<ProseEdit>(*page, "sectionEdit")->prose().contains(u"2021年12月31日止"));
    QVERIFY(report->findChild<PaperView *>()->hasPaper());
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(PaperBook(bench.files.store()).issued()->size() == 1, qPrintable(bench.prompts.said.join(u'\n')));
    // The form of 2019 has the same parts and its own basis.
    report->setYear(2020);
    QCOMPARE(sections->count(), headings.size());
    QVERIFY(report->findChild<PaperView *>()->hasPaper());
    QVERIFY(child<ProseEdit>(*page, "sectionEdit")->prose().contains(u"〔2019〕60号"));
    QCOMPARE(child<QComboBox>(*page, "formCombo")->currentData().toInt(), int(ReportForm::Form2019));
}

void PapersPageTest::anotherFormIsChosenForAReason()
{
    Workbench bench;
    bench.files.setNow(u"2022-01-20T09:00:00"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    report->setYear(2021);
    auto *proof = page->findChild<ProofPanel *>();
    QCOMPARE(proof->openCount(), 0);
    auto *form = child<QComboBox>(*page, "formCombo");
    form->setCurrentIndex(form->findData(int(ReportForm::Form2019)));
    Q_EMIT form->activated(form->currentIndex());
    // It is a warning: the window asks for a reason, and without one nothing is issued.
    QCOMPARE(proof->openCount(), 0);
    bench.prompts.agrees = false;
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    bench.prompts.agrees = true;
    // One reason for all that is chosen.
    child<QTableView>(*page, "proofTable")->selectAll();
    child<QPushButton>(*page, "reasonButton")->click();
    QCOMPARE(proof->openCount(), 0);
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const auto issued = PaperBook(bench.files.store()).issued();
    QVERIFY2(issued->size() == 1, qPrintable(bench.prompts.said.join(u'\n')));
    QVERIFY(issued->front().figures.contains("\"rule\":\"otherForm\""));
    QVERIFY(issued->front().figures.contains("\"clerk\":\"" + bench.files.store().clerk().toUtf8()));
    // Back to the year's own.
    report->setYear(2018);
    QCOMPARE(form->currentData().toInt(), int(ReportForm::Form2008));
}

void PapersPageTest::aPaperIsIssuedWithItsReview()
{
    Workbench bench;
    addFigures(bench, 54);
    addText(bench, u"公开{{公开总件数}}件。"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    QAction *issue = report->findChild<QAction *>(u"actionIssue"_s);
    issue->trigger();
    // Nobody had reviewed it yet; the words are the same the second time and others the third.
    QVERIFY(bench.prompts.offeredReview.by.isEmpty());
    QCOMPARE(bench.prompts.offeredReview.on, bench.place.today());
    issue->trigger();
    QCOMPARE(bench.prompts.offeredReview.by, u"审查员"_s);
    bench.files.add(ReportText{2015, ReportForm::Form2008, u"problems"_s, u"报送不够及时。"_s});
    issue->trigger();
    QVERIFY(bench.prompts.offeredReview.by.isEmpty());
    QCOMPARE(PaperBook(bench.files.store()).issued()->size(), size_t(3));
    page->showKind(PapersPage::Kind::Issued);
    const QAbstractItemModel *list = child<QTableView>(*page, "issuedTable")->model();
    const QString review = list->index(0, IssuedModel::ReviewColumn).data().toString();
    QVERIFY2(review.startsWith(u"审查员"), qPrintable(review));
    QCOMPARE(list->headerData(IssuedModel::ReviewColumn, Qt::Horizontal).toString(), u"Secrecy review"_s);
    bench.prompts.agrees = false;
    issue->trigger();
    QCOMPARE(PaperBook(bench.files.store()).issued()->size(), size_t(3));
}

void PapersPageTest::aBulletinAsksWhyPersonalDataStays()
{
    Workbench bench;
    bench.files.setNow(u"2015-12-02T09:00:00"_s);
    bench.files.add(BulletinText{u"2015-11"_s, u"请致电13812345678。"_s});
    auto page = opened(bench, PapersPage::Kind::Bulletin);
    auto *panel = page->findChild<BulletinPanel *>();
    panel->setPeriod(Period(2015, 11));
    bench.prompts.agrees = false;
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY2(bench.prompts.said.last().contains(u"138****5678"), qPrintable(bench.prompts.said.last()));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    bench.prompts.agrees = true;
    panel->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const auto issued = PaperBook(bench.files.store()).issued();
    QCOMPARE(issued->size(), size_t(1));
    QVERIFY(issued->front().figures.contains("138****5678"));
    QVERIFY(issued->front().figures.contains("原因"));
}

void PapersPageTest::brokenTablesAreNamedAndNotIssued()
{
    Workbench bench;
    bench.files.add(ApplicationTotal{2021, u"new"_s, ApplicantKind::Research, 3},
        ApplicationTotal{2021, u"granted"_s, ApplicantKind::Research, 2});
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *report = page->findChild<ReportPanel *>();
    report->setYear(2021);
    auto *view = report->findChild<PaperView *>();
    QVERIFY(view->hasPaper());
    const QString message = child<QLabel>(*report, "messageLabel")->text();
    QVERIFY2(message.contains(u"2 number(s) of the tables do not agree"), qPrintable(message));
    report->findChild<QAction *>(u"actionIssue"_s)->trigger();
    QVERIFY(!bench.prompts.said.isEmpty());
    QVERIFY2(bench.prompts.said.last().contains(u"3 + 0 ≠ 2 + 0"), qPrintable(bench.prompts.said.last()));
    QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    // Put right, nothing is said any more.
    bench.files.add(ApplicationTotal{2021, u"carriedOut"_s, ApplicantKind::Research, 1});
    QCOMPARE(child<QLabel>(*report, "messageLabel")->text(), QString());
}

void PapersPageTest::textIsSavedAndTakenBack()
{
    Workbench bench;
    addText(bench, u"旧"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *editor = child<ProseEdit>(*page, "sectionEdit");
    QCOMPARE(editor->prose(), u"旧"_s);
    editor->replaceProse(u"新"_s);
    child<QPushButton>(*page, "saveButton")->click();
    QCOMPARE(bench.all<ReportText>().front().record.text, u"新"_s);
    QVERIFY(!child<QPushButton>(*page, "saveButton")->isEnabled());
    QVERIFY(bench.deeds.undo());
    QCOMPARE(editor->prose(), u"旧"_s);
}

void PapersPageTest::unknownFieldIsNamed()
{
    Workbench bench;
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *label = child<QLabel>(*page, "fieldsLabel");
    child<ProseEdit>(*page, "sectionEdit")->replaceProse(u"{{公开总件数}}{{乱写}}"_s);
    QVERIFY(label->text().contains(u"乱写"));
    QVERIFY(!label->text().contains(u"公开总件数"));
    child<ProseEdit>(*page, "sectionEdit")->replaceProse(u"{{公开总件数}}"_s);
    QVERIFY(label->text().isEmpty());
}

void PapersPageTest::unsavedTextIsAskedAbout()
{
    Workbench bench;
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    QVERIFY(page->mayLeave());
    child<ProseEdit>(*page, "sectionEdit")->replaceProse(u"新"_s);
    bench.prompts.unsaved = Prompts::Unsaved::Stay;
    QVERIFY(!page->mayLeave());
    child<QSpinBox>(*page->findChild<ReportPanel *>(), "yearSpin")->setValue(2014);
    QCOMPARE(page->findChild<ReportPanel *>()->year(), 2015);
    QCOMPARE(child<ProseEdit>(*page, "sectionEdit")->prose(), u"新"_s);
    bench.prompts.unsaved = Prompts::Unsaved::Save;
    QVERIFY(page->mayLeave());
    const auto texts = bench.all<ReportText>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const auto &text) { return text.record.text == u"新"_s; }));
}

void PapersPageTest::firstTextTakesOverWhatItStartedFrom()
{
    Workbench bench;
    const auto starting = startingProse(*PaperBook(bench.files.store()).figures(2015), ReportForm::Form2008);
    QVERIFY(starting.size() > 2);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *editor = child<ProseEdit>(*page, "sectionEdit");
    // What the paper says is what the clerk finds to edit.
    QCOMPARE(editor->prose(), starting.front().text);
    QVERIFY(!child<QPushButton>(*page, "saveButton")->isEnabled());
    editor->replaceProse(u"新"_s);
    child<QPushButton>(*page, "saveButton")->click();
    // The sections that nobody touched once went blank with the first that was saved.
    const auto texts = bench.all<ReportText>();
    QCOMPARE(texts.size(), starting.size());
    for (const auto &text : texts) {
        const auto from = std::find_if(starting.begin(), starting.end(),
            [&](const ReportText &start) { return start.section == text.record.section; });
        QCOMPARE(text.record.text, text.record.section == starting.front().section ? u"新"_s : from->text);
    }
}

void PapersPageTest::paperFollowsTheTyping()
{
    Workbench bench;
    addFigures(bench, 54);
    addText(bench, u"旧"_s);
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    auto *paper = page->findChild<ReportPanel *>()->findChild<PaperView *>();
    child<ProseEdit>(*page, "sectionEdit")->replaceProse(u"边写边看"_s);
    QTRY_VERIFY2(paper->paper().pages.text.contains(u"边写边看"), qPrintable(paper->paper().pages.text));
    // Nothing is saved by looking at it.
    QCOMPARE(bench.all<ReportText>().front().record.text, u"旧"_s);
}

void PapersPageTest::aStoreWithoutTownIsToldWhatToDo()
{
    TestStore files;
    FontBook fonts;
    WorkingCalendar calendar;
    PaperDesk desk(files.store(), fonts, calendar);
    const Moment now = *Moment::fromString(u"2015-12-02T09:00:00"_s);
    QCOMPARE(desk.bulletin(Period(2015, 11), now).error().kind, ErrorKind::NoTown);
    QCOMPARE(desk.annualReport(2015, ReportForm::Form2008, now).error().kind, ErrorKind::NoTown);
    QVERIFY(errorSentence(Error{ErrorKind::NoTown, {}}).contains(u"Settings"));
}

void PapersPageTest::previewShowsThePdfsPages()
{
    Workbench bench;
    FontBook fonts;
    PaperDesk desk(bench.files.store(), fonts, bench.calendar);
    const auto bulletin = desk.bulletin(Period(2015, 11), bench.place.now());
    QVERIFY(bulletin);
    const auto pdf = toPdf(bulletin->pages);
    QVERIFY(pdf);
    PreviewWidget preview;
    preview.resize(600, 800);
    preview.setPaper(bulletin->pages);
    preview.show();
    QCOMPARE(preview.pageCount(), bulletin->pages.pageCount());
    QVERIFY(preview.pageCount() >= 1);
    QVERIFY(preview.accessibleDescription().contains(u"报送"));

    // Ink is on the screen, not only a sheet.
    const QImage shown = preview.viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            dark += qGray(shown.pixel(x, y)) < 96;
    }
    QVERIFY(dark > 100);
}

void PapersPageTest::onlySheetsInSightArePainted()
{
    PageList paper;
    paper.meta.title = u"长"_s;
    paper.pages.resize(40);
    PreviewWidget preview;
    preview.resize(500, 600);
    preview.setPaper(paper);
    preview.show();
    QCOMPARE(preview.currentPage(), 0);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), 39);
    QTest::keyClick(&preview, Qt::Key_Home);
    QCOMPARE(preview.currentPage(), 0);
    preview.showPage(20);
    QCOMPARE(preview.currentPage(), 20);
}

void PapersPageTest::zoomByKey()
{
    PageList paper;
    paper.pages.resize(3);
    PreviewWidget preview;
    preview.resize(500, 600);
    preview.setPaper(paper);
    preview.show();
    QVERIFY(preview.fitsWidth());
    const double fitted = preview.zoom();
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preview.zoom() > fitted);
    QVERIFY(!preview.fitsWidth());
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview.zoom(), fitted);
    preview.resize(800, 600);
    QVERIFY(preview.zoom() > fitted);
    preview.setZoom(100);
    QCOMPARE(preview.zoom(), 4.0);
}

void PapersPageTest::withoutPrinterPdfIsOffered()
{
    Workbench bench;
    auto page = opened(bench, PapersPage::Kind::Bulletin);
    auto *view = page->findChild<QWidget *>(u"BulletinPanel"_s)->findChild<PaperView *>();
    QVERIFY(view->hasPaper());
    bench.prompts.file = bench.files.file("通报.pdf");
    view->findChild<QAction *>(u"actionPrint"_s)->trigger();
    QVERIFY(bench.prompts.said.last().contains(u"PDF"));
    QFile written(bench.prompts.file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
}

void PapersPageTest::everyFieldHasAName()
{
    Workbench bench;
    auto page = opened(bench, PapersPage::Kind::AnnualReport);
    QCOMPARE(namelessFields(*page), QStringList());
}

QTEST_MAIN(PapersPageTest)
#include "tst_paperspage.moc"
