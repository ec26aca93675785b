// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationwording.h"

#include "datewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Gongkai {

namespace {

class ApplicationWording
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationWording)
};

} // namespace

QString label(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Open:
        return ApplicationWording::tr("To be replied to");
    case ApplicationState::WaitingForApplicant:
        return ApplicationWording::tr("Waiting for the applicant's correction");
    case ApplicationState::WaitingForThirdParty:
        return ApplicationWording::tr("Waiting for the third party");
    case ApplicationState::Overdue:
        return ApplicationWording::tr("Overdue");
    case ApplicationState::RepliedInTime:
        return ApplicationWording::tr("Replied in time");
    case ApplicationState::RepliedLate:
        return ApplicationWording::tr("Replied late");
    }
    return {};
}

QString lastDayText(const ApplicationClock &clock)
{
    const QString day = dayText(clock.lastDay);
    //: %1 a last day that was counted by weekends, since the days off are not known
    return clock.isCalendarKnown ? day : ApplicationWording::tr("%1 (weekends only)").arg(day);
}

QString daysLeftText(const ApplicationClock &clock)
{
    if (!clock.isOpen() || !clock.lastDay)
        return {};
    if (clock.state == ApplicationState::Overdue && clock.daysLeft == 0)
        return ApplicationWording::tr("overdue since the last working day");
    if (clock.state == ApplicationState::Overdue)
        return ApplicationWording::tr("%n working day(s) overdue", nullptr, -clock.daysLeft);
    if (clock.daysLeft == 0)
        return ApplicationWording::tr("today");
    return ApplicationWording::tr("%n working day(s) left", nullptr, clock.daysLeft);
}

QString clockText(const ApplicationClock &clock)
{
    const QString left = daysLeftText(clock);
    //: %1 the last day for a reply, %2 how many days are left
    return left.isEmpty() ? lastDayText(clock) : ApplicationWording::tr("%1, %2").arg(lastDayText(clock), left);
}

QString lateCorrectionSentence(const ApplicationClock &clock)
{
    return clock.correctionAskedTooLate ? ApplicationWording::tr(
               "The correction was asked for after %1, the last day for that, so the clock goes on as if "
               "it had not been.")
                                              .arg(dayText(*clock.correctionAskedTooLate))
                                        : QString();
}

QString weekendsOnlySentence(const std::vector<ClockedApplication> &applications)
{
    const bool isMarked = std::any_of(applications.begin(), applications.end(),
        [](const ClockedApplication &one) { return !one.clock.isCalendarKnown; });
    return isMarked ? ApplicationWording::tr("Weekends only: the State Council's notice on the days off of a year that "
                                             "is counted is not in the program.")
                    : QString();
}

} // namespace Gongkai
