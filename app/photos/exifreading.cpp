// SPDX-License-Identifier: GPL-3.0-or-later
#include "exifreading.h"

#include <libexif/exif-data.h>

#include <cmath>
#include <cstring>
#include <memory>

namespace Gongkai {

namespace {

using Exif = std::unique_ptr<ExifData, decltype(&exif_data_unref)>;

Exif dataIn(const QByteArray &start)
{
    Exif exif(exif_data_new(), exif_data_unref);
    if (!exif)
        return exif;
    // What a camera left out is not to be made up.
    exif_data_unset_option(exif.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_load_data(exif.get(), reinterpret_cast<const unsigned char *>(start.constData()),
        static_cast<unsigned int>(start.size()));
    return exif;
}

const ExifEntry *entryIn(const Exif &exif, ExifIfd part, int tag)
{
    const ExifEntry *entry = exif_content_get_entry(exif->ifd[part], static_cast<ExifTag>(tag));
    return entry && entry->data ? entry : nullptr;
}

QString textIn(const Exif &exif, ExifIfd part, int tag)
{
    const ExifEntry *entry = entryIn(exif, part, tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII)
        return {};
    const auto *text = reinterpret_cast<const char *>(entry->data);
    return QString::fromLatin1(text, qsizetype(strnlen(text, entry->size)));
}

/// `2015:06:18 09:12:30`; a camera whose clock was never set writes blanks or noughts.
std::optional<Moment> momentIn(const Exif &exif, int tag)
{
    const QString text = textIn(exif, EXIF_IFD_EXIF, tag);
    if (text.size() != 19)
        return std::nullopt;
    QString iso = text;
    iso[4] = iso[7] = u'-';
    iso[10] = u'T';
    return Moment::fromString(iso);
}

/// Degrees, minutes and seconds, each a fraction, as a number of degrees of the sign of @p reference.
std::optional<double> degreesIn(const Exif &exif, int tag, const QString &reference, QChar negative, double limit)
{
    constexpr unsigned int Parts = 3;
    constexpr unsigned int PartSize = 8;
    const ExifEntry *entry = entryIn(exif, EXIF_IFD_GPS, tag);
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->components != Parts || entry->size < Parts * PartSize
        || reference.isEmpty())
        return std::nullopt;
    const ExifByteOrder order = exif_data_get_byte_order(exif.get());
    double degrees = 0;
    double unit = 1;
    for (unsigned int part = 0; part < Parts; ++part, unit *= 60) {
        const ExifRational fraction = exif_get_rational(entry->data + part * PartSize, order);
        if (fraction.denominator == 0)
            return std::nullopt;
        degrees += double(fraction.numerator) / double(fraction.denominator) / unit;
    }
    if (degrees > limit)
        return std::nullopt;
    return reference.front().toUpper() == negative ? -degrees : degrees;
}

} // namespace

ExifReading readExif(const QByteArray &start)
{
    ExifReading reading;
    const Exif exif = dataIn(start);
    if (!exif)
        return reading;
    reading.takenAt = momentIn(exif, EXIF_TAG_DATE_TIME_ORIGINAL);
    const auto latitude =
        degreesIn(exif, EXIF_TAG_GPS_LATITUDE, textIn(exif, EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF), u'S', 90);
    const auto longitude =
        degreesIn(exif, EXIF_TAG_GPS_LONGITUDE, textIn(exif, EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF), u'W', 180);
    // A phone without a fix writes noughts, and nobody inspects villages in the Gulf of Guinea.
    if (latitude && longitude && (std::abs(*latitude) > 0 || std::abs(*longitude) > 0)) {
        reading.latitude = latitude;
        reading.longitude = longitude;
    }
    return reading;
}

} // namespace Gongkai
