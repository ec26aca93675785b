// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifiedcopy.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Gongkai {

namespace {

Error systemError(const QString &path)
{
    const int code = errno;
    const ErrorKind kind = code == ENOSPC                  ? ErrorKind::Full
        : code == EACCES || code == EROFS || code == EPERM ? ErrorKind::ReadOnly
                                                           : ErrorKind::Io;
    return {kind, path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code))};
}

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(path);
    const bool isSynced = ::fsync(descriptor) == 0;
    const Error error = isSynced ? Error() : systemError(path);
    ::close(descriptor);
    if (!isSynced)
        return error;
    return {};
}

Result<QStringList> tablesOf(Database &database)
{
    Statement statement(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    if (auto ran = statement.run(); !ran)
        return ran.error();
    QStringList tables;
    while (statement.next())
        tables.append(statement.text(0));
    if (auto done = statement.done(); !done)
        return done.error();
    return tables;
}

Result<RowCounts> checkedCounts(const QString &path)
{
    auto copy = Database::open(path, Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    const auto integrity = (*copy)->scalar(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!integrity)
        return integrity.error();
    if (textOf(*integrity) != u"ok")
        return Error{ErrorKind::Damaged, path + QStringLiteral(": ") + textOf(*integrity)};
    return rowCounts(**copy);
}

Result<RowCounts> copyAndCount(Database &database, const QString &target)
{
    Statement vacuum(database, QStringLiteral("VACUUM INTO ?"));
    if (auto ran = vacuum.bind(toScalar(target)).run(); !ran)
        return ran.error();
    return checkedCounts(target);
}

Result<Scalar> generationOf(Database &database)
{
    return database.scalar(QStringLiteral("SELECT value FROM meta WHERE name = 'generation'"));
}

} // namespace

Result<RowCounts> rowCounts(Database &database)
{
    const auto tables = tablesOf(database);
    if (!tables)
        return tables.error();
    RowCounts counts;
    for (const QString &table : *tables) {
        const auto count = database.scalar(QStringLiteral("SELECT count(*) FROM ") + table);
        if (!count)
            return count.error();
        counts.insert_or_assign(table, textOf(*count).toLongLong());
    }
    return counts;
}

Result<void> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to);
    return {};
}

QString takenName(const QString &path)
{
    for (const char *suffix : StoreFileSuffixes) {
        QString name = path + QLatin1StringView(suffix);
        if (QFileInfo::exists(name) || QFileInfo(name).isSymLink())
            return name;
    }
    return {};
}

Result<void> copyVerified(
    Database &database, const QString &target, const CopyStep &isGood, const CopyStep &beforeRename)
{
    if (const QString there = takenName(target); !there.isEmpty() && there != target)
        return Error{ErrorKind::Exists, there};
    const QString part = target + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    const auto fail = [&](const Error &error) -> Result<void> {
        QFile::remove(part);
        return error;
    };
    const auto before = generationOf(database);
    if (!before)
        return before.error();
    const auto copied = copyAndCount(database, part);
    if (!copied)
        return fail(copied.error());
    const auto counts = rowCounts(database);
    const auto after = generationOf(database);
    if (!counts || !after)
        return fail(!counts ? counts.error() : after.error());
    // Others may have written meanwhile; then the counts may differ, and the integrity check of the copy has to do.
    if (textOf(*before) == textOf(*after) && *copied != *counts)
        return fail({ErrorKind::Damaged, part});
    if (auto good = isGood ? isGood(part) : Result<void>(); !good)
        return fail(good.error());
    if (auto synced = syncFile(part); !synced)
        return fail(synced.error());
    if (auto brought = beforeRename ? beforeRename(part) : Result<void>(); !brought)
        return fail(brought.error());
    if (auto renamed = renameOver(part, target); !renamed)
        return fail(renamed.error());
    return syncFolderOf(target);
}

} // namespace Gongkai
