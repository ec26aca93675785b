// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "papertarget.h"

namespace Gongkai {

// What the commands for bulletins have in common.

/// Lays a bulletin out for a purpose; called again where something changed in between.
using ComposeBulletin = std::function<Result<ComposedPaper>(PaperDesk &desk, PaperPurpose purpose, const PaperTerms &)>;

/// The options of a command for bulletins, @p first before them.
[[nodiscard]] QList<QCommandLineOption> bulletinOptions(const QList<QCommandLineOption> &first);
/// What is said of personal data in the help of such a command.
[[nodiscard]] QString bulletinRemarks();
/// Writes the bulletin that @p compose gives as @p arguments say, or issues it with `--issue`.
ExitCode makeBulletin(
    const ComposeBulletin &compose, const Moment &now, const Arguments &arguments, CommandContext &context);

} // namespace Gongkai
