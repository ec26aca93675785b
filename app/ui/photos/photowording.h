// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photosorting.h"

namespace Gongkai {

/// Why a photo is put to its visit, or what keeps it from one: in a few words.
[[nodiscard]] QString reasonText(const SortedPhoto &photo);
/// When a photo was taken and where that is known from; a dash where nobody knows.
[[nodiscard]] QString takenText(const std::optional<Moment> &takenAt, const std::optional<PhotoTime> &source);
/// What keeps a kept file, or a part of it, from being shown; empty for a photo like any other.
[[nodiscard]] QString faultText(const PhotoFacts &facts);
/// What is to be known of a photo of a heap before it is kept: what contradicts its visit, what keeps it from being
/// shown; empty for one like any other.
[[nodiscard]] QString remarkText(const SortedPhoto &photo);
/// What keeps a file of a heap from being shown; empty for a photo like any other.
[[nodiscard]] QString conditionText(const HeapFile &file);

} // namespace Gongkai
