// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingwording.h"

#include "datewording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class StandingWording
{
    Q_DECLARE_TR_FUNCTIONS(StandingWording)
};

QString lateSentence(const ObligationStanding &obligation, const Deadline &deadline)
{
    if (obligation.returned > 0 && obligation.receivedOn && deadline.includes(*obligation.receivedOn)) {
        return StandingWording::tr(
            "First received in time on %1, but the correction came %n day(s) after its last day.", nullptr,
            obligation.daysLate)
            .arg(dayText(*obligation.receivedOn));
    }
    //: %1 the day of receipt, %2 the last day on time
    return StandingWording::tr(
        "Received on %1, %n day(s) after %2, the last day on time.", nullptr, obligation.daysLate)
        .arg(dayText(obligation.receivedOn), dayText(deadline.lastDayOnTime));
}

QString onTimeSentence(const ObligationStanding &obligation, const Deadline &deadline)
{
    if (obligation.returned > 0) {
        return StandingWording::tr("Received on %1, returned, and corrected in time.")
            .arg(dayText(obligation.receivedOn));
    }
    //: %1 the day of receipt, %2 the last day on time
    return StandingWording::tr("Received on %1; the last day on time is %2.")
        .arg(dayText(obligation.receivedOn), dayText(deadline.lastDayOnTime));
}

QString mainSentence(const ObligationStanding &obligation, const Deadline &deadline)
{
    switch (obligation.standing) {
    case Standing::Exempt:
        return StandingWording::tr("Exempt this month: it counts in no total.");
    case Standing::NotDue:
        return StandingWording::tr("Nothing received yet; it is on time up to and including %1.")
            .arg(dayText(deadline.lastDayOnTime));
    case Standing::Missing:
        return StandingWording::tr("Nothing received; the last day on time was %1.")
            .arg(dayText(deadline.lastDayOnTime));
    case Standing::Returned:
        //: %1 the day of receipt, %2 the last day of the correction
        return StandingWording::tr(
            "Received on %1 and returned for correction; the correction is due by %2 and has not come.")
            .arg(dayText(obligation.receivedOn), dayText(obligation.correctBy));
    case Standing::OnTime:
        return onTimeSentence(obligation, deadline);
    case Standing::Late:
        return lateSentence(obligation, deadline);
    }
    return {};
}

QString weekendsSentence()
{
    return StandingWording::tr("The State Council's notice of holidays for that year is not in the program, so only "
                               "weekends count as rest days.");
}

QString originSentence(const Deadline &deadline, const Town &town)
{
    if (deadline.isOverride) {
        return deadline.reason.isEmpty()
            ? StandingWording::tr("It was set for this month alone.")
            : StandingWording::tr("It was set for this month alone, because: %1.").arg(deadline.reason);
    }
    const int lastDay = deadline.period.lastDay().day();
    if (town.deadlineDay > lastDay)
        return StandingWording::tr("By the town's rule it is day %1, here the last day of the month.")
            .arg(town.deadlineDay);
    return StandingWording::tr("By the town's rule it is day %1 of every month.").arg(town.deadlineDay);
}

} // namespace

QString deadlineSentence(const Deadline &deadline, const Town &town)
{
    QStringList sentences{
        StandingWording::tr("The deadline of %1 is %2.").arg(monthText(deadline.period), dayText(deadline.day)),
        originSentence(deadline, town)};
    if (deadline.unshifted != deadline.day)
        sentences.append(StandingWording::tr("%1 is a rest day, which moved it.").arg(dayText(deadline.unshifted)));
    if (deadline.lastDayOnTime != deadline.day) {
        sentences.append(StandingWording::tr("The deadline itself is already late; the last day on time is %1.")
                             .arg(dayText(deadline.lastDayOnTime)));
    }
    if (!deadline.isCalendarKnown)
        sentences.append(weekendsSentence());
    //: Between two sentences; in Chinese nothing
    return sentences.join(StandingWording::tr(" ", "between sentences"));
}

QString whyStanding(const ObligationStanding &obligation, const Deadline &deadline)
{
    QStringList sentences{mainSentence(obligation, deadline)};
    if (obligation.isNil)
        sentences.append(StandingWording::tr("It is a nil return."));
    if (obligation.returned > 0)
        sentences.append(StandingWording::tr("Returned %n time(s).", nullptr, obligation.returned));
    // An open correction and a late one are judged by that day.
    if (obligation.isByWeekends && (obligation.standing == Standing::Returned || obligation.standing == Standing::Late))
        sentences.append(weekendsSentence());
    if (obligation.isBackfilled)
        sentences.append(
            StandingWording::tr("An entry was recorded more than %n day(s) after its date.", nullptr, BackfillDays));
    return sentences.join(StandingWording::tr(" ", "between sentences"));
}

QString totalsSentence(const OfficeStanding &totals)
{
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text.arg(number));
    };
    add(totals.onTime, StandingWording::tr("%1 on time"));
    add(totals.late, StandingWording::tr("%1 late"));
    add(totals.missing, StandingWording::tr("%1 missing"));
    add(totals.returned, StandingWording::tr("%1 returned"));
    add(totals.notDue, StandingWording::tr("%1 not yet due"));
    QString text = StandingWording::tr("%1 due").arg(totals.due());
    if (!parts.isEmpty())
        text = StandingWording::tr("%1: %2").arg(text, parts.join(StandingWording::tr(", ", "between numbers")));
    if (totals.exempt > 0)
        text = StandingWording::tr("%1; %2 exempt").arg(text).arg(totals.exempt);
    //: %1 a whole sentence without its full stop
    return StandingWording::tr("%1.").arg(text);
}

} // namespace Gongkai
