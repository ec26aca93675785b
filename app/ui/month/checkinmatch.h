// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthrow.h"

namespace Gongkai {

class Pinyin;

/// The rows that a clerk means by @p typed, the likeliest first: what begins with it (a code, a name or its pinyin
/// initials, of the office or the item) before what contains it, and what is still owed before what came. Several words
/// must all match. Nothing typed means nothing.
[[nodiscard]] std::vector<int> matchingRows(const std::vector<MonthRow> &rows, const QString &typed, Pinyin &pinyin);

} // namespace Gongkai
