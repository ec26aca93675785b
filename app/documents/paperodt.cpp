// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperodt.h"

#include "odtstyles.h"
#include "xmltext.h"
#include "zipwriter.h"

#include <QXmlStreamWriter>

#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr auto kind = "application/vnd.oasis.opendocument.text";

/// Writes the part `content.xml` of one paper. Tables are counted, each has styles of its own.
class ContentWriter
{
public:
    ContentWriter(const PageList &paper, QByteArray *bytes) : m_paper(paper), m_xml(bytes) { }

    void write();

private:
    void start(const QString &name, const QString &styleKey, const QString &style);
    void writeTableStyles(const Table &table, const QString &name);
    void writeStyle(const QString &name, const QString &family, const QString &element,
        const std::vector<std::pair<QString, QString>> &attributes);
    void writeCellText(const Table &table, const QString &name);
    void writeBlock(const PaperBlock &block);
    void writeText(const QString &text);
    void writeTable(const Table &table, const QString &name);
    void writeRow(const Table &table, int row, const QString &name);
    void writeCell(const TableCell &cell, const QString &name);

    const PageList &m_paper;
    QXmlStreamWriter m_xml;
};

QString tableName(int number)
{
    return u"Table%1"_s.arg(number);
}

QString alignmentWord(CellAlignment alignment)
{
    switch (alignment) {
    case CellAlignment::Left:
        return u"start"_s;
    case CellAlignment::Right:
        return u"end"_s;
    case CellAlignment::Centre:
        break;
    }
    return u"center"_s;
}

QString columnStyle(const QString &table, std::size_t column)
{
    return table + u".C%1"_s.arg(column + 1);
}

void ContentWriter::start(const QString &name, const QString &styleKey, const QString &style)
{
    m_xml.writeStartElement(name);
    m_xml.writeAttribute(styleKey, style);
}

void ContentWriter::writeStyle(const QString &name, const QString &family, const QString &element,
    const std::vector<std::pair<QString, QString>> &attributes)
{
    start(u"style:style"_s, u"style:name"_s, name);
    m_xml.writeAttribute(u"style:family"_s, family);
    m_xml.writeEmptyElement(element);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
    m_xml.writeEndElement();
}

void ContentWriter::writeTableStyles(const Table &table, const QString &name)
{
    const double width = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
    writeStyle(name, u"table"_s, u"style:table-properties"_s,
        {{u"style:width"_s, odtLength(width)}, {u"table:align"_s, u"center"_s},
            {u"table:border-model"_s, u"collapsing"_s}});
    for (std::size_t column = 0; column < table.columnWidths.size(); ++column)
        writeStyle(columnStyle(name, column), u"table-column"_s, u"style:table-column-properties"_s,
            {{u"style:column-width"_s, odtLength(table.columnWidths[column])}});
    writeStyle(name + u".Row"_s, u"table-row"_s, u"style:table-row-properties"_s,
        {{u"style:min-row-height"_s, odtLength(table.leastRowHeight)}, {u"fo:keep-together"_s, u"always"_s}});
    const std::vector<std::pair<QString, QString>> cell{{u"fo:border"_s, u"0.5pt solid #000000"_s},
        {u"fo:padding"_s, odtLength(table.padding)}, {u"style:vertical-align"_s, u"middle"_s}};
    writeStyle(name + u".Cell"_s, u"table-cell"_s, u"style:table-cell-properties"_s, cell);
    auto shaded = cell;
    shaded.emplace_back(u"fo:background-color"_s, u"#eeeeee"_s);
    writeStyle(name + u".Shaded"_s, u"table-cell"_s, u"style:table-cell-properties"_s, shaded);
    writeCellText(table, name);
}

/// The styles of the paragraphs in the cells of a table, one for each alignment.
void ContentWriter::writeCellText(const Table &table, const QString &name)
{
    for (const CellAlignment alignment : {CellAlignment::Left, CellAlignment::Centre, CellAlignment::Right}) {
        start(u"style:style"_s, u"style:name"_s, name + u'.' + alignmentWord(alignment));
        m_xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        m_xml.writeAttribute(u"style:parent-style-name"_s, u"Small"_s);
        m_xml.writeEmptyElement(u"style:paragraph-properties"_s);
        m_xml.writeAttribute(u"fo:text-align"_s, alignmentWord(alignment));
        m_xml.writeAttribute(u"fo:line-height"_s, odtLength(table.leading * table.size));
        m_xml.writeEmptyElement(u"style:text-properties"_s);
        for (const QString &key : {u"fo:font-size"_s, u"style:font-size-asian"_s, u"style:font-size-complex"_s})
            m_xml.writeAttribute(key, odtLength(table.size));
        m_xml.writeEndElement();
    }
}

/// Blanks that would be taken for one, tabs and line ends have elements of their own.
void ContentWriter::writeText(const QString &text)
{
    QString plain;
    const auto flush = [&] { m_xml.writeCharacters(std::exchange(plain, {})); };
    for (const QChar character : xmlText(text)) {
        const bool isFurtherBlank = character == u' ' && (plain.isEmpty() || plain.back() == u' ');
        if (character != u'\n' && character != u'\t' && !isFurtherBlank) {
            plain += character;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(character == u'\n' ? u"text:line-break"_s
                : character == u'\t'               ? u"text:tab"_s
                                                   : u"text:s"_s);
    }
    flush();
}

void ContentWriter::writeBlock(const PaperBlock &block)
{
    const bool isHeading = block.kind == BlockKind::Title || block.kind == BlockKind::Heading;
    start(isHeading ? u"text:h"_s : u"text:p"_s, u"text:style-name"_s, odtStyleOf(block));
    if (isHeading)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(block.level + 1));
    for (const Span &span : block.spans) {
        const bool isOther = block.kind == BlockKind::Paragraph && span.role != FontRole::FangSong;
        if (isOther)
            start(u"text:span"_s, u"text:style-name"_s, odtSpanStyleOf(span.role));
        writeText(span.text);
        if (isOther)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void ContentWriter::writeCell(const TableCell &cell, const QString &name)
{
    start(u"table:table-cell"_s, u"table:style-name"_s, name + (cell.isShaded ? u".Shaded"_s : u".Cell"_s));
    m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    if (cell.columnSpan > 1)
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(cell.rowSpan));
    start(u"text:p"_s, u"text:style-name"_s, name + u'.' + alignmentWord(cell.alignment));
    const bool isOther = cell.role != FontRole::Song;
    if (isOther)
        start(u"text:span"_s, u"text:style-name"_s, odtSpanStyleOf(cell.role));
    writeText(cell.text);
    if (isOther)
        m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void ContentWriter::writeRow(const Table &table, int row, const QString &name)
{
    start(u"table:table-row"_s, u"table:style-name"_s, name + u".Row"_s);
    const auto cells = table.places().at(std::size_t(row));
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const TableCell *cell = cells[column];
        if (!cell)
            writeCell({}, name);
        else if (cell->row == row && cell->column == int(column))
            writeCell(*cell, name);
        else
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
    }
    m_xml.writeEndElement();
}

void ContentWriter::writeTable(const Table &table, const QString &name)
{
    start(u"table:table"_s, u"table:style-name"_s, name);
    m_xml.writeAttribute(u"table:name"_s, name);
    for (std::size_t column = 0; column < table.columnWidths.size(); ++column) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, columnStyle(name, column));
    }
    if (table.headRows > 0)
        m_xml.writeStartElement(u"table:table-header-rows"_s);
    for (int row = 0; row < table.rowCount(); ++row) {
        writeRow(table, row, name);
        if (row + 1 == table.headRows)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void ContentWriter::write()
{
    startOdtPart(m_xml, u"office:document-content"_s);
    m_xml.writeStartElement(u"office:automatic-styles"_s);
    int number = 0;
    for (const PaperBlock &block : m_paper.blocks) {
        if (block.kind == BlockKind::Table)
            writeTableStyles(block.table, tableName(++number));
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"office:body"_s);
    m_xml.writeStartElement(u"office:text"_s);
    number = 0;
    for (const PaperBlock &block : m_paper.blocks) {
        if (block.kind == BlockKind::Table)
            writeTable(block.table, tableName(++number));
        else
            writeBlock(block);
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
        xml.writeAttribute(u"manifest:media-type"_s, path == u"/" ? QString::fromLatin1(kind) : u"text/xml"_s);
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
    zip.add("mimetype", kind, false);
    zip.add("content.xml", content);
    zip.add("styles.xml", odtStyles());
    zip.add("meta.xml", metaPart(paper.meta));
    zip.add("META-INF/manifest.xml", manifestPart());
    return zip.finish();
}

} // namespace Gongkai
