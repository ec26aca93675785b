// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace Gongkai {

/// One window a store: a lock file beside the store says who has it open, and a second start raises that window.
class StoreLock : public QObject
{
    Q_OBJECT

public:
    explicit StoreLock(const QString &storePath);
    ~StoreLock() override;

    /// Takes the lock; false if another window has the store. A lock whose owner is gone is taken over. A folder that
    /// can't be written gives no lock and hinders nobody.
    [[nodiscard]] bool take();
    /// Asks the window that has the store to come to the front; false if it does not answer.
    [[nodiscard]] bool raiseOther() const;
    /// Who has the store: host and process, to be told.
    [[nodiscard]] QString holder() const;

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_serverName;
    QLockFile m_file;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace Gongkai
