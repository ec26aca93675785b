// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <array>
#include <functional>
#include <map>

namespace Gongkai {

/// How many rows each table has, by its name.
using RowCounts = std::map<QString, qint64>;
[[nodiscard]] Result<RowCounts> rowCounts(Database &database);

/// What SQLite adds to the name of a store for the files beside it; the journals first, the store last.
inline constexpr std::array<const char *, 4> StoreFileSuffixes{"-journal", "-wal", "-shm", ""};

/// Works on a copy under its temporary name; its failure is that of the copy.
using CopyStep = std::function<Result<void>(const QString &path)>;

/// Writes a copy of @p database to @p target in the order of rule B1: VACUUM INTO a temporary name beside the target,
/// integrity check and row counts compared, looked at by @p isGood where there is one, synced, renamed, folder synced.
/// Until then an older file at @p target stays; journals beside it refuse the copy with Exists. @p beforeRename is
/// called with the copy, good and not yet under its name, to bring what belongs to it.
[[nodiscard]] Result<void> copyVerified(Database &database, const QString &target, const CopyStep &isGood = nullptr,
    const CopyStep &beforeRename = nullptr);

/// The first of the names that belong to the store at @p path, its own and those of its journals, under which there is
/// anything; empty if all are free. A journal left over from another store would be taken for a new one's.
[[nodiscard]] QString takenName(const QString &path);

/// Makes the file at @p path, or its folder's entries, durable.
[[nodiscard]] Result<void> syncFile(const QString &path);
[[nodiscard]] Result<void> syncFolderOf(const QString &path);
/// Renames @p from to @p to over whatever is there, in one step.
[[nodiscard]] Result<void> renameOver(const QString &from, const QString &to);

} // namespace Gongkai
