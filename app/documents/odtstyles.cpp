// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtstyles.h"

#include "fontchains.h"
#include "gongwen.h"
#include "odtparagraphs.h"
#include "xmltext.h"

#include <QXmlStreamWriter>

#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

using Attributes = std::vector<std::pair<QString, QString>>;

constexpr double rightMargin = Gongwen::paperWidth - Gongwen::left - Gongwen::width;
/// From the foot of the type area to the page number's line, and that line.
constexpr double footerGap = 5 * Gongwen::mm;
constexpr double footerHeight = 8 * Gongwen::mm;
constexpr double letterFootLine = 5 * Gongwen::mm;
const QString usualSheet = QStringLiteral("Sheet");

/// A sheet as the pages of a paper are set on.
struct SheetLayout
{
    QString name;
    double top = 0;        ///< margin
    double bottom = 0;     ///< margin under the footer
    double footerLine = 0; ///< height of the footer's line
};

constexpr double belowTypeArea = Gongwen::paperHeight - Gongwen::top - Gongwen::height;

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

void writeTab(QXmlStreamWriter &xml, const OdtTab &tab)
{
    xml.writeStartElement(u"style:tab-stops"_s);
    Attributes stop{{u"style:position"_s, odtLength(tab.place)}, {u"style:type"_s, u"right"_s}};
    if (tab.isRuled) {
        stop.emplace_back(u"style:leader-style"_s, u"solid"_s);
        stop.emplace_back(u"style:leader-text"_s, u"_"_s);
    }
    writeElement(xml, u"style:tab-stop"_s, stop);
    xml.writeEndElement();
}

void writeParagraphStyle(QXmlStreamWriter &xml, const OdtParagraph &style)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, style.name);
    xml.writeAttribute(u"style:display-name"_s, QString(style.name).replace("_20_"_L1, " "_L1));
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    if (style.outlineLevel > 0)
        xml.writeAttribute(u"style:default-outline-level"_s, QString::number(style.outlineLevel));
    if (!style.page.isEmpty())
        xml.writeAttribute(u"style:master-page-name"_s, style.page);
    xml.writeStartElement(u"style:paragraph-properties"_s);
    for (const auto &[key, value] : style.attributes)
        xml.writeAttribute(key, value);
    xml.writeAttribute(u"fo:line-height"_s, odtLength(style.leading));
    if (style.tab.place > 0)
        writeTab(xml, style.tab);
    xml.writeEndElement();
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

void writeSheet(QXmlStreamWriter &xml, const SheetLayout &sheet)
{
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, sheet.name);
    writeElement(xml, u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, odtLength(Gongwen::paperWidth)}, {u"fo:page-height"_s, odtLength(Gongwen::paperHeight)},
            {u"style:print-orientation"_s, u"portrait"_s}, {u"fo:margin-top"_s, odtLength(sheet.top)},
            {u"fo:margin-bottom"_s, odtLength(sheet.bottom)}, {u"fo:margin-left"_s, odtLength(Gongwen::left)},
            {u"fo:margin-right"_s, odtLength(rightMargin)}});
    xml.writeStartElement(u"style:footer-style"_s);
    const double footer = belowTypeArea - sheet.bottom;
    writeElement(xml, u"style:header-footer-properties"_s,
        {{u"svg:height"_s, odtLength(footer)}, {u"fo:margin-top"_s, odtLength(footer - sheet.footerLine)}});
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Begins the foot of the pages of kind @p name, with its paragraph.
void startMaster(
    QXmlStreamWriter &xml, const QString &name, const QString &sheet, const QString &style, const QString &next = {})
{
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:page-layout-name"_s, sheet);
    if (!next.isEmpty())
        xml.writeAttribute(u"style:next-style-name"_s, next);
    xml.writeStartElement(u"style:footer"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, style);
}

void endMaster(QXmlStreamWriter &xml)
{
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
}

void writeMasters(QXmlStreamWriter &xml)
{
    const QString usual = u"Standard"_s;
    xml.writeStartElement(u"office:master-styles"_s);
    startMaster(xml, usual, usualSheet, u"Footer"_s);
    xml.writeCharacters(u"— "_s);
    xml.writeStartElement(u"text:page-number"_s);
    xml.writeAttribute(u"text:select-page"_s, u"current"_s);
    xml.writeCharacters(u"1"_s);
    xml.writeEndElement();
    xml.writeCharacters(u" —"_s);
    endMaster(xml);
    // 10.1: the first page of a letter bears no number, but the second double rule.
    startMaster(xml, odtLetterPage, odtLetterPage, u"Letter_20_foot"_s, usual);
    endMaster(xml);
    xml.writeEndElement();
}

} // namespace

QString odtLength(double units)
{
    return QString::number(units / Gongwen::pt, 'f', 2) + u"pt"_s;
}

void startOdtElement(QXmlStreamWriter &xml, const QString &name, const QString &key, const QString &value)
{
    xml.writeStartElement(name);
    xml.writeAttribute(key, value);
}

void writeOdtText(QXmlStreamWriter &xml, const QString &text)
{
    QString plain;
    const auto flush = [&] { xml.writeCharacters(std::exchange(plain, {})); };
    for (const QChar character : xmlText(text)) {
        const bool isFurtherBlank = character == u' ' && (plain.isEmpty() || plain.back() == u' ');
        if (character != u'\n' && character != u'\t' && !isFurtherBlank) {
            plain += character;
            continue;
        }
        flush();
        xml.writeEmptyElement(character == u'\n' ? u"text:line-break"_s
                : character == u'\t'             ? u"text:tab"_s
                                                 : u"text:s"_s);
    }
    flush();
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
    for (const OdtParagraph &style : odtParagraphs())
        writeParagraphStyle(xml, style);
    for (const FontRole role : allFontRoles)
        writeSpanStyle(xml, role);
    xml.writeEndElement();
    xml.writeStartElement(u"office:automatic-styles"_s);
    writeSheet(xml, {usualSheet, Gongwen::top, belowTypeArea - footerGap - footerHeight, footerHeight});
    writeSheet(xml, {odtLetterPage, Gongwen::letterMarkTop, Gongwen::letterFoot, letterFootLine});
    xml.writeEndElement();
    writeMasters(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace Gongkai
