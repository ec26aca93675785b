// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperhtml.h"

#include "xmltext.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr auto look = R"(
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font-family: FangSong, STFangsong, serif; font-size: 1.15em; line-height: 1.8; }
h1, h2.attachment { text-align: center; font-family: SimSun, serif; }
h2, h3, h4, h5 { font-size: 1em; font-weight: normal; text-indent: 2em; margin: 0; }
h2 { font-family: SimHei, sans-serif; }
h3, em { font-family: KaiTi, STKaiti, serif; font-style: normal; }
h1 { font-size: 1.4em; }
h2.attachment { font-size: 1.2em; text-indent: 0; margin: 1em 0; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.line, p.small { text-indent: 0; }
p.label { text-indent: 0; margin-top: 2em; font-family: SimHei, sans-serif; }
p.signature { text-align: right; padding-right: 2em; text-indent: 0; }
p.small { font-size: 0.8em; }
p.mark { color: #f00; font-size: 2em; font-weight: bold; text-align: center; text-indent: 0; }
p.number { text-align: center; text-indent: 0; border-bottom: 2px solid #f00; padding: 1em 0 0.4em; }
p.imprint { text-indent: 0; border-top: 1px solid #000; padding: 0.2em 1em; font-size: 0.9em; }
p.caption { text-indent: 0; text-align: center; margin-top: 1em; font-family: SimHei, sans-serif; }
p.right { text-align: right; }
div.wide { overflow-x: auto; margin: 0.8em 0; }
table { border-collapse: collapse; width: 100%; font-family: SimSun, serif; font-size: 0.75em; line-height: 1.4; }
th, td { border: 1px solid #000; padding: 0.3em; text-align: center; }
th { font-weight: normal; }
th[scope^=col] { background: #eee; }
.left { text-align: left; }
)"_L1;

/// Writes the blocks of one paper.
class HtmlWriter
{
public:
    explicit HtmlWriter(QByteArray *bytes) : m_xml(bytes) { }

    void write(const PageList &paper);

private:
    void writeHead(const PaperMeta &meta);
    void writeMeta(const QString &name, const QString &content);
    void writeBlock(const PaperBlock &block);
    void writeElement(const QString &name, const QString &kind, const std::vector<Span> &spans);
    void writeText(const QString &text);
    void writeTable(const Table &table);
    void writeRows(const Table &table, int from, int to, const QString &group);
    void writeCell(const Table &table, const TableCell &cell);

    QXmlStreamWriter m_xml;
};

/// What the head cell @p cell names, as HTML says it.
QString scopeOf(const Table &table, const TableCell &cell)
{
    const bool namesRows = cell.row >= table.headRows && !cell.isShaded;
    if (namesRows)
        return cell.rowSpan > 1 ? u"rowgroup"_s : u"row"_s;
    return cell.columnSpan > 1 ? u"colgroup"_s : u"col"_s;
}

void HtmlWriter::writeText(const QString &text)
{
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(u"br"_s);
        // Also an empty text keeps the element from closing itself, which HTML would take as an open one.
        m_xml.writeCharacters(lines[i]);
    }
}

void HtmlWriter::writeElement(const QString &name, const QString &kind, const std::vector<Span> &spans)
{
    m_xml.writeStartElement(name);
    if (!kind.isEmpty())
        m_xml.writeAttribute(u"class"_s, kind);
    const FontRole usual = spans.empty() ? FontRole::FangSong : spans.back().role;
    for (const Span &span : spans) {
        const bool isLead = span.role != usual;
        if (isLead)
            m_xml.writeStartElement(u"em"_s);
        writeText(span.text);
        if (isLead)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::writeCell(const Table &table, const TableCell &cell)
{
    const bool isHead = table.isHead(cell);
    m_xml.writeStartElement(isHead ? u"th"_s : u"td"_s);
    if (isHead)
        m_xml.writeAttribute(u"scope"_s, scopeOf(table, cell));
    if (cell.rowSpan > 1)
        m_xml.writeAttribute(u"rowspan"_s, QString::number(cell.rowSpan));
    if (cell.columnSpan > 1)
        m_xml.writeAttribute(u"colspan"_s, QString::number(cell.columnSpan));
    if (cell.alignment == CellAlignment::Left)
        m_xml.writeAttribute(u"class"_s, u"left"_s);
    writeText(cell.text);
    m_xml.writeEndElement();
}

void HtmlWriter::writeRows(const Table &table, int from, int to, const QString &group)
{
    if (from >= to)
        return;
    const auto places = table.places();
    m_xml.writeStartElement(group);
    m_xml.writeCharacters(u"\n"_s);
    for (int row = from; row < to; ++row) {
        m_xml.writeStartElement(u"tr"_s);
        const auto &cells = places[std::size_t(row)];
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const TableCell *cell = cells[column];
            if (!cell)
                writeCell({}, {});
            else if (cell->row == row && cell->column == int(column))
                writeCell(table, *cell);
        }
        m_xml.writeEndElement();
        m_xml.writeCharacters(u"\n"_s);
    }
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::writeTable(const Table &table)
{
    m_xml.writeStartElement(u"div"_s);
    m_xml.writeAttribute(u"class"_s, u"wide"_s);
    m_xml.writeStartElement(u"table"_s);
    m_xml.writeCharacters(u"\n"_s);
    writeRows(table, 0, table.headRows, u"thead"_s);
    writeRows(table, table.headRows, table.rowCount(), u"tbody"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::writeBlock(const PaperBlock &block)
{
    switch (block.kind) {
    case BlockKind::Mark:
        return writeElement(u"p"_s, u"mark"_s, block.spans);
    case BlockKind::Number:
        return writeElement(u"p"_s, u"number"_s, block.spans);
    case BlockKind::Title:
        return writeElement(u"h1"_s, {}, block.spans);
    case BlockKind::Heading:
        return writeElement(u"h%1"_s.arg(std::clamp(block.level, 1, 4) + 1), {}, block.spans);
    case BlockKind::Paragraph:
        return writeElement(u"p"_s, {}, block.spans);
    case BlockKind::Line:
        return writeElement(u"p"_s, u"line"_s, block.spans);
    case BlockKind::Signature:
        return writeElement(u"p"_s, u"signature"_s, block.spans);
    case BlockKind::AttachmentLabel:
        return writeElement(u"p"_s, u"label"_s, block.spans);
    case BlockKind::AttachmentTitle:
        return writeElement(u"h2"_s, u"attachment"_s, block.spans);
    case BlockKind::Caption:
        return writeElement(u"p"_s, u"caption"_s, block.spans);
    case BlockKind::Imprint:
        return writeElement(u"p"_s, u"imprint"_s, block.spans);
    case BlockKind::Small:
        return writeElement(
            u"p"_s, block.alignment == CellAlignment::Right ? u"small right"_s : u"small"_s, block.spans);
    case BlockKind::Table:
        return writeTable(block.table);
    }
}

void HtmlWriter::writeMeta(const QString &name, const QString &content)
{
    if (content.isEmpty())
        return;
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"name"_s, name);
    m_xml.writeAttribute(u"content"_s, xmlText(content));
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::writeHead(const PaperMeta &meta)
{
    m_xml.writeStartElement(u"head"_s);
    m_xml.writeCharacters(u"\n"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    m_xml.writeCharacters(u"\n"_s);
    m_xml.writeTextElement(u"title"_s, xmlText(meta.title));
    m_xml.writeCharacters(u"\n"_s);
    writeMeta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(u"author"_s, meta.author);
    writeMeta(u"description"_s, meta.subject);
    writeMeta(u"dcterms.date"_s, meta.createdAt.date().toString(Qt::ISODate));
    m_xml.writeTextElement(u"style"_s, QString(look));
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::write(const PageList &paper)
{
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    m_xml.writeStartElement(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, u"zh-CN"_s);
    writeHead(paper.meta);
    m_xml.writeStartElement(u"body"_s);
    m_xml.writeStartElement(u"article"_s);
    m_xml.writeCharacters(u"\n"_s);
    for (const PaperBlock &block : paper.blocks)
        writeBlock(block);
    m_xml.writeEndDocument();
}

} // namespace

QByteArray toHtml(const PageList &paper)
{
    QByteArray bytes;
    HtmlWriter(&bytes).write(paper);
    return bytes;
}

} // namespace Gongkai
