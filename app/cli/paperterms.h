// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "command.h"
#include "paperdesk.h"

namespace Gongkai {

/// Composes a paper to be issued with @p terms and its reviewer: `--reviewer` on the day of @p now; without it whoever
/// reviewed the same words when they were issued last; else nobody is named, and the desk takes the clerk. Fails as
/// @p compose does, and with Conflict if the words change meanwhile.
[[nodiscard]] Result<ComposedPaper> composeReviewed(
    const std::function<Result<ComposedPaper>(const PaperTerms &)> &compose, PaperTerms terms, const Moment &now,
    const Arguments &arguments, const PaperDesk &desk);

/// Answers those of @p remarks that @p terms leave open: with the reason of `--accept-warnings` where it is given, else
/// warnings by having been told.
void answerRemarks(PaperTerms &terms, const std::vector<ProofRemark> &remarks, const Arguments &arguments,
    const CommandContext &context);

/// Tells every remark behind the name of its section, as @p heading gives it: what @p terms leave open as an error, the
/// others as notes.
void tellRemarks(const std::vector<ProofRemark> &remarks, const PaperTerms &terms,
    const std::function<QString(const QString &section)> &heading, CommandContext &context);

} // namespace Gongkai
