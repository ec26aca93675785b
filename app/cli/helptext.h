// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <memory>
#include <vector>

namespace Gongkai {

/// The options that every command knows.
[[nodiscard]] QList<QCommandLineOption> commonOptions();
/// The help of the program as a whole: all commands, the common options, the exit codes.
[[nodiscard]] QString helpOn(const std::vector<std::unique_ptr<Command>> &commands);
/// The help of one command.
[[nodiscard]] QString helpOn(const Command &command);

} // namespace Gongkai
