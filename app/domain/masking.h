// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// A telephone number of which the middle is hidden: 138****5678. A short one keeps its last two digits.
[[nodiscard]] QString maskedPhone(const QString &phone);
/// A name of which only the first character is shown: 张**.
[[nodiscard]] QString maskedName(const QString &name);

} // namespace Gongkai
