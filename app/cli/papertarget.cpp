// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertarget.h"

#include "errorwording.h"
#include "pdf.h"
#include "safefile.h"
#include "storework.h"

#include <QCoreApplication>

#include <utility>

namespace Gongkai {

namespace {

class PaperTarget
{
    Q_DECLARE_TR_FUNCTIONS(PaperTarget)
};

constexpr int Attempts = 3;

/// @p about is the file that a failure is about: the paper's own or, as it was before the call, the store.
Result<IssuedDocument> issueOnce(PaperDesk &desk, const Compose &compose, const QString &target, QString &about)
{
    auto paper = compose();
    if (!paper)
        return paper.error();
    auto pdf = toPdf(paper->pages);
    if (!pdf)
        return pdf.error();
    SafeFile file(target);
    const QString store = std::exchange(about, target);
    if (auto opened = file.open(); !opened)
        return opened.error();
    if (file.device().write(*pdf) != pdf->size())
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

ExitCode writePaper(const ComposedPaper &paper, const QString &target, CommandContext &context)
{
    auto pdf = toPdf(paper.pages);
    if (!pdf)
        return fail(pdf.error(), target, context);
    if (auto written = writeSafely(target, *pdf); !written)
        return fail(written.error(), target, context);
    context.output.line(target);
    context.output.detail(PaperTarget::tr("%n page(s).", nullptr, paper.pages.pageCount()));
    return Done;
}

ExitCode issuePaper(
    PaperDesk &desk, const Compose &compose, const QString &target, const QString &store, CommandContext &context)
{
    QString about = store;
    auto issued = issueOnce(desk, compose, target, about);
    for (int attempt = 1; attempt < Attempts && !issued && issued.error().kind == ErrorKind::Conflict; ++attempt)
        issued = issueOnce(desk, compose, target, about);
    if (!issued && issued.error().kind == ErrorKind::Uncertain) {
        context.output.error(
            PaperTarget::tr("The paper is issued and kept in the store, but its file could not be put "
                            "at “%1”. Open the store and save the issued paper from there.\nDetails: %2")
                .arg(target, issued.error().detail));
        return Failed;
    }
    if (!issued)
        return fail(issued.error(), about, context);
    context.output.line(target);
    context.output.note(PaperTarget::tr("“%1” was issued as version %2.").arg(issued->title).arg(issued->version));
    if (!issued->replaces.isEmpty())
        context.output.note(PaperTarget::tr("It replaces version %1, which stays in the store as it was issued.")
                                .arg(issued->version - 1));
    return Done;
}

} // namespace Gongkai
