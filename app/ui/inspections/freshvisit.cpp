// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshvisit.h"

#include "drawbook.h"

namespace Gongkai {

VisitEntry freshVisit(Store &store, QDate day)
{
    VisitEntry entry = VisitEntry::onDay(day);
    if (const auto version = DrawBook(store).checklistOn(day); version && *version)
        entry.visit.checklist = (*version)->code;
    return entry;
}

VisitEntry visitOfDraw(Store &store, QDate day, const InspectionDraw &draw, const DrawnVisit &drawn)
{
    VisitEntry entry = freshVisit(store, day);
    entry.visit.team = drawn.team;
    entry.visit.village = drawn.village;
    if (drawn.official)
        entry.visit.officials = {*drawn.official};
    entry.visit.draw = draw.id;
    return entry;
}

} // namespace Gongkai
