// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "gongwen.h"
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The numbers of GB/T 9704-2012 in millimetres, read back from the finished file; nothing here is taken from the
/// layout's own.
namespace {

constexpr double tolerance = 0.3;
constexpr double typeLeft = 28;
constexpr double typeTop = 37;
constexpr double typeWidth = 156;
constexpr double typeHeight = 225;
constexpr double pt = 25.4 / 72;
constexpr double bodySize = 16 * pt;
constexpr double pitchAcross = typeWidth / 28;
constexpr double ascent = 0.88 * bodySize;

PdfReading readingOf(Composer &composer)
{
    const auto pdf = toPdf(composer.finish({}));
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().detail));
    return PdfReading(pdf.value());
}

/// Two pages of nothing but 公.
PdfReading fullPages(LineGrid grid)
{
    Composer composer(testFonts(), grid);
    composer.paragraph(QString(28 * 44 - 2, u'公'));
    return readingOf(composer);
}

/// The baselines of page 1's body, and the characters of its second line.
struct FirstPage
{
    std::vector<double> baselines;
    std::vector<double> secondLine;
    double firstIndent = 0;
};

FirstPage firstPageOf(const PdfReading &reading)
{
    FirstPage page;
    for (const ReadCharacter &character : reading.characters()) {
        if (character.page != 0 || character.character != U'公')
            continue;
        if (page.baselines.empty() || std::abs(page.baselines.back() - character.y) > 1)
            page.baselines.push_back(character.y);
        if (page.baselines.size() == 1 && page.firstIndent == 0)
            page.firstIndent = character.x;
        if (page.baselines.size() == 2)
            page.secondLine.push_back(character.x);
    }
    return page;
}

const ReadCharacter &characterOf(const std::vector<ReadCharacter> &characters, char32_t wanted)
{
    const auto found = std::find_if(characters.begin(), characters.end(),
        [wanted](const ReadCharacter &candidate) { return candidate.character == wanted; });
    if (found == characters.end())
        qFatal("U+%x is not on the page", unsigned(wanted));
    return *found;
}

} // namespace

#define COMPARE_MM(actual, expected)                                                                                   \
    QVERIFY2(std::abs((actual) - (expected)) <= tolerance,                                                             \
        qPrintable(u"%1 mm instead of %2 mm"_s.arg(actual).arg(expected)))

class PagePositionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOnThePage_data();
    void linesOnThePage();
    void charactersOnTheLine();
    void dashOfThePageNumber();
    void pageNumberSides();
    void unsealedSignature();
    void signatureShorterThanItsDate();
    void sealedSignature();
    void longSignatureStaysInside();
    void titleIsCentred();
    void signatureIsNeverAlone();
    void attachmentsStandInTheirPlace();
    void cellsAreFilledInTheMiddle_data();
    void cellsAreFilledInTheMiddle();
};

/// GB/T 9704-2012, 7.3.4 and 7.3.7.
void PagePositionsTest::attachmentsStandInTheirPlace()
{
    Composer composer(testFonts());
    composer.paragraph(u"正文"_s);
    composer.attachmentNote({u"甲表"_s, QString(30, u'乙')});
    composer.startAttachment(u"附件1"_s, u"丙表"_s);
    const auto characters = readingOf(composer).characters();
    const double box = typeHeight / 22;
    const double margin = (pitchAcross - bodySize) / 2;
    const ReadCharacter note = characterOf(characters, U'附');
    COMPARE_MM(note.x, typeLeft + 2 * pitchAcross + margin);
    COMPARE_MM(note.y - characterOf(characters, U'正').y, 2 * box);
    // The first character of a turnover stands under that of its name.
    std::vector<double> starts;
    double line = 0;
    for (const ReadCharacter &character : characters) {
        if (character.character == U'乙' && std::abs(character.y - line) > 1) {
            starts.push_back(character.x);
            line = character.y;
        }
    }
    QCOMPARE(starts.size(), std::size_t(2));
    COMPARE_MM(starts[0], starts[1]);
    const auto isLabel = [](const ReadCharacter &one) { return one.page == 1 && one.character == U'附'; };
    const auto label = std::find_if(characters.begin(), characters.end(), isLabel);
    QVERIFY(label != characters.end());
    COMPARE_MM(label->x, typeLeft + margin);
    COMPARE_MM(label->y - ascent, typeTop + (box - bodySize) / 2);
    // The title on the third line, in lines of 35 pt.
    const ReadCharacter title = characterOf(characters, U'丙');
    COMPARE_MM(title.y - 0.88 * 22 * pt, typeTop + 2 * box + (35 - 22) * pt / 2);
}

void PagePositionsTest::cellsAreFilledInTheMiddle_data()
{
    QTest::addColumn<FontRole>("role");
    QTest::newRow("head") << FontRole::Hei;
    QTest::newRow("cell") << FontRole::Song;
}

void PagePositionsTest::cellsAreFilledInTheMiddle()
{
    QFETCH(FontRole, role);
    constexpr int dpi = 400;
    Table table;
    table.columnWidths = {Gongwen::width};
    table.appendRow({u"国"_s}, role);
    Composer composer(testFonts());
    composer.table(table);
    const PdfReading reading = readingOf(composer);
    const auto rules = reading.blackRules(0);
    QCOMPARE(rules.size(), std::size_t(2));
    const QImage picture = reading.picture(0, dpi);
    const auto pixel = [](double mm) { return int(std::lround(mm / 25.4 * dpi)); };
    double top = 0;
    double bottom = 0;
    for (int y = pixel(rules[0].bottom + 0.3); y < pixel(rules[1].top - 0.3); ++y) {
        for (int x = pixel(typeLeft + typeWidth / 2 - 3); x < pixel(typeLeft + typeWidth / 2 + 3); ++x) {
            if (picture.pixelColor(x, y).value() > 128)
                continue;
            top = top > 0 ? top : double(y) / dpi * 25.4;
            bottom = double(y + 1) / dpi * 25.4;
        }
    }
    const double off = (top + bottom) / 2 - (rules[0].bottom + rules[1].top) / 2;
    QVERIFY2(std::abs(off) < 0.12, qPrintable(QString::number(off)));
}

void PagePositionsTest::linesOnThePage_data()
{
    QTest::addColumn<LineGrid>("grid");
    QTest::addColumn<double>("firstTop");
    QTest::addColumn<double>("pitch");
    const double box = typeHeight / 22;
    QTest::newRow("boxes") << LineGrid::Boxes << typeTop + (box - bodySize) / 2 << box;
    QTest::newRow("edge to edge") << LineGrid::EdgeToEdge << typeTop << (typeHeight - bodySize) / 21;
}

void PagePositionsTest::linesOnThePage()
{
    QFETCH(LineGrid, grid);
    QFETCH(double, firstTop);
    QFETCH(double, pitch);
    const FirstPage page = firstPageOf(fullPages(grid));
    QCOMPARE(page.baselines.size(), std::size_t(22));
    COMPARE_MM(page.baselines.front() - ascent, firstTop);
    for (std::size_t i = 1; i < page.baselines.size(); ++i)
        COMPARE_MM(page.baselines[i] - page.baselines.front(), double(i) * pitch);
}

void PagePositionsTest::charactersOnTheLine()
{
    const FirstPage page = firstPageOf(fullPages(LineGrid::Boxes));
    QCOMPARE(page.secondLine.size(), std::size_t(28));
    const double margin = (pitchAcross - bodySize) / 2;
    for (std::size_t i = 0; i < page.secondLine.size(); ++i)
        COMPARE_MM(page.secondLine[i], typeLeft + double(i) * pitchAcross + margin);
    COMPARE_MM(page.firstIndent, typeLeft + 2 * pitchAcross + margin);
}

void PagePositionsTest::dashOfThePageNumber()
{
    constexpr int dpi = 300;
    const QImage picture = fullPages(LineGrid::Boxes).picture(0, dpi);
    const auto pixel = [](double mm) { return int(std::lround(mm / 25.4 * dpi)); };
    // The dash after the number is the rightmost ink under the type area, one character of 14 pt from the edge.
    int right = 0;
    for (int y = pixel(typeTop + typeHeight + 3); y < pixel(typeTop + typeHeight + 12); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).value() < 128)
                right = std::max(right, x);
        }
    }
    int top = 0;
    const int middleOfDash = right - pixel(2);
    while (top < picture.height()
        && (top < pixel(typeTop + typeHeight + 1) || picture.pixelColor(middleOfDash, top).value() > 128))
        ++top;
    COMPARE_MM(double(top) / dpi * 25.4, typeTop + typeHeight + 7);
}

void PagePositionsTest::pageNumberSides()
{
    std::vector<ReadCharacter> dashes;
    for (const ReadCharacter &character : fullPages(LineGrid::Boxes).characters()) {
        if (character.character == U'—')
            dashes.push_back(character);
    }
    QCOMPARE(dashes.size(), std::size_t(4));
    QCOMPARE(dashes[1].page, 0);
    QCOMPARE(dashes[2].page, 1);
    QVERIFY(std::abs(dashes[0].size - 14) < 0.1);
    COMPARE_MM(dashes[1].x + 14 * pt, typeLeft + typeWidth - 14 * pt);
    COMPARE_MM(dashes[2].x, typeLeft + 14 * pt);
}

void PagePositionsTest::unsealedSignature()
{
    Composer composer(testFonts());
    composer.paragraph(u"正文"_s);
    composer.signature({u"永川区三教镇人民政府"_s, u"2015年12月31日"_s, false});
    const auto characters = readingOf(composer).characters();
    const ReadCharacter body = characterOf(characters, U'永');
    const ReadCharacter end = characterOf(characters, U'府');
    const ReadCharacter date = characterOf(characters, U'2');
    COMPARE_MM(end.x + pitchAcross, typeLeft + typeWidth - 2 * pitchAcross);
    COMPARE_MM(date.x, body.x + 2 * pitchAcross);
    COMPARE_MM(body.y - characterOf(characters, U'正').y, 2 * typeHeight / 22);
    COMPARE_MM(date.y - body.y, typeHeight / 22);
}

void PagePositionsTest::signatureShorterThanItsDate()
{
    Composer composer(testFonts());
    composer.signature({u"镇党委"_s, u"2015年12月31日"_s, false});
    const auto characters = readingOf(composer).characters();
    COMPARE_MM(characterOf(characters, U'日').x + pitchAcross, typeLeft + typeWidth - 2 * pitchAcross);
    COMPARE_MM(characterOf(characters, U'镇').x, characterOf(characters, U'2').x - 2 * pitchAcross);
}

void PagePositionsTest::sealedSignature()
{
    Composer composer(testFonts());
    composer.paragraph(u"正文"_s);
    composer.signature({u"三教镇党委"_s, u"2015年12月31日"_s, true});
    const auto characters = readingOf(composer).characters();
    const double dateEnd = characterOf(characters, U'日').x + pitchAcross;
    const double dateMiddle = (characterOf(characters, U'2').x + dateEnd) / 2;
    COMPARE_MM(dateEnd, typeLeft + typeWidth - 4 * pitchAcross);
    COMPARE_MM((characterOf(characters, U'三').x + characterOf(characters, U'委').x + pitchAcross) / 2, dateMiddle);
}

void PagePositionsTest::longSignatureStaysInside()
{
    for (bool isSealed : {false, true}) {
        Composer composer(testFonts());
        composer.signature(
            {u"重庆市永川区三教镇党务政务公开和村务公开工作领导小组办公室联席会议"_s, u"2015年12月31日"_s, isSealed});
        for (const ReadCharacter &character : readingOf(composer).characters()) {
            QVERIFY(character.x > typeLeft - tolerance);
            QVERIFY(character.x < typeLeft + typeWidth);
        }
    }
}

void PagePositionsTest::titleIsCentred()
{
    Composer composer(testFonts());
    composer.title({u"甲关于公开工作的通报乙"_s});
    const auto characters = readingOf(composer).characters();
    const ReadCharacter first = characterOf(characters, U'甲');
    const ReadCharacter last = characterOf(characters, U'乙');
    COMPARE_MM((first.x + last.x + 22 * pt) / 2, typeLeft + typeWidth / 2);
    QVERIFY(std::abs(first.size - 22) < 0.1);
}

void PagePositionsTest::signatureIsNeverAlone()
{
    for (int lines = 15; lines <= 24; ++lines) {
        Composer composer(testFonts());
        const Signature signature{u"永川区三教镇人民政府"_s, u"2015年12月31日"_s, true};
        composer.paragraph({{FontRole::FangSong, QString(28 * lines - 2, u'公')}}, signature.lines());
        composer.signature(signature);
        const auto characters = readingOf(composer).characters();
        const int page = characterOf(characters, U'府').page;
        QVERIFY(std::any_of(characters.begin(), characters.end(),
            [page](const ReadCharacter &character) { return character.page == page && character.character == U'公'; }));
    }
}

QTEST_MAIN(PagePositionsTest)
#include "tst_pagepositions.moc"
