// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipwriter.h"

#include <array>

namespace Gongkai {

namespace {

constexpr quint16 neededVersion = 20;
/// 1 January 1980, the first day that the format knows.
constexpr quint32 noTime = 0x00210000;

void put16(QByteArray &bytes, quint32 value)
{
    bytes += char(value & 0xFFU);
    bytes += char((value >> 8U) & 0xFFU);
}

void put32(QByteArray &bytes, quint32 value)
{
    put16(bytes, value & 0xFFFFU);
    put16(bytes, value >> 16U);
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &content)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : content)
        crc = table[(crc ^ quint8(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

/// The bare deflate stream: Qt puts the length (4 bytes) and the head of zlib (2) before it and a sum (4) behind it.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray packed = qCompress(content, 9);
    return packed.mid(6, packed.size() - 10);
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &content, bool isCompressed)
{
    const QByteArray packed = isCompressed ? deflated(content) : content;
    Entry entry{{}, name, quint32(m_bytes.size())};
    put16(entry.header, neededVersion);
    put16(entry.header, 0);
    put16(entry.header, isCompressed ? 8 : 0);
    put32(entry.header, noTime);
    put32(entry.header, crc32(content));
    put32(entry.header, quint32(packed.size()));
    put32(entry.header, quint32(content.size()));
    put16(entry.header, quint32(name.size()));
    put16(entry.header, 0);
    m_bytes += "PK\3\4" + entry.header + name + packed;
    m_entries.push_back(std::move(entry));
}

QByteArray ZipWriter::finish() const
{
    QByteArray directory;
    for (const Entry &entry : m_entries) {
        directory += "PK\1\2";
        put16(directory, neededVersion);
        directory += entry.header;
        put16(directory, 0); // comment
        put16(directory, 0); // disk
        put16(directory, 0); // kind of content
        put32(directory, 0); // rights
        put32(directory, entry.offset);
        directory += entry.name;
    }
    QByteArray end = "PK\5\6";
    put32(end, 0);
    put16(end, quint32(m_entries.size()));
    put16(end, quint32(m_entries.size()));
    put32(end, quint32(directory.size()));
    put32(end, quint32(m_bytes.size()));
    put16(end, 0);
    return m_bytes + directory + end;
}

} // namespace Gongkai
