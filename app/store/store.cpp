// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "identification.h"
#include "lease.h"
#include "migration.h"
#include "storecore.h"
#include "upgrade.h"
#include "verifiedcopy.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimer>
#include <QUuid>

namespace Gongkai {

namespace {

constexpr std::chrono::seconds LeaseShown{30};

constexpr int SoonMilliseconds = 2;
constexpr int LaterMilliseconds = 20;

/// Builds a new store under @p path, which nobody knows yet.
Result<void> buildNew(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database.error();
    if (auto made = makeSchema(**database, QUuid::createUuid().toString(QUuid::WithoutBraces)); !made)
        return made;
    database->reset();
    return syncFile(path);
}

/// A hot journal tells of a writer that was killed: SQLite has rolled it back on opening, and the store is looked
/// through before it is worked with (O5).
Result<void> recover(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const auto checked = (*database)->scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked)
        return checked.error();
    if (textOf(*checked) != u"ok")
        return Error{ErrorKind::Damaged, textOf(*checked)};
    return {};
}

/// Gives @p session the lease of the store at @p path, unless it has it already.
Result<void> lease(const QString &path, Session &session)
{
    if (session.lease && session.lease->storePath() == path)
        return session.lease->confirm();
    auto taken = Lease::take(path, session);
    if (!taken)
        return taken.error();
    session.lease = std::move(*taken);
    return {};
}

} // namespace

bool usualPatience(std::chrono::milliseconds waited)
{
    QThread::msleep(waited.count() < LaterMilliseconds ? SoonMilliseconds : LaterMilliseconds);
    return waited < UsualPatience;
}

Store::Store(std::unique_ptr<StoreCore> core) : m_core(std::move(core))
{
    if (m_core->session().lease) {
        auto *timer = new QTimer(this);
        // Lost or not, the next write finds out.
        connect(timer, &QTimer::timeout, this, [this] { (void)m_core->session().lease->confirm(); });
        timer->start(LeaseShown);
    }
    m_core->onCommitted = [this](const Step &step) { Q_EMIT committed(step); };
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, Session session)
{
    if (const QString there = takenName(path); !there.isEmpty())
        return Error{ErrorKind::Exists, there};
    const QString part = path + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    if (auto built = buildNew(part); !built) {
        QFile::remove(part);
        return built.error();
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return Error{QFileInfo::exists(path) ? ErrorKind::Exists : ErrorKind::Io, path};
    }
    if (auto synced = syncFolderOf(path); !synced)
        return synced.error();
    return open(path, std::move(session));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Session session)
{
    const QString target = QFileInfo(path).canonicalFilePath().isEmpty() ? path : QFileInfo(path).canonicalFilePath();
    if (QFileInfo::exists(target) && session.isShared(target)) {
        if (auto leased = lease(target, session); !leased)
            return leased.error();
    }
    auto version = identifyStore(target, newestSchemaVersion());
    if (version && QFileInfo(target + QStringLiteral("-journal")).size() > 0) {
        if (auto recovered = recover(target); !recovered)
            return recovered.error();
        version = identifyStore(target, newestSchemaVersion());
    }
    if (!version)
        return version.error();
    if (*version < newestSchemaVersion()) {
        if (auto upgraded = upgradeStore(target, programMigrations()); !upgraded)
            return upgraded.error();
    }
    auto database = Database::open(target, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const auto state = readState(**database);
    if (!state)
        return state.error();
    (*database)->restrict();
    auto core = std::make_unique<StoreCore>(std::move(*database), std::move(session), *state);
    return std::unique_ptr<Store>(new Store(std::move(core)));
}

QString Store::path() const
{
    return m_core->database().path();
}

QString Store::id() const
{
    return m_core->state().id;
}

int Store::schemaVersion() const
{
    return currentSchemaVersion();
}

int Store::currentSchemaVersion()
{
    return newestSchemaVersion();
}

const Session &Store::session() const
{
    return m_core->session();
}

QString Store::clerk() const
{
    return m_core->session().clerk;
}

void Store::setClerk(const QString &name)
{
    m_core->session().clerk = name;
}

QDateTime Store::now() const
{
    return m_core->session().clock();
}

const RecordLookup &Store::lookup() const
{
    return *m_core;
}

} // namespace Gongkai
