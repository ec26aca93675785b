// SPDX-License-Identifier: GPL-3.0-or-later
#include "storelock.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int AnswerWithin = 500; // milliseconds; the other window is on this machine

/// One name for one file, however its path is written.
QString serverNameOf(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return u"gongkai-"_s + QString::fromLatin1(digest);
}

} // namespace

StoreLock::StoreLock(const QString &storePath)
    : m_serverName(serverNameOf(storePath))
    , m_file(storePath + u".window"_s)
    , m_server(std::make_unique<QLocalServer>())
{
    m_file.setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        delete m_server->nextPendingConnection();
        Q_EMIT raiseAsked();
    });
}

StoreLock::~StoreLock() = default;

bool StoreLock::take()
{
    if (!m_file.tryLock(0) && m_file.error() == QLockFile::LockFailedError)
        return false;
    QLocalServer::removeServer(m_serverName);
    m_server->listen(m_serverName);
    return true;
}

bool StoreLock::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    return socket.waitForConnected(AnswerWithin);
}

QString StoreLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return {};
    return u"%1, %2 %3"_s.arg(host, program).arg(process);
}

} // namespace Gongkai
