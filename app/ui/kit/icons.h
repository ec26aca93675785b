// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

#include <QIcon>

namespace Gongkai {

/// The icon with the file name @p name, without its ending.
[[nodiscard]] QIcon iconNamed(const QString &name);
/// The icon of a standing, each with a shape of its own.
[[nodiscard]] QIcon iconOf(Standing standing);

} // namespace Gongkai
