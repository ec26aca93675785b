// SPDX-License-Identifier: GPL-3.0-or-later
#include "officestanding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Gongkai {

namespace {

/// Offices and items of a month in the town's order, each item with its office.
struct Due
{
    const Office *office;
    const CatalogueItem *item;
};

std::vector<Due> dueOf(const MonthFacts &facts)
{
    QHash<QString, std::vector<const CatalogueItem *>> itemsOf;
    for (const CatalogueItem &item : facts.items)
        itemsOf[item.office].push_back(&item);
    std::vector<const Office *> offices;
    for (const Office &office : facts.offices)
        offices.push_back(&office);
    std::sort(offices.begin(), offices.end(),
        [](const Office *a, const Office *b) { return std::tie(a->order, a->code) < std::tie(b->order, b->code); });
    const auto byCode = [](const CatalogueItem *a, const CatalogueItem *b) { return a->code < b->code; };
    std::vector<Due> due;
    due.reserve(facts.items.size());
    for (const Office *office : offices) {
        auto items = itemsOf.value(office->code);
        // As the store gives them, they are.
        if (!std::is_sorted(items.begin(), items.end(), byCode))
            std::sort(items.begin(), items.end(), byCode);
        for (const CatalogueItem *item : items) {
            if (isDue(*item, *office, facts.period))
                due.push_back({office, item});
        }
    }
    return due;
}

/// What came in for the items of a month, and those that are exempt.
class MonthReceipts
{
public:
    /// Of @p wanted alone where they are named; @p facts must outlive this.
    MonthReceipts(const MonthFacts &facts, const QSet<QString> *wanted)
    {
        for (const Submission &submission : facts.submissions) {
            if (!wanted || wanted->contains(submission.item))
                m_byItem[submission.item].push_back(&submission);
        }
        for (const Exemption &exemption : facts.exemptions)
            m_exempt.insert(exemption.item);
    }

    [[nodiscard]] ObligationStanding judge(const QString &item, const Deadline &deadline, const Town &town,
        const WorkingCalendar &calendar, const Moment &now) const
    {
        const auto found = m_byItem.constFind(item);
        const auto submissions =
            found == m_byItem.constEnd() ? std::span<const Submission *const>() : std::span(*found);
        auto standing = standingOf(submissions, m_exempt.contains(item), deadline, town, calendar, now);
        standing.item = item;
        return standing;
    }

private:
    QHash<QString, std::vector<const Submission *>> m_byItem;
    QSet<QString> m_exempt;
};

/// The offices and the total of @p month from its obligations, which come in the town's order.
void addUp(MonthStanding &month)
{
    month.offices.clear();
    month.total = {};
    for (const ObligationStanding &obligation : month.obligations) {
        if (month.offices.empty() || month.offices.back().office != obligation.office)
            month.offices.emplace_back().office = obligation.office;
        month.offices.back().add(obligation);
    }
    for (const OfficeStanding &office : month.offices)
        month.total.add(office);
    rank(month.offices);
}

bool isBetter(const OfficeStanding &a, const OfficeStanding &b)
{
    const auto rateA = a.onTimeRate();
    const auto rateB = b.onTimeRate();
    if (!rateA || !rateB)
        return rateA.has_value() && !rateB.has_value();
    // Whole numbers, so that 1 of 3 equals 2 of 6.
    const qint64 left = static_cast<qint64>(a.onTime) * b.judged();
    const qint64 right = static_cast<qint64>(b.onTime) * a.judged();
    return std::tuple(-left, a.missing, a.totalDaysLate) < std::tuple(-right, b.missing, b.totalDaysLate);
}

} // namespace

std::optional<double> OfficeStanding::onTimeRate() const
{
    return judged() > 0 ? std::optional(static_cast<double>(onTime) / judged()) : std::nullopt;
}

void OfficeStanding::add(const ObligationStanding &obligation)
{
    backfilled += obligation.isBackfilled ? 1 : 0;
    switch (obligation.standing) {
    case Standing::Exempt:
        ++exempt;
        return;
    case Standing::NotDue:
        ++notDue;
        break;
    case Standing::Missing:
        ++missing;
        break;
    case Standing::Returned:
        ++returned;
        break;
    case Standing::OnTime:
        ++onTime;
        break;
    case Standing::Late:
        ++late;
        break;
    }
    nil += obligation.isNil ? 1 : 0;
    totalDaysLate += obligation.daysLate;
    longestDaysLate = std::max(longestDaysLate, obligation.daysLate);
}

void OfficeStanding::add(const OfficeStanding &other)
{
    onTime += other.onTime;
    late += other.late;
    missing += other.missing;
    returned += other.returned;
    notDue += other.notDue;
    exempt += other.exempt;
    nil += other.nil;
    backfilled += other.backfilled;
    totalDaysLate += other.totalDaysLate;
    longestDaysLate = std::max(longestDaysLate, other.longestDaysLate);
}

bool owes(const OfficeStanding &standing)
{
    return standing.notDue + standing.missing + standing.returned > 0;
}

void rank(std::vector<OfficeStanding> &offices)
{
    std::stable_sort(offices.begin(), offices.end(), isBetter);
    for (size_t i = 0; i < offices.size(); ++i) {
        if (!offices[i].onTimeRate())
            offices[i].rank.reset();
        else if (i > 0 && !isBetter(offices[i - 1], offices[i]))
            offices[i].rank = offices[i - 1].rank;
        else
            offices[i].rank = static_cast<int>(i) + 1;
    }
}

QStringList owingOffices(const MonthStanding &month)
{
    QStringList offices;
    for (const ObligationStanding &obligation : month.obligations) {
        // Obligations come in the town's order of offices, those of one office together.
        if (isOwed(obligation.standing) && (offices.isEmpty() || offices.last() != obligation.office))
            offices.append(obligation.office);
    }
    return offices;
}

MonthStanding standingOf(const MonthFacts &facts, const WorkingCalendar &calendar, const Moment &now)
{
    MonthStanding month;
    month.now = now;
    month.deadline =
        deadlineOf(facts.period, facts.town, facts.deadlineOverride ? &*facts.deadlineOverride : nullptr, calendar);
    const MonthReceipts receipts(facts, nullptr);
    for (const Due &due : dueOf(facts)) {
        auto standing = receipts.judge(due.item->code, month.deadline, facts.town, calendar, now);
        standing.office = due.office->code;
        month.obligations.push_back(std::move(standing));
    }
    addUp(month);
    return month;
}

bool changesByTime(const MonthFacts &facts, const QSet<QString> &items, const Moment &before, const Moment &now)
{
    const auto isBetween = [&](const Moment &moment) { return before < moment && moment <= now; };
    return before.day() != now.day() || now < before
        || std::any_of(facts.submissions.begin(), facts.submissions.end(), [&](const Submission &submission) {
               return !items.contains(submission.item)
                   && (isBetween(submission.receivedAt)
                       || (submission.otherReceivedAt && isBetween(*submission.otherReceivedAt))
                       || (submission.review && isBetween(submission.review->at)));
           });
}

MonthStanding standingAfter(MonthStanding before, const QSet<QString> &items, const MonthFacts &facts,
    const WorkingCalendar &calendar, const Moment &now)
{
    before.now = now;
    const MonthReceipts receipts(facts, &items);
    for (ObligationStanding &obligation : before.obligations) {
        if (!items.contains(obligation.item))
            continue;
        auto standing = receipts.judge(obligation.item, before.deadline, facts.town, calendar, now);
        standing.office = obligation.office;
        obligation = std::move(standing);
    }
    addUp(before);
    return before;
}

} // namespace Gongkai
