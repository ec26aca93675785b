// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionrecords.h"

namespace Gongkai {

/// How a call to the published number stands.
enum class CallState {
    Open,         ///< not answered; the day by which it is to be has not passed, or none was set
    Overdue,      ///< not answered, and that day has passed
    Answered,     ///< in time, or without a day set for it
    AnsweredLate, ///< after that day
};

/// The last day on which a call taken at @p at is answered in time unless the clerk sets another: the tenth day after
/// that of the call, whatever its hour, as a town has ten days to answer what villagers object to
/// (重庆市实施《村民委员会 组织法》办法, art. 31). The day of the call does not count (民法典 art. 201).
[[nodiscard]] QDate usualAnswerBy(const Moment &at);

/// The state of @p call on @p today; the day by which it is to be answered is the last that is in time.
[[nodiscard]] CallState stateOf(const HotlineCall &call, QDate today);

/// True where a visit on @p visitedOn was so long before @p call, more than sixty days, that what the caller tells is
/// hardly something that the team saw there.
[[nodiscard]] bool isLongBefore(QDate visitedOn, const HotlineCall &call);

/// @p text as others may read it: the names and numbers in @p told and what else tells a person in it
/// (findPersonalData()) are taken out; addresses, where something is to be looked at, stay.
[[nodiscard]] QString withoutPeople(QString text, const QStringList &told);
/// What @p call is about, without who called.
[[nodiscard]] QString matterWithoutCaller(const HotlineCall &call);

} // namespace Gongkai
