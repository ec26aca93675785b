// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QCache>
#include <QPixmap>

namespace Gongkai {

/// The sheets of a paper as pictures at one scale, so that scrolling copies them instead of drawing each glyph again.
/// The sheets looked at last are kept, up to a fixed amount of memory; a sheet too large for that is not kept.
class SheetCache
{
public:
    SheetCache();

    /// Forgets all: another paper is shown.
    void clear();
    /// Page @p page of @p paper, @p scale device pixels a unit of 1/720 inch; drawn if it is not there. A null picture
    /// where it would be too large: the sheet has to be drawn in place then.
    [[nodiscard]] QPixmap sheet(const PageList &paper, int page, double scale);
    /// True if sheet() would not have to draw.
    [[nodiscard]] bool has(int page, double scale) const;
    /// True if a sheet at @p scale is small enough to be kept.
    [[nodiscard]] static bool fits(double scale);

private:
    QCache<int, QPixmap> m_sheets;
    double m_scale = 0;
};

} // namespace Gongkai
