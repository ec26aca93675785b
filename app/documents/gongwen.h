// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The numbers of GB/T 9704-2012 (党政机关公文格式), each with its clause. Unit: 1/720 inch, a tenth of a point, so
/// that every type size of the standard is a whole number and a device at 720 dpi needs no scaling.
namespace Gongkai::Gongwen {

inline constexpr double pt = 10.0;
inline constexpr double inch = 720.0;
inline constexpr double mm = inch / 25.4;
/// Heights that differ by no more are equal: what adding up rounds away.
inline constexpr double tolerance = 0.5;

// 5.1: A4
inline constexpr double paperWidth = 210 * mm;
inline constexpr double paperHeight = 297 * mm;

// 5.2.1: top margin (天头) 37 mm, binding margin (订口) 28 mm, type area (版心) 156 x 225 mm
inline constexpr double left = 28 * mm;
inline constexpr double top = 37 * mm;
inline constexpr double width = 156 * mm;
inline constexpr double height = 225 * mm;

// 5.2.2: body in 3号 (16 pt) 仿宋. 5.2.3: 22 lines of 28 characters fill the type area. 28 x 16 pt is 2 mm wider than
// 156 mm, so a character stands in a cell of 15.793 pt.
inline constexpr double bodySize = 16 * pt;
inline constexpr int charactersPerLine = 28;
inline constexpr int linesPerPage = 22;
inline constexpr double cell = width / charactersPerLine;

// 7.3.1: title in 2号 (22 pt) 小标宋
inline constexpr double titleSize = 22 * pt;
inline constexpr double titleLeading = 35 * pt;

// 7.3.3: paragraphs are indented by two characters
inline constexpr int paragraphIndent = 2;

// 7.3.5.1: with a seal the date ends four characters from the right edge; its top lies within a line of the body
inline constexpr int sealedDateGap = 4;
inline constexpr int sealedBlankLines = 2;
// 7.3.5.2: without a seal the signature ends two characters from the right edge, the date starts two further right
inline constexpr int unsealedGap = 2;
inline constexpr int dateShift = 2;

// 7.5: page number in 4号 (14 pt) 宋体 between two dashes, the dash 7 mm under the type area, one character from the
// right edge on odd pages and from the left edge on even ones
inline constexpr double pageNumberSize = 14 * pt;
inline constexpr double pageNumberDrop = 7 * mm;

// Not in the standard, the usage of printed tables: outer rules 1 pt, inner rules 0.5 pt
inline constexpr double outerRule = 1.0 * pt;
inline constexpr double innerRule = 0.5 * pt;

// Not in the standard: version and check number, small, under the page number of the last page
inline constexpr double footSize = 8 * pt;
inline constexpr double footDrop = 17 * mm;

} // namespace Gongkai::Gongwen
