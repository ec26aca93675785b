// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontrole.h"

#include <QString>

#include <vector>

namespace Gongkai {

class FontBook;

/// A stretch of text in one kind of type.
struct Span
{
    FontRole role = FontRole::FangSong;
    QString text;
    QString source = {}; ///< of a number that was counted: where from; empty for what was typed
};

/// How large text is set, in 1/720 inch: the size of the type and the width of the cell that a Chinese character stands
/// in.
struct TypeSize
{
    double size = 0;
    double cell = 0;

    /// Type in cells of its own size.
    static TypeSize solid(double size) { return {size, size}; }
};

/// One character with its glyph and the room it takes.
struct ShapedGlyph
{
    char32_t character = 0;
    FontRole role = FontRole::FangSong;
    int face = -1; ///< -1 for a line break, and for a character that no face has
    quint32 glyph = 0;
    double advance = 0;
    double size = 0;
    double shift = 0;          ///< from the start of the advance to the glyph's origin
    bool isSubstitute = false; ///< taken from another face than the role's own
    bool isCell = false;       ///< takes a whole cell, as Chinese characters do
    QString source = {};       ///< as its span has it

    [[nodiscard]] bool isLineBreak() const { return character == U'\n'; }
    [[nodiscard]] bool isMissing() const { return face < 0 && !isLineBreak(); }
};

using ShapedText = std::vector<ShapedGlyph>;

/// Finds the glyph of each character of @p spans. Tabs and no-break spaces become spaces, a line end of any kind one
/// line break.
[[nodiscard]] ShapedText shape(FontBook &fonts, const std::vector<Span> &spans, TypeSize type);

} // namespace Gongkai
