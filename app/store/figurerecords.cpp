// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotext.h"
#include "paperbook.h"
#include "statutorycell.h"
#include "storecore.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// Which records a figure counts, from ?1 to ?2, both days included: those of which the figure says how many they are,
/// or how many pieces they hold.
struct RecordQuery
{
    QLatin1StringView id;
    List list;
    const char *sql;
};

#define GONGKAI_POSTED                                                                                                 \
    "SELECT p.id FROM (SELECT owner, min(posted_from) AS first_day FROM posting_channels GROUP BY owner) c "           \
    "JOIN postings p ON p.id = c.owner WHERE c.first_day BETWEEN ?1 AND ?2"
#define GONGKAI_ANSWERED "SELECT id FROM proposals WHERE answered_on BETWEEN ?1 AND ?2"
#define GONGKAI_VISITED "SELECT id FROM visits WHERE visited_on BETWEEN ?1 AND ?2"
#define GONGKAI_IN_FORCE                                                                                               \
    "SELECT code FROM villages WHERE (valid_from IS NULL OR valid_from <= substr(?2, 1, 7)) "                          \
    "AND (valid_to IS NULL OR valid_to >= substr(?1, 1, 7))"
#define GONGKAI_FOUND                                                                                                  \
    "SELECT DISTINCT v.id FROM findings f JOIN visits v ON v.id = f.visit WHERE v.visited_on BETWEEN ?1 AND ?2"
#define GONGKAI_CALLED "SELECT id FROM hotline_calls WHERE substr(called_at, 1, 10) BETWEEN ?1 AND ?2"
#define GONGKAI_HELD "SELECT id FROM meetings WHERE held_on BETWEEN ?1 AND ?2"

// clang-format off
constexpr RecordQuery Queries[] = {
    {QLatin1StringView("disclosures"), List::Postings, GONGKAI_POSTED},
    {QLatin1StringView("disclosures.fixed"), List::Postings, GONGKAI_POSTED " AND p.disclosure_class = 'fixed'"},
    {QLatin1StringView("disclosures.temporary"), List::Postings, GONGKAI_POSTED " AND p.disclosure_class = 'temporary'"},
    {QLatin1StringView("disclosures.resourceTrading"), List::Postings, GONGKAI_POSTED " AND p.disclosure_class = 'resourceTrading'"},
    {QLatin1StringView("disclosures.topics"), List::Postings, GONGKAI_POSTED " AND p.topic <> ''"},
    {QLatin1StringView("proposals"), List::Proposals, GONGKAI_ANSWERED},
    {QLatin1StringView("proposals.satisfied"), List::Proposals, GONGKAI_ANSWERED " AND outcome = 'satisfied'"},
    {QLatin1StringView("proposals.basicallySatisfied"), List::Proposals, GONGKAI_ANSWERED " AND outcome = 'basicallySatisfied'"},
    {QLatin1StringView("proposals.dissatisfied"), List::Proposals, GONGKAI_ANSWERED " AND outcome = 'dissatisfied'"},
    {QLatin1StringView("submissions"), List::Submissions, "SELECT id FROM submissions WHERE period BETWEEN substr(?1, 1, 7) AND substr(?2, 1, 7)"},
    {QLatin1StringView("teams"), List::Teams, "SELECT code FROM teams WHERE ?1 <= ?2"},
    {QLatin1StringView("visits"), List::Visits, GONGKAI_VISITED},
    {QLatin1StringView("visits.unannounced"), List::Visits, GONGKAI_VISITED " AND announced = 0"},
    {QLatin1StringView("villages"), List::Villages, GONGKAI_IN_FORCE},
    {QLatin1StringView("villages.notVisited"), List::Villages, GONGKAI_IN_FORCE " AND code NOT IN (SELECT village FROM visits WHERE visited_on BETWEEN ?1 AND ?2)"},
    {QLatin1StringView("visits.villages"), List::Visits, GONGKAI_VISITED},
    {QLatin1StringView("visits.villageNames"), List::Visits, GONGKAI_VISITED},
    {QLatin1StringView("findings"), List::Visits, GONGKAI_FOUND},
    {QLatin1StringView("findings.rectified"), List::Visits, GONGKAI_FOUND " AND f.rectified_on IS NOT NULL"},
    {QLatin1StringView("findings.confirmed"), List::Visits, GONGKAI_FOUND " AND f.confirmed_on IS NOT NULL"},
    {QLatin1StringView("findings.open"), List::Visits, GONGKAI_FOUND " AND f.confirmed_on IS NULL"},
    {QLatin1StringView("hotlineCalls"), List::HotlineCalls, GONGKAI_CALLED},
    {QLatin1StringView("hotlineCalls.answered"), List::HotlineCalls, GONGKAI_CALLED " AND answered_on IS NOT NULL"},
    {QLatin1StringView("hotlineCalls.answeredInTime"), List::HotlineCalls, GONGKAI_CALLED " AND answered_on IS NOT NULL AND (answer_by IS NULL OR answered_on <= answer_by)"},
    {QLatin1StringView("hotlineCalls.open"), List::HotlineCalls, GONGKAI_CALLED " AND answered_on IS NULL"},
    {QLatin1StringView("meetings.collection"), List::Meetings, GONGKAI_HELD " AND kind = 'collection'"},
    {QLatin1StringView("meetings.training"), List::Meetings, GONGKAI_HELD " AND kind = 'training'"},
    {QLatin1StringView("meetings.leadingGroup"), List::Meetings, GONGKAI_HELD " AND kind = 'leadingGroup'"},
    {QLatin1StringView("applications.fees"), List::Applications, "SELECT id FROM applications WHERE fee > 0 AND replied_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("reconsiderations"), List::Reconsiderations, "SELECT id FROM reconsiderations WHERE filed_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("lawsuits"), List::Lawsuits, "SELECT id FROM lawsuits WHERE filed_on BETWEEN ?1 AND ?2"},
};
// clang-format on
#undef GONGKAI_POSTED
#undef GONGKAI_ANSWERED
#undef GONGKAI_VISITED
#undef GONGKAI_IN_FORCE
#undef GONGKAI_FOUND
#undef GONGKAI_CALLED
#undef GONGKAI_HELD

constexpr const char *LedBySql = "SELECT v.id FROM visit_officials l JOIN visits v ON v.id = l.owner "
                                 "WHERE v.visited_on BETWEEN ?1 AND ?2 AND l.value = ?3";

/// The figures that are totals of statutory table 三 as well.
struct TotalCell
{
    QLatin1StringView id;
    int row;
};
constexpr TotalCell TotalCells[] = {
    {QLatin1StringView("applications"), ApplicationTable::NewRow},
    {QLatin1StringView("applications.replied"), ApplicationTable::ClosedRow},
    {QLatin1StringView("applications.carriedIn"), ApplicationTable::CarriedInRow},
    {QLatin1StringView("applications.carriedOut"), ApplicationTable::CarriedOutRow},
};

std::optional<StatutoryCell> cellOf(const QString &source)
{
    for (const TotalCell &cell : TotalCells) {
        if (source == cell.id)
            return StatutoryCell{StatutoryCell::Table::Applications, cell.row, ApplicationTable::TotalColumn};
    }
    return cellFromWord(source);
}

Result<QStringList> keysFrom(StoreCore &core, const char *sql, const QStringList &values)
{
    Statement statement(core.database(), QString::fromLatin1(sql));
    for (const QString &value : values)
        statement.bind(toScalar(value));
    if (auto run = statement.run(); !run)
        return run.error();
    QStringList keys;
    while (statement.next())
        keys.append(statement.text(0));
    if (auto done = statement.done(); !done)
        return done.error();
    return keys;
}

} // namespace

Result<CountedRecords> PaperBook::recordsCounted(int year, const QString &source) const
{
    if (const auto cell = cellOf(source)) {
        const auto facts = statutoryFacts(year);
        if (!facts)
            return facts.error();
        return CountedRecords{listCountedIn(*cell), recordsCountedIn(*facts, year, *cell)};
    }
    const Snapshot snapshot(core().database());
    QStringList values{dayToIso(QDate(year, 1, 1)), dayToIso(QDate(year, 12, 31))};
    const auto found = std::find_if(
        std::begin(Queries), std::end(Queries), [&source](const RecordQuery &query) { return source == query.id; });
    const bool isLedBy = source.startsWith(visitsLedByFigure({}));
    if (found == std::end(Queries) && !isLedBy)
        return CountedRecords{};
    if (isLedBy)
        values.append(source.mid(visitsLedByFigure({}).size()));
    auto keys = keysFrom(core(), isLedBy ? LedBySql : found->sql, values);
    if (!keys)
        return keys.error();
    return CountedRecords{isLedBy ? List::Visits : found->list, std::move(*keys)};
}

} // namespace Gongkai
