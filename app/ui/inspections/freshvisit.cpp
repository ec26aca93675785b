// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshvisit.h"

#include "checklistversion.h"
#include "drawbook.h"
#include "readychecklist.h"

namespace Gongkai {

VisitEntry freshVisit(Store &store, QDate day)
{
    const auto version = DrawBook(store).checklistOn(day);
    const bool isKnown = version && *version;
    const Checklist checklist = isKnown ? **version : readyChecklist(day);
    VisitEntry entry = VisitEntry::onDay(day, questionsOf(checklist));
    if (isKnown)
        entry.visit.checklist = checklist.code;
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
