// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperplain.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// A cell over several places stands in the first of them, the others stay blank: the columns keep their places.
QString rowsOf(const Table &table)
{
    QString text;
    const auto places = table.places();
    for (std::size_t row = 0; row < places.size(); ++row) {
        QStringList line;
        for (std::size_t column = 0; column < places[row].size(); ++column) {
            const TableCell *cell = places[row][column];
            const bool startsHere = cell && cell->row == int(row) && cell->column == int(column);
            line += startsHere ? cell->text.simplified() : QString();
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

bool isIndented(const PaperBlock &block)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph;
}

bool standsApart(const PaperBlock &block)
{
    return block.kind == BlockKind::Title || block.kind == BlockKind::AttachmentLabel || block.kind == BlockKind::Table;
}

} // namespace

QByteArray toPlainText(const PageList &paper)
{
    QString text;
    bool wasApart = false;
    for (const PaperBlock &block : paper.blocks) {
        const bool isApart = standsApart(block);
        if ((isApart || wasApart) && !text.isEmpty())
            text += u'\n';
        wasApart = isApart && block.kind != BlockKind::AttachmentLabel;
        if (block.kind == BlockKind::Table)
            text += rowsOf(block.table);
        else
            text += (isIndented(block) ? u"　　"_s : QString()) + block.text() + u'\n';
    }
    return text.toUtf8();
}

} // namespace Gongkai
