// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentfiles.h"

#include "recordcheck.h"
#include "verifiedcopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <filesystem>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 PartSize = 256 * 1024;
/// What the store itself needs to go on working when a file has taken its room.
constexpr qint64 RoomLeft = 16 * 1024 * 1024;

Error unreadable(const QFileDevice &file)
{
    return {ErrorKind::Unreadable, file.fileName() + u": "_s + file.errorString()};
}

Error unwritten(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    const bool isDenied = file.error() == QFileDevice::PermissionsError;
    const ErrorKind kind = isFull ? ErrorKind::Full : isDenied ? ErrorKind::ReadOnly : ErrorKind::Io;
    return {kind, file.fileName() + u": "_s + file.errorString()};
}

/// Looks before it opens: opening a pipe would wait for whoever writes into it.
Result<void> openSource(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{ErrorKind::Unreadable, file.fileName()};
    if (!info.isFile())
        return Error{ErrorKind::NotAFile, file.fileName()};
    if (info.size() > AttachmentFiles::LargestFile)
        return Error{ErrorKind::TooBig, file.fileName()};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    return {};
}

/// Reads @p from to its end and gives each part to @p take. The size that counts is the one that was read.
Result<KeptFile> readThrough(
    QFile &from, const AttachmentFiles::MayGoOn &mayGoOn, const std::function<Result<void>(QByteArrayView)> &take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray part(PartSize, Qt::Uninitialized);
    qint64 size = 0;
    for (;;) {
        const qint64 count = from.read(part.data(), part.size());
        if (count < 0)
            return unreadable(from);
        if (count == 0)
            return KeptFile{QString::fromLatin1(hash.result().toHex()), size};
        size += count;
        if (size > AttachmentFiles::LargestFile)
            return Error{ErrorKind::TooBig, from.fileName()};
        const QByteArrayView bytes(part.constData(), count);
        hash.addData(bytes);
        if (auto taken = take(bytes); !taken)
            return taken.error();
        if (mayGoOn && !mayGoOn())
            return Error{ErrorKind::Stopped, {}};
    }
}

/// A file that is removed unless it was given its lasting name.
class Temporary
{
public:
    explicit Temporary(const QString &folder)
        : m_file(u"%1/.tmp-%2-%3"_s.arg(folder)
                     .arg(QCoreApplication::applicationPid())
                     .arg(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)))
    {
    }
    ~Temporary()
    {
        if (m_file.exists())
            m_file.remove();
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

    [[nodiscard]] QFile &file() { return m_file; }

private:
    QFile m_file;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDir::Name);
}

bool isTemporary(const QString &name)
{
    return name.startsWith(u".tmp-");
}

Result<void> makeFolder(const QString &path)
{
    std::error_code error;
    if (std::filesystem::create_directory(QFile::encodeName(path).toStdString(), error))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFileInfo(path).isDir())
        return {};
    const bool isFull = error == std::errc::no_space_on_device;
    return Error{isFull ? ErrorKind::Full : ErrorKind::ReadOnly, path};
}

} // namespace

AttachmentFiles::AttachmentFiles(QString folder) : m_folder(std::move(folder)) { }

AttachmentFiles AttachmentFiles::beside(const QString &path)
{
    return AttachmentFiles(path + u".files"_s);
}

QString AttachmentFiles::pathOf(const QString &sha256) const
{
    return isDigest(sha256) ? u"%1/%2/%3"_s.arg(m_folder, sha256.left(2), sha256) : QString();
}

Result<void> AttachmentFiles::makeRoom(qint64 size) const
{
    if (auto made = makeFolder(m_folder); !made)
        return made;
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(m_folder).toStdString(), error);
    // Where the disk does not tell, writing will.
    if (!error && space.available < std::uintmax_t(size + RoomLeft))
        return Error{ErrorKind::Full, m_folder};
    return {};
}

Result<KeptFile> AttachmentFiles::takeIn(const QString &source, const MayGoOn &mayGoOn) const
{
    return copyIn(source, nullptr, mayGoOn);
}

Result<KeptFile> AttachmentFiles::copyIn(const QString &source, const KeptFile *expected, const MayGoOn &mayGoOn) const
{
    QFile from(source);
    if (auto opened = openSource(from); !opened)
        return opened.error();
    if (auto made = makeRoom(from.size()); !made)
        return made.error();
    Temporary temporary(m_folder);
    QFile &to = temporary.file();
    if (!to.open(
            QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return unwritten(to);
    auto file = readThrough(from, mayGoOn, [&to](QByteArrayView bytes) -> Result<void> {
        if (to.write(bytes.data(), bytes.size()) != bytes.size())
            return unwritten(to);
        return {};
    });
    if (!file)
        return file;
    if (expected && *file != *expected)
        return Error{ErrorKind::Unreadable, source};
    to.close();
    if (to.error() != QFileDevice::NoError)
        return unwritten(to);
    if (auto placed = putInPlace(to.fileName(), *file); !placed)
        return placed.error();
    return file;
}

Result<void> AttachmentFiles::putInPlace(const QString &temporary, const KeptFile &file) const
{
    if (auto synced = syncFile(temporary); !synced)
        return synced;
    const QString target = pathOf(file.sha256);
    if (auto made = makeFolder(QFileInfo(target).absolutePath()); !made)
        return made;
    if (stateOf(file) != FileState::Whole) {
        if (auto renamed = renameOver(temporary, target); !renamed)
            return renamed;
    }
    // The folders may be new, or be left unsynced by one who was killed.
    for (const QString &entry : {target, QFileInfo(target).absolutePath(), m_folder}) {
        if (auto synced = syncFolderOf(entry); !synced)
            return synced;
    }
    return {};
}

Result<void> AttachmentFiles::copyFrom(const AttachmentFiles &other, const KeptFile &file) const
{
    if (stateOf(file) == FileState::Whole)
        return {};
    const auto copied = copyIn(other.pathOf(file.sha256), &file, {});
    if (!copied)
        return copied.error();
    if (stateOf(file) != FileState::Whole)
        return Error{ErrorKind::Io, pathOf(file.sha256)};
    return {};
}

FileState AttachmentFiles::stateOf(const KeptFile &file) const
{
    const QString path = pathOf(file.sha256);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return FileState::Missing;
    if (info.isFile() && info.size() != file.size)
        return FileState::Changed;
    const auto found = digestOf(path);
    if (!found)
        return FileState::Unreadable;
    return *found == file ? FileState::Whole : FileState::Changed;
}

Result<KeptFile> AttachmentFiles::digestOf(const QString &path, const MayGoOn &mayGoOn)
{
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened.error();
    return readThrough(file, mayGoOn, [](QByteArrayView) { return Result<void>(); });
}

QStringList AttachmentFiles::names() const
{
    QStringList names = filesIn(m_folder);
    names.removeIf([](const QString &name) { return !isTemporary(name); });
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        if (folder == u"trash")
            continue;
        for (const QString &name : filesIn(m_folder + u'/' + folder)) {
            if (isDigest(name) && name.startsWith(folder) && folder.size() == 2)
                names.append(folder + u'/' + name);
        }
    }
    names.sort();
    return names;
}

QStringList AttachmentFiles::trash() const
{
    QStringList names = filesIn(m_folder + u"/trash"_s);
    names.removeIf([](const QString &name) { return !isDigest(name) && !isTemporary(name); });
    return names;
}

Result<void> AttachmentFiles::keepOnly(const QSet<QString> &digests) const
{
    Result<void> done;
    for (const QString &name : names()) {
        QFile file(m_folder + u'/' + name);
        if (!digests.contains(QFileInfo(name).fileName()) && !file.remove())
            done = Error{ErrorKind::Io, file.fileName() + u": "_s + file.errorString()};
    }
    return done;
}

Result<void> AttachmentFiles::throwAway(const QString &name) const
{
    const QString from = m_folder + u'/' + name;
    const QString to = m_folder + u"/trash/"_s + QFileInfo(name).fileName();
    if (auto made = makeFolder(m_folder + u"/trash"_s); !made)
        return made;
    if (auto moved = renameOver(from, to); !moved)
        return moved;
    if (auto synced = syncFolderOf(to); !synced)
        return synced;
    return syncFolderOf(from);
}

Result<void> AttachmentFiles::purge(const QString &name) const
{
    QFile file(m_folder + u"/trash/"_s + name);
    if (!file.remove())
        return Error{ErrorKind::Io, file.fileName() + u": "_s + file.errorString()};
    return {};
}

Result<void> AttachmentFiles::bringBack(const QString &sha256) const
{
    const QString place = pathOf(sha256);
    const QString thrownAway = m_folder + u"/trash/"_s + sha256;
    if (place.isEmpty() || QFileInfo::exists(place) || !QFileInfo::exists(thrownAway))
        return {};
    if (auto made = makeFolder(QFileInfo(place).absolutePath()); !made)
        return made;
    if (auto moved = renameOver(thrownAway, place); !moved)
        return moved;
    return syncFolderOf(place);
}

} // namespace Gongkai
