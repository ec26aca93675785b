// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedtext.h"
#include "table.h"

#include <QString>

#include <vector>

namespace Gongkai {

/// What a part of a paper is to its reader.
enum class BlockKind {
    Mark,              ///< 发文机关标志, red
    Number,            ///< 发文字号, with the red rule under it
    LetterMark,        ///< 发文机关标志 of a letter, with the first double rule under it
    LetterNumber,      ///< 发文字号 of a letter, flush right
    Title,             ///< 标题
    Heading,           ///< 一、 （一） 1. （1）, by its level
    Paragraph,         ///< indented by two characters
    Line,              ///< flush left: 主送机关
    AttachmentNote,    ///< 附件说明: its label and the first name
    FurtherAttachment, ///< a further name, in line with the first
    Signature,         ///< 落款 and 成文日期, a line each
    AttachmentLabel,   ///< 附件1, at the top of a page
    AttachmentTitle,   ///< the title under it
    Caption,           ///< above a chart or a strip
    CutLine,           ///< where a strip is cut off
    StripText,         ///< on a strip, indented by two characters
    Field,             ///< on a strip: a label with a line to write on
    Imprint,           ///< a line of the 版记, between rules; what stands at its right end follows a tab
    LetterImprint,     ///< the same in a letter, without rules
    Small,             ///< small type above or below a table
    Table,
};

/// A part of a paper as it is read, without its place on a page: what files other than PDF are made from.
struct PaperBlock
{
    BlockKind kind = BlockKind::Line;
    std::vector<Span> spans = {};                  ///< empty for a table
    int level = 0;                                 ///< of a heading, 1 to 4
    CellAlignment alignment = CellAlignment::Left; ///< of small type
    int linesAbove = 0;                            ///< blank lines of body text that stand above it
    double gapRight = 0; ///< of a signature: from its end to the right edge of the type area, in characters
    Table table = {};    ///< only for BlockKind::Table

    /// The words of the block; of a table a row a line, its cells parted by tabs.
    [[nodiscard]] QString text() const;
};

/// All that @p blocks say, a block a line at least, each ended by a line end.
[[nodiscard]] QString textOf(const std::vector<PaperBlock> &blocks);

} // namespace Gongkai
