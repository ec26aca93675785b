// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotlineclock.h"

#include "personaldata.h"

#include <algorithm>

namespace Gongkai {

namespace {

constexpr int DaysToAnswer = 10;
/// What stands where the caller's name or number stood.
const QString Hidden = QStringLiteral("**");

} // namespace

QDate usualAnswerBy(const Moment &at)
{
    return at.isValid() ? at.day().addDays(DaysToAnswer) : QDate();
}

CallState stateOf(const HotlineCall &call, QDate today)
{
    if (call.answeredOn)
        return call.answerBy && *call.answerBy < *call.answeredOn ? CallState::AnsweredLate : CallState::Answered;
    return call.answerBy && *call.answerBy < today ? CallState::Overdue : CallState::Open;
}

bool isLongBefore(QDate visitedOn, const HotlineCall &call)
{
    constexpr int DaysOfOneMatter = 60;
    return visitedOn.isValid() && call.at.isValid() && visitedOn.daysTo(call.at.day()) > DaysOfOneMatter;
}

QString withoutPeople(QString text, const QStringList &told)
{
    for (const QString &word : told) {
        // A single character is no name, and stands in every second word.
        if (word.trimmed().size() > 1)
            text.replace(word.trimmed(), Hidden);
    }
    const std::vector<PersonalDataPlace> places = findPersonalData(text);
    // From the end, so that the places before stay where they are.
    std::for_each(places.rbegin(), places.rend(), [&text](const PersonalDataPlace &place) {
        if (place.kind != PersonalDataKind::Address)
            text.replace(place.start, place.length, Hidden);
    });
    return text;
}

QString matterWithoutCaller(const HotlineCall &call)
{
    return withoutPeople(call.matter, {call.caller, call.phone});
}

} // namespace Gongkai
