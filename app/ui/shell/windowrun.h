// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace Gongkai {

/// What the window starts with.
struct WindowOptions
{
    /// The file to open; empty for the last one, or the welcome page where there is none.
    QString store;
    Session session;
};

/// Opens the window in the QApplication that runs and stays until the last one is closed; gives the exit code.
[[nodiscard]] int runWindow(const WindowOptions &options);

} // namespace Gongkai
