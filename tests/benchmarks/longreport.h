// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

namespace Gongkai {
class FontBook;
}

/// How many pages longReport() has.
constexpr int longReportPages = 13;

/// A report with prose under headings, a table in each part, a chart and a signature, set anew.
Gongkai::PageList longReport(Gongkai::FontBook &fonts);
