// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Gongkai {

/// @p ground with @p share of @p colour in it, 0 to 1: tints that follow the palette, light or dark.
[[nodiscard]] inline QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * float(share); };
    return QColor::fromRgbF(part(ground.redF(), colour.redF()), part(ground.greenF(), colour.greenF()),
        part(ground.blueF(), colour.blueF()));
}

} // namespace Gongkai
