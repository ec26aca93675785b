// SPDX-License-Identifier: GPL-3.0-or-later
#include "storelock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int AnswerWithin = 500; // milliseconds; the other window is on this machine
constexpr int LookAgainAfter = 5;

/// One folder for one file, however its path is written.
QString meetingOf(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/gongkai-"_s
        + QString::fromLatin1(digest);
}

} // namespace

StoreLock::StoreLock(const QString &storePath) : m_meeting(meetingOf(storePath)), m_file(storePath + u".window"_s)
{
    m_file.setStaleLockTime(0);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (QFile::remove(request()))
            Q_EMIT raiseAsked();
    });
}

StoreLock::~StoreLock()
{
    if (m_file.isLocked())
        QDir().rmdir(m_meeting);
}

bool StoreLock::take()
{
    if (!m_file.tryLock(0) && m_file.error() == QLockFile::LockFailedError)
        return false;
    QDir().mkpath(m_meeting);
    // What was asked of a window that is gone is asked of nobody.
    QFile::remove(request());
    m_watcher.addPath(m_meeting);
    return true;
}

bool StoreLock::raiseOther() const
{
    QFile asked(request());
    if (!asked.open(QIODevice::WriteOnly))
        return false;
    asked.close();
    for (const QDeadlineTimer deadline(AnswerWithin); asked.exists() && !deadline.hasExpired();)
        QThread::msleep(LookAgainAfter);
    // Not to be found later by a window that was busy, when nobody waits for it any more.
    return !asked.remove();
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

QString StoreLock::request() const
{
    return m_meeting + u"/raise"_s;
}

} // namespace Gongkai
