// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

#include <vector>

class QPrinter;

namespace Gongkai {

/// Sends the sheets of @p papers one after another as one job, as printPaper() does; where the printer prints on both
/// sides each paper begins on a sheet of its own. The range of sheets counts through all of them.
[[nodiscard]] Result<void> printPapers(const std::vector<const PageList *> &papers, QPrinter &printer);

/// Sends the sheets of @p paper that @p printer asks for to it, from the same list that the preview and the PDF are
/// made from; the number of copies and their order are the printer's. Fails with Io if the printer can't be opened or
/// gives up.
[[nodiscard]] Result<void> printPaper(const PageList &paper, QPrinter &printer);

/// Hands @p pdf, a paper that was frozen, to the system's spooler for @p printer, byte for byte as it was issued. Fails
/// with Io if the spooler does not take it.
[[nodiscard]] Result<void> printPdf(const QByteArray &pdf, const QPrinter &printer);

} // namespace Gongkai
