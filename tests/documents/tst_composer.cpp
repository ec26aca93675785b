// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "gongwen.h"
#include "samplepapers.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where @p character first stands on @p page.
QPointF placeOf(const PageList &paper, int page, char32_t character)
{
    for (const TextRun &run : paper.pages.at(std::size_t(page)).runs) {
        const auto at = run.text.find(character);
        if (at != std::u32string::npos)
            return run.glyphs.positions().at(qsizetype(at));
    }
    return {};
}

QString faceOf(const PageList &paper, char32_t character)
{
    for (const TextRun &run : paper.pages.front().runs) {
        if (run.text.find(character) != std::u32string::npos)
            return run.glyphs.rawFont().familyName();
    }
    return {};
}

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsTakeTheFaceOfTheirLevel();
    void headingStaysWithItsText();
    void headingGoesWithAShortParagraphAboveASignature();
    void attachmentNamesHangUnderTheName();
    void singleAttachmentHasNoNumber();
    void attachmentStartsItsOwnPage();
    void chartShowsEachShare();
    void chartLongerThanAPageGoesOn();
    void stripIsAtTheFoot();
    void paintingScales();
    void emptyPaperHasOnePage();
};

void ComposerTest::headingsTakeTheFaceOfTheirLevel()
{
    Composer composer(testFonts());
    composer.heading(1, u"甲"_s);
    composer.heading(2, u"乙"_s);
    composer.heading(3, u"丙"_s);
    composer.heading(4, u"丁"_s);
    const PageList paper = composer.finish({});
    QCOMPARE(faceOf(paper, U'丙'), faceOf(paper, U'丁'));
    const auto roles = testFonts().roles();
    QCOMPARE(faceOf(paper, U'甲'), roles[std::size_t(FontRole::Hei)].face);
    QCOMPARE(faceOf(paper, U'乙'), roles[std::size_t(FontRole::Kai)].face);
    QCOMPARE(faceOf(paper, U'丙'), roles[std::size_t(FontRole::FangSong)].face);
    QCOMPARE(paper.bookmarks.size(), std::size_t(4));
    QCOMPARE(paper.bookmarks[3].level, 4);
}

void ComposerTest::headingStaysWithItsText()
{
    for (int lines = 18; lines <= 22; ++lines) {
        Composer composer(testFonts());
        composer.blankLines(lines);
        composer.heading(1, u"标题"_s);
        composer.paragraph(u"正文"_s);
        const PageList paper = composer.finish({});
        for (int page = 0; page < paper.pageCount(); ++page)
            QCOMPARE(paper.textOf(page).contains(u"标题"_s), paper.textOf(page).contains(u"正文"_s));
    }
}

void ComposerTest::headingGoesWithAShortParagraphAboveASignature()
{
    constexpr int Below = 6;
    const QString shortText = u"正文"_s;
    const QString longText = u"正文"_s.repeated(60);
    for (int lines = 8; lines <= 22; ++lines) {
        for (const QString &text : {shortText, longText}) {
            Composer composer(testFonts());
            composer.blankLines(lines);
            composer.heading(1, u"标题"_s, composer.linesKeptWhole(text, Below));
            composer.paragraph({{FontRole::FangSong, text}}, Below);
            const PageList paper = composer.finish({});
            const int page = paper.textOf(0).contains(u"标题"_s) ? 0 : 1;
            QVERIFY2(paper.textOf(page).contains(u"正"_s), qPrintable(u"%1 lines above"_s.arg(lines)));
        }
    }
    Composer composer(testFonts());
    QCOMPARE(composer.linesKeptWhole(shortText, Below), 1 + Below);
    QCOMPARE(composer.linesKeptWhole(longText, Below), 1);
}

void ComposerTest::attachmentNamesHangUnderTheName()
{
    Composer composer(testFonts());
    composer.attachmentNote({u"甲"_s, u"乙"_s + u"很长的名称"_s.repeated(5) + u"终"_s});
    const PageList paper = composer.finish({});
    QCOMPARE(placeOf(paper, 0, U'甲').x(), placeOf(paper, 0, U'乙').x());
    QVERIFY(placeOf(paper, 0, U'终').y() > placeOf(paper, 0, U'乙').y());
    bool hangs = false;
    for (const TextRun &run : paper.pages[0].runs)
        hangs = hangs || qAbs(run.glyphs.positions().first().x() - placeOf(paper, 0, U'甲').x()) < 0.01;
    QVERIFY(hangs);
    QCOMPARE(paper.text, u"附件：1.甲\n2.乙"_s + u"很长的名称"_s.repeated(5) + u"终\n"_s);
}

void ComposerTest::singleAttachmentHasNoNumber()
{
    Composer composer(testFonts());
    composer.attachmentNote({});
    composer.attachmentNote({u"甲"_s});
    QCOMPARE(composer.finish({}).text, u"附件：甲\n"_s);
}

void ComposerTest::attachmentStartsItsOwnPage()
{
    Composer composer(testFonts());
    composer.paragraph(u"正文"_s);
    composer.startAttachment(u"附件1"_s, u"一览表"_s);
    const PageList paper = composer.finish({});
    QCOMPARE(paper.pageCount(), 2);
    QVERIFY(paper.textOf(1).startsWith(u"附件1"_s));
    const double line = Gongwen::height / Gongwen::linesPerPage;
    // The title begins on the third line.
    const double titleTop = placeOf(paper, 1, U'览').y() - 0.88 * Gongwen::titleSize;
    QVERIFY(titleTop >= Gongwen::top + 2 * line && titleTop < Gongwen::top + 4 * line);
}

void ComposerTest::chartShowsEachShare()
{
    Composer composer(testFonts());
    BarChart chart{u"按时率"_s,
        {{u"甲"_s, 1.0, u"100%"_s}, {u"乙"_s, 0.25, u"25%"_s}, {u"丙"_s, 0.0, u"0%"_s}, {u"丁"_s, std::nullopt, u"—"_s},
            {u"戊"_s, 7.0, u"?"_s}}};
    composer.chart(chart);
    const PageList paper = composer.finish({});
    const auto &bars = paper.pages[0].bars;
    QCOMPARE(bars.size(), std::size_t(3));
    QVERIFY(qAbs(bars[1].area.width() * 4 - bars[0].area.width()) < 0.01);
    QCOMPARE(bars[2].area.width(), bars[0].area.width());
}

void ComposerTest::chartLongerThanAPageGoesOn()
{
    Composer composer(testFonts());
    BarChart chart{u"按时率"_s, {}};
    for (int i = 0; i < 60; ++i)
        chart.items.push_back({u"单位%1"_s.arg(i), 0.5, u"50%"_s});
    composer.chart(chart);
    const PageList paper = composer.finish({});
    QCOMPARE(paper.pageCount(), 2);
    QCOMPARE(paper.pages[0].bars.size() + paper.pages[1].bars.size(), std::size_t(60));
    QVERIFY(paper.textOf(0).contains(u"75%"_s) && paper.textOf(1).contains(u"75%"_s));
}

void ComposerTest::stripIsAtTheFoot()
{
    for (int lines : {0, 10, 16, 21}) {
        Composer composer(testFonts());
        composer.blankLines(lines);
        composer.paragraph(u"正文"_s);
        composer.receiptStrip({u"剪"_s, u"回执"_s, u"收到。"_s, {u"甲："_s, u"乙："_s, u"丙："_s}});
        const PageList paper = composer.finish({});
        const Sheet &last = paper.pages.back();
        QVERIFY(last.rules[0].isDashed && last.rules[1].isDashed);
        for (const Rule &rule : last.rules)
            QVERIFY(rule.line.y1() < Gongwen::top + Gongwen::height);
        QVERIFY(last.rules.back().line.y1() > Gongwen::top + Gongwen::height - 15 * Gongwen::mm);
    }
}

void ComposerTest::paintingScales()
{
    Composer composer(testFonts());
    composer.paragraph(u"公开"_s);
    const PageList paper = composer.finish({});
    QImage picture(210 * 4, 297 * 4, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(4 / Gongwen::mm, 4 / Gongwen::mm);
    paintPage(painter, paper, 0);
    painter.end();
    QRect ink;
    for (int y = 0; y < 250 * 4; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    // Two characters after an indent of two, in the first of the 22 lines.
    QVERIFY(ink.left() >= 39 * 4 && ink.right() <= 51 * 4);
    QVERIFY(ink.top() >= 37 * 4 && ink.bottom() <= 48 * 4);
    QVERIFY(!ink.isEmpty());
}

void ComposerTest::emptyPaperHasOnePage()
{
    Composer composer(testFonts());
    const PageList paper = composer.finish({});
    QCOMPARE(paper.pageCount(), 1);
    QVERIFY(paper.text.simplified().isEmpty());
}

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
