// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "townbook.h"
#include "villagesheet.h"

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

Result<ComposedPaper> PaperDesk::villageSheet(const QString &village, int year, const Moment &now)
{
    if (auto named = requireTown(); !named)
        return named.error();
    const auto town = TownBook(m_store).town();
    if (!town)
        return town.error();
    auto history = InspectionBook(m_store).villageHistory(village);
    if (!history)
        return history.error();
    VillageSheetValues values;
    // The sheet stays in the house: it has neither head nor number, and the office itself signs it.
    const Town record = town->value_or(Stored<Town>()).record;
    values.body = openAffairsOffice(record);
    values.history = year > 0 ? history->between(QDate(year, 1, 1), QDate(year, 12, 31)) : std::move(*history);
    values.year = year;
    values.date = now.day();
    const VillageSheet paper(std::move(values));
    ComposedPaper composed;
    composed.subject = village;
    composed.title = paper.title();
    composed.pages = paper.compose(m_fonts, record.lineGrid);
    date(composed.pages, now);
    composed.fileName = safeName(composed.title) + u".pdf"_s;
    return composed;
}

} // namespace Gongkai
