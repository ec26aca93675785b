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

// 5.2.4: all is black but the mark and the rules of the head.
// 7.2.4: 发文机关标志 in red 小标宋, centred, its upper edge 35 mm under that of the type area. Its size is the body's
// own choice; the edition of 1999 (8.1.4) kept it under 22 x 15 mm, which is the largest here.
inline constexpr double markDrop = 35 * mm;
inline constexpr double largestMark = 15 * mm;
// 7.2.5: 发文字号 after two blank lines under the mark, in body type, centred
inline constexpr int linesAboveNumber = 2;
// 7.2.7: a red rule as wide as the type area 4 mm under the number. How thick it is, is not said.
inline constexpr double redRuleDrop = 4 * mm;
inline constexpr double redRule = 1.5 * pt;

// 7.3.1: title in 2号 (22 pt) 小标宋, after two blank lines under the red rule; 7.3.2: 主送机关 after one under the
// title
inline constexpr int linesAboveTitle = 2;
inline constexpr int linesAboveAddressee = 1;
inline constexpr double titleSize = 22 * pt;
inline constexpr double titleLeading = 35 * pt;

// 7.3.3: paragraphs are indented by two characters
inline constexpr int paragraphIndent = 2;

// 7.3.4: 附件： stands indented as a paragraph is; what follows it, on further lines too, beside it
inline constexpr int attachmentLabelWidth = 3;

// 7.3.5.1: with a seal the date ends four characters from the right edge; its top lies within a line of the body
inline constexpr int sealedDateGap = 4;
inline constexpr int sealedBlankLines = 2;
// 7.3.5.2: without a seal the signature ends two characters from the right edge, the date starts two further right
inline constexpr int unsealedGap = 2;
inline constexpr int dateShift = 2;

// 7.4.1: 版记 between rules as wide as the type area, the first and the last 0.35 mm, those between 0.25 mm thick; the
// last one on the lower edge of the type area of the last page. 7.4.2, 7.4.3: in 4号 (14 pt) 仿宋, one character in
// from both sides; 3.2: a line is the character and 7/8 of a 3号 one
inline constexpr double imprintOuterRule = 0.35 * mm;
inline constexpr double imprintInnerRule = 0.25 * mm;
inline constexpr double imprintSize = 14 * pt;
inline constexpr double imprintLine = imprintSize + bodySize * 7 / 8;

// 7.5: page number in 4号 (14 pt) 宋体 between two dashes, the dash 7 mm under the type area, one character from the
// right edge on odd pages and from the left edge on even ones
inline constexpr double pageNumberSize = 14 * pt;
inline constexpr double pageNumberDrop = 7 * mm;

// 10.1, letter form (信函格式): the mark's upper edge 30 mm under that of the paper; 4 mm under the mark a red double
// rule, the upper stroke thick, and 20 mm above the paper's lower edge another, the lower stroke thick; both 170 mm
// wide and centred as the mark is. 发文字号 flush right under the first, last line above the second, each 7/8 of a 3号
// character away; title two blank lines under the number; no page number on the first page. How thick the strokes are
// is not said: so thin that it makes no odds which of their edges is measured.
inline constexpr double letterMarkTop = 30 * mm;
inline constexpr double letterRuleDrop = 4 * mm;
inline constexpr double letterRuleWidth = 170 * mm;
inline constexpr double letterFoot = 20 * mm;
inline constexpr double letterRuleGap = bodySize * 7 / 8;
inline constexpr double letterThickStroke = 1.5 * pt;
inline constexpr double letterThinStroke = 0.5 * pt;
inline constexpr double letterDoubleRule = letterThickStroke + 0.75 * pt + letterThinStroke;

// Not in the standard, the usage of printed tables: outer rules 1 pt, inner rules 0.5 pt
inline constexpr double outerRule = 1.0 * pt;
inline constexpr double innerRule = 0.5 * pt;

// Not in the standard: version and check number, small, under the page number of the last page
inline constexpr double footSize = 8 * pt;
inline constexpr double footDrop = 17 * mm;
/// The same on a letter's first page, under the second double rule.
inline constexpr double letterFootDrop = 21 * mm;

} // namespace Gongkai::Gongwen
