// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

#include <vector>

class QPrinter;
class QWidget;

namespace Gongkai {

/// Sends the sheets of @p papers that @p printer asks for one after another as one job, from the same list that the
/// preview and the PDF are made from, moved as PrintHabits says for what goes to a printer; the number of copies and
/// their order are the printer's. The range of sheets counts through all papers; where the printer prints on both sides
/// each paper begins on a sheet of its own, and so does the slip that is sent back. Returns, once the system's spooler
/// has taken the job, which of the papers went out with all their sheets, by their place in
/// @p papers; the job is named after the first. @p window stays alive meanwhile and says that it waits. Fails with
/// NotPrinted if the spooler does not take it, with NoSpooler if there is none, with Io if its file can't be written;
/// nothing is printed then. Fails with MaybePrinted if the spooler does not answer.
[[nodiscard]] Result<std::vector<size_t>> printPapers(
    QWidget *window, const std::vector<const PageList *> &papers, const QPrinter &printer);

/// Hands @p pdf, a paper that was frozen, to the spooler for @p printer, byte for byte as it was issued unless this
/// machine's printer wants its sheets moved; the job is named @p title. A paper that has a slip to be sent back goes on
/// one side of its sheets, whatever the printer is set to: where its slip stands is not known any more. Fails as
/// printPapers().
[[nodiscard]] Result<void> printPdf(
    QWidget *window, const QByteArray &pdf, const QString &title, const QPrinter &printer, bool hasSlip);

} // namespace Gongkai
