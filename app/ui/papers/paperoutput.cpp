// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperoutput.h"

#include "gongwen.h"
#include "safefile.h"

#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr int SpoolerPatience = 10'000; // milliseconds

/// One side of paper: a page of one of the papers, or an empty back.
struct Side
{
    const PageList *paper;
    int page; ///< -1 for an empty back
};

std::vector<Side> sidesOf(const std::vector<const PageList *> &papers, bool isBothSides)
{
    std::vector<Side> sides;
    for (const PageList *paper : papers) {
        if (isBothSides && sides.size() % 2 == 1)
            sides.push_back({paper, -1});
        for (int page = 0; page < paper->pageCount(); ++page)
            sides.push_back({paper, page});
    }
    return sides;
}

/// The sides that are asked for, from 0, both included.
std::pair<int, int> wantedSides(int count, const QPrinter &printer)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange && printer.toPage() > 0 ? printer.toPage() - 1 : count - 1;
    return {std::clamp(first, 0, count - 1), std::clamp(last, 0, count - 1)};
}

} // namespace

Result<void> printPapers(const std::vector<const PageList *> &papers, QPrinter &printer)
{
    const auto sides = sidesOf(papers, printer.duplex() != QPrinter::DuplexNone);
    if (sides.empty())
        return {};
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setDocName(papers.front()->meta.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorKind::Io, printer.printerName()};
    const auto [first, last] = wantedSides(int(sides.size()), printer);
    const double scale = printer.resolution() / Gongwen::inch;
    for (int i = first; i <= last; ++i) {
        if (i != first && !printer.newPage())
            return Error{ErrorKind::Io, printer.printerName()};
        const Side &side = sides[size_t(i)];
        painter.save();
        painter.scale(scale, scale);
        if (side.page >= 0)
            paintPage(painter, *side.paper, side.page);
        painter.restore();
    }
    return painter.end() ? Result<void>() : Error{ErrorKind::Io, printer.printerName()};
}

Result<void> printPaper(const PageList &paper, QPrinter &printer)
{
    return printPapers({&paper}, printer);
}

Result<void> printPdf(const QByteArray &pdf, const QPrinter &printer)
{
    if (!printer.outputFileName().isEmpty())
        return writeSafely(printer.outputFileName(), pdf);
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return Error{ErrorKind::Io, file.errorString()};
    QStringList arguments{
        QStringLiteral("-d"), printer.printerName(), QStringLiteral("-n"), QString::number(printer.copyCount())};
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        arguments
            << QStringLiteral("-P")
            << QStringLiteral("%1-%2").arg(printer.fromPage()).arg(std::max(printer.fromPage(), printer.toPage()));
    QProcess spooler;
    spooler.start(QStringLiteral("lp"), arguments << QStringLiteral("--") << file.fileName());
    const bool isTaken = spooler.waitForFinished(SpoolerPatience) && spooler.exitStatus() == QProcess::NormalExit
        && spooler.exitCode() == 0;
    return isTaken ? Result<void>() : Error{ErrorKind::Io, printer.printerName()};
}

} // namespace Gongkai
