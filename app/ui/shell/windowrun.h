// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

class QApplication;

namespace Gongkai {

/// What the window starts with.
struct WindowOptions
{
    QString store; ///< the file to open; empty for the last one, or the welcome page where there is none
    Session session;
};

/// Opens the window and stays until the last one is closed; gives the exit code.
[[nodiscard]] int runWindow(QApplication &application, const WindowOptions &options);

} // namespace Gongkai
