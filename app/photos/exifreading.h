// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

#include <QByteArray>

#include <optional>

namespace Gongkai {

/// What a camera wrote into a picture (Exif 2.3).
struct ExifReading
{
    std::optional<Moment> takenAt{};
    std::optional<double> latitude{}; ///< set with longitude
    std::optional<double> longitude{};
};

/// The start of a file, in bytes, that holds what a camera wrote: a segment of at most 64 KiB, and others before it.
inline constexpr qint64 LargestExif = 256 * 1024;

/// Reads it from the start of a JPEG file. What is missing or makes no sense is left out.
[[nodiscard]] ExifReading readExif(const QByteArray &start);

} // namespace Gongkai
