// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

namespace Gongkai {

/// The largest file that is taken for a notice, in bytes.
inline constexpr qint64 LargestNotice = 64 * 1024;

/// The notice on the days off of one year that @p bytes hold, its text in the form of WorkingCalendar. They are either
/// in that form themselves (`notice 2027`, `off 2027-10-01..2027-10-07 国庆节`, `work 2027-10-09 国庆节`) or JSON of
/// one year: `{"year":2027,"days":[{"name":"国庆节","date":"2027-10-01","isOffDay":true}]}`, other keys left alone.
/// Fails with Invalid, each fault placed by its line (`line 3`) or its day (`days[2].date`): a wrong line, more than
/// one year, a day that is not of the year before, of it or after it, no day at all, a text that is not UTF-8.
[[nodiscard]] Result<HolidayNotice> readHolidayFile(const QByteArray &bytes);

} // namespace Gongkai
