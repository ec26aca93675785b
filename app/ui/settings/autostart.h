// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Gongkai {

/// Whether the program starts when this account logs in: a file in the desktop's autostart folder
/// ($XDG_CONFIG_HOME/autostart), which is there only if the clerk wanted it.
namespace Autostart {

[[nodiscard]] QString file();
[[nodiscard]] bool isOn();
/// Writes or removes the file; it starts @p program as the desktop does. Fails with ReadOnly or Io.
[[nodiscard]] Result<void> set(bool isOn, const QString &program);

} // namespace Autostart

} // namespace Gongkai
