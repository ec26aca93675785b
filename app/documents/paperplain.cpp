// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperplain.h"

#include "gongwen.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// A line of text in places that are as wide as a letter, half a character.
constexpr qsizetype placesPerLine = 2 * Gongwen::charactersPerLine;
constexpr int placesToWriteOn = 20;
constexpr int dashesBesideCut = 8;

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

QString characters(qsizetype count)
{
    return QString(count, u'　');
}

qsizetype placesOf(const QString &text)
{
    qsizetype places = 0;
    for (const char32_t character : text.toUcs4())
        places += character < 0x80 ? 1 : 2;
    return places;
}

/// Blanks that are @p places wide.
QString blanks(qsizetype places)
{
    return places > 0 ? characters(places / 2) + QString(places % 2, u' ') : QString();
}

/// @p text so that it ends @p gap characters before the end of a line.
QString atRight(const QString &text, double gap)
{
    return blanks(placesPerLine - std::lround(2 * gap) - placesOf(text)) + text;
}

/// What stands before the tab one character from the left, what follows it as far from the right.
QString spread(const QString &text)
{
    const QString left = characters(1) + text.section(u'\t', 0, 0);
    const QString right = text.section(u'\t', 1);
    // However long both are, a blank parts them.
    const qsizetype between = std::max(qsizetype(2), placesPerLine - 2 - placesOf(left) - placesOf(right));
    return right.isEmpty() ? left : left + blanks(between) + right;
}

QString lineOf(const PaperBlock &block)
{
    QString text = block.text();
    switch (block.kind) {
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::StripText:
    case BlockKind::AttachmentNote:
        return characters(Gongwen::paragraphIndent) + text;
    case BlockKind::FurtherAttachment:
        return characters(Gongwen::paragraphIndent + Gongwen::attachmentLabelWidth) + text;
    case BlockKind::LetterNumber:
        return atRight(text, 0);
    case BlockKind::Signature:
        return atRight(text, block.gapRight);
    case BlockKind::CutLine:
        return QString(dashesBesideCut, u'-') + text + QString(dashesBesideCut, u'-');
    case BlockKind::Field:
        return text + QString(placesToWriteOn, u'_');
    case BlockKind::Imprint:
    case BlockKind::LetterImprint:
        return spread(text);
    default:
        return text;
    }
}

/// True if a blank line parts @p block from what is above it.
bool startsApart(const PaperBlock &block)
{
    switch (block.kind) {
    case BlockKind::AttachmentLabel:
    case BlockKind::CutLine:
    case BlockKind::Table:
        return true;
    default:
        return block.linesAbove > 0;
    }
}

} // namespace

QByteArray toPlainText(const PageList &paper)
{
    QString text;
    bool wasTable = false;
    for (const PaperBlock &block : paper.blocks) {
        if ((wasTable || startsApart(block)) && !text.isEmpty())
            text += u'\n';
        wasTable = block.kind == BlockKind::Table;
        text += wasTable ? rowsOf(block.table) : lineOf(block) + u'\n';
    }
    return text.toUtf8();
}

} // namespace Gongkai
