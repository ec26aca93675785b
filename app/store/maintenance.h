// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace Gongkai {

/// Writes a verified copy of the store at @p storePath to @p target while others work: to a temporary name first,
/// integrity, row counts, references, history and issued papers checked, synced, renamed, and only then a backup. An
/// older file at @p target stays until then. Fails with Damaged where the store itself is not whole: a copy of it could
/// never be called good.
[[nodiscard]] Result<void> backUp(const QString &storePath, const QString &target);

/// Puts the verified backup @p backup in the place of @p storePath. With something there already it fails with Exists,
/// unless @p replace: then the old store is kept beside it, with its journal, under the name that is returned.
/// Fails with Missing, Empty, Foreign, Newer or Damaged for a backup that is none, Damaged also for one whose history,
/// records or papers do not agree with each other; then nothing is moved.
[[nodiscard]] Result<QString> restoreStore(
    const QString &backup, const QString &storePath, bool replace, const QDateTime &now);

} // namespace Gongkai
