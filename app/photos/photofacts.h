// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "recordenums.h"

#include <QString>

#include <optional>

namespace Gongkai {

/// What a file is by its content; its name may promise something else.
enum class PhotoKind {
    Picture, ///< one that this program can show
    // Pictures that it can't show, or not on this machine.
    Heic, ///< of a newer phone
    WebP, ///< of an app that sends photos on
    Tiff, ///< of a scanner
    Gif,
    Bmp,
    Video,
    Other,
    None, ///< a folder, a link to nowhere, a file that can't be opened
};

/// Whether a picture can be shown.
enum class PhotoState {
    Whole,
    CutOff,   ///< the end is missing; what is there can be shown
    TooLarge, ///< more pixels than any camera has
    Broken,   ///< says that it is a picture, but can't be read; or is no picture
};

/// What a picture file says of itself.
struct PhotoFacts
{
    std::optional<Moment> takenAt{}; ///< wall clock; without one the file has no time either
    PhotoTime source = PhotoTime::File;
    std::optional<double> latitude{};  ///< degrees north, set with longitude
    std::optional<double> longitude{}; ///< degrees east
    int width = 0;                     ///< in pixels, as it is shown upright; 0 where that is not known
    int height = 0;
    PhotoKind kind = PhotoKind::None;
    PhotoState state = PhotoState::Broken;

    [[nodiscard]] bool isReadable() const { return state == PhotoState::Whole || state == PhotoState::CutOff; }
};

/// What the file at @p path says: the time by the camera (DateTimeOriginal of Exif 2.3, the clock on the wall, whatever
/// its zone), else that in the file's name, else that of the file; the place by the camera. The pixels are not read, so
/// that a picture that is whole by its head may still prove broken. Never more than a part of the file in memory; for
/// any thread.
[[nodiscard]] PhotoFacts photoFactsOf(const QString &path);

} // namespace Gongkai
