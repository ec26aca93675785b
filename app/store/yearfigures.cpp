// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbook.h"

#include "storecore.h"

namespace Gongkai {

namespace {

/// How each figure of the catalogue is counted. Each query gives one value for the year from ?1 to ?2, both days
/// included.
struct FigureQuery
{
    QLatin1StringView id;
    const char *sql;
};

/// Pieces by class of the material whose first day on any channel lies in the year: it counts once, however many
/// channels.
constexpr const char *DisclosuresSql =
    "SELECT coalesce(sum(p.pieces), 0), "
    "coalesce(sum(p.pieces) FILTER (WHERE p.disclosure_class = 'fixed'), 0), "
    "coalesce(sum(p.pieces) FILTER (WHERE p.disclosure_class = 'temporary'), 0), "
    "coalesce(sum(p.pieces) FILTER (WHERE p.disclosure_class = 'resourceTrading'), 0) "
    "FROM (SELECT owner, min(posted_from) AS first_day FROM posting_channels GROUP BY owner) c "
    "JOIN postings p ON p.id = c.owner WHERE c.first_day BETWEEN ?1 AND ?2";

constexpr const char *TopicsSql =
    "SELECT p.topic FROM (SELECT owner, min(posted_from) AS first_day FROM posting_channels GROUP BY owner) c "
    "JOIN postings p ON p.id = c.owner WHERE c.first_day BETWEEN ?1 AND ?2 AND p.topic <> '' "
    "GROUP BY p.topic ORDER BY sum(p.pieces) DESC, p.topic";

constexpr const char *VillageNamesSql =
    "SELECT g.name FROM visits v JOIN villages g ON g.code = v.village WHERE v.visited_on BETWEEN ?1 AND ?2 "
    "GROUP BY g.code ORDER BY min(v.visited_on), g.code";

// clang-format off
constexpr FigureQuery Queries[] = {
    {QLatin1StringView("proposals"), "SELECT count(*) FROM proposals WHERE answered_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("proposals.satisfied"), "SELECT count(*) FROM proposals WHERE answered_on BETWEEN ?1 AND ?2 AND outcome = 'satisfied'"},
    {QLatin1StringView("proposals.basicallySatisfied"), "SELECT count(*) FROM proposals WHERE answered_on BETWEEN ?1 AND ?2 AND outcome = 'basicallySatisfied'"},
    {QLatin1StringView("proposals.dissatisfied"), "SELECT count(*) FROM proposals WHERE answered_on BETWEEN ?1 AND ?2 AND outcome = 'dissatisfied'"},
    {QLatin1StringView("submissions"), "SELECT count(*) FROM submissions WHERE period BETWEEN substr(?1, 1, 7) AND substr(?2, 1, 7)"},
    {QLatin1StringView("teams"), "SELECT count(*) FROM teams WHERE ?1 <= ?2"},
    {QLatin1StringView("visits"), "SELECT count(*) FROM visits WHERE visited_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("visits.unannounced"), "SELECT count(*) FROM visits WHERE announced = 0 AND visited_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("villages"), "SELECT count(*) FROM villages WHERE (valid_from IS NULL OR valid_from <= substr(?2, 1, 7)) AND (valid_to IS NULL OR valid_to >= substr(?1, 1, 7))"},
    {QLatin1StringView("villages.notVisited"), "SELECT count(*) FROM villages WHERE (valid_from IS NULL OR valid_from <= substr(?2, 1, 7)) AND (valid_to IS NULL OR valid_to >= substr(?1, 1, 7)) AND code NOT IN (SELECT village FROM visits WHERE visited_on BETWEEN ?1 AND ?2)"},
    {QLatin1StringView("visits.villages"), "SELECT count(DISTINCT village) FROM visits WHERE visited_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("findings"), "SELECT count(*) FROM findings f JOIN visits v ON v.id = f.visit WHERE v.visited_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("findings.rectified"), "SELECT count(*) FROM findings f JOIN visits v ON v.id = f.visit WHERE v.visited_on BETWEEN ?1 AND ?2 AND f.rectified_on IS NOT NULL"},
    {QLatin1StringView("findings.confirmed"), "SELECT count(*) FROM findings f JOIN visits v ON v.id = f.visit WHERE v.visited_on BETWEEN ?1 AND ?2 AND f.confirmed_on IS NOT NULL"},
    {QLatin1StringView("findings.open"), "SELECT count(*) FROM findings f JOIN visits v ON v.id = f.visit WHERE v.visited_on BETWEEN ?1 AND ?2 AND f.confirmed_on IS NULL"},
    {QLatin1StringView("hotlineCalls.answered"), "SELECT count(*) FROM hotline_calls WHERE substr(called_at, 1, 10) BETWEEN ?1 AND ?2 AND answered_on IS NOT NULL"},
    {QLatin1StringView("hotlineCalls.answeredInTime"), "SELECT count(*) FROM hotline_calls WHERE substr(called_at, 1, 10) BETWEEN ?1 AND ?2 AND answered_on IS NOT NULL AND (answer_by IS NULL OR answered_on <= answer_by)"},
    {QLatin1StringView("hotlineCalls.open"), "SELECT count(*) FROM hotline_calls WHERE substr(called_at, 1, 10) BETWEEN ?1 AND ?2 AND answered_on IS NULL"},
    {QLatin1StringView("hotlineCalls"), "SELECT count(*) FROM hotline_calls WHERE substr(called_at, 1, 10) BETWEEN ?1 AND ?2"},
    {QLatin1StringView("meetings.collection"), "SELECT count(*) FROM meetings WHERE kind = 'collection' AND held_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("meetings.training"), "SELECT count(*) FROM meetings WHERE kind = 'training' AND held_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("meetings.leadingGroup"), "SELECT count(*) FROM meetings WHERE kind = 'leadingGroup' AND held_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("leadingGroup.staff"), "SELECT count(*) FROM leading_group_members WHERE role = 'staff' AND (valid_from = '' OR substr(valid_from, 1, 7) <= substr(?2, 1, 7)) AND (valid_to IS NULL OR substr(valid_to, 1, 7) >= substr(?2, 1, 7))"},
    {QLatin1StringView("bulletins"), "SELECT count(DISTINCT subject) FROM issued_documents WHERE kind = 'bulletin' AND subject BETWEEN substr(?1, 1, 7) AND substr(?2, 1, 7)"},
    {QLatin1StringView("applications"), "SELECT (SELECT count(*) FROM applications WHERE received_on BETWEEN ?1 AND ?2) + (SELECT coalesce(sum(number), 0) FROM application_totals WHERE year = CAST(substr(?1, 1, 4) AS INTEGER) AND table_row = 'new')"},
    {QLatin1StringView("applications.replied"), "SELECT (SELECT count(*) FROM applications WHERE result IS NOT NULL AND replied_on BETWEEN ?1 AND ?2) + (SELECT coalesce(sum(number), 0) FROM application_totals WHERE year = CAST(substr(?1, 1, 4) AS INTEGER) AND table_row NOT IN ('new', 'carriedIn', 'carriedOut'))"},
    {QLatin1StringView("applications.carriedIn"), "SELECT (SELECT coalesce(sum(max(kept, told)), 0) FROM (SELECT sum(kept) AS kept, sum(told) AS told FROM (SELECT applicant, 1 AS kept, 0 AS told FROM applications WHERE received_on < ?1 AND (result IS NULL OR replied_on IS NULL OR replied_on >= ?1) UNION ALL SELECT applicant, 0, number FROM carried_in WHERE year = CAST(substr(?1, 1, 4) AS INTEGER)) GROUP BY applicant)) + (SELECT coalesce(sum(number), 0) FROM application_totals WHERE year = CAST(substr(?1, 1, 4) AS INTEGER) AND table_row = 'carriedIn')"},
    {QLatin1StringView("applications.carriedOut"), "SELECT (SELECT count(*) FROM applications WHERE received_on <= ?2 AND (result IS NULL OR replied_on IS NULL OR replied_on > ?2)) + (SELECT coalesce(sum(number), 0) FROM application_totals WHERE year = CAST(substr(?1, 1, 4) AS INTEGER) AND table_row = 'carriedOut')"},
    {QLatin1StringView("applications.fees"), "SELECT coalesce(sum(fee), 0) FROM applications WHERE replied_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("reconsiderations"), "SELECT count(*) FROM reconsiderations WHERE filed_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("lawsuits"), "SELECT count(*) FROM lawsuits WHERE filed_on BETWEEN ?1 AND ?2"},
    {QLatin1StringView("normativeDocuments.made"), "SELECT coalesce(sum(coalesce(made, newly_made)), 0) FROM proactive_figures WHERE table_row = 'normativeDocuments' AND year BETWEEN CAST(substr(?1, 1, 4) AS INTEGER) AND CAST(substr(?2, 1, 4) AS INTEGER)"},
    {QLatin1StringView("normativeDocuments.inForce"), "SELECT coalesce(sum(in_force), 0) FROM proactive_figures WHERE table_row = 'normativeDocuments' AND year BETWEEN CAST(substr(?1, 1, 4) AS INTEGER) AND CAST(substr(?2, 1, 4) AS INTEGER)"},
};
// clang-format on

using Counted = QHash<QString, std::variant<double, QString>>;

class YearCount
{
public:
    YearCount(Database &database, int year)
        : m_database(database), m_first(toScalar(QDate(year, 1, 1))), m_last(toScalar(QDate(year, 12, 31)))
    {
    }

    /// Runs @p sql for the year and hands each row to @p take.
    template <class Take>
    void run(const QString &sql, Take &&take)
    {
        if (!m_result)
            return;
        Statement statement(m_database, sql);
        m_result = statement.bind(m_first).bind(m_last).run();
        while (m_result && statement.next())
            take(statement);
        if (m_result)
            m_result = statement.done();
    }

    void countNumber(const FigureQuery &query)
    {
        run(QString::fromLatin1(query.sql), [&](const Statement &row) {
            double number = 0;
            if (!fromScalar(row.value(0), number))
                m_counted.insert(QString(query.id), number);
        });
    }

    void countDisclosures()
    {
        run(QString::fromLatin1(DisclosuresSql), [&](const Statement &row) {
            int column = 0;
            for (const char *id :
                {"disclosures", "disclosures.fixed", "disclosures.temporary", "disclosures.resourceTrading"})
                m_counted.insert(QString::fromLatin1(id), static_cast<double>(row.number(column++)));
        });
    }

    void list(const char *id, const char *sql)
    {
        QStringList names;
        run(QString::fromLatin1(sql), [&](const Statement &row) { names.append(row.text(0)); });
        m_counted.insert(QString::fromLatin1(id), names.join(u'、'));
    }

    [[nodiscard]] const Result<void> &result() const { return m_result; }
    [[nodiscard]] const Counted &counted() const { return m_counted; }

private:
    Database &m_database;
    Scalar m_first;
    Scalar m_last;
    Result<void> m_result;
    Counted m_counted;
};

/// Visits led by each official, by their code.
Result<std::vector<Figure>> visitsByLeader(YearCount &count)
{
    std::vector<Figure> figures;
    count.run(
        QStringLiteral("SELECT o.code, o.position, o.name, (SELECT count(*) FROM visit_officials l JOIN visits v ON "
                       "v.id = l.owner "
                       "WHERE l.value = o.code AND v.visited_on BETWEEN ?1 AND ?2) FROM officials o ORDER BY o.code"),
        [&](const Statement &row) {
            Figure figure;
            figure.id = visitsLedByFigure(row.text(0));
            const QString position = row.text(1).isEmpty() ? row.text(2) : row.text(1);
            figure.field = position + QStringLiteral("带队督查次数");
            figure.unit = QStringLiteral("次");
            figure.counted = static_cast<double>(row.number(3));
            figures.push_back(std::move(figure));
        });
    if (!count.result())
        return count.result().error();
    return figures;
}

/// Puts the figures entered for a year kept on paper beside the counted ones; those without an entry follow at the end.
void addOpening(std::vector<Figure> &figures, const std::vector<Stored<OpeningFigure>> &entered)
{
    for (const Stored<OpeningFigure> &row : entered) {
        const OpeningFigure &opening = row.record;
        auto figure =
            std::find_if(figures.begin(), figures.end(), [&](const Figure &f) { return f.id == opening.figure; });
        if (figure == figures.end()) {
            figures.push_back({opening.figure, opening.figure, {}, 0.0, {}, {}});
            figure = figures.end() - 1;
        }
        figure->opening = opening.value;
        figure->source = opening.source;
    }
}

} // namespace

Result<YearFigures> PaperBook::figures(int year) const
{
    const Snapshot snapshot(core().database());
    YearCount count(core().database(), year);
    count.countDisclosures();
    for (const FigureQuery &query : Queries)
        count.countNumber(query);
    count.list("disclosures.topics", TopicsSql);
    count.list("visits.villageNames", VillageNamesSql);
    auto leaders = visitsByLeader(count);
    if (!leaders)
        return leaders.error();
    YearFigures result{year, {}};
    for (const FigureDefinition &definition : figureCatalogue()) {
        const QString id(definition.id);
        const auto zero =
            definition.isText ? std::variant<double, QString>(QString()) : std::variant<double, QString>(0.0);
        result.figures.push_back(
            {id, definition.field.toString(), definition.unit.toString(), count.counted().value(id, zero), {}, {}});
    }
    result.figures.insert(result.figures.end(), leaders->begin(), leaders->end());
    const auto opening =
        core().tables().of<OpeningFigure>().select(core().database(), QStringLiteral("year = ?"), {toScalar(year)});
    if (!opening)
        return opening.error();
    addOpening(result.figures, *opening);
    return result;
}

} // namespace Gongkai
