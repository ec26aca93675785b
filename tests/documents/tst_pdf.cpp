// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"

#include <QFile>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

const PaperMeta sampleMeta{u"关于人大一日行用文的报告"_s, u"三教镇人民政府"_s, u"样文"_s,
    QDateTime(QDate(2015, 12, 31), QTime(8, 30), Qt::UTC)};

PageList paperOf(const QStringList &paragraphs)
{
    Composer composer(testFonts());
    for (const QString &paragraph : paragraphs)
        composer.paragraph(paragraph);
    return composer.finish(sampleMeta);
}

QByteArray pdfOf(const PageList &paper)
{
    const auto pdf = toPdf(paper);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().detail));
    return pdf.value();
}

/// Without the page numbers, which stand between the text of two pages.
QString withoutNumbers(QString text, int pages)
{
    for (int page = 1; page <= pages; ++page) {
        const QString number = u"—%1—"_s.arg(page);
        if (const qsizetype at = text.indexOf(number); at >= 0)
            text.remove(at, number.size());
    }
    return text;
}

QString textRead(const QStringList &paragraphs)
{
    const PageList paper = paperOf(paragraphs);
    return withoutNumbers(PdfReading(pdfOf(paper)).denseText(), paper.pageCount());
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadBack_data();
    void textIsReadBack();
    void everyCommonCharacterIsReadBack();
    void everyCharacterOfTheStateTableIsReadBack_data();
    void everyCharacterOfTheStateTableIsReadBack();
    void wholePapersAreReadBack_data();
    void wholePapersAreReadBack();
    void missingGlyphStopsWithItsPlace();
    void missingGlyphInATableStopsToo();
    void paperWithoutPagesIsRefused();
    void fileIsSound();
    void everyFaceIsEmbedded();
    void equalPapersHaveEqualBytes();
    void fileTellsWhatItIs();
    void pagesAreExactlyA4();
    void headingsAreBookmarks();
    void substitutionsAreRecorded();
};

void PdfTest::textIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("characters that Qt turns into radicals") << u"人大一日行用文方面高小立月力又口土士子心手水火"_s;
    QTest::newRow("a character and its radical") << u"人⼈大⼤一⼀日⽇"_s;
    QTest::newRow("beyond the BMP") << u"周\U00030EDD、张\U00020164"_s;
    QTest::newRow("rare names")
        << u"张堃、李龑、王喆、赵镕、孙䶮、刘珺、陈祎、周翀、吴𬭎、郑𫖯、王㛃"_s;
    QTest::newRow("dashes and dots") << u"公开——公正……买买提·阿依古丽•买・买"_s;
    QTest::newRow("marks") << u"“甲”‘乙’《丙》（丁）【戊】〔己〕％℃№￥"_s;
    QTest::newRow("narrow letters") << u"GB/T 9704-2012, 98.6% (abc) [x] {y} #1 @2 & * + = <>"_s;
    QTest::newRow("full-width letters") << u"ＡＢＣ１２３％"_s;
    QTest::newRow("looks like markup") << u"<b>&lt; \\ ( ) \\n"_s;
}

void PdfTest::textIsReadBack()
{
    QFETCH(QString, text);
    QCOMPARE(textRead({text}), dense(text));
}

void PdfTest::everyCommonCharacterIsReadBack()
{
    QString text;
    for (char32_t character = 0x4E00; character <= 0x9FA5; ++character) {
        if (testFonts().glyphFor(FontRole::FangSong, character))
            text += QString::fromUcs4(&character, 1);
    }
    QVERIFY(text.size() > 20000);
    QCOMPARE(textRead({text}), text);
}

/// 通用规范汉字表 (国发〔2013〕23号): 3,500, 3,000 and 1,605 characters, 196 of them beyond the BMP. The list is taken
/// from the property kTGH of Unicode 15; its three grades are parted by blank lines.
void PdfTest::everyCharacterOfTheStateTableIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<FontRole>("role");
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/common-characters.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList grades = QString::fromUtf8(file.readAll()).split(u"\n\n"_s);
    grades.replaceInStrings(u"\n"_s, QString());
    QCOMPARE(grades.size(), 3);
    QTest::newRow("first grade") << grades[0] << qsizetype(3500) << FontRole::FangSong;
    QTest::newRow("second grade") << grades[1] << qsizetype(3000) << FontRole::FangSong;
    QTest::newRow("third grade") << grades[2] << qsizetype(1605) << FontRole::FangSong;
    const QString all = grades.join(QString());
    QTest::newRow("all in 楷体") << all << qsizetype(8105) << FontRole::Kai;
    QTest::newRow("all in 黑体") << all << qsizetype(8105) << FontRole::Hei;
    QTest::newRow("all in 小标宋") << all << qsizetype(8105) << FontRole::Title;
    QTest::newRow("all in 宋体") << all << qsizetype(8105) << FontRole::Song;
}

void PdfTest::everyCharacterOfTheStateTableIsReadBack()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    QFETCH(FontRole, role);
    QCOMPARE(text.toUcs4().size(), count);
    Composer composer(testFonts());
    composer.paragraph({{role, text}});
    const PageList paper = composer.finish(sampleMeta);
    QVERIFY(paper.missing.empty());
    QCOMPARE(withoutNumbers(PdfReading(pdfOf(paper)).denseText(), paper.pageCount()), text);
}

void PdfTest::wholePapersAreReadBack_data()
{
    QTest::addColumn<PageList>("paper");
    QTest::newRow("report") << AnnualReport2008(sampleReport()).compose(testFonts());
    BulletinValues plain = sampleBulletin(12);
    plain.version = {};
    for (BulletinOffice &office : plain.offices)
        office.name = office.name.left(8);
    QTest::newRow("bulletin") << Bulletin(plain).compose(testFonts());
    for (const HeadForm form : {HeadForm::RedHead, HeadForm::Letter}) {
        dress(plain, form);
        QTest::newRow(form == HeadForm::RedHead ? "red head" : "letter") << Bulletin(plain).compose(testFonts());
    }
}

/// Readers may take a table's cells in another order, so the characters are compared, not their order.
void PdfTest::wholePapersAreReadBack()
{
    QFETCH(PageList, paper);
    QString read = withoutNumbers(PdfReading(pdfOf(paper)).denseText(), paper.pageCount());
    QString written = dense(paper.text);
    QVERIFY(!written.isEmpty());
    for (QChar character : written) {
        const qsizetype at = read.indexOf(character);
        QVERIFY2(at >= 0, qPrintable(QString(character)));
        read.remove(at, 1);
    }
    // What is left stands on the page only: the scale of the chart.
    QVERIFY2(QString(read).remove(u'%').remove(u'0').remove(u'1').remove(u'2').remove(u'5').remove(u'7').isEmpty(),
        qPrintable(read));
}

void PdfTest::missingGlyphStopsWithItsPlace()
{
    QStringList paragraphs(30, u"镇公开办公室"_s);
    paragraphs += u"联系人：张\U0001F600，电话"_s;
    const PageList paper = paperOf(paragraphs);
    QCOMPARE(paper.missing.size(), std::size_t(1));
    QCOMPARE(paper.missing.front(), (MissingCharacter{U'\U0001F600', 1, u"系人：张\U0001F600，电话"_s.prepend(u'联')}));
    const auto pdf = toPdf(paper);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::MissingGlyph);
    QVERIFY(pdf.error().detail.contains(u"U+1F600"_s));
    QVERIFY(pdf.error().detail.contains(u"page 2"_s));
    QVERIFY(pdf.error().detail.contains(u"联系人"_s));
}

void PdfTest::missingGlyphInATableStopsToo()
{
    BulletinValues values = sampleBulletin(3);
    values.offices[1].name = u"财政\uE000所"_s;
    const PageList paper = Bulletin(values).compose(testFonts());
    QVERIFY(!paper.missing.empty());
    QCOMPARE(toPdf(paper).error().kind, ErrorKind::MissingGlyph);
}

void PdfTest::paperWithoutPagesIsRefused()
{
    const auto pdf = toPdf({});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Invalid);
}

void PdfTest::fileIsSound()
{
    const PdfReading reading(pdfOf(Bulletin(sampleBulletin(60)).compose(testFonts())));
    const QByteArray verdict = reading.run(u"qpdf"_s, {u"--check"_s, u"FILE"_s});
    QVERIFY2(verdict.contains("No syntax or stream encoding errors found"), verdict.constData());
    QVERIFY(!verdict.contains("WARNING"));
}

void PdfTest::everyFaceIsEmbedded()
{
    const PdfReading reading(pdfOf(Bulletin(sampleBulletin(12)).compose(testFonts())));
    QList<QByteArray> lines = reading.run(u"pdffonts"_s, {u"FILE"_s}).trimmed().split('\n').mid(2);
    QVERIFY(lines.size() >= 3);
    for (const QByteArray &line : lines)
        QVERIFY2(line.simplified().contains("yes yes yes"), line.constData());
}

void PdfTest::equalPapersHaveEqualBytes()
{
    const QByteArray first = pdfOf(Bulletin(sampleBulletin(12)).compose(testFonts()));
    FontBook otherFonts;
    // A book that has served other papers before must not leave a trace in the next.
    QVERIFY(toPdf(AnnualReport2008(sampleReport()).compose(otherFonts)));
    const QByteArray second = pdfOf(Bulletin(sampleBulletin(12)).compose(otherFonts));
    QCOMPARE(first, second);
    BulletinValues changed = sampleBulletin(12);
    changed.offices[0].standing.nil += 1;
    QVERIFY(pdfOf(Bulletin(changed).compose(testFonts())) != first);
}

void PdfTest::fileTellsWhatItIs()
{
    const PdfReading reading(pdfOf(paperOf({u"正文"_s})));
    const QString info = QString::fromUtf8(reading.run(u"pdfinfo"_s, {u"-isodates"_s, u"FILE"_s}));
    QVERIFY(info.contains(sampleMeta.title));
    QVERIFY(info.contains(sampleMeta.author));
    QVERIFY(info.contains(sampleMeta.subject));
    QVERIFY2(info.contains(u"2015-12-31T08:30:00"_s), qPrintable(info));
    QVERIFY(pdfOf(paperOf({u"正文"_s})).contains("/Lang (zh-CN)"));
}

void PdfTest::pagesAreExactlyA4()
{
    const PdfReading reading(pdfOf(paperOf({u"正文"_s})));
    const QString info = QString::fromUtf8(reading.run(u"pdfinfo"_s, {u"FILE"_s}));
    QVERIFY2(info.contains(u"595.276 x 841.89"_s), qPrintable(info));
}

void PdfTest::headingsAreBookmarks()
{
    const PageList paper = AnnualReport2008(sampleReport()).compose(testFonts());
    const PdfReading reading(pdfOf(paper));
    const QString outline = QString::fromUtf8(reading.run(u"mutool"_s, {u"show"_s, u"FILE"_s, u"outline"_s}));
    const QStringList lines = outline.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(paper.bookmarks.size()));
    for (std::size_t i = 0; i < paper.bookmarks.size(); ++i) {
        QVERIFY(outline.contains(paper.bookmarks[i].title));
        QVERIFY(outline.contains(u"page=%1"_s.arg(paper.bookmarks[i].page + 1)));
    }
}

/// Which characters are substituted depends on the machine's faces, that they are recorded does not.
void PdfTest::substitutionsAreRecorded()
{
    const PageList paper = paperOf({u"张\U00030EDD堃和李三"_s});
    for (char32_t character : {U'\U00030EDD', U'堃', U'三'}) {
        const auto glyph = testFonts().glyphFor(FontRole::FangSong, character);
        QVERIFY(glyph);
        const bool isOwn = testFonts().isMainFace(FontRole::FangSong, glyph->face);
        const auto found = paper.substitutions.find({character, testFonts().faceName(glyph->face)});
        QCOMPARE(found != paper.substitutions.end(), !isOwn);
        if (!isOwn)
            QCOMPARE(found->second.context, u"张\U00030EDD堃和李三"_s);
    }
}

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
