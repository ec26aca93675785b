// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "workingcalendar.h"

namespace Gongkai {

class Store;

/// The State Council's notices that come with the program, and those that were added to @p folder (`*.txt`, each a
/// notice in the same form; later names overrule earlier ones). Fails with Invalid or Io if one of them can't be read;
/// detail names the file.
[[nodiscard]] Result<WorkingCalendar> readCalendar(const QString &folder = {});

/// The calendar that everything of @p store is judged by: readCalendar(@p folder), overruled by the notices that the
/// town keeps in the store. Fails as the store's books do besides.
[[nodiscard]] Result<WorkingCalendar> calendarOf(Store &store, const QString &folder = {});
/// The calendar of @p store with the notices that the town had added by @p moment alone.
[[nodiscard]] Result<WorkingCalendar> calendarKnownAt(Store &store, const Moment &moment, const QString &folder);

} // namespace Gongkai
