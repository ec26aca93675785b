// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <vector>

namespace Gongkai {

/// One side of paper in a print job: a page of one of the papers, or an empty back.
struct PaperSide
{
    size_t paper = 0; ///< by its place among the papers
    int page = 0;     ///< from 0; -1 for an empty back

    bool operator==(const PaperSide &) const = default;
};

/// The sides of a job that prints @p papers one after another. Where both sides of a sheet are printed, each paper
/// begins on a sheet of its own, and so does what is cut off or taken off and sent back: else the reader would send the
/// back of it along.
[[nodiscard]] std::vector<PaperSide> sidesOf(const std::vector<const PageList *> &papers, bool isBothSides);

} // namespace Gongkai
