// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QString>

#include <utility>
#include <vector>

class QXmlStreamWriter;

namespace Gongkai {

/// A table of an OpenDocument file. Its styles stand in another place of the file than itself.
class OdtTable
{
public:
    /// @p number tells the tables of a file apart; @p table and @p xml must outlive this.
    OdtTable(const Table &table, int number, QXmlStreamWriter &xml);

    /// Rows stay whole; a table that is to stand on one page is not broken between rows either.
    void writeStyles();
    /// The head rows are marked as such, so that each page repeats them.
    void write();

private:
    [[nodiscard]] QString columnStyle(std::size_t column) const;
    void writeStyle(const QString &name, const QString &family, const QString &element,
        const std::vector<std::pair<QString, QString>> &attributes);
    void writeCellText();
    void writeRow(int row);
    void writeCell(const TableCell &cell);

    const Table &m_table;
    QString m_name;
    QXmlStreamWriter &m_xml;
};

} // namespace Gongkai
