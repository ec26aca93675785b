// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Gongkai {

/// Packs files into one, in the form that OpenDocument asks for (PKWARE APPNOTE 6.3): the first entry can be left
/// uncompressed, and no clock is asked, so that equal contents give equal bytes. Qt has a writer for its own use only,
/// which stamps the time of day.
class ZipWriter
{
public:
    /// @p name is in ASCII, with slashes.
    void add(const QByteArray &name, const QByteArray &content, bool isCompressed = true);
    /// The whole file.
    [[nodiscard]] QByteArray finish() const;

private:
    struct Entry
    {
        QByteArray header; ///< what the local header and the directory both say
        QByteArray name;
        quint32 offset = 0;
    };

    QByteArray m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace Gongkai
