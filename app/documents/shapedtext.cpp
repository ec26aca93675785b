// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedtext.h"

#include "fontbook.h"
#include "punctuation.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// Glyphs this wide, as a part of the type size, are Chinese characters or full-width marks.
constexpr double cellShare = 0.9;

QString withPlainSpaces(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    plain.replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    plain.replace(u'\t', u' ').replace(QChar::Nbsp, u' ');
    return plain;
}

/// Where a glyph stands in its cell: centred, but quotation marks keep to the side of the words they enclose.
double shiftInCell(char32_t character, double width, TypeSize type)
{
    if (width < 0.7 * type.size) {
        if (hasBlankLeftHalf(character))
            return type.cell - width - 0.05 * type.size;
        if (hasBlankRightHalf(character))
            return 0.05 * type.size;
    }
    return (type.cell - width) / 2;
}

ShapedGlyph shapeOne(FontBook &fonts, FontRole role, char32_t character, TypeSize type)
{
    ShapedGlyph shaped;
    shaped.character = character;
    shaped.role = role;
    shaped.size = type.size;
    if (shaped.isLineBreak())
        return shaped;
    const auto found = fonts.glyphFor(role, character);
    if (!found) {
        shaped.advance = type.cell;
        return shaped;
    }
    shaped.face = found->face;
    shaped.glyph = found->glyph;
    shaped.isSubstitute = !fonts.isMainFace(role, found->face);
    const double width = fonts.advance(*found, type.size);
    shaped.isCell = width >= cellShare * type.size || isWideMark(character);
    if (shaped.isCell) {
        shaped.advance = type.cell;
        shaped.shift = shiftInCell(character, width, type);
    } else {
        shaped.advance = width * type.cell / type.size;
    }
    return shaped;
}

} // namespace

ShapedText shape(FontBook &fonts, const std::vector<Span> &spans, TypeSize type)
{
    ShapedText result;
    for (const Span &span : spans) {
        const auto characters = withPlainSpaces(span.text).toUcs4();
        for (uint character : characters) {
            result.push_back(shapeOne(fonts, span.role, char32_t(character), type));
            result.back().source = span.source;
        }
    }
    return result;
}

} // namespace Gongkai
