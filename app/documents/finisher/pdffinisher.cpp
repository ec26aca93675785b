// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinisher.h"

#include "gongwen.h"
#include "pdfmetadata.h"
#include "pdfoutline.h"
#include "pdfwriting.h"
#include "textmap.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <QtAlgorithms>

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

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

/// The pictures of @p paper as Qt embeds them: each once, in the order in which they are painted.
std::vector<const Picture *> embeddedPictures(const PageList &paper)
{
    std::vector<const Picture *> pictures;
    std::set<qint64> seen;
    for (const Sheet &sheet : paper.pages) {
        for (const Picture &picture : sheet.pictures) {
            if (seen.insert(picture.image.cacheKey()).second)
                pictures.push_back(&picture);
        }
    }
    return pictures;
}

/// Puts the paper's own JPEG files in the place of those that Qt made of their pixels once more, in another quality.
void mendPictures(QPDF &pdf, const PageList &paper)
{
    // Numbered as they were first painted.
    std::map<int, QPDFObjectHandle> images;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle objects = page.getKey("/Resources").getKey("/XObject");
        if (!objects.isDictionary())
            continue;
        for (auto [name, object] : objects.ditems()) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                images.insert_or_assign(object.getObjectID(), object);
        }
    }
    const std::vector<const Picture *> pictures = embeddedPictures(paper);
    if (images.size() != pictures.size())
        throw UnknownStructure("number of pictures");
    auto picture = pictures.begin();
    for (auto &[number, image] : images) {
        QPDFObjectHandle dictionary = image.getDict();
        const QImage &painted = (*picture)->image;
        if (dictionary.getKey("/Width").getIntValueAsInt() != painted.width()
            || dictionary.getKey("/Height").getIntValueAsInt() != painted.height() || dictionary.hasKey("/SMask"))
            throw UnknownStructure("picture " + image.unparse());
        image.replaceStreamData(
            (*picture)->jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
        dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceRGB"));
        // ISO 19005-1, 6.2.4.
        dictionary.removeKey("/Interpolate");
        ++picture;
    }
}

void mendPages(QPDF &pdf)
{
    const double bottom = paintedHeight * Gongwen::pt - Gongwen::paperHeight;
    const std::string box = "[0 " + inPoints(bottom) + " " + inPoints(Gongwen::paperWidth) + " "
        + inPoints(paintedHeight * Gongwen::pt) + "]";
    for (QPDFObjectHandle page : pdf.getAllPages())
        page.replaceKey("/MediaBox", QPDFObjectHandle::parse(box));
}

} // namespace

PdfFinisher::PdfFinisher(const PageList &paper, PdfKind kind) : m_paper(paper), m_kind(kind) { }

Result<QByteArray> PdfFinisher::finish(const QByteArray &painted) const
{
    return changedPdf(painted, [this](QPDF &pdf) {
        mendFaces(pdf, m_paper);
        mendPictures(pdf, m_paper);
        mendPages(pdf);
        addMetadata(pdf, m_paper.meta, m_kind);
        addOutline(pdf, m_paper.bookmarks, paintedHeight);
    });
}

} // namespace Gongkai
