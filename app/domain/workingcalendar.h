// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace Gongkai {

/// Which days are worked, after the State Council's yearly notices: announced days off are off, announced make-up days
/// are on, every other Saturday and Sunday is off. In a year without a notice weekends alone count, and knows() says
/// so.
class WorkingCalendar
{
public:
    /// Adds what @p text announces, replacing earlier words on the same days. The text has a block a year:
    /// `notice 2015`, then lines `off 2015-01-01..2015-01-03 NAME` or `work 2015-01-04 NAME`; `#` begins a comment.
    /// Fails with Invalid, one fault a wrong line (`line 12`); then nothing is added.
    [[nodiscard]] Result<void> addNotices(QStringView text);

    /// True if the notice of @p year has been added.
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    /// The newest year with a notice, 0 without any.
    [[nodiscard]] int newestYear() const;
    /// The announced name of @p day ("国庆节"), empty when no notice mentions it.
    [[nodiscard]] QString nameOf(QDate day) const;

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// @p day itself when it is worked, else the nearest worked day before it.
    [[nodiscard]] QDate workingDayUpTo(QDate day) const;
    /// @p day itself when it is worked, else the nearest worked day after it.
    [[nodiscard]] QDate workingDayFrom(QDate day) const;
    /// The day that lies @p count working days after @p day, which itself does not count (Civil Code, art. 201); @p day
    /// for 0. A negative @p count goes back.
    [[nodiscard]] QDate plusWorkingDays(QDate day, int count) const;

private:
    struct Announced
    {
        bool isOff;
        QString name;
    };
    QHash<QDate, Announced> m_days;
    QSet<int> m_years;
};

} // namespace Gongkai
