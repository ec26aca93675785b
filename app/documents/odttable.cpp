// SPDX-License-Identifier: GPL-3.0-or-later
#include "odttable.h"

#include "odtstyles.h"

#include <QXmlStreamWriter>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

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

} // namespace

OdtTable::OdtTable(const Table &table, int number, QXmlStreamWriter &xml)
    : m_table(table), m_name(u"Table%1"_s.arg(number)), m_xml(xml)
{
}

QString OdtTable::columnStyle(std::size_t column) const
{
    return m_name + u".C%1"_s.arg(column + 1);
}

void OdtTable::writeStyle(const QString &name, const QString &family, const QString &element,
    const std::vector<std::pair<QString, QString>> &attributes)
{
    startOdtElement(m_xml, u"style:style"_s, u"style:name"_s, name);
    m_xml.writeAttribute(u"style:family"_s, family);
    m_xml.writeEmptyElement(element);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
    m_xml.writeEndElement();
}

void OdtTable::writeStyles()
{
    const double width = std::accumulate(m_table.columnWidths.begin(), m_table.columnWidths.end(), 0.0);
    writeStyle(m_name, u"table"_s, u"style:table-properties"_s,
        {{u"style:width"_s, odtLength(width)}, {u"table:align"_s, u"center"_s},
            {u"table:border-model"_s, u"collapsing"_s},
            {u"style:may-break-between-rows"_s, m_table.keepsTogether ? u"false"_s : u"true"_s}});
    for (std::size_t column = 0; column < m_table.columnWidths.size(); ++column)
        writeStyle(columnStyle(column), u"table-column"_s, u"style:table-column-properties"_s,
            {{u"style:column-width"_s, odtLength(m_table.columnWidths[column])}});
    writeStyle(m_name + u".Row"_s, u"table-row"_s, u"style:table-row-properties"_s,
        {{u"style:min-row-height"_s, odtLength(m_table.leastRowHeight)}, {u"fo:keep-together"_s, u"always"_s}});
    const std::vector<std::pair<QString, QString>> cell{{u"fo:border"_s, u"0.5pt solid #000000"_s},
        {u"fo:padding"_s, odtLength(m_table.padding)}, {u"style:vertical-align"_s, u"middle"_s}};
    writeStyle(m_name + u".Cell"_s, u"table-cell"_s, u"style:table-cell-properties"_s, cell);
    auto shaded = cell;
    shaded.emplace_back(u"fo:background-color"_s, u"#eeeeee"_s);
    writeStyle(m_name + u".Shaded"_s, u"table-cell"_s, u"style:table-cell-properties"_s, shaded);
    writeCellText();
}

/// The styles of the paragraphs in the cells of a table, one for each alignment.
void OdtTable::writeCellText()
{
    for (const CellAlignment alignment : {CellAlignment::Left, CellAlignment::Centre, CellAlignment::Right}) {
        startOdtElement(m_xml, u"style:style"_s, u"style:name"_s, m_name + u'.' + alignmentWord(alignment));
        m_xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        m_xml.writeAttribute(u"style:parent-style-name"_s, u"Small"_s);
        m_xml.writeEmptyElement(u"style:paragraph-properties"_s);
        m_xml.writeAttribute(u"fo:text-align"_s, alignmentWord(alignment));
        m_xml.writeAttribute(u"fo:line-height"_s, odtLength(m_table.leading * m_table.size));
        m_xml.writeEmptyElement(u"style:text-properties"_s);
        for (const QString &key : {u"fo:font-size"_s, u"style:font-size-asian"_s, u"style:font-size-complex"_s})
            m_xml.writeAttribute(key, odtLength(m_table.size));
        m_xml.writeEndElement();
    }
}

void OdtTable::writeCell(const TableCell &cell)
{
    startOdtElement(
        m_xml, u"table:table-cell"_s, u"table:style-name"_s, m_name + (cell.isShaded ? u".Shaded"_s : u".Cell"_s));
    m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    if (cell.columnSpan > 1)
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(cell.rowSpan));
    startOdtElement(m_xml, u"text:p"_s, u"text:style-name"_s, m_name + u'.' + alignmentWord(cell.alignment));
    const bool isOther = cell.role != FontRole::Song;
    if (isOther)
        startOdtElement(m_xml, u"text:span"_s, u"text:style-name"_s, odtSpanStyleOf(cell.role));
    writeOdtText(m_xml, cell.text);
    if (isOther)
        m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtTable::writeRow(int row)
{
    startOdtElement(m_xml, u"table:table-row"_s, u"table:style-name"_s, m_name + u".Row"_s);
    const auto cells = m_table.places().at(std::size_t(row));
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const TableCell *cell = cells[column];
        if (!cell)
            writeCell({});
        else if (cell->row == row && cell->column == int(column))
            writeCell(*cell);
        else
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
    }
    m_xml.writeEndElement();
}

void OdtTable::write()
{
    startOdtElement(m_xml, u"table:table"_s, u"table:style-name"_s, m_name);
    m_xml.writeAttribute(u"table:name"_s, m_name);
    for (std::size_t column = 0; column < m_table.columnWidths.size(); ++column) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, columnStyle(column));
    }
    if (m_table.headRows > 0)
        m_xml.writeStartElement(u"table:table-header-rows"_s);
    for (int row = 0; row < m_table.rowCount(); ++row) {
        writeRow(row);
        if (row + 1 == m_table.headRows)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace Gongkai
