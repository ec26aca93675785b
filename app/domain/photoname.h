// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

class QTimeZone;

namespace Gongkai {

/// The moment that a phone wrote into the name of a photo, on the wall clock of @p zone: `IMG_20150618_093012.jpg`,
/// `20150618093012.jpg`, `Screenshot_2015-06-18-09-30-12.png`, or milliseconds since 1970 as chat programs write them,
/// `mmexport1434591012345.jpg`. Nothing for a name with a day alone, with a day or a time that there is none of, with
/// more digits than these forms have, or of a year in which no phone took photos.
[[nodiscard]] std::optional<Moment> momentInName(const QString &name, const QTimeZone &zone);

} // namespace Gongkai
