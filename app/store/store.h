// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "step.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Gongkai {

class Lease;
class StoreCore;

inline constexpr std::chrono::milliseconds UsualPatience{5000};

/// Asked again and again while another program holds the store, which has been waited for @p waited so far: returns
/// after a moment, true to try once more, false to give up with Locked. It may run an event loop; until it returns,
/// the store fails with Locked whoever else asks it something.
using Patience = std::function<bool(std::chrono::milliseconds waited)>;

/// Sleeps a moment, up to UsualPatience in all.
[[nodiscard]] bool usualPatience(std::chrono::milliseconds waited);

/// True if the disk that holds @p path is not known to be one of this computer's own.
[[nodiscard]] bool isOnSharedDisk(const QString &path);

/// Who works with the store, on what machine, and by which clock.
struct Session
{
    QString clerk; ///< the clerk's name, written on every change
    QString osAccount;
    QString host;
    QString programVersion;
    std::function<QDateTime()> clock; ///< local time
    /// How reads, and writes before they begin, wait for another program.
    Patience patience = usualPatience;
    /// Tells of a store's path whether other computers reach its disk.
    std::function<bool(const QString &path)> isShared = isOnSharedDisk;
    /// The lease of a store on such a disk, once one was opened in this session: to be opened again beside it.
    std::shared_ptr<Lease> lease = nullptr;
};

/// One open store file. The books are its doors; this class opens, identifies and closes it.
/// A store is opened with `journal_mode=DELETE` and `synchronous=EXTRA`, read back; what a book calls saved is on the
/// disk.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Makes a new, empty store at @p path and opens it. The file appears whole or not at all.
    /// Fails with Exists when anything is there already, ReadOnly, Full or Io.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, Session session);

    /// Opens the store at @p path and never creates one. An older store is migrated, after a verified copy
    /// `NAME.before-vN` was made beside it. Fails with Missing, Empty, Foreign, Newer, Damaged (seen twice), Locked,
    /// ReadOnly, Io, or Leased where it lies on a network drive; the file is then byte for byte as it was.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Session session);

    ~Store() override;

    [[nodiscard]] QString path() const;
    /// The store's own identity, a uuid given when it was made.
    [[nodiscard]] QString id() const;
    [[nodiscard]] int schemaVersion() const;
    /// The schema version that this program writes.
    [[nodiscard]] static int currentSchemaVersion();

    [[nodiscard]] const Session &session() const;
    [[nodiscard]] QString clerk() const;
    /// The name that following changes carry.
    void setClerk(const QString &name);
    /// Local time by the session's clock.
    [[nodiscard]] QDateTime now() const;

    /// Tells whoever listens of a step that another object of this program committed to the same file.
    void announce(const Step &step) { Q_EMIT committed(step); }

    /// What new records are judged by.
    [[nodiscard]] const RecordLookup &lookup() const;

    /// For the books of this layer.
    [[nodiscard]] StoreCore &core() const { return *m_core; }

Q_SIGNALS:
    /// After each durable commit made through this object or announced to it.
    void committed(const Gongkai::Step &step);

private:
    explicit Store(std::unique_ptr<StoreCore> core);

    std::unique_ptr<StoreCore> m_core;
};

} // namespace Gongkai
