// SPDX-License-Identifier: GPL-3.0-or-later
#include "punctuation.h"

#include <string_view>

namespace Gongkai {

namespace {

constexpr std::u32string_view closing = U"。，、；：？！）》〉】〕〗」』”’．";
constexpr std::u32string_view opening = U"（《〈【〔〖「『“‘";
constexpr std::u32string_view alsoNotFirst = U"…—％‰℃·～々,.;:?!)]}%";
constexpr std::u32string_view alsoNotLast = U"([{￥№□";
constexpr std::u32string_view wide = U"“”‘’—…·";

bool isIn(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

} // namespace

bool mayNotStartLine(char32_t character)
{
    return isIn(closing, character) || isIn(alsoNotFirst, character);
}

bool mayNotEndLine(char32_t character)
{
    return isIn(opening, character) || isIn(alsoNotLast, character);
}

bool hasBlankRightHalf(char32_t character)
{
    return isIn(closing, character);
}

bool hasBlankLeftHalf(char32_t character)
{
    return isIn(opening, character);
}

bool isWideMark(char32_t character)
{
    return isIn(wide, character);
}

bool isOneMark(char32_t left, char32_t right)
{
    return left == right && (left == U'—' || left == U'…');
}

} // namespace Gongkai
