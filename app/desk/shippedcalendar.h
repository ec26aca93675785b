// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workingcalendar.h"

namespace Gongkai {

/// The State Council's notices that come with the program, and those that were added to @p folder (`*.txt`, each a
/// notice in the same form; later names overrule earlier ones). Fails with Invalid or Io if one of them can't be read;
/// detail names the file.
[[nodiscard]] Result<WorkingCalendar> readCalendar(const QString &folder = {});

} // namespace Gongkai
