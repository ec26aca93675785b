// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace Gongkai {

/// The session of whoever sits at this machine: the system's account, its host name, the real clock.
[[nodiscard]] Session systemSession();

/// Puts the window together and stays until it is closed; gives the exit code. @p store is the file to open, empty for
/// the last one.
[[nodiscard]] int openWindow(const QString &store);

} // namespace Gongkai
