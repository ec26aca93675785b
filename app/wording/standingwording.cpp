// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingwording.h"

#include "datewording.h"
#include "holidaywording.h"
#include "sentences.h"

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

QString originSentence(const Deadline &deadline, const MonthFacts &facts)
{
    if (deadline.isOverride) {
        return deadline.reason.isEmpty()
            ? StandingWording::tr("It was set for this month alone.")
            : StandingWording::tr("It was set for this month alone, because: %1.").arg(deadline.reason);
    }
    const int day = facts.town.deadlineDay;
    const bool isPastEnd = day > deadline.period.lastDay().day();
    if (!facts.deadlineRule) {
        return isPastEnd
            ? StandingWording::tr("By the town's rule it is day %1, here the last day of the month.").arg(day)
            : StandingWording::tr("By the town's rule it is day %1 of every month.").arg(day);
    }
    const DeadlineRule &rule = *facts.deadlineRule;
    const QString from = monthText(rule.from);
    QStringList sentences{isPastEnd
            ? StandingWording::tr("By the rule that holds from %1 on it is day %2, here the last day of the month.")
                  .arg(from)
                  .arg(day)
            : StandingWording::tr("By the rule that holds from %1 on it is day %2 of every month.").arg(from).arg(day)};
    if (!rule.reason.isEmpty())
        sentences.append(StandingWording::tr("The rule was set because: %1.").arg(rule.reason));
    return inOneLine(sentences);
}

/// What is still to come of a submission that came by half.
QString awaitedSentence(const ObligationStanding &obligation)
{
    if (!obligation.awaited)
        return {};
    return *obligation.awaited == Carrier::Paper
        ? StandingWording::tr("The e-copy has come; the stamped paper, which decides, is still to come.")
        : StandingWording::tr("The stamped paper has come; the e-copy, which is needed too, is still to come.");
}

/// By what rule the last day of a correction was counted, where it bears on the standing.
QString countingSentence(const ObligationStanding &obligation)
{
    const bool bears = obligation.standing == Standing::Returned || obligation.standing == Standing::Late;
    if (!bears || !obligation.isCounted || !obligation.correctBy)
        return {};
    return StandingWording::tr(
        "The correction's last day is counted in working days from the day after the return (%1).")
        .arg(countingRule(*obligation.correctBy));
}

} // namespace

QString shiftSentence(const Deadline &deadline, DeadlineShift shift, const WorkingCalendar &calendar)
{
    const QDate day = deadline.day;
    const QDate was = deadline.unshifted;
    if (deadline.isOverride || shift == DeadlineShift::None)
        return {};
    if (day == was)
        return makeUpDayText(calendar, day);
    const QString rested =
        day > was ? restDaysText(calendar, was, day.addDays(-1)) : restDaysText(calendar, day.addDays(1), was);
    QStringList sentences{day > was
            //: %1 the rest days, each with its cause, %2 the deadline, %3 the law
            ? StandingWording::tr("Off are %1; it moved to the next working day, %2 (%3).")
                  .arg(rested, dayText(day), countingRule(day))
            //: %1 the rest days, each with its cause, %2 the deadline
            : StandingWording::tr("Off are %1; it moved to the working day before, %2.").arg(rested, dayText(day))};
    if (const QString madeUp = makeUpDayText(calendar, day); !madeUp.isEmpty())
        sentences.append(madeUp);
    return inOneLine(sentences);
}

QString deadlineSentence(const Deadline &deadline, const MonthFacts &facts, const WorkingCalendar &calendar)
{
    return inOneLine(
        {StandingWording::tr("The deadline of %1 is %2.").arg(monthText(deadline.period), dayText(deadline.day)),
            deadlineOrigin(deadline, facts, calendar)});
}

QString deadlineOrigin(const Deadline &deadline, const MonthFacts &facts, const WorkingCalendar &calendar)
{
    QStringList sentences{originSentence(deadline, facts)};
    if (const QString shift = shiftSentence(deadline, facts.town.deadlineShift, calendar); !shift.isEmpty())
        sentences.append(shift);
    if (deadline.lastDayOnTime != deadline.day) {
        sentences.append(StandingWording::tr("The deadline itself is already late; the last day on time is %1.")
                             .arg(dayText(deadline.lastDayOnTime)));
    }
    if (!deadline.isCalendarKnown)
        sentences.append(weekendsSentence());
    return inOneLine(sentences);
}

QString whyStanding(const ObligationStanding &obligation, const Deadline &deadline)
{
    QStringList sentences{mainSentence(obligation, deadline)};
    if (obligation.isNil)
        sentences.append(StandingWording::tr("It is a nil return."));
    if (obligation.returned > 0)
        sentences.append(StandingWording::tr("Returned %n time(s).", nullptr, obligation.returned));
    for (const QString &more : {awaitedSentence(obligation), countingSentence(obligation)}) {
        if (!more.isEmpty())
            sentences.append(more);
    }
    // An open correction and a late one are judged by that day.
    if (obligation.isByWeekends && (obligation.standing == Standing::Returned || obligation.standing == Standing::Late))
        sentences.append(weekendsSentence());
    if (obligation.isBackfilled)
        sentences.append(
            StandingWording::tr("An entry was recorded more than %n day(s) after its date.", nullptr, BackfillDays));
    return inOneLine(sentences);
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
    if (totals.nil > 0)
        text = StandingWording::tr("%1; %2 of them as nil returns").arg(text).arg(totals.nil);
    if (totals.exempt > 0)
        text = StandingWording::tr("%1; %2 exempt").arg(text).arg(totals.exempt);
    if (totals.backfilled > 0)
        text = StandingWording::tr("%1; %2 entered later").arg(text).arg(totals.backfilled);
    //: %1 a whole sentence without its full stop
    return StandingWording::tr("%1.").arg(text);
}

QString earlyBulletinSentence(QDate lastDayOnTime)
{
    return StandingWording::tr("This bulletin is early: the last day on time, %1, is not over yet. What comes in until "
                               "then will not be on the paper.")
        .arg(dayText(lastDayOnTime));
}

} // namespace Gongkai
