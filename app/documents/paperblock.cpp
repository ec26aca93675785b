// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperblock.h"

namespace Gongkai {

QString PaperBlock::text() const
{
    if (kind == BlockKind::Table)
        return table.text();
    QString whole;
    for (const Span &span : spans)
        whole += span.text;
    return whole;
}

QString textOf(const std::vector<PaperBlock> &blocks)
{
    QString text;
    for (const PaperBlock &block : blocks)
        text += block.text() + u'\n';
    return text;
}

} // namespace Gongkai
