// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthbook.h"

#include "storecore.h"

#include <QUuid>

#include <algorithm>

namespace Gongkai {

namespace {

/// The rows of R for which @p condition holds, without versions and child lists.
template <class R>
Result<std::vector<R>> plainRows(const StoreCore &core, const QString &condition, const std::vector<Scalar> &values)
{
    std::vector<R> rows;
    auto read = core.tables().of<R>().selectPlain(
        core.database(), condition, values, [&](R &&record, int) { rows.push_back(std::move(record)); });
    if (!read)
        return read.error();
    return rows;
}

QString inForce()
{
    return QStringLiteral("(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)");
}

/// The rule in force in the month of @p facts is put in the place of the town's own.
Result<void> applyRule(const StoreCore &core, MonthFacts &facts)
{
    const auto rules = plainRows<DeadlineRule>(core,
        QStringLiteral("valid_from = (SELECT max(valid_from) FROM deadline_rules WHERE valid_from <= ?)"),
        {toScalar(facts.period)});
    if (!rules)
        return rules.error();
    if (!rules->empty()) {
        facts.town = withRule(std::move(facts.town), rules->front());
        facts.deadlineRule = rules->front();
    }
    return {};
}

/// The offices of @p facts get the names that they had in its month.
Result<void> nameAsThen(const StoreCore &core, MonthFacts &facts)
{
    Statement statement(core.database(),
        QStringLiteral("SELECT owner, name, min(last_month) FROM office_former_names WHERE last_month >= ? "
                       "GROUP BY owner"));
    if (auto ran = statement.bind(toScalar(facts.period)).run(); !ran)
        return ran;
    QHash<QString, QString> names;
    while (statement.next())
        names.insert(statement.text(0), statement.text(1));
    if (auto done = statement.done(); !done)
        return done;
    for (Office &office : facts.offices)
        office.name = names.value(office.code, office.name);
    return {};
}

} // namespace

Result<MonthFacts> MonthBook::facts(Period period) const
{
    const Snapshot snapshot(core().database());
    MonthFacts facts;
    facts.period = period;
    const auto town = core().tables().of<Town>().find(core().database(), QStringLiteral("town"));
    if (!town)
        return town.error();
    if (*town)
        facts.town = (*town)->record;
    const Scalar month = toScalar(period);
    if (auto ruled = applyRule(core(), facts); !ruled)
        return ruled.error();
    auto offices = plainRows<Office>(core(), inForce(), {month, month});
    auto items = plainRows<CatalogueItem>(core(), inForce(), {month, month});
    auto deadlines = plainRows<DeadlineOverride>(core(), QStringLiteral("period = ?"), {month});
    if (!offices)
        return offices.error();
    if (!items)
        return items.error();
    if (!deadlines)
        return deadlines.error();
    facts.offices = std::move(*offices);
    if (auto named = nameAsThen(core(), facts); !named)
        return named.error();
    facts.items = std::move(*items);
    if (!deadlines->empty())
        facts.deadlineOverride = deadlines->front();
    return withReceipts(std::move(facts));
}

Result<MonthFacts> MonthBook::factsAfter(const Step &step, MonthFacts known) const
{
    const bool isWhole = step.count == int(step.records.size());
    const bool isOfReceipts = std::all_of(step.records.begin(), step.records.end(), [](const ChangedRecord &changed) {
        return changed.list == List::Submissions || changed.list == List::Exemptions;
    });
    return isWhole && isOfReceipts ? withReceipts(std::move(known)) : facts(known.period);
}

Result<MonthFacts> MonthBook::withReceipts(MonthFacts facts) const
{
    const Snapshot snapshot(core().database());
    const Scalar month = toScalar(facts.period);
    auto exemptions = plainRows<Exemption>(core(), QStringLiteral("period = ?"), {month});
    auto submissions = plainRows<Submission>(core(), QStringLiteral("period = ?"), {month});
    if (!exemptions)
        return exemptions.error();
    if (!submissions)
        return submissions.error();
    facts.exemptions = std::move(*exemptions);
    facts.submissions = std::move(*submissions);
    return facts;
}

Result<Stored<Submission>> MonthBook::receive(Submission receipt, const QString &reason)
{
    if (receipt.id.isEmpty())
        receipt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!receipt.recordedAt.isValid())
        receipt.recordedAt = Moment::of(store().now());
    ChangeSet changes;
    changes.add(receipt);
    if (auto step = commit(changes, reason); !step)
        return step.error();
    return Stored<Submission>{receipt, 1};
}

Result<Step> MonthBook::review(const QString &id, const Review &review, int version, const QString &reason)
{
    auto found = find<Submission>(id);
    if (!found)
        return found.error();
    found->record.review = review;
    ChangeSet changes;
    changes.change(found->record, version);
    return commit(changes, reason);
}

Result<bool> MonthBook::isClosed(Period period) const
{
    return isBulletinIssued(core().database(), period);
}

Result<std::optional<Period>> MonthBook::newestPeriod() const
{
    Statement statement(core().database(), QStringLiteral("SELECT max(period) FROM submissions"));
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::optional<Period> newest;
    if (statement.next())
        newest = Period::fromString(statement.text(0));
    if (auto done = statement.done(); !done)
        return done.error();
    return newest;
}

} // namespace Gongkai
