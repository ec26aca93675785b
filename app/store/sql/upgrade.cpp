// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrade.h"

#include "migration.h"
#include "transaction.h"
#include "verifiedcopy.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The copy, the journal of the steps, and the store that grows.
constexpr qint64 RoomFactor = 3;
/// How often a copy is made anew because somebody wrote between it and the exclusive lock.
constexpr int Copies = 3;

Result<void> hasRoom(const QString &path)
{
    const qint64 wanted = RoomFactor * QFileInfo(path).size();
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    // A disk that does not tell has to be tried.
    if (free >= 0 && free < wanted)
        return Error{ErrorKind::Full, u"%1 < %2"_s.arg(free).arg(wanted)};
    return {};
}

Result<int> versionOf(Database &database)
{
    const auto version = database.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return textOf(*version).toInt();
}

/// What must hold before anything is changed and after everything was: pages, constraints and references.
Result<void> isInOrder(Database &database)
{
    const auto pages = database.scalar(u"PRAGMA integrity_check(1)"_s);
    if (!pages)
        return pages.error();
    if (textOf(*pages) != u"ok")
        return Error{ErrorKind::Damaged, textOf(*pages)};
    return hasWholeReferences(database);
}

QString freeNameFor(const QString &path, int version)
{
    const QString first = path + u".before-v%1"_s.arg(version);
    QString name = first;
    for (int i = 2; !takenName(name).isEmpty(); ++i)
        name = u"%1-%2"_s.arg(first).arg(i);
    return name;
}

/// The tables that are in both lists hold as many rows; meta is the program's own.
Result<void> haveSameRows(const RowCounts &before, const RowCounts &after)
{
    for (const auto &[table, rows] : before) {
        const auto now = after.find(table);
        if (table != u"meta" && now != after.end() && now->second != rows)
            return Error{ErrorKind::Damaged, u"%1: %2 → %3"_s.arg(table).arg(rows).arg(now->second)};
    }
    return {};
}

Result<void> countTransaction(Database &database, const StoreState &state)
{
    Statement count(database, u"UPDATE meta SET value = ? WHERE name = 'generation'"_s);
    return count.bind(QString::number(state.generation + 1)).run();
}

/// The steps themselves, inside the exclusive transaction. False if the store is not the one that was @p copied.
Result<bool> stepUp(Database &database, const QString &folder, const StoreState &copied, int version)
{
    const auto state = readState(database);
    const auto now = versionOf(database);
    if (!state || !now)
        return !state ? state.error() : now.error();
    if (state->id != copied.id || state->generation != copied.generation || *now != version)
        return false;
    const auto before = rowCounts(database);
    if (!before)
        return before.error();
    if (auto ran = runSteps(database, folder, version); !ran)
        return ran.error();
    const auto after = rowCounts(database);
    if (!after)
        return after.error();
    if (auto same = haveSameRows(*before, *after); !same)
        return same.error();
    if (auto counted = countTransaction(database, *state); !counted)
        return counted.error();
    return true;
}

/// One try: copy, then step up. False if somebody wrote in between.
Result<bool> copyAndStepUp(const QString &path, const QString &folder)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const auto version = versionOf(**database);
    const auto state = readState(**database);
    if (!version || !state)
        return !version ? version.error() : state.error();
    // Another window was faster.
    if (*version >= newestSchemaVersion(folder))
        return true;
    if (auto ordered = isInOrder(**database); !ordered)
        return ordered.error();
    const QString copy = freeNameFor(path, newestSchemaVersion(folder));
    if (auto copied = copyVerified(**database, copy); !copied)
        return copied.error();
    bool isDone = false;
    auto stepped = inExclusive(**database, [&]() -> Result<void> {
        auto done = stepUp(**database, folder, *state, *version);
        if (!done)
            return done.error();
        isDone = *done;
        return {};
    });
    if (stepped && isDone)
        stepped = isInOrder(**database);
    if (!stepped)
        return Error{stepped.error().kind, stepped.error().detail + u" · "_s + copy};
    if (!isDone)
        QFile::remove(copy);
    return isDone;
}

} // namespace

Result<void> upgradeStore(const QString &path, const QString &folder)
{
    if (auto room = hasRoom(path); !room)
        return room;
    for (int i = 0; i < Copies; ++i) {
        const auto done = copyAndStepUp(path, folder);
        if (!done)
            return done.error();
        if (*done)
            return {};
    }
    return Error{ErrorKind::Locked, path};
}

} // namespace Gongkai
