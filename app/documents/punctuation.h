// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gongkai {

/// True for marks that may not stand at a line's start (，。、）》” …).
[[nodiscard]] bool mayNotStartLine(char32_t character);
/// True for marks that may not stand at a line's end (（《“ …), and for a box to be ticked, which goes with its word.
[[nodiscard]] bool mayNotEndLine(char32_t character);
/// True for marks whose right half is blank and may be given up to squeeze a line.
[[nodiscard]] bool hasBlankRightHalf(char32_t character);
/// True for marks whose left half is blank and may be given up to squeeze a line.
[[nodiscard]] bool hasBlankLeftHalf(char32_t character);
/// True for marks that take a whole cell in Chinese text though they are narrow in many fonts (“ ” — … ·).
[[nodiscard]] bool isWideMark(char32_t character);
/// True if @p left and @p right are the two halves of a dash (——) or of an ellipsis (……).
[[nodiscard]] bool isOneMark(char32_t left, char32_t right);

} // namespace Gongkai
