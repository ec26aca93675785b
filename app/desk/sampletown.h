// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace Gongkai {

/// The exchange file of the sample town, 三教镇 in 2015, which comes with the program.
[[nodiscard]] Result<QByteArray> sampleTown();

} // namespace Gongkai
