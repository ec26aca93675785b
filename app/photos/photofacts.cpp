// SPDX-License-Identifier: GPL-3.0-or-later
#include "photofacts.h"

#include "exifreading.h"
#include "jpegends.h"
#include "photoname.h"
#include "uprightpicture.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype HeadSize = 16;

/// The brands of ISO 14496-12 files (`ftyp`) that are pictures; others are films.
constexpr std::array HeicBrands{"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis"};

/// The kind of a picture that nothing here reads, by its first bytes; None for what is not known as one.
PhotoKind unshownKindOf(const QByteArray &head)
{
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return PhotoKind::WebP;
    // TIFF 6.0, section 2; the number is 43 in files of more than 4 GB.
    for (const char *start : {"II\x2A\0", "MM\0\x2A", "II\x2B\0", "MM\0\x2B"}) {
        if (head.startsWith(QByteArray(start, 4)))
            return PhotoKind::Tiff;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return PhotoKind::Gif;
    // Two letters begin many a text; those four bytes are kept free in a BMP.
    return head.startsWith("BM") && head.mid(6, 4) == QByteArray(4, '\0') ? PhotoKind::Bmp : PhotoKind::None;
}

PhotoKind kindOf(const QByteArray &head, bool isPicture)
{
    if (isPicture)
        return PhotoKind::Picture;
    if (const PhotoKind unshown = unshownKindOf(head); unshown != PhotoKind::None)
        return unshown;
    if (head.mid(4, 4) == "ftyp") {
        const QByteArray brand = head.mid(8, 4);
        const bool isStill =
            std::any_of(HeicBrands.begin(), HeicBrands.end(), [&brand](const char *known) { return brand == known; });
        return isStill ? PhotoKind::Heic : PhotoKind::Video;
    }
    const bool isFilm = (head.startsWith("RIFF") && head.mid(8, 4) == "AVI ") || head.startsWith("\x1A\x45\xDF\xA3")
        || head.startsWith(QByteArray("\0\0\1\xBA", 4));
    return isFilm ? PhotoKind::Video : PhotoKind::Other;
}

PhotoState stateOf(const QImageReader &reader, QFile &file, QSize size)
{
    if (size.isEmpty())
        return PhotoState::Broken;
    if (isTooLarge(size))
        return PhotoState::TooLarge;
    return reader.format() != "jpeg" || isWholeJpeg(file) ? PhotoState::Whole : PhotoState::CutOff;
}

void readPicture(PhotoFacts &facts, QFile &file)
{
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    if (!isShownFormat(reader.format()))
        return;
    facts.kind = PhotoKind::Picture;
    QSize size = reader.size();
    facts.state = stateOf(reader, file, size);
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    facts.width = std::max(0, size.width());
    facts.height = std::max(0, size.height());
}

/// What phones write into a name outlives copying and sending; the time of the file does not.
std::optional<Moment> timeOfFile(const QFileInfo &info)
{
    if (const auto named = momentInName(info.fileName(), QTimeZone::systemTimeZone()))
        return named;
    const Moment changedAt = Moment::of(info.lastModified());
    return changedAt.isValid() ? std::optional(changedAt) : std::nullopt;
}

} // namespace

PhotoFacts photoFactsOf(const QString &path)
{
    PhotoFacts facts;
    const QFileInfo info(path);
    QFile file(path);
    // Looks before it opens: opening a pipe would wait for whoever writes into it.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return facts;
    facts.takenAt = timeOfFile(info);
    const QByteArray head = file.peek(HeadSize);
    readPicture(facts, file);
    facts.kind = kindOf(head, facts.kind == PhotoKind::Picture);
    if (facts.kind != PhotoKind::Picture || !file.seek(0))
        return facts;
    const ExifReading exif = readExif(file.read(LargestExif));
    facts.latitude = exif.latitude;
    facts.longitude = exif.longitude;
    if (exif.takenAt) {
        facts.takenAt = exif.takenAt;
        facts.source = PhotoTime::Camera;
    }
    return facts;
}

} // namespace Gongkai
