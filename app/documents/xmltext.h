// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// @p text without what XML 1.0 (2.2) does not allow in a document: control characters but line ends and tabs, halves
/// of surrogate pairs, U+FFFE and U+FFFF.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace Gongkai
