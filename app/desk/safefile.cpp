// SPDX-License-Identifier: GPL-3.0-or-later
#include "safefile.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Gongkai {

namespace {

/// Makes a rename in @p folder durable. Where the system has no such call there is nothing to do.
bool syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

} // namespace

SafeFile::SafeFile(const QString &path) : m_file(path) { }

Error SafeFile::failure() const
{
    const QString detail = m_file.fileName() + QStringLiteral(": ") + m_file.errorString();
    switch (m_file.error()) {
    case QFileDevice::ResourceError:
        return {ErrorKind::Full, detail};
    case QFileDevice::PermissionsError:
        return {ErrorKind::ReadOnly, detail};
    default:
        break;
    }
    const QFileInfo folder(QFileInfo(m_file.fileName()).absolutePath());
    return {folder.isDir() && !folder.isWritable() ? ErrorKind::ReadOnly : ErrorKind::Io, detail};
}

Result<void> SafeFile::open()
{
    // A folder, pipe or device would be replaced by a file.
    const QFileInfo there(m_file.fileName());
    if (there.exists() && !there.isFile())
        return Error{ErrorKind::Exists, m_file.fileName()};
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure();
    return {};
}

Result<void> SafeFile::commit()
{
    if (!m_file.commit())
        return failure();
    const QString folder = QFileInfo(m_file.fileName()).absolutePath();
    if (!syncFolder(folder))
        return Error{ErrorKind::Io, folder};
    return {};
}

Result<void> writeSafely(const QString &path, const QByteArray &bytes)
{
    SafeFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    file.device().write(bytes);
    return file.commit();
}

bool isSameFile(const QString &path, const QString &other)
{
    const QString first = QFileInfo(path).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(other).canonicalFilePath();
}

} // namespace Gongkai
