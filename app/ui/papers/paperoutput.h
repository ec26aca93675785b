// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

class QPrinter;

namespace Gongkai {

/// Sends the sheets of @p paper that @p printer asks for to it, from the same list that the preview and the PDF are
/// made from; the number of copies and their order are the printer's. Fails with Io if the printer can't be opened or
/// gives up.
[[nodiscard]] Result<void> printPaper(const PageList &paper, QPrinter &printer);

} // namespace Gongkai
