// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSaveFile>

namespace Gongkai {

/// A file that appears whole or not at all: written to a temporary file beside its target, made durable, renamed. What
/// was there before stays until then. Only the owner may read it.
class SafeFile
{
public:
    explicit SafeFile(const QString &path);

    /// Fails with ReadOnly, Full or Io; nothing is left behind then.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QIODevice &device() { return m_file; }
    /// Puts the file in its place. Fails with Full, ReadOnly or Io; the old file is untouched then.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Error failure() const;

    QSaveFile m_file;
};

/// Writes @p bytes to @p path in this way.
[[nodiscard]] Result<void> writeSafely(const QString &path, const QByteArray &bytes);

/// True if both paths lead to the same file, however they are written; a file that is not there is like no other.
[[nodiscard]] bool isSameFile(const QString &path, const QString &other);

} // namespace Gongkai
