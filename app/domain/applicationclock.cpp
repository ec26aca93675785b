// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationclock.h"

#include <algorithm>
#include <tuple>

namespace Gongkai {

namespace {

/// Days that the clock leaves out: after the first up to and including the second.
struct Pause
{
    QDate after;
    QDate until;

    [[nodiscard]] bool holds(QDate day) const { return after.isValid() && day > after && day <= until; }
};

/// @p event where it had happened by @p day.
std::optional<QDate> knownOn(QDate day, const std::optional<QDate> &event)
{
    return event && *event <= day ? event : std::nullopt;
}

/// What had happened to @p application up to and including @p day.
Application knownOn(QDate day, Application application)
{
    for (auto event : {&Application::correctionAskedOn, &Application::correctedOn, &Application::thirdPartyAskedOn,
             &Application::thirdPartyAnsweredOn, &Application::extendedOn, &Application::repliedOn})
        application.*event = knownOn(day, application.*event);
    return application;
}

/// The day on which the clock of @p application begins.
QDate beginOf(const Application &application)
{
    return std::max(application.receivedOn, application.correctedOn.value_or(application.receivedOn));
}

/// The day that ends @p count counted days after @p begin. Asked on the last of them, a third party still has its time.
QDate dayAfter(QDate begin, int count, const Pause &pause, const WorkingCalendar &calendar)
{
    QDate day = begin;
    while (count > 0 || pause.holds(day.addDays(1))) {
        day = day.addDays(1);
        if (calendar.isWorkingDay(day) && !pause.holds(day))
            --count;
    }
    return calendar.workingDayFrom(day);
}

Pause pauseOf(const Application &application, const WorkingCalendar &calendar)
{
    if (!application.thirdPartyAskedOn)
        return {};
    const QDate asked = *application.thirdPartyAskedOn;
    return {asked, application.thirdPartyAnsweredOn.value_or(calendar.plusWorkingDays(asked, ThirdPartyDays))};
}

QDate lastDayOf(const Application &application, const Pause &pause, const WorkingCalendar &calendar)
{
    const int term = application.receivedOn < RegulationsOf2019 ? 15 : 20;
    const QDate begin = beginOf(application);
    const QDate last = dayAfter(begin, term, pause, calendar);
    const bool isExtended = application.extendedOn && *application.extendedOn <= last;
    return isExtended ? dayAfter(begin, 2 * term, pause, calendar) : last;
}

/// The last day on which a correction may be asked for.
QDate lastDayToAsk(const Application &application, const WorkingCalendar &calendar)
{
    if (application.receivedOn >= RegulationsOf2019)
        return calendar.plusWorkingDays(application.receivedOn, CorrectionDays);
    Application uncorrected = application;
    uncorrected.correctionAskedOn = uncorrected.correctedOn = std::nullopt;
    return lastDayOf(uncorrected, pauseOf(uncorrected, calendar), calendar);
}

/// Working days after @p from up to and including @p until.
int workingDaysBetween(QDate from, QDate until, const WorkingCalendar &calendar)
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= until; day = day.addDays(1))
        count += calendar.isWorkingDay(day) ? 1 : 0;
    return count;
}

bool isKnown(const WorkingCalendar &calendar, QDate from, QDate until)
{
    bool isKnown = true;
    for (int year = from.year(); year <= until.year(); ++year)
        isKnown = isKnown && calendar.knows(year);
    return isKnown;
}

/// What the clock waits for on @p day, or Open.
ApplicationState waitingFor(const Application &application, const Pause &pause, QDate lastDay, QDate day)
{
    if (application.correctionAskedOn && !application.correctedOn)
        return ApplicationState::WaitingForApplicant;
    const bool isAsked = application.thirdPartyAskedOn && !application.thirdPartyAnsweredOn;
    // Asked after the last day it stops nothing.
    if (isAsked && day <= pause.until && pause.after < lastDay)
        return ApplicationState::WaitingForThirdParty;
    return ApplicationState::Open;
}

} // namespace

bool ApplicationClock::isOpen() const
{
    return state == ApplicationState::Open || state == ApplicationState::Overdue
        || state == ApplicationState::WaitingForApplicant || state == ApplicationState::WaitingForThirdParty;
}

bool ApplicationClock::isPressing() const
{
    return state == ApplicationState::Overdue || (state == ApplicationState::Open && daysLeft <= SoonDueDays);
}

ApplicationClock clockOf(const Application &application, const WorkingCalendar &calendar, QDate day)
{
    const QDate judged = std::min(day, application.repliedOn.value_or(day));
    ApplicationClock clock;
    Application known = knownOn(judged, application);
    if (known.correctionAskedOn) {
        if (const QDate last = lastDayToAsk(known, calendar); *known.correctionAskedOn > last) {
            clock.correctionAskedTooLate = last;
            known.correctionAskedOn = known.correctedOn = std::nullopt;
        }
    }
    const Pause pause = pauseOf(known, calendar);
    const QDate last = lastDayOf(known, pause, calendar);
    const ApplicationState waiting = waitingFor(known, pause, last, judged);
    if (waiting == ApplicationState::Open) {
        clock.lastDay = last;
        clock.isCalendarKnown = isKnown(calendar, beginOf(known), last);
    }
    const bool isLate = clock.lastDay && judged > last;
    if (known.repliedOn) {
        clock.state = isLate ? ApplicationState::RepliedLate : ApplicationState::RepliedInTime;
        return clock;
    }
    clock.state = isLate ? ApplicationState::Overdue : waiting;
    if (clock.lastDay)
        clock.daysLeft = isLate ? -workingDaysBetween(last, day, calendar) : workingDaysBetween(day, last, calendar);
    return clock;
}

std::vector<ClockedApplication> openApplications(
    const std::vector<Application> &applications, const WorkingCalendar &calendar, QDate day)
{
    std::vector<ClockedApplication> open;
    for (const Application &application : applications) {
        const bool isReplied = application.repliedOn && *application.repliedOn <= day;
        if (application.receivedOn > day || isReplied)
            continue;
        if (const ApplicationClock clock = clockOf(application, calendar, day); clock.isOpen())
            open.push_back({application, clock});
    }
    const auto order = [](const ClockedApplication &one) {
        return std::tuple(!one.clock.lastDay, one.clock.lastDay.value_or(QDate()), one.application.receivedOn,
            one.application.number);
    };
    std::stable_sort(open.begin(), open.end(),
        [&](const ClockedApplication &one, const ClockedApplication &other) { return order(one) < order(other); });
    return open;
}

} // namespace Gongkai
