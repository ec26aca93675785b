// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinpanel.h"
#include "composer.h"
#include "fontbook.h"
#include "gongwen.h"
#include "paperoutput.h"
#include "papersides.h"
#include "paperspage.h"
#include "paperview.h"
#include "preferences.h"
#include "previewwidget.h"
#include "printhabits.h"
#include "settingspage.h"
#include "sheetcache.h"
#include "workbench.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

#include <array>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PageList paperOf(int paragraphs)
{
    static FontBook fonts;
    Composer composer(fonts);
    composer.title({u"年度报告"_s});
    for (int i = 0; i < paragraphs; ++i)
        composer.paragraph(u"全年公开%1件，群众满意率100%。"_s.arg(i).repeated(4));
    return composer.finish({u"年度报告"_s, {}, {}, {}});
}

/// Where the first word of the file at @p path stands, in points from the top left corner.
QPointF firstWordIn(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    reader.waitForFinished();
    static const QRegularExpression word(u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\""_s);
    const auto found = word.match(QString::fromUtf8(reader.readAllStandardOutput()));
    return {found.captured(1).toDouble(), found.captured(2).toDouble()};
}

} // namespace

/// Papers as files, on the screen and at the printer.
class PaperFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void savedAsWhatWasChosen_data();
    void savedAsWhatWasChosen();
    void issuedPaperIsSavedAsItWas();
    void sheetsOnTheScreenAreThoseOfTheList();
    void anotherPaperIsDrawnAnew();
    void largeSheetsAreNotKept();
    void aPaperIsOpenedAtItsFirstLine();
    void scrollingMovesWhatIsThere();
    void printingIsMovedAsSet_data();
    void printingIsMovedAsSet();
    void aSlipIsNeverTheBackOfAnotherSheet();
    void anIssuedPaperWithASlipGoesOnOneSide();
    void offsetIsSetOnTheSettingsPage();
    void offsetOfAStrangeFileIsNone();

private:
    static std::unique_ptr<PapersPage> opened(Workbench &bench)
    {
        bench.files.setNow(u"2015-12-02T09:00:00"_s);
        auto page = std::make_unique<PapersPage>(bench.place);
        page->resize(1000, 700);
        page->showKind(PapersPage::Kind::Bulletin);
        page->show();
        return page;
    }
    static PaperView *viewIn(PapersPage &page) { return page.findChild<BulletinPanel *>()->findChild<PaperView *>(); }

    QTemporaryDir m_settings;
};

void PaperFilesTest::init()
{
    QCoreApplication::setOrganizationName(u"gongkai-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    PrintHabits().setOffset({});
}

void PaperFilesTest::savedAsWhatWasChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("isArchival");
    QTest::newRow("pdf") << u"a.pdf"_s << 0 << QByteArray("%PDF-") << false;
    QTest::newRow("archival") << u"a.pdf"_s << 1 << QByteArray("%PDF-") << true;
    QTest::newRow("odt") << u"a.odt"_s << 2 << QByteArray("PK") << false;
    QTest::newRow("html") << u"a.html"_s << 3 << QByteArray("<!DOCTYPE html>") << false;
    QTest::newRow("text") << u"a.txt"_s << 4 << QByteArray("试镇") << false;
    QTest::newRow("typed ending") << u"a.odt"_s << 0 << QByteArray("PK") << false;
    QTest::newRow("ending of no kind") << u"a.2015"_s << 3 << QByteArray("<!DOCTYPE html>") << false;
}

void PaperFilesTest::savedAsWhatWasChosen()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QByteArray, start);
    QFETCH(bool, isArchival);
    Workbench bench;
    auto page = opened(bench);
    bench.prompts.file = bench.files.file(name.toUtf8().constData());
    bench.prompts.kind = kind;
    viewIn(*page)->findChild<QAction *>(u"actionSavePdf"_s)->trigger();
    const QByteArray file = contentOf(bench.prompts.file);
    QVERIFY2(file.startsWith(start), file.left(60).constData());
    QCOMPARE(file.contains("<pdfaid:part>1"), isArchival);
    QVERIFY(bench.prompts.said.isEmpty());
}

void PaperFilesTest::issuedPaperIsSavedAsItWas()
{
    Workbench bench;
    auto page = opened(bench);
    viewIn(*page)->findChild<QAction *>(u"actionIssue"_s)->trigger();
    const PaperBook book(bench.files.store());
    const auto issued = book.issued();
    QCOMPARE(issued->size(), 1U);
    const auto document = book.issuedDocument(issued->front().id);
    QVERIFY(document);
    // What is kept for good is in the form for it.
    QVERIFY(document->pdf.contains("<pdfaid:part>1"));
    page->showKind(PapersPage::Kind::Issued);
    bench.prompts.file = bench.files.file("a.pdf");
    child<QPushButton>(*page, "saveIssuedButton")->click();
    QCOMPARE(contentOf(bench.prompts.file), document->pdf);
    bench.prompts.file = bench.files.file("a.txt");
    bench.prompts.kind = 1;
    child<QPushButton>(*page, "saveIssuedButton")->click();
    QCOMPARE(contentOf(bench.prompts.file), document->text.toUtf8());
}

void PaperFilesTest::sheetsOnTheScreenAreThoseOfTheList()
{
    const PageList paper = paperOf(12);
    constexpr double scale = 0.1;
    SheetCache sheets;
    QVERIFY(!sheets.has(0, scale));
    const QImage kept = sheets.sheet(paper, 0, scale).toImage();
    QVERIFY(sheets.has(0, scale));
    QVERIFY(!sheets.has(0, 2 * scale));
    QImage direct(kept.size(), kept.format());
    direct.fill(Qt::white);
    QPainter painter(&direct);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, paper, 0);
    painter.end();
    QCOMPARE(kept, direct);
}

void PaperFilesTest::anotherPaperIsDrawnAnew()
{
    PreviewWidget preview;
    preview.resize(500, 600);
    preview.setPaper(paperOf(3));
    preview.show();
    const QImage before = preview.grab().toImage();
    preview.updatePaper(paperOf(9));
    QVERIFY(preview.grab().toImage() != before);
    preview.updatePaper(paperOf(3));
    QCOMPARE(preview.grab().toImage(), before);
    preview.zoomIn();
    preview.fitWidth();
    QCOMPARE(preview.grab().toImage(), before);
}

void PaperFilesTest::largeSheetsAreNotKept()
{
    SheetCache sheets;
    const PageList paper = paperOf(1);
    QVERIFY(SheetCache::fits(0.2));
    QVERIFY(!SheetCache::fits(1.0));
    QVERIFY(sheets.sheet(paper, 0, 1.0).isNull());
    // They are drawn in place.
    PreviewWidget preview;
    preview.resize(500, 600);
    preview.setPaper(paper);
    preview.setZoom(4);
    preview.show();
    preview.horizontalScrollBar()->setValue(preview.horizontalScrollBar()->maximum() / 2);
    preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->maximum() / 8);
    const QImage shown = preview.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int x = 0; x < shown.width(); ++x) {
        for (int y = 0; y < shown.height(); ++y)
            dark += qGray(shown.pixel(x, y)) < 64 ? 1 : 0;
    }
    QVERIFY(dark > 100);
}

void PaperFilesTest::aPaperIsOpenedAtItsFirstLine()
{
    const PageList paper = paperOf(60);
    const double first = paper.topOf(0);
    QVERIFY(first > 0);
    PreviewWidget preview;
    // As wide as beside a form on a screen of 1366 x 768, and it grows after the paper has come.
    preview.resize(300, 120);
    preview.setPaper(paper);
    preview.resize(620, 400);
    preview.show();
    const auto edge = [&preview, first] { return preview.sheetArea(0).top() + first * preview.scale(); };
    QVERIFY2(edge() >= 0 && edge() <= 3.0 * preview.gap(), qPrintable(QString::number(edge())));
    QCOMPARE(preview.currentPage(), 0);
    preview.resize(900, 500);
    QVERIFY2(edge() >= 0 && edge() <= 3.0 * preview.gap(), qPrintable(QString::number(edge())));
    // Composed again it stays there; whoever went on reading stays where he is.
    preview.updatePaper(paper);
    QVERIFY(edge() >= 0 && edge() <= 3.0 * preview.gap());
    preview.verticalScrollBar()->setValue(700);
    preview.updatePaper(paper);
    QCOMPARE(preview.verticalScrollBar()->value(), 700);
    preview.showStart();
    QVERIFY(edge() >= 0 && edge() <= 3.0 * preview.gap());
    // Nothing is printed on a blank sheet: it begins at its edge.
    PageList blank;
    blank.pages.resize(3);
    QCOMPARE(blank.topOf(0), 0.0);
    preview.setPaper(blank);
    QCOMPARE(preview.verticalScrollBar()->value(), 0);
}

/// What is scrolled to looks as if it had been painted there at once.
void PaperFilesTest::scrollingMovesWhatIsThere()
{
    const PageList paper = paperOf(60);
    PreviewWidget scrolled;
    PreviewWidget jumped;
    for (PreviewWidget *preview : {&scrolled, &jumped}) {
        preview->resize(500, 600);
        preview->setPaper(paper);
    }
    scrolled.show();
    for (int step = 0; step < 40; ++step) {
        scrolled.verticalScrollBar()->setValue(step * 37);
        QCoreApplication::processEvents();
    }
    jumped.show();
    jumped.verticalScrollBar()->setValue(scrolled.verticalScrollBar()->value());
    QCOMPARE(scrolled.currentPage(), jumped.currentPage());
    QVERIFY(scrolled.currentPage() > 0);
    QCOMPARE(scrolled.accessibleDescription(), jumped.accessibleDescription());
    QCoreApplication::processEvents();
    // What the screen holds, not what would be painted now.
    const auto onScreen = [](const QWidget &widget) { return widget.screen()->grabWindow(widget.winId()).toImage(); };
    QCOMPARE(onScreen(scrolled), jumped.grab().toImage());
}

void PaperFilesTest::printingIsMovedAsSet_data()
{
    QTest::addColumn<bool>("isIssued");
    QTest::newRow("draft") << false;
    QTest::newRow("issued") << true;
}

void PaperFilesTest::printingIsMovedAsSet()
{
    QFETCH(bool, isIssued);
    // The system's spooler keeps what it gets.
    QTemporaryDir folder;
    QFile spooler(folder.filePath(u"lp"_s));
    QVERIFY(spooler.open(QIODevice::WriteOnly));
    spooler.write("#!/bin/sh\nfor last; do :; done\ncp \"$last\" \"${0%/*}/job.pdf\"\n");
    spooler.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    spooler.close();
    const QByteArray path = qgetenv("PATH");
    const auto before = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);

    Workbench bench;
    bench.prompts.spools = true;
    auto page = opened(bench);
    const auto print = [&] {
        if (isIssued)
            child<QPushButton>(*page, "printIssuedButton")->click();
        else
            viewIn(*page)->findChild<QAction *>(u"actionPrint"_s)->trigger();
        return firstWordIn(folder.filePath(u"job.pdf"_s));
    };
    if (isIssued) {
        viewIn(*page)->findChild<QAction *>(u"actionIssue"_s)->trigger();
        page->showKind(PapersPage::Kind::Issued);
    }
    const QPointF usual = print();
    QVERIFY(usual.x() > 28);
    if (isIssued) {
        const PaperBook book(bench.files.store());
        QCOMPARE(contentOf(folder.filePath(u"job.pdf"_s)), book.issuedDocument(book.issued()->front().id)->pdf);
    }
    PrintHabits().setOffset({2.5, -1});
    const QPointF moved = print() - usual;
    constexpr double points = 72 / 25.4;
    QVERIFY2(qAbs(moved.x() - 2.5 * points) < 0.05, qPrintable(QString::number(moved.x())));
    QVERIFY2(qAbs(moved.y() + 1 * points) < 0.05, qPrintable(QString::number(moved.y())));
    // What goes into a file is the paper itself.
    bench.prompts.file = bench.files.file("a.pdf");
    if (isIssued)
        child<QPushButton>(*page, "saveIssuedButton")->click();
    else
        viewIn(*page)->findChild<QAction *>(u"actionSavePdf"_s)->trigger();
    QVERIFY((firstWordIn(bench.prompts.file) - usual).manhattanLength() < 0.05);
}

void PaperFilesTest::aSlipIsNeverTheBackOfAnotherSheet()
{
    const auto paper = [](int pages, std::optional<int> slipPage) {
        PageList made;
        made.pages.resize(size_t(pages));
        made.slipPage = slipPage;
        return made;
    };
    const auto pagesOf = [](const std::vector<PageList> &papers, bool isBothSides) {
        std::vector<const PageList *> all;
        for (const PageList &each : papers)
            all.push_back(&each);
        std::vector<int> pages;
        for (const PaperSide &side : sidesOf(all, isBothSides))
            pages.push_back(side.page);
        return pages;
    };
    using Pages = std::vector<int>;
    QCOMPARE(pagesOf({paper(2, 1)}, true), (Pages{0, -1, 1}));
    QCOMPARE(pagesOf({paper(2, 1)}, false), (Pages{0, 1}));
    QCOMPARE(pagesOf({paper(2, std::nullopt)}, true), (Pages{0, 1}));
    // A strip on the only sheet, a slip that stands on a front anyway, and one of two pages.
    QCOMPARE(pagesOf({paper(1, 0)}, true), (Pages{0}));
    QCOMPARE(pagesOf({paper(3, 2)}, true), (Pages{0, 1, 2}));
    QCOMPARE(pagesOf({paper(3, 1)}, true), (Pages{0, -1, 1, 2}));
    // Each paper begins on a sheet of its own.
    QCOMPARE(pagesOf({paper(1, 0), paper(2, 1), paper(1, 0)}, true), (Pages{0, -1, 0, -1, 1, -1, 0}));
    QCOMPARE(pagesOf({}, true), Pages());
}

void PaperFilesTest::anIssuedPaperWithASlipGoesOnOneSide()
{
    const QTemporaryDir folder;
    QFile spooler(folder.filePath(u"lp"_s));
    QVERIFY(spooler.open(QIODevice::WriteOnly));
    spooler.write("#!/bin/sh\necho \"$@\" > \"${0%/*}/said\"\n");
    spooler.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    spooler.close();
    const QByteArray path = qgetenv("PATH");
    const auto before = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    QWidget window;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName({});
    printer.setDuplex(QPrinter::DuplexLongSide);
    for (const bool hasSlip : {true, false}) {
        QVERIFY(printPdf(&window, "%PDF", u"a"_s, printer, hasSlip));
        QCOMPARE(contentOf(folder.filePath(u"said"_s)).contains("sides=one-sided"),
            hasSlip || printer.duplex() == QPrinter::DuplexNone);
    }
}

void PaperFilesTest::offsetIsSetOnTheSettingsPage()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.activate();
    // Each row of the form is one of its own.
    const auto *form = child<QGridLayout>(page, "townLayout");
    const auto rowOf = [form](QWidget *field) {
        std::array<int, 4> place{};
        form->getItemPosition(form->indexOf(field), &place[0], &place[1], &place[2], &place[3]);
        return place[0];
    };
    const int above = rowOf(child<QCheckBox>(page, "askClerkCheck"));
    QCOMPARE(rowOf(child<QDoubleSpinBox>(page, "printRightSpin")), above + 1);
    QCOMPARE(rowOf(child<QDoubleSpinBox>(page, "printDownSpin")), above + 2);
    child<QDoubleSpinBox>(page, "printRightSpin")->setValue(1.5);
    child<QDoubleSpinBox>(page, "printDownSpin")->setValue(-2);
    QCOMPARE(PrintHabits().offset(), QPointF(1.5, -2));
    const SettingsPage again(bench.place, preferences);
    QCOMPARE(again.findChild<QDoubleSpinBox *>(u"printRightSpin"_s)->value(), 1.5);
    QCOMPARE(again.findChild<QDoubleSpinBox *>(u"printDownSpin"_s)->value(), -2.0);
}

void PaperFilesTest::offsetOfAStrangeFileIsNone()
{
    QSettings settings;
    settings.setValue(u"print/right"_s, u"weit"_s);
    settings.setValue(u"print/down"_s, u"nan"_s);
    settings.setValue(u"print/duplex"_s, 77);
    settings.sync();
    QCOMPARE(PrintHabits().offset(), QPointF());
    QCOMPARE(PrintHabits().duplex(), QPrinter::DuplexLongSide);
    PrintHabits().setOffset({500, -500});
    QCOMPARE(PrintHabits().offset(), QPointF(PrintHabits::MostOffset, -PrintHabits::MostOffset));
    PrintHabits().setDuplex(QPrinter::DuplexNone);
    QCOMPARE(PrintHabits().duplex(), QPrinter::DuplexNone);
}

QTEST_MAIN(PaperFilesTest)
#include "tst_paperfiles.moc"
