// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "workingcalendar.h"

namespace Gongkai {

/// What an application for information amounts to on a day; derived, never stored.
enum class ApplicationState {
    Open,                 ///< to be replied to by its last day
    WaitingForApplicant,  ///< a correction was asked for and has not come: the clock stands still
    WaitingForThirdParty, ///< a third party or co-maker was asked and may still answer: the clock stands still
    Overdue,              ///< not replied to, and its last day is over
    RepliedInTime,
    RepliedLate,
};

/// The first day on which an application that is received has 20 working days rather than 15 (the Regulations of 2019
/// came into force).
inline constexpr QDate RegulationsOf2019 = QDate::fromJulianDay(2'458'619);
/// Working days that a third party or co-maker has to answer; after that the body decides without it.
inline constexpr int ThirdPartyDays = 15;
/// Working days after the receipt within which a correction may be asked for, once (art. 30 of the Regulations of
/// 2019).
inline constexpr int CorrectionDays = 7;
/// How many working days before its last day an application is due soon.
inline constexpr int SoonDueDays = 5;

/// How an application stands on a day.
struct ApplicationClock
{
    ApplicationState state = ApplicationState::Open;
    std::optional<QDate> lastDay; ///< the last day for the reply, included; none while the clock stands still and for
                                  ///< what was closed without a reply
    int daysLeft = 0; ///< of an application that is not replied to: working days after that day up to the last day;
                      ///< below 0 working days by which it is overdue; 0 where there is no last day
    bool isCalendarKnown = true; ///< false where a year that was counted through has no State Council's notice, so that
                                 ///< weekends alone were left out
    std::optional<QDate> correctionAskedTooLate{}; ///< a correction was asked for after this last day for asking, so
                                                   ///< that the clock neither waits for it nor begins anew

    /// True while a reply is still to be given.
    [[nodiscard]] bool isOpen() const;
    /// True if it is overdue or its last day is at most SoonDueDays working days away.
    [[nodiscard]] bool isPressing() const;
};

/// How @p application stands on @p day, by what had happened up to and including that day; it was received by then.
///
/// A reply is due within 20 working days after the day of receipt, which does not count; 15 for what was received
/// before 2019-05-15. A corrected application begins the clock anew on the day on which it came; from the day on which
/// the correction was asked for until then there is no last day. It must be asked for within 7 working days of the
/// receipt, before 2019-05-15 within the time for the reply; one that is asked for later changes nothing. Days after
/// the one on which a third party or co-maker was asked, up to and including the answer, do not count; one that does
/// not answer stops the clock for 15 working days and no longer. An extension within the time for the reply adds as
/// many days again, a later one nothing. Regulations on Open Government Information of 2019, art. 30, 32 to 34; of
/// 2007, art. 24; Civil Code, art. 201 and 203.
[[nodiscard]] ApplicationClock clockOf(const Application &application, const WorkingCalendar &calendar, QDate day);

/// An application with its clock.
struct ClockedApplication
{
    Application application;
    ApplicationClock clock;
};

/// Those of @p applications that were received up to and including @p day and are not replied to then, the one with the
/// earliest last day first, those without a last day at the end; of the same day the earlier received, then by number.
[[nodiscard]] std::vector<ClockedApplication> openApplications(
    const std::vector<Application> &applications, const WorkingCalendar &calendar, QDate day);

} // namespace Gongkai
