// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <memory>

namespace Gongkai {

// One maker for each command; what a command is stands in the file of its name.
[[nodiscard]] std::unique_ptr<Command> makeInitCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeReceiveCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeStandingCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoticesCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulletinCommand();
[[nodiscard]] std::unique_ptr<Command> makeFiguresCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportCommand();
[[nodiscard]] std::unique_ptr<Command> makeInspectionsCommand();
[[nodiscard]] std::unique_ptr<Command> makeInspectionBulletinCommand();
[[nodiscard]] std::unique_ptr<Command> makeApplicationsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makeBackupCommand();
[[nodiscard]] std::unique_ptr<Command> makeRestoreCommand();

} // namespace Gongkai
