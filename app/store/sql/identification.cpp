// SPDX-License-Identifier: GPL-3.0-or-later
#include "identification.h"

#include "database.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace Gongkai {

namespace {

/// A store whose last writer was killed can't be read without rolling back first, and a read-only look must not do
/// that.
bool needsRecovery(const Error &error)
{
    return error.kind == ErrorKind::ReadOnly && error.detail.contains(QString::number(SQLITE_READONLY_ROLLBACK));
}

Result<int> numberOf(Database &database, const QString &sql)
{
    const auto value = database.scalar(sql);
    if (!value)
        return value.error();
    return textOf(*value).toInt();
}

} // namespace

Result<int> identifyStore(const QString &path, int newestKnown)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorKind::Missing, path};
    if (!file.isFile())
        return Error{ErrorKind::Foreign, path};
    if (file.size() == 0)
        return Error{ErrorKind::Empty, path};
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return needsRecovery(database.error()) ? Result<int>(newestKnown) : Result<int>(database.error());
    const auto application = numberOf(**database, QStringLiteral("PRAGMA application_id"));
    if (!application)
        return needsRecovery(application.error()) ? Result<int>(newestKnown) : Result<int>(application.error());
    if (*application != StoreApplicationId)
        return Error{ErrorKind::Foreign, path};
    const auto version = numberOf(**database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version <= 0)
        return Error{ErrorKind::Damaged, QStringLiteral("user_version %1").arg(*version)};
    if (*version > newestKnown)
        return Error{ErrorKind::Newer, QStringLiteral("%1 > %2").arg(*version).arg(newestKnown)};
    // The schema page and the rows that identify the store must be readable too.
    const auto id = (*database)->scalar(QStringLiteral("SELECT value FROM meta WHERE name = 'store_id'"));
    if (!id)
        return id.error().kind == ErrorKind::Unexpected ? Error{ErrorKind::Damaged, id.error().detail} : id.error();
    return *version;
}

} // namespace Gongkai
