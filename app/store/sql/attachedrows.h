// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentbook.h"
#include "database.h"

namespace Gongkai {

/// Every attachment that @p database names, or those with the content @p sha256, with the names of their records.
/// Empty for a store from before there were any.
[[nodiscard]] Result<std::vector<AttachedFile>> attachedFiles(Database &database, const QString &sha256 = {});

[[nodiscard]] inline KeptFile keptFileOf(const Attachment &attachment)
{
    return {attachment.sha256, attachment.size};
}

/// @p attached as found in @p state.
[[nodiscard]] FileFinding findingOf(const AttachedFile &attached, FileState state);
/// Reads every attached file beside @p database and tells those that are not whole.
[[nodiscard]] Result<std::vector<FileFinding>> filesNotWhole(Database &database);

} // namespace Gongkai
