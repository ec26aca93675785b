// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebreaker.h"
#include "pagelist.h"
#include "recordenums.h"
#include "shapedtext.h"

#include <QPointF>

#include <map>
#include <set>

namespace Gongkai {

class FontBook;

/// The pages of a paper while they are being filled from top to bottom. All places are in 1/720 inch from the top left
/// corner of the type area; y() is how far the current page is filled.
class PageFlow
{
public:
    PageFlow(FontBook &fonts, LineGrid grid);

    [[nodiscard]] FontBook &fonts() const { return m_fonts; }
    /// From one line of body text to the next.
    [[nodiscard]] double pitch() const { return m_pitch; }
    /// The height of one line's own box.
    [[nodiscard]] double lineBox() const { return m_lineBox; }
    /// What @p lines lines of body text need.
    [[nodiscard]] double heightOf(int lines) const;

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    /// How far down the current page may be filled: to the lower edge of the type area unless limitTo() said otherwise.
    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] int page() const { return int(m_paper.pages.size()) - 1; }
    [[nodiscard]] int pageCount() const { return m_paper.pageCount(); }
    [[nodiscard]] bool atPageTop() const { return m_y <= 0; }

    void advance(double height) { moveTo(m_y + height); }
    void moveTo(double y) { m_y = m_filledTo = y; }
    /// How far the current page is filled, without what snapToGrid() added.
    [[nodiscard]] double filledTo() const { return m_filledTo; }
    /// Moves down to the next place of a body line.
    void snapToGrid();
    /// From here on the lines of the current page are counted.
    void startGrid() { m_gridTop = m_y; }
    /// Lets the current page be filled down to @p bottom.
    void limitTo(double bottom) { m_bottom = bottom; }
    /// The current page gets no number.
    void leaveUnnumbered() { m_unnumbered.insert(page()); }
    [[nodiscard]] bool isNumbered(int page) const { return !m_unnumbered.contains(page); }
    void startPage();
    /// Starts a page unless @p height fits on this one.
    void ensureRoom(double height);

    /// Puts @p line of @p text with its start and baseline at @p start, on the current page or on @p page.
    void place(const ShapedText &text, const Line &line, QPointF start, Ink ink = Ink::Black);
    void placeOn(int page, const ShapedText &text, const Line &line, QPointF start, Ink ink = Ink::Black);
    void rule(Rule rule);
    void bar(QRectF area, int grey);
    void picture(QRectF area, const QImage &image, const QByteArray &jpeg);
    /// Marks the current place of the current page.
    void bookmark(const QString &title, int level);

    /// The finished pages; the flow is empty afterwards.
    PageList take(PaperMeta meta);

private:
    void noteNumbers(Sheet &sheet, const ShapedText &text, const Line &line, QPointF origin) const;
    [[nodiscard]] ShapedGlyph unshared(const ShapedGlyph &glyph);

    FontBook &m_fonts;
    PageList m_paper;
    std::map<std::pair<int, quint32>, char32_t> m_claims; ///< what each glyph stands for in this paper
    double m_lineBox;
    double m_pitch;
    double m_y = 0;
    double m_filledTo = 0;
    double m_gridTop = 0;
    double m_bottom;
    std::set<int> m_unnumbered; ///< pages, from 0
};

/// The baseline of type of @p size whose em box stands in the middle of a line of @p height.
[[nodiscard]] double baselineIn(double height, double size);

} // namespace Gongkai
