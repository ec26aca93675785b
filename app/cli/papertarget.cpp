// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertarget.h"

#include "arguments.h"
#include "errorwording.h"
#include "pdf.h"
#include "safefile.h"
#include "storework.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace Gongkai {

namespace {

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperTarget)
};

constexpr int Attempts = 3;

/// What goes to @p target of a paper that is frozen as @p frozen.
Result<QByteArray> fileFor(const PaperTarget &target, const PageList &pages, const QByteArray &frozen)
{
    if (target.format == PaperFormat::Pdf || target.format == PaperFormat::ArchivalPdf)
        return frozen;
    return paperFile(pages, target.format);
}

/// @p about is the file that a failure is about: the paper's own or, as it was before the call, the store.
Result<IssuedDocument> issueOnce(PaperDesk &desk, const Compose &compose, const PaperTarget &target, QString &about)
{
    auto paper = compose();
    if (!paper)
        return paper.error();
    auto pdf = toPdf(paper->pages, PdfKind::Archival);
    if (!pdf)
        return pdf.error();
    const auto bytes = fileFor(target, paper->pages, *pdf);
    if (!bytes)
        return bytes.error();
    SafeFile file(target.path);
    const QString store = std::exchange(about, target.path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    if (file.device().write(*bytes) != bytes->size())
        return Error{ErrorKind::Io, file.device().errorString()};
    about = store;
    auto issued = desk.issue(*paper, *pdf);
    if (!issued)
        return issued;
    if (auto committed = file.commit(); !committed)
        return Error{ErrorKind::Uncertain, committed.error().detail};
    return issued;
}

} // namespace

QCommandLineOption archivalOption()
{
    return {
        QStringLiteral("pdfa"), PaperWords::tr("Make the PDF one for archives: PDF/A-1b. An issued one always is.")};
}

QCommandLineOption paperOption()
{
    return Arguments::outputOption(QStringLiteral("FILE.pdf|.odt|.html|.txt"),
        PaperWords::tr("The file to write, as what its name ends with; one that is there is replaced."));
}

std::optional<PaperFormat> paperFormat(const QString &name, const Arguments &arguments, CommandContext &context)
{
    const bool isNamed = !QFileInfo(name).suffix().isEmpty();
    const auto format = isNamed ? paperFormatOf(name) : PaperFormat::Pdf;
    if (!format) {
        context.output.error(
            PaperWords::tr("“%1” does not say what kind of file is wanted: a paper is written as .pdf, .odt, .html or "
                           ".txt.")
                .arg(name));
        return std::nullopt;
    }
    if (!arguments.isSet(archivalOption().names().constFirst()))
        return format;
    if (*format != PaperFormat::Pdf) {
        context.output.error(PaperWords::tr("--pdfa is possible for a PDF only, not for “%1”.").arg(name));
        return std::nullopt;
    }
    return PaperFormat::ArchivalPdf;
}

std::optional<PaperTarget> paperTarget(const Arguments &arguments, CommandContext &context)
{
    const auto path = arguments.output();
    const auto format = path ? paperFormat(*path, arguments, context) : std::nullopt;
    return format ? std::optional(PaperTarget{*path, *format}) : std::nullopt;
}

ExitCode writePaper(const ComposedPaper &paper, const PaperTarget &target, CommandContext &context)
{
    auto bytes = paperFile(paper.pages, target.format);
    if (!bytes)
        return fail(bytes.error(), target.path, context);
    if (auto written = writeSafely(target.path, *bytes); !written)
        return fail(written.error(), target.path, context);
    context.output.line(target.path);
    context.output.detail(PaperWords::tr("%n page(s).", nullptr, paper.pages.pageCount()));
    return Done;
}

ExitCode issuePaper(
    PaperDesk &desk, const Compose &compose, const PaperTarget &target, const QString &store, CommandContext &context)
{
    QString about = store;
    auto issued = issueOnce(desk, compose, target, about);
    for (int attempt = 1; attempt < Attempts && !issued && issued.error().kind == ErrorKind::Conflict; ++attempt)
        issued = issueOnce(desk, compose, target, about);
    if (!issued && issued.error().kind == ErrorKind::Uncertain) {
        context.output.error(
            PaperWords::tr("The paper is issued and kept in the store, but its file could not be put "
                           "at “%1”. Open the store and save the issued paper from there.\nDetails: %2")
                .arg(target.path, issued.error().detail));
        return Failed;
    }
    if (!issued) {
        const ExitCode code = fail(issued.error(), about, context);
        if (issued.error().kind == ErrorKind::ProofOpen || issued.error().kind == ErrorKind::PersonalData)
            context.output.error(
                PaperWords::tr("Give that reason by --accept-warnings; of what can't be, no reason helps."));
        return code;
    }
    context.output.line(target.path);
    context.output.note(PaperWords::tr("“%1” was issued as version %2.").arg(issued->title).arg(issued->version));
    if (!issued->replaces.isEmpty())
        context.output.note(PaperWords::tr("It replaces version %1, which stays in the store as it was issued.")
                                .arg(issued->version - 1));
    return Done;
}

} // namespace Gongkai
