// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <functional>

namespace Gongkai {

/// Where the migration scripts of this program are: `0001_base.sql` and so on. They are never edited once released.
[[nodiscard]] QString programMigrations();

/// The schema version that the newest script in @p folder leaves.
[[nodiscard]] int newestSchemaVersion(const QString &folder = programMigrations());

/// Runs the scripts in @p folder that are newer than @p version, each with its user_version; then no reference may be
/// left open. To be called in a transaction.
[[nodiscard]] Result<void> runSteps(Database &database, const QString &folder, int version);

/// Fails with Damaged if a foreign key refers to nothing.
[[nodiscard]] Result<void> hasWholeReferences(Database &database);

/// Does @p work in one exclusive transaction in which foreign keys are not enforced, as changes of tables need it.
/// Rolled back whole when it fails.
[[nodiscard]] Result<void> inExclusive(Database &database, const std::function<Result<void>()> &work);

/// Gives the new, empty @p database the newest schema and its identity.
[[nodiscard]] Result<void> makeSchema(Database &database, const QString &storeId);

} // namespace Gongkai
