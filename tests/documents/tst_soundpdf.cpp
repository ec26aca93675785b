// SPDX-License-Identifier: GPL-3.0-or-later
#include "gongwen.h"
#include "paperformat.h"
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileOf(const PageList &paper, PaperFormat format)
{
    const auto file = paperFile(paper, format);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *file;
}

/// The objects of a PDF as qpdf tells them, without the contents of streams.
QJsonObject objectsOf(const PdfReading &reading)
{
    const QByteArray json = reading.run(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, u"FILE"_s});
    return QJsonDocument::fromJson(json).object()[u"qpdf"].toArray().at(1).toObject();
}

/// The dictionary that @p object of the file is or has.
QJsonObject dictionaryIn(const QJsonValue &object)
{
    const QJsonObject entry = object.toObject();
    const QJsonObject stream = entry[u"stream"].toObject();
    return stream.isEmpty() ? entry[u"value"].toObject() : stream[u"dict"].toObject();
}

/// All dictionaries of the file that have @p key, those within others left out.
QList<QJsonObject> dictionariesWith(const QJsonObject &objects, const QString &key)
{
    QList<QJsonObject> found;
    for (const QString &name : objects.keys()) {
        const QJsonObject dictionary = dictionaryIn(objects[name]);
        if (dictionary.contains(key))
            found += dictionary;
    }
    return found;
}

} // namespace

/// Every kind of paper, as plain and as archival PDF, before programs that know nothing of how it was made.
class SoundPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toolsFindNothing_data();
    void toolsFindNothing();
    void archivalFilesNameTheirColours();
    void nothingIsTransparent();
    void picturesGoInAsTheyAre();
    void facesAreWholeSubsets();
    void xmpSaysWhatTheInformationSays();
    void archivalBytesAreEqual();
    void movedPagesKeepTheirText();
    void whatIsNoPdfIsNotMoved();
};

void SoundPdfTest::toolsFindNothing_data()
{
    QTest::addColumn<QByteArray>("pdf");
    for (const auto &[name, paper] : everyPaper()) {
        QTest::addRow("%s", name) << fileOf(paper, PaperFormat::Pdf);
        QTest::addRow("archival %s", name) << fileOf(paper, PaperFormat::ArchivalPdf);
    }
}

void SoundPdfTest::toolsFindNothing()
{
    QFETCH(QByteArray, pdf);
    const PdfReading reading(pdf);
    const Verdict qpdf = reading.verdictOf(u"qpdf"_s, {u"--check"_s, u"FILE"_s});
    QCOMPARE(qpdf.exitCode, 0);
    QVERIFY2(qpdf.said.contains("No syntax or stream encoding errors found"), qpdf.said.constData());
    Verdict mupdf = reading.verdictOf(
        u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"pbm"_s, u"-o"_s, u"/dev/null"_s, u"-r"_s, u"40"_s, u"FILE"_s});
    QCOMPARE(mupdf.exitCode, 0);
    // Of Debian's build of MuPDF, not of the file.
    QCOMPARE(mupdf.said.replace("warning: ICC support is not available\n", ""), QByteArray());
    const Verdict ghostscript = reading.verdictOf(u"gs"_s,
        {u"-q"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-dSAFER"_s, u"-dPDFSTOPONERROR"_s, u"-dPDFSTOPONWARNING"_s,
            u"-sDEVICE=nullpage"_s, u"FILE"_s});
    QCOMPARE(ghostscript.exitCode, 0);
    QCOMPARE(ghostscript.said, QByteArray());
    const Verdict poppler = reading.verdictOf(u"pdftoppm"_s, {u"-r"_s, u"20"_s, u"FILE"_s});
    QCOMPARE(poppler.exitCode, 0);
    QVERIFY(!poppler.said.contains("Syntax "));
}

/// ISO 19005-1: 6.1.2 to 6.1.4, 6.2.2.
void SoundPdfTest::archivalFilesNameTheirColours()
{
    const QByteArray pdf =
        fileOf(AnnualReport2021(sampleTabledReport()).compose(testFonts()), PaperFormat::ArchivalPdf);
    QVERIFY(pdf.startsWith("%PDF-1.4\n%"));
    for (int i = 10; i < 14; ++i)
        QVERIFY(uchar(pdf[i]) > 127);
    QVERIFY(!pdf.contains("/Encrypt"));
    QVERIFY(pdf.mid(pdf.lastIndexOf("trailer")).contains("/ID"));
    const QJsonObject objects = objectsOf(PdfReading(pdf));
    const auto roots = dictionariesWith(objects, u"/OutputIntents"_s);
    QCOMPARE(roots.size(), 1);
    const auto intents = dictionariesWith(objects, u"/DestOutputProfile"_s);
    QCOMPARE(intents.size(), 1);
    QCOMPARE(intents[0][u"/S"].toString(), u"/GTS_PDFA1"_s);
    const QString profile = intents[0][u"/DestOutputProfile"].toString();
    QCOMPARE(dictionaryIn(objects[u"obj:"_s + profile])[u"/N"].toInt(), 3);
}

/// ISO 19005-1: 6.4.
void SoundPdfTest::nothingIsTransparent()
{
    const PdfReading reading(fileOf(Bulletin(sampleBulletin(60)).compose(testFonts()), PaperFormat::ArchivalPdf));
    const QJsonObject objects = objectsOf(reading);
    for (const auto &state : dictionariesWith(objects, u"/ca"_s)) {
        QCOMPARE(state[u"/ca"].toDouble(), 1.0);
        QCOMPARE(state[u"/CA"].toDouble(1.0), 1.0);
        QVERIFY(!state.contains(u"/SMask"_s) || state[u"/SMask"].toString() == u"/None");
    }
    for (const auto &page : dictionariesWith(objects, u"/MediaBox"_s))
        QVERIFY(page[u"/Group"].toObject()[u"/S"].toString() != u"/Transparency");
    for (const auto &image : dictionariesWith(objects, u"/Subtype"_s))
        QVERIFY(image[u"/Subtype"].toString() != u"/Image");
}

/// ISO 19005-1: 6.2.3, 6.2.4. A sheet is no larger than its pictures make it, and equal bytes come out each time.
void SoundPdfTest::picturesGoInAsTheyAre()
{
    BeforeAfterValues values = sampleComparison();
    ComparedFinding blank = values.findings.front();
    blank.after.clear();
    values.findings.push_back(blank);
    const PageList paper = BeforeAfterSheet(values).compose(testFonts());
    const QByteArray pdf = fileOf(paper, PaperFormat::ArchivalPdf);
    qsizetype pictures = 0;
    for (const PaperPicture &picture : {values.findings[0].before[0], values.findings[0].after[0]}) {
        QVERIFY(pdf.contains(picture.jpeg));
        pictures += picture.jpeg.size();
    }
    QVERIFY2(pdf.size() < 2 * pictures + 200'000, qPrintable(QString::number(pdf.size())));
    int images = 0;
    for (const auto &image : dictionariesWith(objectsOf(PdfReading(pdf)), u"/Subtype"_s)) {
        if (image[u"/Subtype"].toString() != u"/Image")
            continue;
        ++images;
        QCOMPARE(image[u"/ColorSpace"].toString(), u"/DeviceRGB"_s);
        QCOMPARE(image[u"/Filter"].toString(), u"/DCTDecode"_s);
        QVERIFY(!image.contains(u"/Interpolate"_s) && !image.contains(u"/SMask"_s));
    }
    QCOMPARE(images, 3);
    FontBook otherFonts;
    QCOMPARE(fileOf(BeforeAfterSheet(values).compose(otherFonts), PaperFormat::ArchivalPdf), pdf);
    // The pictures stand upright, beside each other, in their halves of the type area.
    const std::vector<Picture> &placed = paper.pages.front().pictures;
    QVERIFY(placed.size() >= 2);
    QVERIFY(placed[0].area.width() > placed[0].area.height() && placed[1].area.height() > placed[1].area.width());
    QVERIFY(placed[0].area.right() <= placed[1].area.left());
    QCOMPARE(placed[0].area.bottom(), placed[1].area.bottom());
    for (const Picture &picture : placed)
        QVERIFY(QRectF(Gongwen::left, Gongwen::top, Gongwen::width, Gongwen::height).contains(picture.area));
}

/// ISO 19005-1: 6.3.3 to 6.3.5.
void SoundPdfTest::facesAreWholeSubsets()
{
    const PdfReading reading(fileOf(Bulletin(sampleBulletin(12)).compose(testFonts()), PaperFormat::ArchivalPdf));
    const QJsonObject objects = objectsOf(reading);
    const auto faces = dictionariesWith(objects, u"/CIDToGIDMap"_s);
    QVERIFY(faces.size() >= 3);
    for (const auto &face : faces) {
        QCOMPARE(face[u"/CIDToGIDMap"].toString(), u"/Identity"_s);
        const QJsonObject descriptor = dictionaryIn(objects[u"obj:"_s + face[u"/FontDescriptor"].toString()]);
        QVERIFY(descriptor.contains(u"/FontFile2"_s));
        QVERIFY(descriptor.contains(u"/CIDSet"_s));
        QCOMPARE(descriptor[u"/FontName"].toString(), face[u"/BaseFont"].toString());
    }
}

void SoundPdfTest::xmpSaysWhatTheInformationSays()
{
    PageList paper = DeadlineNotice(sampleNotice(2)).compose(testFonts());
    paper.meta.title += u"<&\U0002CB4E>"_s;
    const PdfReading plain(fileOf(paper, PaperFormat::Pdf));
    const QString xmp = QString::fromUtf8(plain.run(u"pdfinfo"_s, {u"-meta"_s, u"FILE"_s}));
    for (const QString &said : {u"通知"_s, u"&lt;&amp;\U0002CB4E&gt;</rdf:li>"_s, paper.meta.author, paper.meta.subject,
             u"<rdf:li>zh-CN</rdf:li>"_s, u"<xmp:CreateDate>2015-11-25T00:00:00Z</xmp:CreateDate>"_s,
             u"<xmp:ModifyDate>2015-11-25T00:00:00Z</xmp:ModifyDate>"_s, u"<pdf:Producer>Gongkai</pdf:Producer>"_s})
        QVERIFY2(xmp.contains(said), qPrintable(said + u'\n' + xmp));
    QVERIFY(!xmp.contains(u"<pdfaid:"_s));
    const PdfReading archival(fileOf(paper, PaperFormat::ArchivalPdf));
    const QString kind = QString::fromUtf8(archival.run(u"pdfinfo"_s, {u"-meta"_s, u"FILE"_s}));
    QVERIFY(kind.contains(u"<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"_s));
    // Programs that know no PDF find it, too.
    QVERIFY(fileOf(paper, PaperFormat::ArchivalPdf).contains("<pdfaid:part>1"));
}

void SoundPdfTest::archivalBytesAreEqual()
{
    const PageList paper = Bulletin(sampleBulletin(12)).compose(testFonts());
    FontBook otherFonts;
    QCOMPARE(fileOf(Bulletin(sampleBulletin(12)).compose(otherFonts), PaperFormat::ArchivalPdf),
        fileOf(paper, PaperFormat::ArchivalPdf));
}

void SoundPdfTest::movedPagesKeepTheirText()
{
    const QByteArray pdf = fileOf(DeadlineNotice(sampleNotice(4)).compose(testFonts()), PaperFormat::ArchivalPdf);
    const auto moved = movedPdf(pdf, QPointF(2, -3) * Gongwen::mm);
    QVERIFY(moved);
    const auto before = PdfReading(pdf).characters();
    const auto after = PdfReading(*moved).characters();
    QCOMPARE(after.size(), before.size());
    QVERIFY(before.size() > 100);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].character, before[i].character);
        QVERIFY(qAbs(after[i].x - before[i].x - 2) < 0.02);
        QVERIFY(qAbs(after[i].y - before[i].y + 3) < 0.02);
    }
}

void SoundPdfTest::whatIsNoPdfIsNotMoved()
{
    const auto moved = movedPdf("no PDF", QPointF(1, 1));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Unexpected);
}

QTEST_MAIN(SoundPdfTest)
#include "tst_soundpdf.moc"
