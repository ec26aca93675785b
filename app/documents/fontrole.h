// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Gongkai {

/// The five kinds of type that the standard asks for.
enum class FontRole {
    FangSong, ///< 仿宋: body, levels three and four
    Kai,      ///< 楷体: level two
    Hei,      ///< 黑体: level one, heads of tables, 附件 labels
    Title,    ///< 小标宋: titles
    Song,     ///< 宋体: page numbers, tables
};

inline constexpr std::array allFontRoles{
    FontRole::FangSong, FontRole::Kai, FontRole::Hei, FontRole::Title, FontRole::Song};

} // namespace Gongkai
