// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedtext.h"
#include "table.h"

#include <QString>

#include <vector>

namespace Gongkai {

/// What a part of a paper is to its reader.
enum class BlockKind {
    Mark,            ///< 发文机关标志, red
    Number,          ///< 发文字号, with the red rule under it
    Title,           ///< 标题
    Heading,         ///< 一、 （一） 1. （1）, by its level
    Paragraph,       ///< indented by two characters
    Line,            ///< flush left: 主送机关, a field to fill in
    Signature,       ///< 落款 and 成文日期, a line each
    AttachmentLabel, ///< 附件1, at the top of a page
    AttachmentTitle, ///< the title under it
    Caption,         ///< above a chart or a strip
    Imprint,         ///< a line of the 版记, under a rule
    Small,           ///< small type above or below a table
    Table,
};

/// A part of a paper as it is read, without its place on a page: what files other than PDF are made from.
struct PaperBlock
{
    BlockKind kind = BlockKind::Line;
    std::vector<Span> spans = {};                  ///< empty for a table
    int level = 0;                                 ///< of a heading, 1 to 4
    CellAlignment alignment = CellAlignment::Left; ///< of small type
    Table table = {};                              ///< only for BlockKind::Table

    /// The words of the block; of a table a row a line, its cells parted by tabs.
    [[nodiscard]] QString text() const;
};

/// All that @p blocks say, a block a line at least, each ended by a line end.
[[nodiscard]] QString textOf(const std::vector<PaperBlock> &blocks);

} // namespace Gongkai
