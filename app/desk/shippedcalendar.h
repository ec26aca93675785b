// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workingcalendar.h"

namespace Gongkai {

class Store;

/// The State Council's notices that come with the program.
[[nodiscard]] Result<WorkingCalendar> readCalendar();

/// The calendar that everything of @p store is judged by, in the window and on the command line: the shipped one, with
/// each notice that the town keeps in the store in the place of the shipped notice of its year. Fails as the store's
/// books do.
[[nodiscard]] Result<WorkingCalendar> calendarOf(Store &store);

} // namespace Gongkai
