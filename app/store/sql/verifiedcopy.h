// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace Gongkai {

/// Writes a copy of @p database to @p target in the order of rule B1: VACUUM INTO a temporary name beside the target,
/// integrity check and row counts compared, synced, renamed, folder synced. Until then an older file at @p target
/// stays.
[[nodiscard]] Result<void> copyVerified(Database &database, const QString &target);

/// Makes the file at @p path, or its folder's entries, durable.
[[nodiscard]] Result<void> syncFile(const QString &path);
[[nodiscard]] Result<void> syncFolderOf(const QString &path);
/// Renames @p from to @p to over whatever is there, in one step.
[[nodiscard]] Result<void> renameOver(const QString &from, const QString &to);

} // namespace Gongkai
