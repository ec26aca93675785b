// SPDX-License-Identifier: GPL-3.0-or-later
#include "lease.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <sys/vfs.h>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a lease file says; empty if it can't be read.
QJsonObject contentOf(const QString &file)
{
    QFile lease(file);
    return lease.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(lease.readAll()).object() : QJsonObject();
}

Error leasedBy(const QJsonObject &content)
{
    return {ErrorKind::Leased,
        u"%1 @ %2, %3 – %4"_s.arg(content[u"clerk"].toString(), content[u"host"].toString(),
            content[u"since"].toString(), content[u"at"].toString())};
}

/// True if the program that wrote @p content ran on @p host and is no more.
bool isLeftBehind(const QJsonObject &content, const QString &host)
{
    const auto process = pid_t(content[u"process"].toInteger());
    return process > 0 && content[u"host"].toString() == host && kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

bool isOnSharedDisk(const QString &path)
{
    // The numbers by which the kernel calls the file systems of a computer's own disks (statfs(2)); it knows them where
    // no table of mounts can be read.
    constexpr std::array<unsigned long, 17> own{
        0xEF53,     // ext2, ext3, ext4
        0x58465342, // xfs
        0x9123683E, // btrfs
        0xF2F52010, // f2fs
        0xCA451A4E, // bcachefs
        0x2FC12FC1, // zfs
        0x3153464A, // jfs
        0x52654973, // reiserfs
        0x01021994, // tmpfs
        0x858458F6, // ramfs
        0x794C7630, // overlay
        0x61756673, // aufs
        0xF15F,     // ecryptfs
        0x4D44,     // vfat
        0x2011BAB0, // exfat
        0x5346544E, // ntfs
        0x7366746E, // ntfs3
    };
    struct statfs disk = {};
    if (statfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &disk) != 0)
        return true;
    const auto kind = static_cast<unsigned long>(disk.f_type) & 0xFFFFFFFF;
    return std::find(own.begin(), own.end(), kind) == own.end();
}

Lease::Lease(const QString &storePath, const Session &session)
    : m_storePath(storePath)
    , m_file(storePath + u".lease"_s)
    , m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_clerk(session.clerk)
    , m_host(session.host)
    , m_since(session.clock().toString(Qt::ISODate))
    , m_clock(session.clock)
{
}

Result<std::shared_ptr<Lease>> Lease::take(const QString &storePath, const Session &session)
{
    std::shared_ptr<Lease> lease(new Lease(storePath, session));
    QFile &file = lease->m_file;
    for (const bool isFirstTry : {true, false}) {
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            break;
        if (!file.exists())
            return Error{file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError
                    ? ErrorKind::ReadOnly
                    : ErrorKind::Io,
                file.errorString()};
        const QJsonObject other = contentOf(file.fileName());
        // Were it taken by two at once, the later one's token stands, and the earlier one's next confirm() fails.
        if (!isFirstTry || !isLeftBehind(other, session.host) || !QFile::remove(file.fileName()))
            return leasedBy(other);
    }
    if (!lease->write())
        return Error{ErrorKind::Io, file.errorString()};
    return lease;
}

Lease::~Lease()
{
    if (m_file.isOpen() && confirm())
        m_file.remove();
}

Result<void> Lease::confirm()
{
    const QJsonObject content = contentOf(m_file.fileName());
    if (content[u"token"].toString() != m_token)
        return leasedBy(content);
    if (!write())
        return Error{ErrorKind::Io, m_file.errorString()};
    return {};
}

bool Lease::write()
{
    const QJsonObject content{{u"token"_s, m_token}, {u"clerk"_s, m_clerk}, {u"host"_s, m_host},
        {u"process"_s, QCoreApplication::applicationPid()}, {u"since"_s, m_since},
        {u"at"_s, m_clock().toString(Qt::ISODate)}};
    // Always the same length: the older text is covered.
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return m_file.seek(0) && m_file.write(text) == text.size() && m_file.flush();
}

} // namespace Gongkai
