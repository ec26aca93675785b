// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Gongkai {

/// Whole sentences one after another: with a blank between two of them, in Chinese with none. Empty
/// ones are left out.
[[nodiscard]] QString inOneLine(const QStringList &sentences);

} // namespace Gongkai
