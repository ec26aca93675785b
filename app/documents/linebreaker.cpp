// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebreaker.h"

#include "punctuation.h"

#include <algorithm>

namespace Gongkai {

namespace {

constexpr double tolerance = 0.01;
constexpr std::size_t mostSqueezedIn = 2;

class Breaker
{
public:
    Breaker(const ShapedText &text, const LineRoom &room) : m_text(text), m_room(room) { }

    std::vector<Line> run();

private:
    struct Choice
    {
        std::size_t end = 0;
        double squeeze = 0;
    };

    [[nodiscard]] bool canBreakBefore(std::size_t index) const;
    [[nodiscard]] bool canStretchAfter(std::size_t index) const;
    [[nodiscard]] double widthOf(std::size_t from, std::size_t to) const;
    [[nodiscard]] double slackOf(std::size_t index) const;
    [[nodiscard]] double slackOf(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t inkEnd(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t paragraphEnd(std::size_t from) const;
    [[nodiscard]] std::size_t naturalEnd(std::size_t from, std::size_t end, double width) const;
    [[nodiscard]] Choice choose(std::size_t from, std::size_t end, double width) const;
    [[nodiscard]] Choice squeezedIn(std::size_t from, std::size_t natural, std::size_t end, double width) const;
    [[nodiscard]] std::size_t pushedOut(std::size_t from, std::size_t natural) const;
    [[nodiscard]] Line place(std::size_t from, Choice choice, double width, bool stretch) const;

    const ShapedText &m_text;
    const LineRoom &m_room;
};

bool isWordGlyph(const ShapedGlyph &glyph)
{
    return !glyph.isCell && glyph.character != U' ';
}

bool Breaker::canBreakBefore(std::size_t index) const
{
    const ShapedGlyph &before = m_text[index - 1];
    const ShapedGlyph &after = m_text[index];
    if (mayNotEndLine(before.character) || mayNotStartLine(after.character) || after.character == U' ')
        return false;
    return !(isWordGlyph(before) && isWordGlyph(after));
}

bool Breaker::canStretchAfter(std::size_t index) const
{
    const ShapedGlyph &here = m_text[index];
    const ShapedGlyph &next = m_text[index + 1];
    return !(isWordGlyph(here) && isWordGlyph(next)) && !isOneMark(here.character, next.character);
}

double Breaker::widthOf(std::size_t from, std::size_t to) const
{
    double width = 0;
    for (std::size_t i = from; i < to; ++i)
        width += m_text[i].advance;
    return width;
}

double Breaker::slackOf(std::size_t index) const
{
    const ShapedGlyph &glyph = m_text[index];
    const bool hasSlack = glyph.isCell && (hasBlankLeftHalf(glyph.character) || hasBlankRightHalf(glyph.character));
    return hasSlack ? glyph.advance / 2 : 0;
}

double Breaker::slackOf(std::size_t from, std::size_t to) const
{
    double slack = 0;
    for (std::size_t i = from; i < to; ++i)
        slack += slackOf(i);
    return slack;
}

/// The end of the line [@p from, @p to) without the blanks at its end.
std::size_t Breaker::inkEnd(std::size_t from, std::size_t to) const
{
    while (to > from && m_text[to - 1].character == U' ')
        --to;
    return to;
}

std::size_t Breaker::paragraphEnd(std::size_t from) const
{
    while (from < m_text.size() && !m_text[from].isLineBreak())
        ++from;
    return from;
}

std::size_t Breaker::naturalEnd(std::size_t from, std::size_t end, double width) const
{
    double used = 0;
    std::size_t index = from;
    while (index < end && used + m_text[index].advance <= width + tolerance)
        used += m_text[index++].advance;
    return std::max(index, from + 1);
}

Breaker::Choice Breaker::squeezedIn(std::size_t from, std::size_t natural, std::size_t end, double width) const
{
    for (std::size_t to = natural + 1; to <= std::min(natural + mostSqueezedIn, end); ++to) {
        if (to < end && !canBreakBefore(to))
            continue;
        const double excess = widthOf(from, inkEnd(from, to)) - width;
        if (excess <= slackOf(from, to))
            return {to, excess};
        break;
    }
    return {natural, 0};
}

std::size_t Breaker::pushedOut(std::size_t from, std::size_t natural) const
{
    for (std::size_t to = natural; to > from; --to) {
        if (canBreakBefore(to))
            return to;
    }
    return natural;
}

Breaker::Choice Breaker::choose(std::size_t from, std::size_t end, double width) const
{
    std::size_t natural = naturalEnd(from, end, width);
    // Blanks after the last word hang past the edge instead of starting the next line.
    while (natural < end && m_text[natural].character == U' ')
        ++natural;
    if (natural == end || canBreakBefore(natural))
        return {natural, 0};
    const Choice squeezed = squeezedIn(from, natural, end, width);
    if (squeezed.end > natural)
        return squeezed;
    return {pushedOut(from, natural), 0};
}

Line Breaker::place(std::size_t from, Choice choice, double width, bool stretch) const
{
    const std::size_t inked = inkEnd(from, choice.end);
    std::size_t gaps = 0;
    for (std::size_t i = from; i + 1 < inked; ++i)
        gaps += canStretchAfter(i) ? 1 : 0;
    const double spare = width - widthOf(from, inked);
    const double extra = stretch && choice.squeeze == 0 && gaps > 0 && spare > 0 ? spare / double(gaps) : 0;
    const double slack = slackOf(from, inked);
    const double share = choice.squeeze > 0 && slack > 0 ? choice.squeeze / slack : 0;

    Line line;
    line.first = from;
    double x = 0;
    for (std::size_t i = from; i < choice.end; ++i) {
        const double cut = i < inked ? slackOf(i) * share : 0;
        const bool cutsLeft = hasBlankLeftHalf(m_text[i].character);
        line.x.push_back(cutsLeft ? x - cut : x);
        if (i < inked)
            x += m_text[i].advance - cut + (i + 1 < inked && canStretchAfter(i) ? extra : 0);
    }
    line.width = x;
    return line;
}

std::vector<Line> Breaker::run()
{
    std::vector<Line> lines;
    std::size_t from = 0;
    while (from < m_text.size()) {
        const std::size_t end = paragraphEnd(from);
        while (from < end) {
            const double width = m_room.width - (lines.empty() ? m_room.firstIndent : m_room.restIndent);
            const Choice choice = choose(from, end, width);
            lines.push_back(place(from, choice, width, m_room.isJustified && choice.end < end));
            from = choice.end;
        }
        from = end + 1;
    }
    return lines;
}

} // namespace

std::vector<Line> breakLines(const ShapedText &text, const LineRoom &room)
{
    return Breaker(text, room).run();
}

double widthOf(const ShapedText &text)
{
    double width = 0;
    for (const ShapedGlyph &glyph : text)
        width += glyph.advance;
    return width;
}

Line wholeLine(const ShapedText &text)
{
    const std::vector<Line> lines = breakLines(text, {widthOf(text) + 1});
    return lines.empty() ? Line{} : lines.front();
}

} // namespace Gongkai
