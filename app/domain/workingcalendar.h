// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace Gongkai {

/// What a notice says of one day.
struct AnnouncedDay
{
    QDate day;
    bool isOff = true; ///< off, else a make-up day that is worked
    QString name;      ///< of the holiday (国庆节)
    int notice = 0;    ///< the year of the notice that says so, which may be another than the day's

    bool operator==(const AnnouncedDay &) const = default;
};

/// The notice of one year.
struct YearNotice
{
    QString title; ///< empty where it did not say so
    QMap<QDate, AnnouncedDay> days;
};

/// Which days are worked, after the State Council's yearly notices: announced days off are off, announced make-up days
/// are on, every other Saturday and Sunday is off. In a year without a notice weekends alone count, and knows() says
/// so. Where two notices speak of one day, the notice of the later year holds, whichever was added first: it was issued
/// later.
class WorkingCalendar
{
public:
    /// Adds the notices that @p text holds; each takes the place of the whole notice of its year that was there, so
    /// that a day which it does not mention is an ordinary one again. The text has a block a year: `notice 2015`, then
    /// maybe `title NAME OF THE NOTICE`, then lines `off 2015-01-01..2015-01-03 NAME` or `work 2015-01-04 NAME`; `#`
    /// begins a comment. The days are of that year, of the one before or of the one after.
    /// Fails with Invalid, one fault a wrong line (`line 12`); then nothing is added.
    [[nodiscard]] Result<void> addNotices(QStringView text);

    /// True if the notice of @p year has been added.
    [[nodiscard]] bool knows(int year) const { return m_notices.contains(year); }
    /// The newest year with a notice, 0 without any.
    [[nodiscard]] int newestYear() const;
    /// The years with a notice, the earliest first.
    [[nodiscard]] QList<int> years() const { return m_notices.keys(); }
    /// What the notice of @p year is called (国务院办公厅关于2015年部分节假日安排的通知); empty where it did not say
    /// so.
    [[nodiscard]] QString titleOf(int year) const { return m_notices.value(year).title; }
    /// What the notice of @p year announces, in the order of the days.
    [[nodiscard]] std::vector<AnnouncedDay> announcedBy(int year) const;
    /// What a notice says of @p day; none where no notice mentions it.
    [[nodiscard]] std::optional<AnnouncedDay> announced(QDate day) const;
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
    /// What holds for @p day; null where no notice mentions it.
    [[nodiscard]] const AnnouncedDay *find(QDate day) const;

    QMap<int, YearNotice> m_notices; ///< by year
};

/// The month and day of the year (1 December) from which on the notice of the next year must be there, since deadlines
/// at the year's end reach into it.
inline constexpr int NextNoticeMonth = 12;

/// The first year whose working days matter on @p today and are not known: that of @p today, or from 1 December on the
/// next one; none where all is known.
[[nodiscard]] std::optional<int> yearWithoutNotice(const WorkingCalendar &calendar, QDate today);

} // namespace Gongkai
