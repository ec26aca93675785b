// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace Gongkai {

/// The schema version that the newest migration of this program leaves.
[[nodiscard]] int newestSchemaVersion();

/// Brings a database from @p version to the newest schema: every step in one exclusive transaction together with its
/// user_version, foreign keys checked before the commit. @p version 0 is a new, empty file, which is also given its
/// identity. On failure the file is as it was.
[[nodiscard]] Result<void> migrate(Database &database, int version, const QString &newStoreId = {});

} // namespace Gongkai
