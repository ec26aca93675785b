// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperhtml.h"

#include "xmltext.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// For how many blank lines above there is a style.
constexpr int mostLinesAbove = 2;

constexpr auto styleSheet = R"(
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
p.note { padding-left: 5em; text-indent: -3em; }
p.further { padding-left: 5em; text-indent: 0; }
p.signature { text-align: right; text-indent: 0; }
p.small { font-size: 0.8em; }
p.mark { color: #f00; font-size: 2em; font-weight: bold; text-align: center; text-indent: 0; }
p.number { text-align: center; text-indent: 0; border-bottom: 2px solid #f00; padding: 0 0 0.4em; }
p.letterhead { border-bottom: 4px double #f00; }
p.letternumber { text-align: right; text-indent: 0; margin-top: 0.8em; }
p.imprint { display: flex; justify-content: space-between; gap: 1em; text-indent: 0; padding: 0.2em 1em; font-size: 0.9em; }
p.ruled { border-top: 1px solid #000; border-bottom: 1px solid #000; }
p.ruled + p.ruled { border-top: none; }
p.cut { text-indent: 0; text-align: center; font-size: 0.8em; border-bottom: 1px dashed #000; margin-top: 2em; }
p.strip, p.field { font-size: 0.9em; }
p.field { display: flex; text-indent: 0; margin-top: 0.4em; }
p.field::after { content: ''; flex: 0 1 14em; border-bottom: 1px solid #000; }
.above1 { margin-top: 1.8em; }
.above2 { margin-top: 3.6em; }
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
    void writeElement(const QString &name, const QString &kind, const PaperBlock &block);
    void writeSpans(const std::vector<Span> &spans);
    void writeEnds(const QString &text);
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

void HtmlWriter::writeElement(const QString &name, const QString &kind, const PaperBlock &block)
{
    m_xml.writeStartElement(name);
    QStringList classes = kind.split(u' ', Qt::SkipEmptyParts);
    if (block.linesAbove > 0)
        classes.append(u"above%1"_s.arg(std::min(block.linesAbove, mostLinesAbove)));
    if (!classes.isEmpty())
        m_xml.writeAttribute(u"class"_s, classes.join(u' '));
    if (block.gapRight > 0)
        m_xml.writeAttribute(u"style"_s, u"padding-right: %1em"_s.arg(block.gapRight, 0, 'f', 2));
    if (block.kind == BlockKind::Imprint || block.kind == BlockKind::LetterImprint)
        writeEnds(block.text());
    else
        writeSpans(block.spans);
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n"_s);
}

/// What stands before and after the tab, at both ends of a line.
void HtmlWriter::writeEnds(const QString &text)
{
    for (const QString &end : text.split(u'\t')) {
        m_xml.writeStartElement(u"span"_s);
        m_xml.writeCharacters(xmlText(end));
        m_xml.writeEndElement();
    }
}

void HtmlWriter::writeSpans(const std::vector<Span> &spans)
{
    const FontRole usual = spans.empty() ? FontRole::FangSong : spans.back().role;
    for (const Span &span : spans) {
        const bool isLead = span.role != usual;
        if (isLead)
            m_xml.writeStartElement(u"em"_s);
        writeText(span.text);
        if (isLead)
            m_xml.writeEndElement();
    }
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
    const auto paragraph = [&](const QString &kind) { writeElement(u"p"_s, kind, block); };
    switch (block.kind) {
    case BlockKind::Mark:
        return paragraph(u"mark"_s);
    case BlockKind::Number:
        return paragraph(u"number"_s);
    case BlockKind::LetterMark:
        return paragraph(u"mark letterhead"_s);
    case BlockKind::LetterNumber:
        return paragraph(u"letternumber"_s);
    case BlockKind::Title:
        return writeElement(u"h1"_s, {}, block);
    case BlockKind::Heading:
        return writeElement(u"h%1"_s.arg(std::clamp(block.level, 1, 4) + 1), {}, block);
    case BlockKind::Paragraph:
        return paragraph({});
    case BlockKind::Line:
        return paragraph(u"line"_s);
    case BlockKind::AttachmentNote:
        return paragraph(u"note"_s);
    case BlockKind::FurtherAttachment:
        return paragraph(u"further"_s);
    case BlockKind::Signature:
        return paragraph(u"signature"_s);
    case BlockKind::AttachmentLabel:
        return paragraph(u"label"_s);
    case BlockKind::AttachmentTitle:
        return writeElement(u"h2"_s, u"attachment"_s, block);
    case BlockKind::Caption:
        return paragraph(u"caption"_s);
    case BlockKind::CutLine:
        return paragraph(u"cut"_s);
    case BlockKind::StripText:
        return paragraph(u"strip"_s);
    case BlockKind::Field:
        return paragraph(u"field"_s);
    case BlockKind::Imprint:
        return paragraph(u"imprint ruled"_s);
    case BlockKind::LetterImprint:
        return paragraph(u"imprint"_s);
    case BlockKind::Small:
        return paragraph(block.alignment == CellAlignment::Right ? u"small right"_s : u"small"_s);
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
    m_xml.writeTextElement(u"style"_s, QString(styleSheet));
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
