// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "filestate.h"

#include <memory>

namespace Gongkai {

/// Opens the store at @p path; where it can't be opened the reason is told, and the command ends with CannotOpen.
[[nodiscard]] std::unique_ptr<Store> openStore(const QString &path, CommandContext &context);

/// Tells @p error and gives the code to end with.
ExitCode fail(const Error &error, const QString &file, CommandContext &context);

/// True if @p target may be written beside the store at @p store; where they are the same file that is told, and the
/// command ends with BadArguments.
[[nodiscard]] bool mayWrite(const QString &target, const QString &store, CommandContext &context);

/// What is to be imported.
struct ImportOrder
{
    QByteArray bytes; ///< of the exchange file
    QString file;     ///< its name, for messages
    QString reason;   ///< kept by the history; the name of the file where it is empty
    bool isDryRun = false;
};

/// Carries out @p order, all or nothing; a dry run only says what would happen.
ExitCode importFile(Store &store, const ImportOrder &order, CommandContext &context);

/// Names the attached files that are not whole, and says what can be done.
void tellLostFiles(const std::vector<FileFinding> &lost, CommandContext &context);

} // namespace Gongkai
