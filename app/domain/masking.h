// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

#include <QString>

namespace Gongkai {

/// A telephone number of which the middle is hidden: 138****5678. A short one keeps its last two digits.
[[nodiscard]] QString maskedPhone(const QString &phone);
/// A name of which only the first character is shown: 张**.
[[nodiscard]] QString maskedName(const QString &name);
/// @p value of the field @p field of @p list as histories show it: masked where it tells who called, and without what
/// is in @p callers where it is a text.
[[nodiscard]] QString maskedValue(List list, QStringView field, const QString &value, const QStringList &callers);

} // namespace Gongkai
