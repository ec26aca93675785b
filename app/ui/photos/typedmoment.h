// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

namespace Gongkai {

/// @p moment as it is typed, to the minute: `2015-06-18 09:30`; empty for none.
[[nodiscard]] inline QString typedMomentText(const std::optional<Moment> &moment)
{
    return moment ? moment->toString().left(16).replace(u'T', u' ') : QString();
}

/// Reads it back.
[[nodiscard]] inline std::optional<Moment> typedMoment(const QString &text)
{
    return Moment::fromString(QString(text).replace(u' ', u'T'));
}

} // namespace Gongkai
