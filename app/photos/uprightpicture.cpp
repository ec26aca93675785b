// SPDX-License-Identifier: GPL-3.0-or-later
#include "uprightpicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>

namespace Gongkai {

namespace {

constexpr qint64 MostPixels = 1'000'000'000;
/// Megabytes that one picture may take while it is read, for formats that can't be read smaller than they are: enough
/// for an A3 page scanned with 600 points to the inch.
constexpr int MostMemory = 512;

/// On half the width of a sheet, 1600 pixels are more than 500 to the inch.
constexpr int PaperSize = 1600;
constexpr int PaperQuality = 85;
/// A fixed density, for that of the screen would be written otherwise.
constexpr int DotsPerMetre = 11811;

void setLimitOnce()
{
    static const bool isSet = [] {
        QImageReader::setAllocationLimit(MostMemory);
        return true;
    }();
    Q_UNUSED(isSet)
}

} // namespace

bool isTooLarge(QSize size)
{
    return qint64(size.width()) * size.height() > MostPixels;
}

bool isShownFormat(const QByteArray &format)
{
    // A drawing such as SVG is a program of a kind, and is not started for its looks.
    static constexpr std::array formats{"bmp", "gif", "jpeg", "jpg", "png", "pbm", "pgm", "ppm", "tiff", "tif", "webp"};
    return std::any_of(formats.begin(), formats.end(), [&format](const char *known) { return format == known; });
}

QImage uprightPicture(const QString &path, int size)
{
    setLimitOnce();
    QImageReader reader(path);
    // The name may promise something else.
    reader.setDecideFormatFromContent(true);
    if (!isShownFormat(reader.format()))
        return {};
    const QSize whole = reader.size();
    if (whole.isEmpty() || isTooLarge(whole))
        return {};
    const QSize small = whole.scaled(size, size, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    if (small.width() < whole.width())
        reader.setScaledSize(small);
    reader.setAutoTransform(true);
    return reader.read();
}

QByteArray pictureForPaper(const QString &path, bool isGrey)
{
    QImage picture = uprightPicture(path, PaperSize);
    if (picture.isNull())
        return {};
    if (picture.colorSpace().isValid())
        picture.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (isGrey)
        picture.convertTo(QImage::Format_Grayscale8);
    // Painted anew it keeps its pixels and nothing else: no remark, no profile, nothing to see through.
    QImage plain(picture.size(), QImage::Format_RGB32);
    plain.setDotsPerMeterX(DotsPerMetre);
    plain.setDotsPerMeterY(DotsPerMetre);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(QRect(QPoint(), plain.size()), picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(PaperQuality);
    return writer.write(plain) ? bytes : QByteArray();
}

} // namespace Gongkai
