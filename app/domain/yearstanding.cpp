// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearstanding.h"

#include <algorithm>

namespace Gongkai {

namespace {

struct PlacedOffice
{
    int order = 0;
    OfficeYear year;
};

const Office *officeWith(const MonthFacts &facts, const QString &code)
{
    const auto found = std::find_if(
        facts.offices.begin(), facts.offices.end(), [&code](const Office &office) { return office.code == code; });
    return found == facts.offices.end() ? nullptr : &*found;
}

void addMonth(QHash<QString, PlacedOffice> &offices, const JudgedMonth &month)
{
    for (const OfficeStanding &standing : month.standing.offices) {
        PlacedOffice &placed = offices[standing.office];
        placed.year.office = standing.office;
        placed.year.months[size_t(month.facts.period.month() - 1)] = standing;
        placed.year.total.add(standing);
        if (const Office *office = officeWith(month.facts, standing.office)) {
            placed.order = office->order;
            placed.year.name = office->name;
            placed.year.names[size_t(month.facts.period.month() - 1)] = office->name;
        }
    }
}

void rankYear(std::vector<OfficeYear> &offices)
{
    std::vector<OfficeStanding> totals;
    for (OfficeYear &office : offices) {
        office.total.office = office.office;
        totals.push_back(office.total);
    }
    rank(totals);
    for (OfficeYear &office : offices) {
        const auto found = std::find_if(totals.begin(), totals.end(),
            [&office](const OfficeStanding &total) { return total.office == office.office; });
        office.total.rank = found->rank;
    }
}

} // namespace

std::vector<OfficeYear> yearOf(std::span<const JudgedMonth> months)
{
    std::vector<const JudgedMonth *> inOrder;
    for (const JudgedMonth &month : months)
        inOrder.push_back(&month);
    std::sort(inOrder.begin(), inOrder.end(),
        [](const JudgedMonth *a, const JudgedMonth *b) { return a->facts.period < b->facts.period; });
    QHash<QString, PlacedOffice> byCode;
    for (const JudgedMonth *month : inOrder)
        addMonth(byCode, *month);
    std::vector<PlacedOffice> placed(byCode.begin(), byCode.end());
    std::sort(placed.begin(), placed.end(), [](const PlacedOffice &a, const PlacedOffice &b) {
        return std::tie(a.order, a.year.office) < std::tie(b.order, b.year.office);
    });
    std::vector<OfficeYear> offices;
    offices.reserve(placed.size());
    for (PlacedOffice &office : placed)
        offices.push_back(std::move(office.year));
    rankYear(offices);
    return offices;
}

OfficeYear sumOf(std::span<const OfficeYear> offices)
{
    OfficeYear all;
    for (const OfficeYear &office : offices) {
        all.total.add(office.total);
        for (size_t month = 0; month < all.months.size(); ++month) {
            if (!office.months[month])
                continue;
            if (!all.months[month])
                all.months[month].emplace();
            all.months[month]->add(*office.months[month]);
        }
    }
    return all;
}

} // namespace Gongkai
