// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperoutput.h"

#include "gongwen.h"
#include "papersides.h"
#include "pdf.h"
#include "printhabits.h"
#include "safefile.h"
#include "sideways.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr int SpoolerPatience = 10'000; // milliseconds

class PaperOutput
{
    Q_DECLARE_TR_FUNCTIONS(PaperOutput)
};

/// Of the sides of a job those that are printed, from 0, both ends included.
struct WantedSides
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool has(int side) const { return side >= first && side <= last; }
};

WantedSides wantedSides(int count, const QPrinter &printer)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange && printer.toPage() > 0 ? printer.toPage() - 1 : count - 1;
    return {std::clamp(first, 0, count - 1), std::clamp(last, 0, count - 1)};
}

/// The papers of @p count that @p wanted leaves no page out of.
std::vector<size_t> wholePapers(size_t count, const std::vector<PaperSide> &sides, const WantedSides &wanted)
{
    std::vector<bool> isWhole(count, true);
    for (size_t i = 0; i < sides.size(); ++i) {
        if (sides[i].page >= 0 && !wanted.has(int(i)))
            isWhole[sides[i].paper] = false;
    }
    std::vector<size_t> whole;
    for (size_t paper = 0; paper < count; ++paper) {
        if (isWhole[paper])
            whole.push_back(paper);
    }
    return whole;
}

/// Paints the @p wanted of @p sides into the PDF at @p path, as a printer of the system would get them; everything is
/// moved by @p offset (1/720 inch).
bool paintInto(const QString &path, const std::vector<const PageList *> &papers, const std::vector<PaperSide> &sides,
    const WantedSides &wanted, QPointF offset)
{
    QPrinter target(QPrinter::HighResolution);
    target.setOutputFormat(QPrinter::PdfFormat);
    target.setOutputFileName(path);
    target.setFullPage(true);
    target.setPageSize(QPageSize(QPageSize::A4));
    target.setPageOrientation(QPageLayout::Portrait);
    target.setDocName(papers.front()->meta.title);
    QPainter painter;
    if (!painter.begin(&target))
        return false;
    const double scale = target.resolution() / Gongwen::inch;
    for (int i = wanted.first; i <= wanted.last; ++i) {
        if (i != wanted.first && !target.newPage())
            return false;
        const PaperSide &side = sides[size_t(i)];
        painter.save();
        painter.scale(scale, scale);
        painter.translate(offset);
        if (side.page >= 0)
            paintPage(painter, *papers[side.paper], side.page);
        painter.restore();
    }
    return painter.end();
}

QString sidesWord(QPrinter::DuplexMode mode)
{
    switch (mode) {
    case QPrinter::DuplexLongSide:
        return QStringLiteral("sides=two-sided-long-edge");
    case QPrinter::DuplexShortSide:
        return QStringLiteral("sides=two-sided-short-edge");
    case QPrinter::DuplexNone:
        return QStringLiteral("sides=one-sided");
    case QPrinter::DuplexAuto:
        break;
    }
    return {};
}

/// What the clerk chose for the job besides its sheets, as the spooler's words; the sides are @p duplex.
QStringList jobOptions(const QPrinter &printer, QPrinter::DuplexMode duplex)
{
    QStringList options{QStringLiteral("media=A4"),
        printer.collateCopies() ? QStringLiteral("collate=true") : QStringLiteral("collate=false")};
    if (const QString sides = sidesWord(duplex); !sides.isEmpty())
        options << sides;
    if (printer.colorMode() == QPrinter::GrayScale)
        options << QStringLiteral("print-color-mode=monochrome");
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        options << QStringLiteral("outputorder=reverse");
    return options;
}

/// Starts the spooler with @p arguments and waits until it has taken the job or refused it. Touches nothing of the
/// window; @p printer is the name of the printer.
Result<void> handOver(const QStringList &arguments, const QString &printer)
{
    QProcess spooler;
    spooler.start(QStringLiteral("lp"), arguments);
    const bool isFinished = spooler.waitForFinished(SpoolerPatience);
    if (spooler.error() == QProcess::FailedToStart)
        return Error{ErrorKind::NoSpooler, spooler.errorString()};
    if (!isFinished) {
        spooler.kill();
        spooler.waitForFinished();
    }
    // One that was killed may have handed the job over before.
    if (!isFinished || spooler.exitStatus() != QProcess::NormalExit)
        return Error{ErrorKind::MaybePrinted, printer};
    if (spooler.exitCode() == 0)
        return {};
    const QString said = QString::fromLocal8Bit(spooler.readAllStandardError()).trimmed();
    return Error{ErrorKind::NotPrinted, said.isEmpty() ? printer : said};
}

/// Hands the PDF at @p path over as a job named @p title, while @p window stays alive.
Result<void> spool(QWidget *window, const QString &path, const QString &title, const QPrinter &printer,
    QPrinter::DuplexMode duplex, const QStringList &further = {})
{
    const QString name = printer.printerName();
    QStringList arguments{QStringLiteral("-d"), name, QStringLiteral("-n"), QString::number(printer.copyCount()),
        QStringLiteral("-t"), title};
    for (const QString &option : jobOptions(printer, duplex))
        arguments << QStringLiteral("-o") << option;
    arguments << further << QStringLiteral("--") << path;
    return sideways<Result<void>>(window, PaperOutput::tr("Handing the job to the printer…"), 0,
        [&](SidewaysProgress &) { return handOver(arguments, name); });
}

} // namespace

Result<std::vector<size_t>> printPapers(
    QWidget *window, const std::vector<const PageList *> &papers, const QPrinter &printer)
{
    const auto sides = sidesOf(papers, printer.duplex() != QPrinter::DuplexNone);
    if (sides.empty())
        return std::vector<size_t>();
    const WantedSides wanted = wantedSides(int(sides.size()), printer);
    const bool isFile = !printer.outputFileName().isEmpty();
    QTemporaryFile file;
    if (!isFile && !file.open())
        return Error{ErrorKind::Io, file.errorString()};
    const QString path = isFile ? printer.outputFileName() : file.fileName();
    const QPointF offset = isFile ? QPointF() : PrintHabits().offset() * Gongwen::mm;
    if (!paintInto(path, papers, sides, wanted, offset))
        return Error{ErrorKind::Io, path};
    if (!isFile) {
        if (auto taken = spool(window, path, papers.front()->meta.title, printer, printer.duplex()); !taken)
            return taken.error();
    }
    return wholePapers(papers.size(), sides, wanted);
}

Result<void> printPdf(
    QWidget *window, const QByteArray &pdf, const QString &title, const QPrinter &printer, bool hasSlip)
{
    if (!printer.outputFileName().isEmpty())
        return writeSafely(printer.outputFileName(), pdf);
    const QPointF offset = PrintHabits().offset() * Gongwen::mm;
    const auto sheets = offset.isNull() ? Result<QByteArray>(pdf) : movedPdf(pdf, offset);
    if (!sheets)
        return sheets.error();
    QTemporaryFile file;
    if (!file.open() || file.write(*sheets) != sheets->size() || !file.flush())
        return Error{ErrorKind::Io, file.errorString()};
    QStringList range;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        range << QStringLiteral("-P")
              << QStringLiteral("%1-%2").arg(printer.fromPage()).arg(std::max(printer.fromPage(), printer.toPage()));
    const QPrinter::DuplexMode duplex = hasSlip ? QPrinter::DuplexNone : printer.duplex();
    return spool(window, file.fileName(), title, printer, duplex, range);
}

} // namespace Gongkai
