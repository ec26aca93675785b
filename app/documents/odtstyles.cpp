// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtstyles.h"

#include "fontchains.h"
#include "gongwen.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

using Attributes = std::vector<std::pair<QString, QString>>;

constexpr double bodyLeading = Gongwen::height / Gongwen::linesPerPage;
constexpr double captionSize = 12 * Gongwen::pt;
constexpr double smallSize = 10 * Gongwen::pt;
constexpr double rightMargin = Gongwen::paperWidth - Gongwen::left - Gongwen::width;
/// Of the mark (发文机关标志), which fits its width on paper only.
constexpr double markSize = 2 * Gongwen::bodySize;
/// From the foot of the type area to the page number's line, and that line.
constexpr double footerGap = 5 * Gongwen::mm;
constexpr double footerHeight = 8 * Gongwen::mm;
constexpr double bottomMargin = Gongwen::paperHeight - Gongwen::top - Gongwen::height - footerGap - footerHeight;

/// The named styles of paragraphs, each on the body's one but for what it says itself.
struct ParagraphStyle
{
    QString name;
    FontRole role = FontRole::FangSong;
    double size = Gongwen::bodySize;
    double leading = bodyLeading;
    Attributes paragraph = {};
    int outlineLevel = 0; ///< of a heading; the title's is 1
    QString colour = {};  ///< of its type, black without
};

std::vector<ParagraphStyle> paragraphStyles()
{
    const QString twoCharacters = odtLength(Gongwen::paragraphIndent * Gongwen::bodySize);
    const Attributes centred{{u"fo:text-align"_s, u"center"_s}};
    const Attributes indented{{u"fo:text-align"_s, u"justify"_s}, {u"fo:text-indent"_s, twoCharacters}};
    const Attributes heading{{u"fo:text-indent"_s, twoCharacters}, {u"fo:keep-with-next"_s, u"always"_s}};
    const Attributes atEnd{
        {u"fo:text-align"_s, u"end"_s}, {u"fo:margin-right"_s, twoCharacters}, {u"fo:keep-with-next"_s, u"always"_s}};
    const Attributes onNewPage{{u"fo:break-before"_s, u"page"_s}};
    const double size = Gongwen::bodySize;
    const QString red = QStringLiteral("#ff0000");
    const Attributes overRedRule{{u"fo:text-align"_s, u"center"_s}, {u"fo:padding"_s, u"6pt"_s},
        {u"fo:border-bottom"_s, u"1.5pt solid #ff0000"_s}, {u"fo:margin-bottom"_s, odtLength(2 * bodyLeading)}};
    const Attributes underRule{{u"fo:padding"_s, u"2pt"_s}, {u"fo:border-top"_s, u"0.75pt solid #000000"_s}};
    return {
        {u"Mark"_s, FontRole::Title, markSize, 1.4 * markSize, centred, 0, red},
        {u"Number"_s, FontRole::FangSong, size, bodyLeading, overRedRule},
        {u"Imprint"_s, FontRole::FangSong, Gongwen::pageNumberSize, bodyLeading, underRule},
        {u"Title"_s, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading, centred, 1},
        {u"Heading_20_1"_s, FontRole::Hei, size, bodyLeading, heading, 2},
        {u"Heading_20_2"_s, FontRole::Kai, size, bodyLeading, heading, 3},
        {u"Heading_20_3"_s, FontRole::FangSong, size, bodyLeading, heading, 4},
        {u"Heading_20_4"_s, FontRole::FangSong, size, bodyLeading, heading, 5},
        {u"Text_20_body"_s, FontRole::FangSong, size, bodyLeading, indented},
        {u"Line"_s, FontRole::FangSong, size, bodyLeading},
        {u"Signature"_s, FontRole::FangSong, size, bodyLeading, atEnd},
        {u"Attachment_20_label"_s, FontRole::Hei, size, bodyLeading, onNewPage},
        {u"Attachment_20_title"_s, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading, centred},
        {u"Caption"_s, FontRole::Hei, captionSize, bodyLeading, centred},
        {u"Small"_s, FontRole::Song, smallSize, 1.6 * smallSize},
        {u"Small_20_right"_s, FontRole::Song, smallSize, 1.6 * smallSize, {{u"fo:text-align"_s, u"end"_s}}},
        {u"Footer"_s, FontRole::Song, Gongwen::pageNumberSize, 1.2 * Gongwen::pageNumberSize, centred},
    };
}

QString familyOf(FontRole role)
{
    return fontChain(role).front().family;
}

void writeElement(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

/// Chinese text takes what is said of Asian type, letters and digits what is said of the other.
void writeType(QXmlStreamWriter &xml, FontRole role, double size, const QString &colour = {})
{
    const QString family = familyOf(role);
    Attributes type{
        {u"style:font-name"_s, family}, {u"style:font-name-asian"_s, family}, {u"style:font-name-complex"_s, family}};
    if (size > 0) {
        for (const QString &key : {u"fo:font-size"_s, u"style:font-size-asian"_s, u"style:font-size-complex"_s})
            type.emplace_back(key, odtLength(size));
    }
    if (!colour.isEmpty())
        type.emplace_back(u"fo:color"_s, colour);
    writeElement(xml, u"style:text-properties"_s, type);
}

void writeFaces(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:font-face-decls"_s);
    for (const FontRole role : allFontRoles) {
        const QString family = familyOf(role);
        writeElement(
            xml, u"style:font-face"_s, {{u"style:name"_s, family}, {u"svg:font-family"_s, u'\'' + family + u'\''}});
    }
    xml.writeEndElement();
}

void writeUsual(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    writeElement(xml, u"style:text-properties"_s,
        {{u"fo:language"_s, u"en"_s}, {u"fo:country"_s, u"US"_s}, {u"style:language-asian"_s, u"zh"_s},
            {u"style:country-asian"_s, u"CN"_s}});
    xml.writeEndElement();
    writeElement(xml, u"style:style"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:family"_s, u"paragraph"_s}});
}

void writeParagraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, style.name);
    xml.writeAttribute(u"style:display-name"_s, QString(style.name).replace("_20_"_L1, " "_L1));
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    if (style.outlineLevel > 0)
        xml.writeAttribute(u"style:default-outline-level"_s, QString::number(style.outlineLevel));
    Attributes paragraph = style.paragraph;
    paragraph.emplace_back(u"fo:line-height"_s, odtLength(style.leading));
    writeElement(xml, u"style:paragraph-properties"_s, paragraph);
    writeType(xml, style.role, style.size, style.colour);
    xml.writeEndElement();
}

void writeSpanStyle(QXmlStreamWriter &xml, FontRole role)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, odtSpanStyleOf(role));
    xml.writeAttribute(u"style:family"_s, u"text"_s);
    writeType(xml, role, 0);
    xml.writeEndElement();
}

void writeSheet(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, u"Sheet"_s);
    writeElement(xml, u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, odtLength(Gongwen::paperWidth)}, {u"fo:page-height"_s, odtLength(Gongwen::paperHeight)},
            {u"style:print-orientation"_s, u"portrait"_s}, {u"fo:margin-top"_s, odtLength(Gongwen::top)},
            {u"fo:margin-bottom"_s, odtLength(bottomMargin)}, {u"fo:margin-left"_s, odtLength(Gongwen::left)},
            {u"fo:margin-right"_s, odtLength(rightMargin)}});
    xml.writeStartElement(u"style:footer-style"_s);
    writeElement(xml, u"style:header-footer-properties"_s,
        {{u"svg:height"_s, odtLength(footerHeight + footerGap)}, {u"fo:margin-top"_s, odtLength(footerGap)}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMaster(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"Standard"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"Sheet"_s);
    xml.writeStartElement(u"style:footer"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Footer"_s);
    xml.writeCharacters(u"— "_s);
    xml.writeStartElement(u"text:page-number"_s);
    xml.writeAttribute(u"text:select-page"_s, u"current"_s);
    xml.writeCharacters(u"1"_s);
    xml.writeEndElement();
    xml.writeCharacters(u" —"_s);
    for (int open = 0; open < 4; ++open)
        xml.writeEndElement();
}

} // namespace

QString odtLength(double units)
{
    return QString::number(units / Gongwen::pt, 'f', 2) + u"pt"_s;
}

void startOdtPart(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument();
    xml.writeStartElement(root);
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const QString &name : {u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"meta"_s})
        xml.writeAttribute(u"xmlns:"_s + name, oasis + name + u":1.0"_s);
    xml.writeAttribute(u"xmlns:fo"_s, oasis + u"xsl-fo-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:svg"_s, oasis + u"svg-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

QString odtStyleOf(const PaperBlock &block)
{
    switch (block.kind) {
    case BlockKind::Mark:
        return u"Mark"_s;
    case BlockKind::Number:
        return u"Number"_s;
    case BlockKind::Imprint:
        return u"Imprint"_s;
    case BlockKind::Title:
        return u"Title"_s;
    case BlockKind::Heading:
        return u"Heading_20_%1"_s.arg(std::clamp(block.level, 1, 4));
    case BlockKind::Paragraph:
        return u"Text_20_body"_s;
    case BlockKind::Signature:
        return u"Signature"_s;
    case BlockKind::AttachmentLabel:
        return u"Attachment_20_label"_s;
    case BlockKind::AttachmentTitle:
        return u"Attachment_20_title"_s;
    case BlockKind::Caption:
        return u"Caption"_s;
    case BlockKind::Small:
        return block.alignment == CellAlignment::Right ? u"Small_20_right"_s : u"Small"_s;
    case BlockKind::Line:
    case BlockKind::Table:
        break;
    }
    return u"Line"_s;
}

QString odtSpanStyleOf(FontRole role)
{
    return u"Face_20_%1"_s.arg(int(role) + 1);
}

QByteArray odtStyles()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdtPart(xml, u"office:document-styles"_s);
    writeFaces(xml);
    xml.writeStartElement(u"office:styles"_s);
    writeUsual(xml);
    for (const ParagraphStyle &style : paragraphStyles())
        writeParagraphStyle(xml, style);
    for (const FontRole role : allFontRoles)
        writeSpanStyle(xml, role);
    xml.writeEndElement();
    writeSheet(xml);
    writeMaster(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace Gongkai
