// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistversion.h"
#include "storecore.h"
#include "visitreading.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The months in which something is in force, as the store writes them; an open end is beyond every month.
struct Months
{
    template <class R>
    explicit Months(const R &record)
        : first(record.from ? record.from->toString() : u"0000-00"_s)
        , last(record.to ? record.to->toString() : u"9999-99"_s)
    {
    }

    QString first;
    QString last;
};

/// The month that @p months gives for @p key and that was in @p before but is not in @p after: the first where it lies
/// before what begins later, else the last, which is the month that the end must not precede.
Result<std::vector<Fault>> leftOut(
    const StoreCore &core, const QString &months, const QString &key, const Months &before, const Months &after)
{
    if (after.first <= before.first && after.last >= before.last)
        return std::vector<Fault>();
    Statement statement(core.database(),
        u"SELECT min(month), max(month) FROM ("_s + months
            + u") WHERE month BETWEEN ? AND ? AND month NOT BETWEEN ? AND ?"_s);
    statement.bind(toScalar(key)).bind(before.first).bind(before.last).bind(after.first).bind(after.last);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    if (!statement.next() || statement.isNull(0))
        return std::vector<Fault>();
    const QString first = statement.text(0);
    if (first < after.first)
        return std::vector<Fault>{{u"from"_s, FaultKind::LeavesOut, first}};
    return std::vector<Fault>{{u"to"_s, FaultKind::LeavesOut, statement.text(1)}};
}

/// The value that @p sql finds for @p key, if it finds one, as a fault of the field @p place.
Result<std::vector<Fault>> disagreeing(
    const StoreCore &core, const QString &sql, const QString &key, const QString &value, const QString &place)
{
    Statement statement(core.database(), sql);
    if (auto ran = statement.bind(toScalar(key)).bind(value).run(); !ran)
        return ran.error();
    if (!statement.next() || statement.isNull(0))
        return std::vector<Fault>();
    return std::vector<Fault>{{place, FaultKind::LeavesOut, statement.text(0)}};
}

Result<std::vector<Fault>> faultsBehind(const StoreCore &core, const Village &before, const Village &after)
{
    return leftOut(core, u"SELECT substr(visited_on, 1, 7) AS month FROM visits WHERE village = ?"_s, after.code,
        Months(before), Months(after));
}

Result<std::vector<Fault>> faultsBehind(const StoreCore &core, const Office &before, const Office &after)
{
    return leftOut(
        core, u"SELECT period AS month FROM submissions WHERE office = ?"_s, after.code, Months(before), Months(after));
}

Result<std::vector<Fault>> faultsBehind(const StoreCore &core, const CatalogueItem &before, const CatalogueItem &after)
{
    if (before.office != after.office) {
        return disagreeing(core,
            u"SELECT min(period) FROM (SELECT item, office, period FROM submissions UNION ALL SELECT item, office, "
            "period FROM exemptions) WHERE item = ? AND office <> ?"_s,
            after.code, after.office, u"office"_s);
    }
    return leftOut(
        core, u"SELECT period AS month FROM submissions WHERE item = ?"_s, after.code, Months(before), Months(after));
}

Result<std::vector<Fault>> faultsBehind(const StoreCore &core, const Visit &before, const Visit &after)
{
    if (after.on <= before.on)
        return std::vector<Fault>();
    return disagreeing(core,
        u"SELECT min(day) FROM (SELECT visit, rectify_by AS day FROM findings UNION ALL SELECT visit, rectified_on "
        "FROM findings UNION ALL SELECT visit, confirmed_on FROM findings UNION ALL SELECT f.visit, l.looked_on FROM "
        "finding_looks l JOIN findings f ON f.id = l.owner) WHERE visit = ? AND day < ?"_s,
        after.id, after.on.toString(Qt::ISODate), u"on"_s);
}

Result<std::vector<Fault>> faultsBehind(const StoreCore &core, const Checklist &before, const Checklist &after)
{
    const auto visits = visitsAsking(core, after.code);
    if (!visits)
        return visits.error();
    return faultsOfChange(before, after, *visits);
}

} // namespace

Result<std::vector<Fault>> faultsOfDependents(const AnyRecord &record, const StoreCore &core)
{
    return std::visit(
        [&]<class R>(const R &after) -> Result<std::vector<Fault>> {
            if constexpr (requires { faultsBehind(core, after, after); }) {
                const auto before = core.tables().of<R>().find(core.database(), keyOf(after));
                if (!before)
                    return before.error();
                // One that is gone is told by whoever changes it.
                return *before ? faultsBehind(core, (*before)->record, after) : std::vector<Fault>();
            } else {
                return std::vector<Fault>();
            }
        },
        record);
}

} // namespace Gongkai
