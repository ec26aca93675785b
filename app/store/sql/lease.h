// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QFile>

namespace Gongkai {

/// The right to work with a store on a disk that other computers reach too, where SQLite's locks can't be trusted: one
/// program at a time (rule C2). It stands in `STORE.lease`, made exclusively, and is written on through the same open
/// file, so that a computer that wakes from sleep can't overwrite its successor's.
class Lease
{
public:
    /// Takes the lease for the store at @p storePath. One that a program of this computer left behind when it was
    /// killed is taken over. Fails with Leased, the detail tells who has it since when; with ReadOnly or Io.
    [[nodiscard]] static Result<std::shared_ptr<Lease>> take(const QString &storePath, const Session &session);
    /// Gives it back, if it is still ours.
    ~Lease();
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    [[nodiscard]] const QString &storePath() const { return m_storePath; }
    /// True if it is still ours; then says in the file that somebody is at work. Fails with Leased when somebody took
    /// it away; nothing may be written to the store from then on.
    [[nodiscard]] Result<void> confirm();

private:
    Lease(const QString &storePath, const Session &session);
    [[nodiscard]] bool write();

    QString m_storePath;
    QFile m_file;
    QString m_token;
    QString m_clerk;
    QString m_host;
    QString m_since;
    std::function<QDateTime()> m_clock;
};

} // namespace Gongkai
