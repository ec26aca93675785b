// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinisher.h"

#include "gongwen.h"
#include "pdfoutline.h"
#include "textmap.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QtAlgorithms>

#include <map>
#include <stdexcept>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// Qt paints on a page of 595 x 842 pt, measured from its top.
constexpr double paintedHeight = 842;

/// A structure that Qt's PDF engine is not known to write.
class UnknownStructure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

std::string inPoints(double units)
{
    return QByteArray::number(units / Gongwen::pt, 'f', 3).toStdString();
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle dateObject(const QDateTime &time)
{
    const QString stamp = time.toUTC().toString(u"yyyyMMddHHmmss"_s);
    return QPDFObjectHandle::newString(("D:" + stamp.toLatin1() + "Z").toStdString());
}

/// The embedded faces by the number in their resource name, which Qt hands out at the first use of each.
std::map<int, QPDFObjectHandle> embeddedFaces(QPDF &pdf)
{
    std::map<int, QPDFObjectHandle> faces;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const auto &[name, font] : fonts.ditems())
            faces.insert_or_assign(QByteArray::fromStdString(name).mid(2).toInt(), font);
    }
    return faces;
}

void retag(QPDFObjectHandle dictionary, const std::string &key, const std::string &tag)
{
    const std::string name = dictionary.getKey(key).getName().substr(1);
    const std::size_t plus = name.find('+');
    const std::string plain = plus == std::string::npos ? name : name.substr(plus + 1);
    dictionary.replaceKey(key, QPDFObjectHandle::newName("/" + tag + plain));
}

/// How many glyphs are embedded: the bits of the set that goes with a face.
int embeddedGlyphs(QPDFObjectHandle descriptor)
{
    QPDFObjectHandle set = descriptor.getKey("/CIDSet");
    if (!set.isStream())
        return -1;
    const auto bytes = set.getStreamData();
    int count = 0;
    for (std::size_t i = 0; i < bytes->getSize(); ++i)
        count += int(qPopulationCount(bytes->getBuffer()[i]));
    return count;
}

void mendFace(QPDF &pdf, QPDFObjectHandle font, const FaceText &text)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    // Glyph 0 is always there.
    if (embeddedGlyphs(descendant.getKey("/FontDescriptor")) != int(text.characters.size()) + 1)
        throw UnknownStructure("glyphs of " + font.getKey("/BaseFont").unparse());
    QPDFObjectHandle map = QPDFObjectHandle::newStream(&pdf, toUnicodeMap(text).toStdString());
    font.replaceKey("/ToUnicode", pdf.makeIndirectObject(map));
    const std::string tag = subsetTag(text).toStdString();
    retag(font, "/BaseFont", tag);
    retag(descendant, "/BaseFont", tag);
    retag(descendant.getKey("/FontDescriptor"), "/FontName", tag);
}

void mendFaces(QPDF &pdf, const PageList &paper)
{
    const std::vector<FaceText> texts = faceTexts(paper);
    const std::map<int, QPDFObjectHandle> faces = embeddedFaces(pdf);
    if (faces.size() != texts.size())
        throw UnknownStructure("number of faces");
    auto text = texts.begin();
    for (const auto &[number, font] : faces)
        mendFace(pdf, font, *text++);
}

void mendPages(QPDF &pdf)
{
    const double bottom = paintedHeight * Gongwen::pt - Gongwen::paperHeight;
    const std::string box = "[0 " + inPoints(bottom) + " " + inPoints(Gongwen::paperWidth) + " "
        + inPoints(paintedHeight * Gongwen::pt) + "]";
    for (QPDFObjectHandle page : pdf.getAllPages())
        page.replaceKey("/MediaBox", QPDFObjectHandle::parse(box));
}

void describe(QPDF &pdf, const PaperMeta &meta)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(meta.title));
    info.replaceKey("/Author", textObject(meta.author));
    info.replaceKey("/Subject", textObject(meta.subject));
    info.replaceKey("/Creator", textObject(u"Gongkai"_s));
    info.replaceKey("/Producer", textObject(u"Gongkai"_s));
    if (meta.createdAt.isValid()) {
        info.replaceKey("/CreationDate", dateObject(meta.createdAt));
        info.replaceKey("/ModDate", dateObject(meta.createdAt));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

PdfFinisher::PdfFinisher(const PageList &paper) : m_paper(paper) { }

Result<QByteArray> PdfFinisher::finish(const QByteArray &painted) const
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", painted.constData(), std::size_t(painted.size()));
        mendFaces(pdf, m_paper);
        mendPages(pdf);
        describe(pdf, m_paper.meta);
        addOutline(pdf, m_paper.bookmarks, paintedHeight);
        return written(pdf);
    } catch (const std::exception &failure) {
        return Error{ErrorKind::Unexpected, u"PDF: "_s + QString::fromUtf8(failure.what()), {}};
    }
}

} // namespace Gongkai
