// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workingcalendar.h"

namespace Gongkai {

class KnownThen;
class Store;

/// The State Council's notices that come with the program.
[[nodiscard]] Result<WorkingCalendar> readCalendar();

/// The calendar that everything of @p store is judged by, in the window and on the command line: the shipped one, with
/// each notice that the town keeps in the store in the place of the shipped notice of its year. Fails as the store's
/// books do.
[[nodiscard]] Result<WorkingCalendar> calendarOf(Store &store);
/// The calendar of @p store with the notices that the town had added by the moment of @p then alone.
[[nodiscard]] Result<WorkingCalendar> calendarKnownAt(Store &store, KnownThen &then);

} // namespace Gongkai
