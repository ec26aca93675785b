// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QLatin1StringView>

namespace Gongkai {

/// The pinyin initials of @p sign in all its readings (重: "cz") where they begin with different letters and it occurs
/// in names of offices, villages and items; empty for every other sign.
[[nodiscard]] QLatin1StringView initialsOfPolyphone(QChar sign);

} // namespace Gongkai
