// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedtext.h"

#include <vector>

namespace Gongkai {

/// The room for lines, in 1/720 inch.
struct LineRoom
{
    double width = 0;
    double firstIndent = 0;   ///< of the first line
    double restIndent = 0;    ///< of every other line
    bool isJustified = false; ///< full lines reach the right edge
};

/// A line of a ShapedText: glyphs [first, first + x.size()), each with its place from the line's own start.
struct Line
{
    std::size_t first = 0;
    std::vector<double> x;
    double width = 0;

    [[nodiscard]] std::size_t end() const { return first + x.size(); }
};

/// Breaks @p text into lines as Chinese typesetting asks: no closing mark starts a line and no opening mark ends one. A
/// line that would break so is squeezed first, by the blank halves of its marks, to take up to two characters more;
/// where that is not enough, characters are pushed out to the next line. Words and numbers stay whole unless longer
/// than a line. Line breaks in the text are kept and belong to no line; empty text has no line.
[[nodiscard]] std::vector<Line> breakLines(const ShapedText &text, const LineRoom &room);

/// The width of @p text on one endless line.
[[nodiscard]] double widthOf(const ShapedText &text);
/// @p text on one endless line; an empty line for no text.
[[nodiscard]] Line wholeLine(const ShapedText &text);

} // namespace Gongkai
