// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scalar.h"

#include <QByteArray>

#include <vector>

namespace Gongkai {

/// One line of a table for a spreadsheet. Numbers stay numbers, a truth value is 1 or 0, nothing is an empty cell.
using CsvRow = std::vector<Scalar>;

/// @p rows as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel and WPS read the characters right, CRLF after
/// each row, quotes where they are needed. A text that a spreadsheet would take for a formula (it starts with = + - @,
/// a tab or a carriage return, or the full-width form of one) gets an apostrophe before it.
[[nodiscard]] QByteArray csvText(const std::vector<CsvRow> &rows);

} // namespace Gongkai
