// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photoheap.h"
#include "records.h"

#include <QIcon>

namespace Gongkai {

/// One file of a heap beside the visit that it will be kept with.
struct SortedPhoto
{
    HeapFile file;
    PhotoReason reason = PhotoReason::Unknown;
    std::optional<QString> visit{}; ///< id of the visit
    bool isChosen = false;          ///< the clerk chose the visit, or none
    bool isFar = false;             ///< taken far from the village of the visit that was proposed
    QIcon icon{};

    bool operator==(const SortedPhoto &other) const
    {
        return file.path == other.file.path && visit == other.visit && isChosen == other.isChosen;
    }
};

/// A heap of photos while it is sorted to visits: first as proposed, then as the clerk says.
class PhotoSorting
{
public:
    PhotoSorting() = default;
    PhotoSorting(std::vector<HeapFile> heap, const std::vector<Visit> &visits, const std::vector<Village> &villages);

    [[nodiscard]] const std::vector<SortedPhoto> &photos() const { return m_photos; }
    /// Puts the photos at @p rows to @p visit, or to none.
    void assign(const std::vector<int> &rows, const std::optional<QString> &visit);
    /// Whether files that can't be shown are taken in, too.
    void setKeepsUnshown(bool keepsUnshown) { m_keepsUnshown = keepsUnshown; }
    [[nodiscard]] bool keepsUnshown() const { return m_keepsUnshown; }

    /// True for what can be put to a visit at all: no double, and readable as a file.
    [[nodiscard]] static bool canBeTaken(const SortedPhoto &photo);
    /// The places of those that are taken in now.
    [[nodiscard]] std::vector<size_t> taken() const;
    /// How many could be taken in and are not, for want of a visit.
    [[nodiscard]] int withoutVisit() const;
    [[nodiscard]] int count(HeapFate fate) const;
    /// How many new files can't be shown. Where these are kept, each is also taken in or without a visit.
    [[nodiscard]] int unshown() const;

    /// The record of the photo at @p place, once its file is kept as @p kept.
    [[nodiscard]] Attachment record(size_t place, const KeptFile &kept, const Moment &now) const;

private:
    [[nodiscard]] bool isWanted(const SortedPhoto &photo) const;

    std::vector<SortedPhoto> m_photos;
    bool m_keepsUnshown = false;
};

} // namespace Gongkai
