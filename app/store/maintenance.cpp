// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include "database.h"
#include "identification.h"
#include "migration.h"
#include "storecheck.h"
#include "transaction.h"
#include "verifiedcopy.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace Gongkai {

namespace {

/// Moves what stands at @p path aside, with its journals, and returns the new name.
Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString base = path + QStringLiteral(".replaced-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = base;
    for (int number = 2; !takenName(aside).isEmpty(); ++number)
        aside = QStringLiteral("%1-%2").arg(base).arg(number);
    for (const char *suffix : StoreFileSuffixes) {
        const QString from = path + QLatin1StringView(suffix);
        if (!QFileInfo::exists(from))
            continue;
        if (auto moved = renameOver(from, aside + QLatin1StringView(suffix)); !moved)
            return moved.error();
    }
    return aside;
}

/// The store at @p path with its write lock held, so that nobody writes into it while it is moved; null if what is
/// there is no store that could be locked. Fails with Locked.
Result<std::unique_ptr<Database>> heldStill(const QString &path)
{
    if (const auto version = identifyStore(path, newestSchemaVersion()); !version) {
        // Somebody who writes for long keeps even its identity from being read.
        if (version.error().kind == ErrorKind::Locked)
            return version.error();
        return std::unique_ptr<Database>();
    }
    auto database = Database::open(path, Database::Mode::ReadWrite);
    auto locked = database ? (*database)->runScript("BEGIN EXCLUSIVE") : Result<void>(database.error());
    if (locked)
        return database;
    if (locked.error().kind == ErrorKind::Locked)
        return locked.error();
    return std::unique_ptr<Database>();
}

/// The identity of the store at @p path; empty if there is none.
QString storeIdAt(const QString &path)
{
    if (!identifyStore(path, newestSchemaVersion()))
        return {};
    auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto state = database ? readState(**database) : Result<StoreState>(database.error());
    return state ? state->id : QString();
}

/// What a backup must be before it counts as one, and before anything makes room for it (B1, B4): its pages, its
/// references, its history and the papers it holds. Sums that do not hold are the clerk's own matter. One of an older
/// version is looked at when it is opened.
Result<void> isWhole(const QString &path)
{
    const auto version = identifyStore(path, newestSchemaVersion());
    if (!version)
        return version.error();
    if (*version != newestSchemaVersion())
        return {};
    Session session;
    session.clock = [] { return QDateTime(); };
    // Nobody else knows the name.
    session.isShared = [](const QString &) { return false; };
    const auto store = Store::open(path, session);
    if (!store)
        return store.error();
    const auto report = checkStore(**store);
    if (!report)
        return report.error();
    const auto wrong = std::find_if(report->findings.begin(), report->findings.end(),
        [](const CheckFinding &finding) { return finding.kind != CheckFinding::Kind::Sum; });
    if (wrong != report->findings.end())
        return Error{ErrorKind::Damaged, wrong->detail};
    return {};
}

} // namespace

Result<void> backUp(const QString &storePath, const QString &target)
{
    if (const auto version = identifyStore(storePath, newestSchemaVersion()); !version)
        return version.error();
    auto database = Database::open(storePath, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const auto state = readState(**database);
    if (!state)
        return state.error();
    // An older backup of this store makes room; anything else that stands there is not ours to replace.
    if (QFileInfo::exists(target) && storeIdAt(target) != state->id)
        return Error{ErrorKind::Exists, target};
    return copyVerified(**database, target, isWhole);
}

Result<QString> restoreStore(const QString &backup, const QString &namedPath, bool replace, const QDateTime &now)
{
    if (const auto version = identifyStore(backup, newestSchemaVersion()); !version)
        return version.error();
    // A link is followed once: the store that it names is replaced, not the link (O6).
    const QFileInfo named(namedPath);
    const QString storePath = named.isSymLink() && named.exists() ? named.canonicalFilePath() : namedPath;
    const QString there = takenName(storePath);
    if (!there.isEmpty() && !replace)
        return Error{ErrorKind::Exists, there};
    // A folder or device is nothing that a store could take the place of.
    if (!there.isEmpty() && !QFileInfo(there).isFile())
        return Error{ErrorKind::Foreign, there};
    auto source = Database::open(backup, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString restored =
        storePath + QStringLiteral(".restored-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    const auto fail = [&restored](const Error &error) {
        QFile::remove(restored);
        return error;
    };
    if (auto copied = copyVerified(**source, restored, isWhole); !copied)
        return copied.error();
    QString aside;
    if (!there.isEmpty()) {
        const auto old = heldStill(storePath);
        if (!old)
            return fail(old.error());
        auto moved = setAside(storePath, now);
        if (!moved)
            return fail(moved.error());
        aside = *moved;
    }
    if (auto renamed = renameOver(restored, storePath); !renamed)
        return fail(renamed.error());
    if (auto synced = syncFolderOf(storePath); !synced)
        return synced.error();
    return aside;
}

} // namespace Gongkai
