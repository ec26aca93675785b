// SPDX-License-Identifier: GPL-3.0-or-later
#include "jpegends.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr qint64 PartSize = 64 * 1024;
constexpr quint8 MarkStart = 0xFF;
constexpr quint8 EndOfImage = 0xD9;

/// Reads a file byte by byte from larger parts.
class ByteReader
{
public:
    explicit ByteReader(QIODevice &file) : m_file(file) { }

    /// The next byte, or -1 at the end.
    int next()
    {
        if (m_at == m_part.size()) {
            m_part = m_file.read(PartSize);
            m_at = 0;
            if (m_part.isEmpty())
                return -1;
        }
        return quint8(m_part[m_at++]);
    }

    bool skip(qint64 count)
    {
        const qint64 here = std::min<qint64>(count, m_part.size() - m_at);
        m_at += here;
        return m_file.skip(count - here) == count - here;
    }

private:
    QIODevice &m_file;
    QByteArray m_part;
    qsizetype m_at = 0;
};

/// A mark without a segment behind it: a restart (RST0 to RST7), the start of the image, TEM, or a stuffed byte.
bool standsAlone(int mark)
{
    return mark == 0x00 || mark == 0x01 || (mark >= 0xD0 && mark <= 0xD8);
}

/// Skips the segment whose length comes next (ITU-T T.81, B.1.1.4).
bool skipSegment(ByteReader &bytes)
{
    const int high = bytes.next();
    const int low = bytes.next();
    const int length = high << 8 | low;
    return high >= 0 && low >= 0 && length >= 2 && bytes.skip(length - 2);
}

} // namespace

bool isWholeJpeg(QIODevice &file)
{
    if (!file.seek(0))
        return false;
    ByteReader bytes(file);
    for (int byte = bytes.next(); byte >= 0; byte = bytes.next()) {
        if (byte != MarkStart)
            continue;
        int mark = bytes.next();
        while (mark == MarkStart) // any number of them may fill up
            mark = bytes.next();
        if (mark == EndOfImage)
            return true;
        if (mark < 0 || (!standsAlone(mark) && !skipSegment(bytes)))
            return false;
    }
    return false;
}

} // namespace Gongkai
