// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace Gongkai {

/// One window a store: a lock file beside the store says who has it open, and a second start raises that window.
/// The two meet in a folder of the account's own, named after the store: the second leaves a request there, and the
/// first takes it away.
class StoreLock : public QObject
{
    Q_OBJECT

public:
    explicit StoreLock(const QString &storePath);
    ~StoreLock() override;

    /// Takes the lock; false if another window has the store. A lock whose owner is gone is taken over. A folder that
    /// can't be written gives no lock and hinders nobody.
    [[nodiscard]] bool take();
    /// Asks the window that has the store to come to the front; false if it does not answer, as that of another
    /// account or of another computer never does.
    [[nodiscard]] bool raiseOther() const;
    /// Who has the store: host and process, to be told.
    [[nodiscard]] QString holder() const;

Q_SIGNALS:
    void raiseAsked();

private:
    [[nodiscard]] QString request() const;

    QString m_meeting;
    QLockFile m_file;
    QFileSystemWatcher m_watcher;
};

} // namespace Gongkai
