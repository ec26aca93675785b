// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageflow.h"
#include "pagelist.h"
#include "period.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Gongkai {

class Composer;
class FontBook;

/// A visit that a team is to make.
struct PlannedVisit
{
    QString village;
    QString leader; ///< the official who leads it; empty for none
    std::optional<QDate> lastVisit;
};

/// What the plan of one team is made from.
struct TeamPlanValues
{
    QString body; ///< who hands it out, such as 三教镇党务政务公开办公室
    QString team;
    QStringList members; ///< 张三（组长）
    Period from;         ///< first month in which the visits are to be made
    Period to;
    QDate date;        ///< on which it was drawn
    QString checklist; ///< the version that is to be asked; empty where there is none
    std::vector<PlannedVisit> visits;
};

/// The plan of one team (督查计划): its own villages and no others. It names no seed, from which those of the other
/// teams could be reckoned.
class TeamPlan
{
public:
    explicit TeamPlan(TeamPlanValues values) : m_values(std::move(values)) { }

    [[nodiscard]] QString title() const;
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;
    [[nodiscard]] QString months() const;
    void composeVisits(Composer &composer) const;

    TeamPlanValues m_values;
};

} // namespace Gongkai
