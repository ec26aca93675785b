// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"

#include "hotlineclock.h"
#include "moment.h"
#include "storecore.h"

#include <algorithm>
#include <tuple>

namespace Gongkai {

namespace {

/// Reads the village's part of a history, each kind of record with one statement.
class VillageReading
{
public:
    VillageReading(const StoreCore &core, QString code) : m_core(core), m_code(std::move(code)) { }

    Result<void> readRecords(VillageHistory &history) const
    {
        auto visits =
            m_core.tables().of<Visit>().select(m_core.database(), QStringLiteral("village = ?"), {toScalar(m_code)});
        if (!visits)
            return visits.error();
        auto findings = m_core.tables().of<Finding>().select(m_core.database(),
            QStringLiteral("visit IN (SELECT id FROM visits WHERE village = ?)"), {toScalar(m_code)});
        if (!findings)
            return findings.error();
        for (auto &row : *visits)
            history.visits.push_back(std::move(row.record));
        for (auto &row : *findings)
            history.findings.push_back(std::move(row.record));
        std::sort(history.visits.begin(), history.visits.end(), [](const Visit &one, const Visit &other) {
            return std::tie(other.on, other.id) < std::tie(one.on, one.id);
        });
        QHash<QString, QDate> days;
        for (const Visit &visit : history.visits)
            days.insert(visit.id, visit.on);
        std::stable_sort(
            history.findings.begin(), history.findings.end(), [&days](const Finding &one, const Finding &other) {
                return days.value(one.visit) > days.value(other.visit);
            });
        return {};
    }

    Result<void> readCalls(VillageHistory &history) const
    {
        Statement statement(m_core.database(),
            QStringLiteral("SELECT id, called_at, matter, answer_by, answered_on, result, caller, phone "
                           "FROM hotline_calls WHERE village = ? ORDER BY called_at DESC, id"));
        if (auto ran = statement.bind(toScalar(m_code)).run(); !ran)
            return ran;
        while (statement.next()) {
            const QStringList told{statement.text(6), statement.text(7)};
            VillageCall &call = history.calls.emplace_back();
            call.id = statement.text(0);
            if (const auto at = Moment::fromString(statement.text(1)))
                call.on = at->day();
            call.matter = withoutPeople(statement.text(2), told);
            call.answerBy = dayFromIso(statement.text(3));
            call.answeredOn = dayFromIso(statement.text(4));
            call.result = withoutPeople(statement.text(5), told);
        }
        return statement.done();
    }

    Result<void> readFiles(VillageHistory &history) const
    {
        if (auto read = count(history.filesByVisit,
                QStringLiteral("SELECT visit, count(*) FROM attachments WHERE visit IN (SELECT id FROM visits WHERE "
                               "village = ?) GROUP BY visit"));
            !read)
            return read;
        return count(history.filesByFinding,
            QStringLiteral("SELECT finding, count(*) FROM attachments WHERE finding IN (SELECT f.id FROM findings f "
                           "JOIN visits v ON v.id = f.visit WHERE v.village = ?) GROUP BY finding"));
    }

    Result<void> readNames(VillageHistory &history) const
    {
        if (auto read = m_core.tables().of<InspectionTeam>().selectPlain(m_core.database(), {}, {},
                [&](InspectionTeam &&team, int) { history.teamNames.emplace(team.code, team.name); });
            !read)
            return read;
        return m_core.tables().of<Official>().selectPlain(m_core.database(), {}, {},
            [&](Official &&official, int) { history.officialNames.emplace(official.code, official.titledName()); });
    }

private:
    Result<void> count(std::map<QString, int> &files, const QString &sql) const
    {
        Statement statement(m_core.database(), sql);
        if (auto ran = statement.bind(toScalar(m_code)).run(); !ran)
            return ran;
        while (statement.next())
            files.emplace(statement.text(0), int(statement.number(1)));
        return statement.done();
    }

    const StoreCore &m_core;
    const QString m_code;
};

} // namespace

Result<VillageHistory> InspectionBook::villageHistory(const QString &village) const
{
    const Snapshot snapshot(core().database());
    auto found = core().tables().of<Village>().find(core().database(), village);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, village};
    VillageHistory history;
    history.village = std::move((*found)->record);
    const VillageReading reading(core(), village);
    for (const auto part : {&VillageReading::readRecords, &VillageReading::readCalls, &VillageReading::readFiles,
             &VillageReading::readNames}) {
        if (auto read = (reading.*part)(history); !read)
            return read.error();
    }
    return history;
}

} // namespace Gongkai
