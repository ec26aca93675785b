// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imprint.h"
#include "inspectionspan.h"
#include "pageflow.h"
#include "pagelist.h"
#include "paperhead.h"
#include "papertext.h"

#include <vector>

namespace Gongkai {

class Composer;
class FontBook;
struct Table;

/// What a bulletin on inspections is made from.
struct InspectionBulletinValues
{
    QString body; ///< who issues it, such as 三教镇党务政务公开办公室
    InspectionFigures figures;
    QDate date; ///< 成文日期
    bool isSealed = false;
    PaperVersion version;
    PaperHead head = {};
    Imprint imprint = {};
};

/// The bulletin on the inspections of a span of months (督查通报): what was visited and found, in totals that add up;
/// who did well; the faults by the points of the checklist; what is overdue; what is asked; with the table of all
/// findings as its annex. It tells of villages, never of who called or who is responsible.
class InspectionBulletin
{
public:
    explicit InspectionBulletin(InspectionBulletinValues values);

    [[nodiscard]] QString title() const;
    /// Lays the bulletin out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;
    /// 2015年7月至9月
    [[nodiscard]] QString spanName() const;
    [[nodiscard]] QString visitsText() const;
    [[nodiscard]] QString findingsText() const;
    [[nodiscard]] QString praise() const;
    [[nodiscard]] QString overdueText() const;
    [[nodiscard]] std::vector<QString> demands() const;
    [[nodiscard]] QString annexTitle() const;
    [[nodiscard]] Table findingsTable() const;
    void composeVisited(Composer &composer) const;
    void composePoints(Composer &composer) const;
    void composeDemands(Composer &composer, const QString &number) const;

    InspectionBulletinValues m_values;
};

} // namespace Gongkai
