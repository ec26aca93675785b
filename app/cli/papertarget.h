// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "paperdesk.h"
#include "paperformat.h"

#include <functional>

namespace Gongkai {

/// Lays a paper out; called again where something changed between laying out and issuing.
using Compose = std::function<Result<ComposedPaper>()>;

class Arguments;

/// Where a paper goes to and as what.
struct PaperTarget
{
    QString path;
    PaperFormat format = PaperFormat::Pdf;
};

/// `--pdfa`: the PDF is made for archives.
[[nodiscard]] QCommandLineOption archivalOption();
/// `--output` for a paper: the ending of the name says what kind of file it is.
[[nodiscard]] QCommandLineOption paperOption();
/// The kind of file that the ending of @p name and `--pdfa` ask for; where they can't be understood that is told, and
/// the command ends with BadArguments.
[[nodiscard]] std::optional<PaperFormat> paperFormat(
    const QString &name, const Arguments &arguments, CommandContext &context);
/// The same with `--output`, which must be given.
[[nodiscard]] std::optional<PaperTarget> paperTarget(const Arguments &arguments, CommandContext &context);

/// Writes the paper to @p target: to a temporary file beside it first. The path is printed.
ExitCode writePaper(const ComposedPaper &paper, const PaperTarget &target, CommandContext &context);

/// Issues the paper, which freezes it as archival PDF, and writes it to @p target; a PDF is the frozen one. The file is
/// complete before the paper is issued and gets its name after, so that neither is there without the other but for a
/// failing rename, which is told. @p store is the store's path, for messages.
ExitCode issuePaper(
    PaperDesk &desk, const Compose &compose, const PaperTarget &target, const QString &store, CommandContext &context);

} // namespace Gongkai
