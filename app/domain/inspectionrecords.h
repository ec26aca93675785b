// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "period.h"
#include "recordenums.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Gongkai {

// The records of inspections (督查), from the draw to the closed finding, and of the hotline (监督电话).

struct TeamMember
{
    QString name;
    QString duty;
    std::optional<QString> village{}; ///< code of the member's own village, where the team is not to be sent

    bool operator==(const TeamMember &) const = default;
};

struct InspectionTeam
{
    QString code;
    QString name;
    std::vector<TeamMember> members;
};

/// One point that a visit looks at.
struct ChecklistQuestion
{
    QString block; ///< what the points before and after it have in common: 公开栏, 内容, 时限 …
    QString question;
    std::optional<int> points; ///< the most that it is worth, where the checklist is scored

    bool operator==(const ChecklistQuestion &) const = default;
};

/// One version of the checklist: it holds from a day on, until the next one.
struct Checklist
{
    QString code;
    QString name;
    QDate from;
    bool scored = false;
    std::vector<ChecklistQuestion> questions; ///< in the order of the printed form
};

/// A village that a draw chose among, with the day on which it was last visited before the draw.
struct DrawCandidate
{
    QString village;
    std::optional<QDate> lastVisit;

    bool operator==(const DrawCandidate &) const = default;
};

/// A village to which a draw was not to send a team.
struct DrawConflict
{
    QString team;
    QString village;

    bool operator==(const DrawConflict &) const = default;
};

/// An official whose turn a draw counted, with the visits led in the year before the draw.
struct DrawOfficial
{
    QString official;
    int visits = 0;

    bool operator==(const DrawOfficial &) const = default;
};

/// One visit that a draw came to.
struct DrawnVisit
{
    QString village;
    QString team;
    std::optional<QString> official;

    bool operator==(const DrawnVisit &) const = default;
};

/// A random draw of villages to be visited without notice (随机抽取): everything it was made from, so that anybody who
/// has its seed comes to the same visits.
struct InspectionDraw
{
    QString id;
    QDate on;
    QString seed;
    Period from; ///< first month in which the drawn visits are to be made
    Period to;   ///< last month, included
    std::vector<DrawCandidate> candidates;
    QStringList teams; ///< in the order in which they were given villages
    std::vector<DrawConflict> conflicts;
    std::vector<DrawOfficial> officials;
    std::vector<DrawnVisit> visits; ///< in the order of the draw
};

struct ChecklistAnswer
{
    QString question;
    Answer answer = Answer::Yes;
    QString note;
    std::optional<int> score{}; ///< points given, where the checklist is scored

    bool operator==(const ChecklistAnswer &) const = default;
};

/// A team at a village on a day, maybe led by officials.
struct Visit
{
    QString id;
    QString team;
    QString village;
    QDate on;
    bool announced = false;
    QStringList officials;
    std::vector<ChecklistAnswer> answers;
    QString summary;
    QString arrivedAt{};                ///< HH:MM, empty where nobody noted it
    QString leftAt{};                   ///< HH:MM, not before arrivedAt
    QStringList membersPresent{};       ///< names
    QString metWith{};                  ///< who answered for the village (现场反馈人)
    std::optional<QString> checklist{}; ///< code of the version that was asked
    std::optional<QString> draw{};      ///< id of the draw that sent the team there
};

/// A second look at a finding (复查) and what it came to.
struct SecondLook
{
    QDate on;
    LookResult result = LookResult::Confirmed;
    QString by; ///< who looked
    QString note;
    std::optional<QDate> rectifiedOn; ///< what the finding said before it was sent back or opened again
    QString rectification;
    std::optional<QDate> rectifyBy{}; ///< by when it had been to be put right until then

    bool operator==(const SecondLook &) const = default;
};

/// Something wrong that must be put right by a day.
struct Finding
{
    QString id;
    QString visit;
    QString problem;
    Severity severity = Severity::Minor;
    std::optional<QDate> rectifyBy;
    QString rectification;
    std::optional<QDate> rectifiedOn;
    std::optional<QDate> confirmedOn;
    QString responsible{};                 ///< who is to put it right (责任人)
    QString question{};                    ///< the point of the checklist that it falls under
    QString demand{};                      ///< what is to be done (整改要求)
    std::vector<SecondLook> secondLooks{}; ///< the earliest first
};

/// A call to the published number (监督电话记录).
struct HotlineCall
{
    QString id;
    Moment at;
    QString caller;
    QString phone;
    std::optional<QString> village;
    QString matter;
    std::optional<QDate> answerBy;
    std::optional<QDate> answeredOn;
    QString result;
    std::optional<bool> satisfied;
    QString receivedBy{};
    std::optional<QString> team{};    ///< code of the team it was handed to; without one, to the village itself
    std::optional<QDate> handedOn{};  ///< when it was handed on
    std::optional<bool> proved{};     ///< whether what was said turned out to be so (是否属实)
    std::optional<QString> visit{};   ///< id of the visit that it became
    std::optional<QString> finding{}; ///< id of the finding that it became
};

} // namespace Gongkai
