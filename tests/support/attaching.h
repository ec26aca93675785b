// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentbook.h"

#include <QFile>
#include <QFileInfo>

namespace Gongkai {

/// Writes @p bytes to @p path and gives the path.
inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
    return path;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The record of @p file, called @p name, for the submission @p owner.
inline Attachment attachmentOf(const KeptFile &file, const char *id, const QString &name, const QString &owner)
{
    Attachment attachment;
    attachment.id = QString::fromLatin1(id);
    attachment.submission = owner;
    attachment.name = name;
    attachment.size = int(file.size);
    attachment.sha256 = file.sha256;
    attachment.addedAt = *Moment::fromString(QStringLiteral("2015-12-02T09:00:00"));
    return attachment;
}

} // namespace Gongkai
