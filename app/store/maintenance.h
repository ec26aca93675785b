// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filestate.h"
#include "store.h"

namespace Gongkai {

/// Writes a verified copy of the store at @p storePath to @p target while others work: to a temporary name first,
/// integrity, row counts, references, history and issued papers checked, synced, renamed, and only then a backup. An
/// older file at @p target stays until then. The attached files go along, into `FILE.files` beside the backup: only
/// those that are not there yet, each read back, and all of them before the backup has its name. Returns those that
/// could not come along because they are not whole beside the store either; the backup is made all the same. Fails with
/// Damaged where the store itself is not whole: a copy of it could never be called good.
[[nodiscard]] Result<std::vector<FileFinding>> backUp(const QString &storePath, const QString &target);

/// Puts the verified backup @p backup in the place of @p namedPath. With something there already it fails with Exists,
/// unless @p replace: then the old store is kept beside it, with its journal and its files, under the name that is
/// returned. The attached files come from beside the backup or, where they are not whole there, from those of the store
/// that is replaced; what is whole in neither is told by the check of the restored store.
/// Fails with Missing, Empty, Foreign, Newer or Damaged for a backup that is none, Damaged also for one whose history,
/// records or papers do not agree with each other; then nothing is moved. Where the backup can't be put in place after
/// the old store was moved, that one is moved back, or the error is SetAside and its detail names what of it lies
/// aside, each part on a line of its own.
[[nodiscard]] Result<QString> restoreStore(
    const QString &backup, const QString &namedPath, bool replace, const QDateTime &now);

/// Reads every file that is attached in the store or backup at @p path, of whatever version, and tells those that are
/// not whole.
[[nodiscard]] Result<std::vector<FileFinding>> lostFiles(const QString &path);

} // namespace Gongkai
