// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentopener.h"

#include "filenames.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QFile::Permissions OwnFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto FolderName = "openedAttachments"_L1;

/// A temporary folder that goes with its parent.
class OpenedFolder : public QObject
{
public:
    explicit OpenedFolder(QObject *parent) : QObject(parent) { setObjectName(FolderName); }

    [[nodiscard]] QString path() const { return m_folder.isValid() ? m_folder.path() : QString(); }

private:
    QTemporaryDir m_folder;
};

FileState stateAt(const QString &source, const KeptFile &file)
{
    const auto found = AttachmentFiles::digestOf(source);
    if (found)
        return *found == file ? FileState::Whole : FileState::Changed;
    return QFile::exists(source) ? FileState::Unreadable : FileState::Missing;
}

} // namespace

QString folderForOpening()
{
    QObject *program = QCoreApplication::instance();
    const auto *known = program->findChild<QObject *>(FolderName, Qt::FindDirectChildrenOnly);
    if (!known)
        known = new OpenedFolder(program);
    return static_cast<const OpenedFolder *>(known)->path();
}

Result<OpeningCopy> copyForOpening(
    const QString &source, const KeptFile &file, const QString &name, const QString &folder)
{
    if (const FileState state = stateAt(source, file); state != FileState::Whole)
        return OpeningCopy{state};
    // Two files may have the same name, and each is to have its own.
    const QString own = folder + u'/' + file.sha256.left(16);
    const QString path = own + u'/' + safeFileName(name);
    if (folder.isEmpty() || !QDir().mkpath(own) || !QFile::setPermissions(own, OwnFolder))
        return Error{ErrorKind::ReadOnly, own};
    QFile::remove(path);
    QFile from(source);
    if (!from.copy(path))
        return Error{from.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::Io, from.errorString()};
    QFile::setPermissions(path, QFile::ReadOwner);
    return OpeningCopy{FileState::Whole, path};
}

bool openWithDesktop(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace Gongkai
