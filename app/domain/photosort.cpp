// SPDX-License-Identifier: GPL-3.0-or-later
#include "photosort.h"

#include <QTime>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace Gongkai {

namespace {

using Visits = std::vector<const Visit *>;

constexpr double EarthRadius = 6371; // kilometres

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// The nearest of @p villages that has coordinates and lies within reach of where @p photo was taken.
const Village *villageOf(const PhotoOrigin &photo, const std::vector<Village> &villages)
{
    if (!photo.latitude || !photo.longitude)
        return nullptr;
    const Village *nearest = nullptr;
    double least = PhotoReach;
    for (const Village &village : villages) {
        if (!village.latitude || !village.longitude)
            continue;
        const double distance =
            kilometresBetween(*photo.latitude, *photo.longitude, *village.latitude, *village.longitude);
        if (distance <= least) {
            least = distance;
            nearest = &village;
        }
    }
    return nearest;
}

Visits onDay(const std::vector<Visit> &visits, QDate day)
{
    Visits found;
    for (const Visit &visit : visits) {
        if (visit.on == day)
            found.push_back(&visit);
    }
    return found;
}

Visits atVillage(const Visits &visits, const QString &village)
{
    Visits found;
    std::copy_if(visits.begin(), visits.end(), std::back_inserter(found),
        [&village](const Visit *visit) { return visit->village == village; });
    return found;
}

bool hasTimes(const Visit *visit)
{
    return !visit->arrivedAt.isEmpty() || !visit->leftAt.isEmpty();
}

/// Those of @p visits that lasted at @p moment; an end that nobody noted is open.
Visits lastingAt(const Visits &visits, const Moment &moment)
{
    // HH:MM sorts as the times do.
    const QString time = QTime(moment.hour(), moment.minute()).toString(u"HH:mm");
    Visits found;
    std::copy_if(visits.begin(), visits.end(), std::back_inserter(found), [&time](const Visit *visit) {
        return hasTimes(visit) && (visit->arrivedAt.isEmpty() || visit->arrivedAt <= time)
            && (visit->leftAt.isEmpty() || visit->leftAt >= time);
    });
    return found;
}

PhotoProposal oneOf(const Visits &visits, PhotoReason reason)
{
    if (visits.size() == 1)
        return {visits.front()->id, reason};
    return {std::nullopt, PhotoReason::Several};
}

PhotoProposal byTime(const Visits &visits, const Moment &moment, PhotoReason reasonForOne)
{
    if (visits.size() == 1 && reasonForOne == PhotoReason::DayAndPlace)
        return oneOf(visits, reasonForOne);
    if (const Visits lasting = lastingAt(visits, moment); lasting.size() == 1)
        return oneOf(lasting, PhotoReason::DayAndTime);
    return oneOf(visits, reasonForOne);
}

/// Without a time a place alone tells only where no more than one visit went.
PhotoProposal byPlace(const Village *village, const std::vector<Visit> &visits)
{
    if (!village)
        return {};
    Visits all;
    for (const Visit &visit : visits)
        all.push_back(&visit);
    const Visits there = atVillage(all, village->code);
    return there.empty() ? PhotoProposal{std::nullopt, PhotoReason::Elsewhere} : oneOf(there, PhotoReason::Place);
}

/// The village with @p code, if it has coordinates.
const Village *placed(const QString &code, const std::vector<Village> &villages)
{
    const auto village =
        std::find_if(villages.begin(), villages.end(), [&code](const Village &each) { return each.code == code; });
    return village != villages.end() && village->latitude && village->longitude ? &*village : nullptr;
}

/// Drops visits to villages whose own coordinates say that the photo was taken at another one.
Visits withoutPlace(const Visits &visits, const std::vector<Village> &villages)
{
    Visits found;
    std::copy_if(visits.begin(), visits.end(), std::back_inserter(found),
        [&villages](const Visit *visit) { return !placed(visit->village, villages); });
    return found;
}

/// True if both the place of @p photo and that of the village of the visit with @p id are known and lie apart.
bool isFarFrom(
    const PhotoOrigin &photo, const QString &id, const std::vector<Visit> &visits, const std::vector<Village> &villages)
{
    const auto visit = std::find_if(visits.begin(), visits.end(), [&id](const Visit &each) { return each.id == id; });
    const Village *village = visit != visits.end() ? placed(visit->village, villages) : nullptr;
    return village && photo.latitude && photo.longitude
        && kilometresBetween(*photo.latitude, *photo.longitude, *village->latitude, *village->longitude) > PhotoReach;
}

PhotoProposal proposalFor(
    const PhotoOrigin &photo, const std::vector<Visit> &visits, const std::vector<Village> &villages)
{
    const Village *village = villageOf(photo, villages);
    if (!photo.takenAt)
        return byPlace(village, visits);
    const Visits ofDay = onDay(visits, photo.takenAt->day());
    if (ofDay.empty())
        return {std::nullopt, PhotoReason::NoVisit};
    if (!village)
        return byTime(ofDay, *photo.takenAt, PhotoReason::OnlyVisit);
    if (const Visits there = atVillage(ofDay, village->code); !there.empty())
        return byTime(there, *photo.takenAt, PhotoReason::DayAndPlace);
    const Visits possible = withoutPlace(ofDay, villages);
    if (possible.empty())
        return {std::nullopt, PhotoReason::Elsewhere};
    return byTime(possible, *photo.takenAt, PhotoReason::OnlyVisit);
}

} // namespace

double kilometresBetween(double latitude, double longitude, double otherLatitude, double otherLongitude)
{
    const double north = std::sin(radians(otherLatitude - latitude) / 2);
    const double east = std::sin(radians(otherLongitude - longitude) / 2);
    const double half = north * north + std::cos(radians(latitude)) * std::cos(radians(otherLatitude)) * east * east;
    return 2 * EarthRadius * std::asin(std::min(1.0, std::sqrt(half)));
}

std::vector<PhotoProposal> sortPhotos(
    const std::vector<PhotoOrigin> &photos, const std::vector<Visit> &visits, const std::vector<Village> &villages)
{
    std::vector<PhotoProposal> proposals;
    proposals.reserve(photos.size());
    for (const PhotoOrigin &photo : photos) {
        PhotoProposal proposal = proposalFor(photo, visits, villages);
        proposal.isFar = proposal.visit && isFarFrom(photo, *proposal.visit, visits, villages);
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace Gongkai
