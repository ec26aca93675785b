// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <array>

namespace Gongkai {

/// What a camera writes into a photo besides its pixels.
struct CameraSays
{
    QByteArray takenAt = {};              ///< `2015:06:18 09:12:30`; empty for none
    int orientation = 0;                  ///< 1 to 8; 0 for none
    char north = 0;                       ///< N or S; 0 for no place
    std::array<quint32, 3> latitude = {}; ///< degrees, minutes and seconds of arc
    char east = 'E';                      ///< E or W
    std::array<quint32, 3> longitude = {};
    quint32 denominator = 1; ///< of all of them
};

/// The block of Exif 2.3 that says it, the large end of each number first.
class ExifBlock
{
public:
    explicit ExifBlock(const CameraSays &camera)
    {
        const bool hasPlace = camera.north != 0;
        const bool hasTime = !camera.takenAt.isEmpty();
        m_bytes = QByteArray("MM\0\x2A\0\0\0\x08", 8);
        const quint32 parts = (camera.orientation > 0 ? 1 : 0) + (hasTime ? 1 : 0) + (hasPlace ? 1 : 0);
        putShort(parts);
        // Behind the entries of this part stands the next part's address, and then what they point at.
        const quint32 timePart = 8 + 2 + 12 * parts + 4;
        const quint32 placePart = timePart + (hasTime ? 2 + 12 + 4 + 20 : 0);
        if (camera.orientation > 0) {
            putEntry(0x0112, 3, 1);
            putShort(quint32(camera.orientation));
            putShort(0);
        }
        if (hasTime) {
            putEntry(0x8769, 4, 1);
            putLong(timePart);
        }
        if (hasPlace) {
            putEntry(0x8825, 4, 1);
            putLong(placePart);
        }
        putLong(0);
        if (hasTime)
            putTime(camera.takenAt, timePart);
        if (hasPlace)
            putPlace(camera, placePart);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void putShort(quint32 value)
    {
        m_bytes += char(value >> 8 & 0xFF);
        m_bytes += char(value & 0xFF);
    }
    void putLong(quint32 value)
    {
        putShort(value >> 16);
        putShort(value);
    }
    void putEntry(quint32 tag, quint32 type, quint32 count)
    {
        putShort(tag);
        putShort(type);
        putLong(count);
    }
    void putTime(const QByteArray &takenAt, quint32 address)
    {
        putShort(1);
        putEntry(0x9003, 2, 20);
        putLong(address + 2 + 12 + 4);
        putLong(0);
        m_bytes += takenAt.leftJustified(20, '\0', true);
    }
    void putPlace(const CameraSays &camera, quint32 address)
    {
        const quint32 numbers = address + 2 + 4 * 12 + 4;
        putShort(4);
        putLetter(1, camera.north);
        putEntry(2, 5, 3);
        putLong(numbers);
        putLetter(3, camera.east);
        putEntry(4, 5, 3);
        putLong(numbers + 24);
        putLong(0);
        for (const auto &place : {camera.latitude, camera.longitude}) {
            for (const quint32 number : place) {
                putLong(number);
                putLong(camera.denominator);
            }
        }
    }
    void putLetter(quint32 tag, char letter)
    {
        putEntry(tag, 2, 2);
        m_bytes += letter;
        m_bytes += QByteArray(3, '\0');
    }

    QByteArray m_bytes;
};

inline QByteArray pictureAs(const char *format, QSize size, QColor colour = Qt::blue)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.save(&buffer, format))
        qFatal("no %s", format);
    return bytes;
}

/// @p jpeg with @p exif put in front of its other segments, as any camera does.
inline QByteArray withExif(QByteArray jpeg, const QByteArray &exif)
{
    const QByteArray block = QByteArray("Exif\0\0", 6) + exif;
    const int length = int(block.size()) + 2;
    jpeg.insert(2, QByteArray("\xFF\xE1", 2) + char(length >> 8) + char(length & 0xFF) + block);
    return jpeg;
}

/// A JPEG of one colour as a camera that says @p camera would write it.
inline QByteArray photoOf(const CameraSays &camera, QSize size = {320, 240}, QColor colour = Qt::darkGreen)
{
    return withExif(pictureAs("jpg", size, colour), ExifBlock(camera).bytes());
}

/// The head of a PNG that promises @p width times @p height pixels and has none.
inline QByteArray pngHead(quint32 width, quint32 height)
{
    QByteArray head("IHDR");
    for (const quint32 number : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            head += char(number >> shift & 0xFF);
    }
    head += QByteArray("\x08\x02\x00\x00\x00", 5);
    quint32 crc = 0xFFFFFFFF;
    for (const char c : std::as_const(head)) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    crc = ~crc;
    QByteArray sum;
    for (int shift = 24; shift >= 0; shift -= 8)
        sum += char(crc >> shift & 0xFF);
    // A reader takes the head for read when the first part of the pixels begins.
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + head + sum + QByteArray("\0\0\0\0IDAT\x35\xAF\x06\x1E", 12);
}

} // namespace Gongkai
