// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "paperdesk.h"

#include <functional>

namespace Gongkai {

/// Lays a paper out; called again where something changed between laying out and issuing.
using Compose = std::function<Result<ComposedPaper>()>;

/// Writes the paper to @p target as PDF: to a temporary file beside it first. The path is printed.
ExitCode writePaper(const ComposedPaper &paper, const QString &target, CommandContext &context);

/// Issues the paper and writes it to @p target. The file is complete before the paper is issued and gets its name
/// after, so that neither is there without the other but for a failing rename, which is told.
/// @p store is the store's path, for messages.
ExitCode issuePaper(
    PaperDesk &desk, const Compose &compose, const QString &target, const QString &store, CommandContext &context);

} // namespace Gongkai
