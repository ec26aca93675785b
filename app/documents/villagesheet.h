// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageflow.h"
#include "pagelist.h"
#include "villagehistory.h"

namespace Gongkai {

class Composer;
struct Table;

/// What a village's sheet is made from.
struct VillageSheetValues
{
    QString body;           ///< who makes it, such as 三教镇党务政务公开办公室
    VillageHistory history; ///< of the years that the sheet is about
    int year = 0;           ///< the year that it is about; 0 for all
    QDate date;             ///< of the sheet; findings stand as on that day
};

/// The sheet of one village (村（社区）督查情况表): its visits with what they saw, its findings with what became of
/// them, and who signs. Nothing of who called the hotline is on it.
class VillageSheet
{
public:
    explicit VillageSheet(VillageSheetValues values);

    [[nodiscard]] QString title() const;
    /// Lays the sheet out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;
    /// The name of the village at the end of what the sheet is about.
    [[nodiscard]] QString village() const;
    [[nodiscard]] QString visitsSentence() const;
    [[nodiscard]] QString findingsSentence() const;
    [[nodiscard]] QString callsSentence() const;
    [[nodiscard]] Table visitsTable() const;
    [[nodiscard]] Table findingsTable() const;
    [[nodiscard]] Table signaturesTable() const;

    VillageSheetValues m_values;
};

} // namespace Gongkai
