// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barchart.h"
#include "imprint.h"
#include "pageflow.h"
#include "pagelist.h"
#include "paperblock.h"
#include "paperhead.h"
#include "picturepair.h"
#include "receiptstrip.h"
#include "shapedtext.h"
#include "signature.h"
#include "table.h"

#include <QString>

#include <optional>
#include <vector>

namespace Gongkai {

class FontBook;

/// Sets the parts of an official paper one after another, each as GB/T 9704-2012 places it. Call the parts in the order
/// in which they stand; finish() gives the pages. Level 1 to 4 headings are typed with their number (一、 （一） 1.
/// （1）).
class Composer
{
public:
    explicit Composer(FontBook &fonts, LineGrid grid = LineGrid::Boxes);

    /// 版头 above the title, on the first page; nothing without one.
    void head(const PaperHead &head);
    /// 标题 from units that must not be parted; where the lines break is chosen among their joints.
    void title(const std::vector<QString> &units);
    /// 主送机关, one blank line under the title, flush left; @p text ends with the full-width colon.
    void addressee(const QString &text);
    /// @p linesBelow lines of what follows must stand on its page, at least one.
    void heading(int level, const QString &text, int linesBelow = 1);
    void paragraph(const QString &text);
    /// A paragraph in several kinds of type. @p linesBelow more lines must stand on the page where it ends, so that a
    /// signature is never alone on a page; the last two of its own go with them.
    void paragraph(const std::vector<Span> &spans, int linesBelow = 0);
    /// How many lines of the paragraph @p text its heading has to stay with, where @p linesBelow others must stand on
    /// the page of its end: all of these for a short one, which goes to the next page whole; else its first.
    [[nodiscard]] int linesKeptWhole(const QString &text, int linesBelow) const;
    /// Marks the place of the next part for the reader's list of headings.
    void bookmark(const QString &text, int level);
    /// 附件说明, one blank line under the body: numbered if there is more than one.
    void attachmentNote(const std::vector<QString> &names);
    void signature(const Signature &signature);
    /// 附注, under the date, in round brackets.
    void remark(const QString &text);
    /// 附件 on a page of its own: @p label flush left on the first line, @p title centred on the third.
    void startAttachment(const QString &label, const QString &title);
    void table(const Table &table);
    /// Tables that stand on one page, one below another, if there is room for all of them on any.
    void tablesTogether(const std::vector<Table> &tables);
    /// A heading whose part is a table: both stand on one page, at least with the table's first rows.
    void headedTable(int level, const QString &text, const Table &table);
    void chart(const BarChart &chart);
    /// Two pictures side by side, with what stands below each; they stay on one page.
    void pictures(const PicturePair &pair);
    /// 版记, which finish() sets at the foot of the last page; told before what else stands at a page's foot.
    void imprint(Imprint imprint) { m_imprint = std::move(imprint); }
    /// The strip to be cut off and sent back, at the foot of the last page.
    void receiptStrip(const ReceiptStrip &strip);
    /// The current page and those after it are sent back; a strip says so itself.
    void startSlip() { m_slipPage = m_flow.pageCount() - 1; }
    /// A line in small type above or below a table, such as 单位：项.
    void smallLine(const QString &text, CellAlignment alignment = CellAlignment::Left);
    void blankLines(int count);

    /// Numbers the pages and gives them out. @p foot is set small under the number of the last page; empty for none.
    [[nodiscard]] PageList finish(PaperMeta meta, const QString &foot = {});

private:
    void setLine(const ShapedText &text, const Line &line, double x);
    void setBeside(const QString &text, double x);
    [[nodiscard]] double bodyWidth(const QString &text) const;
    void centre(const QString &text, FontRole role, double size, double leading);
    [[nodiscard]] ShapedText shapeBody(const std::vector<Span> &spans) const;
    void alignToGrid(double height);
    [[nodiscard]] double bottomAboveImprint();
    void placeImprint();
    void setParagraph(const std::vector<Span> &spans, int linesBelow);
    // Keeps what stands on the paper for those who read it without its pages.
    PaperBlock &note(PaperBlock block);
    PaperBlock &note(const QString &text, BlockKind kind = BlockKind::Line);
    void note(const Table &table);

    PageFlow m_flow;
    std::vector<PaperBlock> m_blocks;
    int m_blankLines = 0; ///< above the next block
    Imprint m_imprint;
    std::optional<int> m_slipPage{};
    bool m_isLetter = false;
};

} // namespace Gongkai
