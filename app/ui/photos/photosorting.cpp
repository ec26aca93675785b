// SPDX-License-Identifier: GPL-3.0-or-later
#include "photosorting.h"

#include "filenames.h"
#include "newrecordid.h"
#include "photoorigin.h"

#include <QPixmap>

#include <algorithm>

namespace Gongkai {

PhotoSorting::PhotoSorting(
    std::vector<HeapFile> heap, const std::vector<Visit> &visits, const std::vector<Village> &villages)
{
    std::vector<PhotoOrigin> origins;
    origins.reserve(heap.size());
    for (const HeapFile &file : heap)
        origins.push_back(file.origin());
    const std::vector<PhotoProposal> proposals = sortPhotos(origins, visits, villages);
    m_photos.reserve(heap.size());
    for (size_t i = 0; i < heap.size(); ++i) {
        SortedPhoto photo{std::move(heap[i]), proposals[i].reason};
        if (canBeTaken(photo)) {
            photo.visit = proposals[i].visit;
            photo.isFar = proposals[i].isFar;
        }
        if (photo.file.isShown())
            photo.icon = QIcon(QPixmap::fromImage(photo.file.thumbnail));
        m_photos.push_back(std::move(photo));
    }
}

bool PhotoSorting::canBeTaken(const SortedPhoto &photo)
{
    return photo.file.fate == HeapFate::New;
}

bool PhotoSorting::isWanted(const SortedPhoto &photo) const
{
    return canBeTaken(photo) && (photo.file.isShown() || m_keepsUnshown);
}

void PhotoSorting::assign(const std::vector<int> &rows, const std::optional<QString> &visit)
{
    for (const int row : rows) {
        SortedPhoto &photo = m_photos.at(size_t(row));
        if (!canBeTaken(photo))
            continue;
        photo.visit = visit;
        photo.isChosen = true;
        // Whoever chose it knows why.
        photo.isFar = false;
    }
}

std::vector<size_t> PhotoSorting::taken() const
{
    std::vector<size_t> places;
    for (size_t i = 0; i < m_photos.size(); ++i) {
        if (isWanted(m_photos[i]) && m_photos[i].visit)
            places.push_back(i);
    }
    return places;
}

int PhotoSorting::withoutVisit() const
{
    return int(std::count_if(m_photos.begin(), m_photos.end(),
        [this](const SortedPhoto &photo) { return isWanted(photo) && !photo.visit; }));
}

int PhotoSorting::count(HeapFate fate) const
{
    return int(std::count_if(
        m_photos.begin(), m_photos.end(), [fate](const SortedPhoto &photo) { return photo.file.fate == fate; }));
}

int PhotoSorting::unshown() const
{
    return int(std::count_if(m_photos.begin(), m_photos.end(),
        [](const SortedPhoto &photo) { return canBeTaken(photo) && !photo.file.isShown(); }));
}

Attachment PhotoSorting::record(size_t place, const KeptFile &kept, const Moment &now) const
{
    const SortedPhoto &photo = m_photos.at(place);
    Attachment attachment;
    attachment.id = newRecordId();
    attachment.visit = photo.visit;
    attachment.name = shownFileName(photo.file.path);
    attachment.size = int(kept.size);
    attachment.sha256 = kept.sha256;
    attachment.addedAt = now;
    setOrigin(attachment, photo.file.facts);
    return attachment;
}

} // namespace Gongkai
