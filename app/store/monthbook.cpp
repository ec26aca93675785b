// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthbook.h"

#include "pastrecords.h"
#include "recordequal.h"
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

/// The rows of R for which @p condition holds now; with @p past those that were @p isWanted at its moment instead.
/// @p month is the one they belong to.
template <class R, class Wanted>
Result<std::vector<R>> rowsThen(const StoreCore &core, const QString &condition, const std::vector<Scalar> &values,
    const PastRecords *past, Wanted isWanted, Period month = {})
{
    auto rows = plainRows<R>(core, condition, values);
    if (!rows || !past)
        return rows;
    if (auto back = past->putBack(core.database(), month, *rows, isWanted); !back)
        return back.error();
    return rows;
}

template <class R>
Result<std::vector<R>> inForce(const StoreCore &core, Period period, const PastRecords *past)
{
    const Scalar month = toScalar(period);
    return rowsThen<R>(core,
        QStringLiteral("(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)"),
        {month, month}, past, [period](const R &record) { return isInForce(record.from, record.to, period); });
}

template <class R>
Result<std::vector<R>> ofMonth(const StoreCore &core, Period period, const PastRecords *past)
{
    return rowsThen<R>(
        core, QStringLiteral("period = ?"), {toScalar(period)}, past,
        [period](const R &record) { return record.period == period; }, period);
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

/// Reads the town of @p facts with the deadline rule of its month in the place of its own.
Result<void> readTown(const StoreCore &core, MonthFacts &facts, const PastRecords *past)
{
    auto towns = rowsThen<Town>(core, {}, {}, past, [](const Town &) { return true; });
    if (!towns)
        return towns.error();
    if (!towns->empty())
        facts.town = std::move(towns->front());
    auto rules = rowsThen<DeadlineRule>(core, QStringLiteral("valid_from <= ?"), {toScalar(facts.period)}, past,
        [&facts](const DeadlineRule &rule) { return rule.from <= facts.period; });
    if (!rules)
        return rules.error();
    if (!rules->empty()) {
        facts.town = withRule(std::move(facts.town), rules->back());
        facts.deadlineRule = std::move(rules->back());
    }
    return {};
}

Result<void> readCatalogue(const StoreCore &core, MonthFacts &facts, const PastRecords *past)
{
    auto offices = inForce<Office>(core, facts.period, nullptr);
    auto items = inForce<CatalogueItem>(core, facts.period, past);
    if (!offices || !items)
        return !offices ? offices.error() : items.error();
    facts.offices = std::move(*offices);
    facts.items = std::move(*items);
    if (auto named = nameAsThen(core, facts); !named || !past)
        return named;
    const Period period = facts.period;
    auto back = past->putBack(core.database(), Period(), facts.offices,
        [period](const Office &office) { return isInForce(office.from, office.to, period); });
    // Those that were put back come with their former names, the others without.
    for (Office &office : facts.offices)
        office.name = nameIn(period, office.name, office.formerNames);
    return back;
}

Result<void> readReceipts(const StoreCore &core, MonthFacts &facts, const PastRecords *past)
{
    auto exemptions = ofMonth<Exemption>(core, facts.period, past);
    auto submissions = ofMonth<Submission>(core, facts.period, past);
    if (!exemptions || !submissions)
        return !exemptions ? exemptions.error() : submissions.error();
    facts.exemptions = std::move(*exemptions);
    facts.submissions = std::move(*submissions);
    return {};
}

/// Adds the items of the records that are in one of two lists only, or differ. Both are in the order of their keys.
template <class R>
void addChangedItems(QSet<QString> &items, const std::vector<R> &before, const std::vector<R> &after)
{
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool areBoth = old != before.end() && now != after.end();
        if (areBoth && areEqual(*old, *now)) {
            ++old;
            ++now;
            continue;
        }
        const bool isGone = now == after.end() || (areBoth && keyOf(*old) < keyOf(*now));
        const bool isNew = old == before.end() || (areBoth && keyOf(*now) < keyOf(*old));
        if (!isNew)
            items.insert((old++)->item);
        if (!isGone)
            items.insert((now++)->item);
    }
}

/// The facts of now, or with @p past those of its moment.
Result<MonthFacts> factsOf(const StoreCore &core, Period period, const PastRecords *past)
{
    MonthFacts facts;
    facts.period = period;
    if (auto town = readTown(core, facts, past); !town)
        return town.error();
    if (auto catalogue = readCatalogue(core, facts, past); !catalogue)
        return catalogue.error();
    auto deadlines = ofMonth<DeadlineOverride>(core, period, past);
    if (!deadlines)
        return deadlines.error();
    if (!deadlines->empty())
        facts.deadlineOverride = std::move(deadlines->front());
    if (auto receipts = readReceipts(core, facts, past); !receipts)
        return receipts.error();
    return facts;
}

} // namespace

Result<MonthFacts> MonthBook::facts(Period period) const
{
    const Snapshot snapshot(core().database());
    return factsOf(core(), period, nullptr);
}

Result<void> MonthBook::renew(KnownThen &then) const
{
    Database &database = core().database();
    if (then.m_past) {
        const auto isUpToDate = then.m_past->isUpToDate(database);
        if (!isUpToDate)
            return isUpToDate.error();
        if (*isUpToDate)
            return {};
    }
    auto past = PastRecords::at(database, then.m_moment);
    if (!past)
        return past.error();
    then.m_past = std::make_shared<const PastRecords>(std::move(*past));
    return {};
}

Result<MonthFacts> MonthBook::factsKnownAt(Period period, KnownThen &then) const
{
    const Snapshot snapshot(core().database());
    if (auto renewed = renew(then); !renewed)
        return renewed.error();
    auto facts = factsOf(core(), period, then.m_past.get());
    if (!facts)
        return facts;
    const Moment &moment = then.moment();
    std::erase_if(facts->submissions, [&moment](const Submission &submission) {
        return submission.recordedAt.isValid() && submission.recordedAt > moment;
    });
    for (Submission &submission : facts->submissions) {
        if (submission.review && submission.review->at > moment)
            submission.review.reset();
    }
    return facts;
}

Result<std::vector<HolidayNotice>> MonthBook::noticesKnownAt(KnownThen &then) const
{
    const Snapshot snapshot(core().database());
    if (auto renewed = renew(then); !renewed)
        return renewed.error();
    return rowsThen<HolidayNotice>(core(), {}, {}, then.m_past.get(), [](const HolidayNotice &) { return true; });
}

Result<FactsAfter> MonthBook::factsAfter(const Step &step, MonthFacts known) const
{
    const bool isWhole = step.count == int(step.records.size());
    const bool isOfReceipts = std::all_of(step.records.begin(), step.records.end(), [](const ChangedRecord &changed) {
        return changed.list == List::Submissions || changed.list == List::Exemptions;
    });
    if (!isWhole || !isOfReceipts) {
        auto anew = facts(known.period);
        if (!anew)
            return anew.error();
        return FactsAfter{std::move(*anew), {}};
    }
    const auto submissions = std::move(known.submissions);
    const auto exemptions = std::move(known.exemptions);
    const Snapshot snapshot(core().database());
    if (auto read = readReceipts(core(), known, nullptr); !read)
        return read.error();
    QSet<QString> items;
    addChangedItems(items, submissions, known.submissions);
    addChangedItems(items, exemptions, known.exemptions);
    return FactsAfter{std::move(known), std::move(items)};
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
