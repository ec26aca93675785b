// SPDX-License-Identifier: GPL-3.0-or-later
#include "identification.h"

#include "database.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <sys/stat.h>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

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

/// The schema version in the header of the file at @p path, once that says that it is a store of ours. It is read past
/// locks and journals: whatever they hold, a file of somebody else is not touched.
Result<int> versionInHeader(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Immutable);
    if (!database)
        return database.error();
    auto application = numberOf(**database, QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application;
    if (*application != StoreApplicationId)
        return Error{ErrorKind::Foreign, path};
    return numberOf(**database, QStringLiteral("PRAGMA user_version"));
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
    // Under a second name the file would have a second journal.
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_nlink > 1)
        return Error{ErrorKind::Linked, path};
    auto version = versionInHeader(path);
    // A writer that was killed while it wrote the header itself: what the journal holds decides.
    if (!version && version.error().kind == ErrorKind::Damaged && QFileInfo(path + u"-journal"_s).size() > 0)
        version = newestKnown;
    if (!version)
        return version;
    if (*version <= 0)
        return Error{ErrorKind::Damaged, QStringLiteral("user_version %1").arg(*version)};
    if (*version > newestKnown)
        return Error{ErrorKind::Newer, QStringLiteral("%1 > %2").arg(*version).arg(newestKnown)};
    // The schema page and the rows that identify the store must be readable too.
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return needsRecovery(database.error()) ? Result<int>(*version) : Result<int>(database.error());
    const auto id = (*database)->scalar(QStringLiteral("SELECT value FROM meta WHERE name = 'store_id'"));
    if (!id && !needsRecovery(id.error()))
        return id.error().kind == ErrorKind::Unexpected ? Error{ErrorKind::Damaged, id.error().detail} : id.error();
    return *version;
}

} // namespace Gongkai
