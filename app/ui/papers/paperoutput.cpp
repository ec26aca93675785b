// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperoutput.h"

#include "gongwen.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace Gongkai {

namespace {

/// The sheets that are asked for, from 0, in the order of the paper.
std::pair<int, int> wantedPages(const PageList &paper, const QPrinter &printer)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange && printer.toPage() > 0 ? printer.toPage() - 1 : paper.pageCount() - 1;
    return {std::clamp(first, 0, paper.pageCount() - 1), std::clamp(last, 0, paper.pageCount() - 1)};
}

} // namespace

Result<void> printPaper(const PageList &paper, QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setDocName(paper.meta.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorKind::Io, printer.printerName()};
    const auto [first, last] = wantedPages(paper, printer);
    const double scale = printer.resolution() / Gongwen::inch;
    for (int page = first; page <= last; ++page) {
        if (page != first && !printer.newPage())
            return Error{ErrorKind::Io, printer.printerName()};
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, paper, page);
        painter.restore();
    }
    return painter.end() ? Result<void>() : Error{ErrorKind::Io, printer.printerName()};
}

} // namespace Gongkai
