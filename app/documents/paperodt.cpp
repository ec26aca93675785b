// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperodt.h"

#include "odtparagraphs.h"
#include "odtstyles.h"
#include "odttable.h"
#include "xmltext.h"
#include "zipwriter.h"

#include <QXmlStreamWriter>

#include <map>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr auto odtKind = "application/vnd.oasis.opendocument.text";

/// The named style of a block's paragraph and what it has beside it.
using ParagraphLook = std::pair<QString, std::vector<std::pair<QString, QString>>>;

/// Writes the part `content.xml` of one paper.
class ContentWriter
{
public:
    ContentWriter(const PageList &paper, QByteArray *bytes) : m_paper(paper), m_xml(bytes) { }

    void write();

private:
    [[nodiscard]] bool isAt(std::size_t place, BlockKind kind) const;
    [[nodiscard]] ParagraphLook lookOf(std::size_t place) const;
    void writeLooks();
    void writeBlock(const PaperBlock &block, const QString &style);

    const PageList &m_paper;
    QXmlStreamWriter m_xml;
    std::map<ParagraphLook, QString> m_looks; ///< with the names of their styles
};

bool ContentWriter::isAt(std::size_t place, BlockKind kind) const
{
    return place < m_paper.blocks.size() && m_paper.blocks[place].kind == kind;
}

ParagraphLook ContentWriter::lookOf(std::size_t place) const
{
    const PaperBlock &block = m_paper.blocks[place];
    ParagraphLook look{odtStyleOf(block), {}};
    const auto add = [&look](const QString &key, const QString &value) { look.second.emplace_back(key, value); };
    const auto rule = [](double width) { return odtLength(width) + u" solid #000000"_s; };
    if (block.linesAbove > 0)
        add(u"fo:margin-top"_s, odtLength(block.linesAbove * odtBodyLeading));
    if (block.gapRight > 0)
        add(u"fo:margin-right"_s, odtLength(block.gapRight * Gongwen::bodySize));
    if (block.kind == BlockKind::Imprint) {
        const bool isFirst = place == 0 || !isAt(place - 1, BlockKind::Imprint);
        add(u"fo:border-top"_s, rule(isFirst ? Gongwen::imprintOuterRule : Gongwen::imprintInnerRule));
        if (!isAt(place + 1, BlockKind::Imprint))
            add(u"fo:border-bottom"_s, rule(Gongwen::imprintOuterRule));
    }
    // A signature is never alone on a page.
    if (isAt(place + 1, BlockKind::Signature))
        add(u"fo:keep-with-next"_s, u"always"_s);
    return look;
}

/// The styles of those paragraphs that have more than their named one says.
void ContentWriter::writeLooks()
{
    for (std::size_t place = 0; place < m_paper.blocks.size(); ++place) {
        if (isAt(place, BlockKind::Table))
            continue;
        const ParagraphLook look = lookOf(place);
        const auto [known, isNew] = m_looks.try_emplace(look, look.first);
        if (!isNew || look.second.empty())
            continue;
        known->second = u"P%1"_s.arg(m_looks.size());
        startOdtElement(m_xml, u"style:style"_s, u"style:name"_s, known->second);
        m_xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        m_xml.writeAttribute(u"style:parent-style-name"_s, look.first);
        m_xml.writeEmptyElement(u"style:paragraph-properties"_s);
        for (const auto &[key, value] : look.second)
            m_xml.writeAttribute(key, value);
        m_xml.writeEndElement();
    }
}

void ContentWriter::writeBlock(const PaperBlock &block, const QString &style)
{
    const bool isHeading = block.kind == BlockKind::Title || block.kind == BlockKind::Heading;
    startOdtElement(m_xml, isHeading ? u"text:h"_s : u"text:p"_s, u"text:style-name"_s, style);
    if (isHeading)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(block.level + 1));
    for (const Span &span : block.spans) {
        const bool isOther = block.kind == BlockKind::Paragraph && span.role != FontRole::FangSong;
        if (isOther)
            startOdtElement(m_xml, u"text:span"_s, u"text:style-name"_s, odtSpanStyleOf(span.role));
        writeOdtText(m_xml, span.text);
        if (isOther)
            m_xml.writeEndElement();
    }
    // The line to write on is drawn up to the tab.
    if (block.kind == BlockKind::Field)
        m_xml.writeEmptyElement(u"text:tab"_s);
    m_xml.writeEndElement();
}

void ContentWriter::write()
{
    startOdtPart(m_xml, u"office:document-content"_s);
    m_xml.writeStartElement(u"office:automatic-styles"_s);
    int number = 0;
    for (const PaperBlock &block : m_paper.blocks) {
        if (block.kind == BlockKind::Table)
            OdtTable(block.table, ++number, m_xml).writeStyles();
    }
    writeLooks();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"office:body"_s);
    m_xml.writeStartElement(u"office:text"_s);
    number = 0;
    for (std::size_t place = 0; place < m_paper.blocks.size(); ++place) {
        const PaperBlock &block = m_paper.blocks[place];
        if (block.kind == BlockKind::Table)
            OdtTable(block.table, ++number, m_xml).write();
        else
            writeBlock(block, m_looks.at(lookOf(place)));
    }
    m_xml.writeEndDocument();
}

QByteArray metaPart(const PaperMeta &meta)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdtPart(xml, u"office:document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Gongkai"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(meta.title));
    xml.writeTextElement(u"dc:subject"_s, xmlText(meta.subject));
    xml.writeTextElement(u"meta:initial-creator"_s, xmlText(meta.author));
    xml.writeTextElement(u"dc:creator"_s, xmlText(meta.author));
    xml.writeTextElement(u"dc:language"_s, u"zh-CN"_s);
    if (meta.createdAt.isValid()) {
        const QString time = meta.createdAt.toUTC().toString(Qt::ISODate);
        xml.writeTextElement(u"meta:creation-date"_s, time);
        xml.writeTextElement(u"dc:date"_s, time);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestPart()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    for (const QString &path : {u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, path == u"/" ? QString::fromLatin1(odtKind) : u"text/xml"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray toOdt(const PageList &paper)
{
    QByteArray content;
    ContentWriter(paper, &content).write();
    ZipWriter zip;
    // First and as it is: that is how the kind of the file is recognised.
    zip.add("mimetype", odtKind, false);
    zip.add("content.xml", content);
    zip.add("styles.xml", odtStyles());
    zip.add("meta.xml", metaPart(paper.meta));
    zip.add("META-INF/manifest.xml", manifestPart());
    return zip.finish();
}

} // namespace Gongkai
