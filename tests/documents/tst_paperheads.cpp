// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Heads and imprints read back from the finished file: what is coloured and ruled from a picture of the page, type
/// from the places of its characters. The millimetres are those of GB/T 9704-2012; nothing is taken from the layout.
namespace {

constexpr double tolerance = 0.3;
constexpr double typeLeft = 28;
constexpr double typeTop = 37;
constexpr double typeRight = typeLeft + 156;
constexpr double typeBottom = typeTop + 225;
constexpr double typeMiddle = (typeLeft + typeRight) / 2;
constexpr double paperHeight = 297;
constexpr double pt = 25.4 / 72;
constexpr double bodySize = 16 * pt;
constexpr double cell = 156.0 / 28;

double topOf(const ReadCharacter &character)
{
    return character.y - 0.88 * character.size * pt;
}

double bottomOf(const ReadCharacter &character)
{
    return topOf(character) + character.size * pt;
}

PdfReading readingOf(const PageList &paper)
{
    const auto pdf = toPdf(paper);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().detail));
    return PdfReading(pdf.value());
}

/// A paper with a head, a title and @p lines lines of text.
PageList headedPaper(HeadForm form, LineGrid grid, int lines)
{
    Composer composer(testFonts(), grid);
    composer.head(sampleHead(form));
    composer.imprint(sampleImprint(form));
    composer.title({u"甲关于公开工作的通报乙"_s});
    composer.addressee(u"丙："_s);
    composer.paragraph(QString(28 * lines - 2, u'公'));
    return composer.finish({});
}

PdfReading headed(HeadForm form, LineGrid grid, int lines)
{
    return readingOf(headedPaper(form, grid, lines));
}

/// The @p nth (from 0) of the places where @p wanted stands on @p page.
ReadCharacter find(const std::vector<ReadCharacter> &characters, char32_t wanted, int page = 0, int nth = 0)
{
    for (const ReadCharacter &character : characters) {
        if (character.character == wanted && character.page == page && nth-- == 0)
            return character;
    }
    qFatal("U+%x is not on page %d", unsigned(wanted), page + 1);
}

int pagesOf(const PdfReading &reading)
{
    const QByteArray info = reading.run(u"pdfinfo"_s, {u"FILE"_s});
    const QByteArray label = "Pages:";
    const qsizetype at = info.indexOf(label) + label.size();
    return info.mid(at, info.indexOf('\n', at) - at).trimmed().toInt();
}

/// The text of a page as it was drawn.
QString textOf(const PdfReading &reading, int page)
{
    const QString number = QString::number(page + 1);
    return dense(QString::fromUtf8(reading.run(
        u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"-f"_s, number, u"-l"_s, number, u"FILE"_s, u"-"_s})));
}

} // namespace

#define COMPARE_MM(actual, expected)                                                                                   \
    QVERIFY2(std::abs((actual) - (expected)) <= tolerance,                                                             \
        qPrintable(u"%1 mm instead of %2 mm"_s.arg(actual).arg(expected)))

class PaperHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redHead_data() { grids(); }
    void redHead();
    void longMarkFits();
    void letter_data() { grids(); }
    void letter();
    void letterIsFilledToItsSecondRule();
    void letterNumbersItsSecondPageFirst();
    void onlyHeadsAreRed();
    void imprintOnTheBack();
    void imprintTurnsOverInLine();
    void imprintAfterABlankPage();
    void imprintOfALetter();
    void stripAndImprintShareAPage_data();
    void stripAndImprintShareAPage();
    void headsAreReadBack_data();
    void headsAreReadBack();

private:
    static void grids();
};

void PaperHeadsTest::grids()
{
    QTest::addColumn<LineGrid>("grid");
    QTest::addColumn<double>("pitch");
    QTest::addColumn<double>("gapInLine"); // from a line's upper edge to its text
    const double box = 225.0 / 22;
    QTest::newRow("boxes") << LineGrid::Boxes << box << (box - bodySize) / 2;
    QTest::newRow("edge to edge") << LineGrid::EdgeToEdge << (225 - bodySize) / 21 << 0.0;
}

void PaperHeadsTest::redHead()
{
    QFETCH(LineGrid, grid);
    QFETCH(double, pitch);
    QFETCH(double, gapInLine);
    const PdfReading reading = headed(HeadForm::RedHead, grid, 1);
    const std::vector<ReadBand> red = reading.redBands(0);
    QCOMPARE(red.size(), std::size_t(2));
    const ReadBand mark = red[0];
    const ReadBand rule = red[1];
    const auto characters = reading.characters();
    // 7.2.4
    COMPARE_MM(mark.top, typeTop + 35);
    COMPARE_MM((mark.left + mark.right) / 2, typeMiddle);
    // 7.2.5
    const ReadCharacter code = find(characters, U'三', 0, 1);
    const ReadCharacter end = find(characters, U'号');
    COMPARE_MM(topOf(code), mark.bottom + 2 * pitch + gapInLine);
    COMPARE_MM((code.x + end.x + bodySize) / 2, typeMiddle);
    QVERIFY(std::abs(code.size - 16) < 0.1);
    // 7.2.7
    COMPARE_MM(rule.top, bottomOf(end) + 4);
    COMPARE_MM(rule.left, typeLeft);
    COMPARE_MM(rule.right, typeRight);
    // 7.3.1, 7.3.2; the title stands in lines of 35 pt
    const double gapInTitle = (35 - 22) * pt / 2;
    const ReadCharacter title = find(characters, U'甲');
    COMPARE_MM(topOf(title), rule.bottom + 2 * pitch + gapInTitle);
    COMPARE_MM(topOf(find(characters, U'丙')), bottomOf(title) + gapInTitle + pitch + gapInLine);
}

void PaperHeadsTest::longMarkFits()
{
    Composer composer(testFonts());
    PaperHead head = sampleHead(HeadForm::RedHead);
    head.mark = u"中共重庆市永川区三教镇委员会重庆市永川区三教镇人民政府文件"_s;
    composer.head(head);
    composer.title({u"甲关于公开工作的通报乙"_s});
    const ReadBand mark = readingOf(composer.finish({})).redBands(0).front();
    COMPARE_MM(mark.top, typeTop + 35);
    QVERIFY(mark.left > typeLeft - tolerance && mark.right < typeRight + tolerance);
    QVERIFY(mark.width() > 150);
}

void PaperHeadsTest::letter()
{
    QFETCH(LineGrid, grid);
    QFETCH(double, pitch);
    const PdfReading reading = headed(HeadForm::Letter, grid, 1);
    const std::vector<ReadBand> red = reading.redBands(0);
    QCOMPARE(red.size(), std::size_t(5));
    const ReadBand mark = red[0];
    COMPARE_MM(mark.top, 30.0);
    COMPARE_MM((mark.left + mark.right) / 2, typeMiddle);
    COMPARE_MM(red[1].top, mark.bottom + 4);
    for (std::size_t i = 1; i < red.size(); ++i) {
        COMPARE_MM(red[i].width(), 170.0);
        COMPARE_MM((red[i].left + red[i].right) / 2, typeMiddle);
    }
    QVERIFY(red[1].thickness() > 2 * red[2].thickness());
    QVERIFY(red[4].thickness() > 2 * red[3].thickness());
    COMPARE_MM(red[4].bottom, paperHeight - 20);
    const auto characters = reading.characters();
    const ReadCharacter end = find(characters, U'号');
    COMPARE_MM(topOf(end), red[2].bottom + bodySize * 7 / 8);
    COMPARE_MM(end.x + (cell + bodySize) / 2, typeRight);
    COMPARE_MM(topOf(find(characters, U'甲')), bottomOf(end) + 2 * pitch + (35 - 22) * pt / 2);
    QVERIFY(!textOf(reading, 0).contains(u'—'));
}

void PaperHeadsTest::letterIsFilledToItsSecondRule()
{
    const PdfReading reading = headed(HeadForm::Letter, LineGrid::Boxes, 40);
    const double rule = reading.redBands(0)[3].top;
    double lowest = 0;
    for (const ReadCharacter &character : reading.characters()) {
        if (character.page == 0)
            lowest = std::max(lowest, bottomOf(character));
    }
    QVERIFY(lowest <= rule - bodySize * 7 / 8 + tolerance);
    QVERIFY(lowest > rule - bodySize * 7 / 8 - 225.0 / 22);
    QVERIFY(reading.redBands(1).empty());
}

void PaperHeadsTest::letterNumbersItsSecondPageFirst()
{
    const PdfReading reading = headed(HeadForm::Letter, LineGrid::Boxes, 40);
    QVERIFY(!textOf(reading, 0).contains(u"—1—"_s));
    QVERIFY(textOf(reading, 1).contains(u"—2—"_s));
}

void PaperHeadsTest::onlyHeadsAreRed()
{
    for (const HeadForm form : {HeadForm::RedHead, HeadForm::Letter}) {
        const PdfReading reading = headed(form, LineGrid::Boxes, 1);
        QVERIFY(reading.isBlackAndRed(0));
    }
    BulletinValues values = sampleBulletin(12);
    dress(values, HeadForm::RedHead);
    const PdfReading bulletin = readingOf(Bulletin(values).compose(testFonts()));
    for (int page = 1; page < pagesOf(bulletin); ++page)
        QVERIFY(bulletin.redBands(page).empty());
    QVERIFY(readingOf(Bulletin(sampleBulletin(3)).compose(testFonts())).redBands(0).empty());
}

void PaperHeadsTest::imprintOnTheBack()
{
    // One page of text, so the back of the sheet carries the imprint, and its number.
    const PdfReading reading = headed(HeadForm::RedHead, LineGrid::Boxes, 1);
    QCOMPARE(pagesOf(reading), 2);
    const std::vector<ReadBand> rules = reading.blackRules(1);
    QCOMPARE(rules.size(), std::size_t(3));
    COMPARE_MM(rules[2].bottom, typeBottom);
    for (const ReadBand &rule : rules) {
        COMPARE_MM(rule.left, typeLeft);
        COMPARE_MM(rule.right, typeRight);
    }
    QVERIFY(std::abs(rules[0].thickness() - 0.35) < 0.08);
    QVERIFY(std::abs(rules[1].thickness() - 0.25) < 0.08);
    QVERIFY(std::abs(rules[2].thickness() - 0.35) < 0.08);
    const auto characters = reading.characters();
    const double oneIn = 14 * pt;
    const ReadCharacter copies = find(characters, U'抄', 1);
    const ReadCharacter office = find(characters, U'三', 1);
    const ReadCharacter date = find(characters, U'发', 1);
    for (const ReadCharacter &character : {copies, office, date})
        QVERIFY(std::abs(character.size - 14) < 0.1);
    COMPARE_MM(copies.x, typeLeft + oneIn);
    COMPARE_MM(office.x, typeLeft + oneIn);
    COMPARE_MM(date.x + oneIn, typeRight - oneIn);
    COMPARE_MM(date.y, office.y);
    QVERIFY(bottomOf(copies) < rules[1].top && topOf(copies) > rules[0].bottom);
    QVERIFY(bottomOf(office) < rules[2].top && topOf(office) > rules[1].bottom);
    QCOMPARE(textOf(reading, 1), u"抄送：区政务公开办，镇党委、人大、纪委。三教镇党政办公室2015年12月1日印发—2—"_s);
}

void PaperHeadsTest::imprintTurnsOverInLine()
{
    Composer composer(testFonts());
    composer.head(sampleHead(HeadForm::RedHead));
    Imprint imprint = sampleImprint(HeadForm::RedHead);
    imprint.copiesTo = QString(40, u'甲') + u"乙。"_s;
    composer.imprint(imprint);
    composer.title({u"关于公开工作的通报"_s});
    const auto characters = readingOf(composer.finish({})).characters();
    const ReadCharacter first = find(characters, U'甲', 1);
    const ReadCharacter last = find(characters, U'乙', 1);
    QVERIFY(last.y > first.y + 5);
    double turnover = typeRight;
    for (const ReadCharacter &character : characters) {
        if (character.page == 1 && character.character == U'甲' && std::abs(character.y - last.y) < 1)
            turnover = std::min(turnover, character.x);
    }
    COMPARE_MM(turnover, first.x);
    QCOMPARE(std::count_if(characters.begin(), characters.end(),
                 [](const ReadCharacter &one) { return one.page == 1 && one.character == U'。'; }),
        1);
}

void PaperHeadsTest::imprintAfterABlankPage()
{
    int afterBlank = 0;
    for (int lines = 1; lines < 34; ++lines) {
        const PageList paper = headedPaper(HeadForm::RedHead, LineGrid::Boxes, lines);
        const int last = paper.pageCount() - 1;
        QCOMPARE(last % 2, 1);
        // Where the text leaves no room on the back of its sheet, the next one is blank but for the imprint on its
        // back.
        const bool isAfterBlank = paper.pages[std::size_t(last) - 1].runs.empty();
        afterBlank += isAfterBlank ? 1 : 0;
        QCOMPARE(paper.textOf(last).contains(u"— %1 —"_s.arg(last + 1)), !isAfterBlank);
        QVERIFY(paper.textOf(last).contains(u"印发"_s));
        QVERIFY(paper.textOf(0).contains(u"— 1 —"_s));
    }
    QVERIFY(afterBlank > 0);
}

void PaperHeadsTest::imprintOfALetter()
{
    const PdfReading reading = headed(HeadForm::Letter, LineGrid::Boxes, 1);
    QCOMPARE(pagesOf(reading), 1);
    QVERIFY(reading.blackRules(0).empty());
    const auto characters = reading.characters();
    const ReadCharacter copies = find(characters, U'抄');
    COMPARE_MM(copies.x, typeLeft + 14 * pt);
    // The last line of the type area: the character stands in the middle of a line of 28 pt.
    COMPARE_MM(bottomOf(copies), typeBottom - 7 * pt);
    QVERIFY(!textOf(reading, 0).contains(u"印发"_s));
}

void PaperHeadsTest::stripAndImprintShareAPage_data()
{
    QTest::addColumn<HeadForm>("form");
    QTest::addColumn<int>("items");
    for (int items = 1; items < 40; items += 3) {
        QTest::addRow("red head, %d", items) << HeadForm::RedHead << items;
        QTest::addRow("letter, %d", items) << HeadForm::Letter << items;
    }
}

void PaperHeadsTest::stripAndImprintShareAPage()
{
    QFETCH(HeadForm, form);
    QFETCH(int, items);
    DeadlineNoticeValues values = sampleNotice(items);
    dress(values, form);
    values.returnedTo = u"三教镇党务政务公开办公室"_s;
    const PageList paper = DeadlineNotice(values).compose(testFonts());
    const PdfReading reading = readingOf(paper);
    if (form == HeadForm::RedHead)
        QCOMPARE(paper.pageCount() % 2, 0);
    const auto characters = reading.characters();
    const int last = paper.pageCount() - 1;
    const ReadCharacter copies = find(characters, U'抄', last);
    for (const ReadCharacter &character : characters) {
        if (character.page == last && character.y < typeBottom + 2)
            QVERIFY(character.y <= copies.y + 12);
        // Above the imprint nothing reaches into it.
        if (character.page == last && character.y < copies.y - 1)
            QVERIFY(bottomOf(character) < topOf(copies));
    }
    QVERIFY(paper.text.contains(u"三教镇党务政务公开办公室：永川区三教镇人民政府2015年11月25日发出的"_s));
}

void PaperHeadsTest::headsAreReadBack_data()
{
    QTest::addColumn<HeadForm>("form");
    QTest::newRow("red head") << HeadForm::RedHead;
    QTest::newRow("letter") << HeadForm::Letter;
}

void PaperHeadsTest::headsAreReadBack()
{
    QFETCH(HeadForm, form);
    const QString text = headed(form, LineGrid::Boxes, 1).denseText();
    const QString mark = form == HeadForm::RedHead ? u"永川区三教镇人民政府文件"_s : u"永川区三教镇人民政府"_s;
    QVERIFY2(text.startsWith(mark + u"三教府发〔2015〕12号甲关于公开工作的通报乙丙：公"_s), qPrintable(text));
}

QTEST_MAIN(PaperHeadsTest)
#include "tst_paperheads.moc"
