// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <optional>
#include <vector>

namespace Gongkai {

/// When and where a photo was taken, as far as that is known.
struct PhotoOrigin
{
    std::optional<Moment> takenAt{};
    std::optional<double> latitude{};
    std::optional<double> longitude{};
};

/// Why a photo is proposed for a visit, or for none.
enum class PhotoReason {
    DayAndPlace, ///< taken on the day of the visit near its village
    DayAndTime,  ///< taken between arrival and departure
    OnlyVisit,   ///< the one visit of that day
    Place,       ///< without a time, near the village of one visit alone
    // No visit is proposed.
    Unknown,   ///< neither time nor place is known
    NoVisit,   ///< nobody visited a village on that day
    Elsewhere, ///< taken near a village that was not visited on that day
    Several,   ///< more than one visit comes into question
};

struct PhotoProposal
{
    std::optional<QString> visit{}; ///< the visit's id
    PhotoReason reason = PhotoReason::Unknown;
    bool isFar = false; ///< taken further than PhotoReach from the coordinates of the visit's village

    bool operator==(const PhotoProposal &) const = default;
};

/// How far from its village's coordinates a photo may be taken, in kilometres. It also bears that maps of China show
/// places some 500 m from where a satellite receiver sees them.
inline constexpr double PhotoReach = 2;

/// Kilometres between two places on the ground, each in degrees north and east.
[[nodiscard]] double kilometresBetween(double latitude, double longitude, double otherLatitude, double otherLongitude);

/// For each of @p photos the one of @p visits that it was most likely taken at: among those of its day by the nearest
/// of @p villages, where both have coordinates and lie within PhotoReach, and by the times of arrival and departure,
/// both ends included. A photo that could belong to more than one is left to the clerk. Where a visit is proposed by
/// its time although the photo was taken far from its village, the proposal says so.
[[nodiscard]] std::vector<PhotoProposal> sortPhotos(
    const std::vector<PhotoOrigin> &photos, const std::vector<Visit> &visits, const std::vector<Village> &villages);

} // namespace Gongkai
