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
    QHash<QString, std::vector<const Submission *>> byItem;
    for (const Submission &submission : facts.submissions)
        byItem[submission.item].push_back(&submission);
    QSet<QString> exempt;
    for (const Exemption &exemption : facts.exemptions)
        exempt.insert(exemption.item);
    const std::vector<const Submission *> none;
    for (const Due &due : dueOf(facts)) {
        const auto found = byItem.constFind(due.item->code);
        auto standing = standingOf(found == byItem.constEnd() ? none : *found, exempt.contains(due.item->code),
            month.deadline, facts.town, calendar, now);
        standing.office = due.office->code;
        standing.item = due.item->code;
        if (month.offices.empty() || month.offices.back().office != standing.office)
            month.offices.emplace_back().office = standing.office;
        month.offices.back().add(standing);
        month.obligations.push_back(std::move(standing));
    }
    for (const OfficeStanding &office : month.offices)
        month.total.add(office);
    rank(month.offices);
    return month;
}

} // namespace Gongkai
