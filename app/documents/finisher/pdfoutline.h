// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <vector>

class QPDF;

namespace Gongkai {

/// Adds @p bookmarks to @p pdf as a tree by their levels; @p pageTop is the top edge of each page in points. Nothing
/// without bookmarks.
void addOutline(QPDF &pdf, const std::vector<Bookmark> &bookmarks, double pageTop);

} // namespace Gongkai
