// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include "fontbook.h"
#include "gongwen.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace Gongkai {

namespace {

/// The part of the em box of Chinese type that lies above the baseline.
constexpr double ascent = 0.88;
constexpr std::size_t contextReach = 6;

double lineBoxOf(LineGrid grid)
{
    return grid == LineGrid::Boxes ? Gongwen::height / Gongwen::linesPerPage : Gongwen::bodySize;
}

double pitchOf(LineGrid grid)
{
    return grid == LineGrid::Boxes ? Gongwen::height / Gongwen::linesPerPage
                                   : (Gongwen::height - Gongwen::bodySize) / (Gongwen::linesPerPage - 1);
}

QPointF onPaper(QPointF inTypeArea)
{
    return inTypeArea + QPointF(Gongwen::left, Gongwen::top);
}

/// Collects glyphs that share face and size until the next change.
struct RunBuilder
{
    int face = -1;
    double size = 0;
    Ink ink = Ink::Black;
    QList<quint32> glyphs = {};
    QList<QPointF> positions = {};
    std::u32string text = {};
};

void flush(RunBuilder &builder, Sheet &page, FontBook &fonts)
{
    if (builder.glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(fonts.font(builder.face, builder.size));
    run.setGlyphIndexes(builder.glyphs);
    run.setPositions(builder.positions);
    page.runs.push_back({builder.face, run, builder.text, builder.ink});
    builder = {.ink = builder.ink};
}

/// The words around the character at @p index.
QString contextOf(const ShapedText &text, std::size_t index)
{
    const std::size_t from = index > contextReach ? index - contextReach : 0;
    const std::size_t to = std::min(text.size(), index + contextReach + 1);
    std::u32string context;
    for (std::size_t i = from; i < to; ++i)
        context.push_back(text[i].isLineBreak() ? U' ' : text[i].character);
    return QString::fromUcs4(context.data(), qsizetype(context.size()));
}

} // namespace

double baselineIn(double height, double size)
{
    return (height - size) / 2 + ascent * size;
}

PageFlow::PageFlow(FontBook &fonts, LineGrid grid)
    : m_fonts(fonts), m_lineBox(lineBoxOf(grid)), m_pitch(pitchOf(grid)), m_bottom(Gongwen::height)
{
    startPage();
}

double PageFlow::heightOf(int lines) const
{
    return lines > 0 ? (lines - 1) * m_pitch + m_lineBox : 0;
}

void PageFlow::snapToGrid()
{
    m_y = m_gridTop + std::ceil((m_y - m_gridTop - Gongwen::tolerance) / m_pitch) * m_pitch;
}

void PageFlow::startPage()
{
    m_paper.pages.emplace_back();
    moveTo(0);
    m_gridTop = 0;
    m_bottom = Gongwen::height;
}

void PageFlow::ensureRoom(double height)
{
    if (!atPageTop() && height > room() + Gongwen::tolerance)
        startPage();
}

void PageFlow::place(const ShapedText &text, const Line &line, QPointF start, Ink ink)
{
    placeOn(page(), text, line, start, ink);
}

void PageFlow::placeOn(int page, const ShapedText &text, const Line &line, QPointF start, Ink ink)
{
    Sheet &target = m_paper.pages.at(std::size_t(page));
    const QPointF origin = onPaper(start);
    RunBuilder builder{.ink = ink};
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        const std::size_t at = line.first + i;
        if (text[at].isMissing()) {
            m_paper.missing.push_back({text[at].character, page, contextOf(text, at)});
            continue;
        }
        const ShapedGlyph glyph = unshared(text[at]);
        if (glyph.isSubstitute) {
            const auto [place, isFirst] =
                m_paper.substitutions.try_emplace({glyph.character, m_fonts.faceName(glyph.face)});
            if (isFirst)
                place->second = {page, contextOf(text, at)};
        }
        if (glyph.face != builder.face || glyph.size != builder.size)
            flush(builder, target, m_fonts);
        builder.face = glyph.face;
        builder.size = glyph.size;
        builder.glyphs.append(glyph.glyph);
        builder.positions.append(origin + QPointF(line.x[i] + glyph.shift, 0));
        builder.text.push_back(glyph.character);
    }
    flush(builder, target, m_fonts);
    noteNumbers(target, text, line, origin);
}

/// Notes where @p line, set from @p origin, has numbers that were counted; one that is broken over two lines stands at
/// two places.
void PageFlow::noteNumbers(Sheet &sheet, const ShapedText &text, const Line &line, QPointF origin) const
{
    CountedNumber number;
    const auto finish = [&sheet, &number] {
        if (!number.source.isEmpty())
            sheet.numbers.push_back(number);
        number = {};
    };
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        const ShapedGlyph &glyph = text[line.first + i];
        if (glyph.source != number.source)
            finish();
        if (glyph.source.isEmpty())
            continue;
        number.source = glyph.source;
        number.text += QString::fromUcs4(&glyph.character, 1);
        number.area |= QRectF(origin.x() + line.x[i], origin.y() - ascent * glyph.size, glyph.advance, glyph.size);
    }
    finish();
}

/// Faces give some characters the same glyph (人 and the radical ⼈, · and •), but in a file a glyph can be read back
/// as one character only: the second one of a paper is taken from another face.
ShapedGlyph PageFlow::unshared(const ShapedGlyph &glyph)
{
    ShapedGlyph other = glyph;
    std::set<int> skipped;
    while (m_claims.emplace(std::pair(other.face, other.glyph), glyph.character).first->second != glyph.character) {
        skipped.insert(other.face);
        const auto next = m_fonts.glyphFor(glyph.role, glyph.character, skipped);
        if (!next)
            return glyph;
        other.face = next->face;
        other.glyph = next->glyph;
        other.isSubstitute = true;
    }
    return other;
}

void PageFlow::rule(Rule rule)
{
    rule.line = QLineF(onPaper(rule.line.p1()), onPaper(rule.line.p2()));
    m_paper.pages.back().rules.push_back(rule);
}

void PageFlow::bar(QRectF area, int grey)
{
    m_paper.pages.back().bars.push_back({QRectF(onPaper(area.topLeft()), area.size()), grey});
}

void PageFlow::picture(QRectF area, const QImage &image, const QByteArray &jpeg)
{
    m_paper.pages.back().pictures.push_back({QRectF(onPaper(area.topLeft()), area.size()), image, jpeg});
}

void PageFlow::bookmark(const QString &title, int level)
{
    m_paper.bookmarks.push_back({title, level, page(), Gongwen::top + m_y});
}

PageList PageFlow::take(PaperMeta meta)
{
    m_paper.meta = std::move(meta);
    PageList finished = std::move(m_paper);
    m_paper = {};
    m_claims.clear();
    m_unnumbered.clear();
    startPage();
    return finished;
}

} // namespace Gongkai
