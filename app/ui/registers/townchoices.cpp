// SPDX-License-Identifier: GPL-3.0-or-later
#include "townchoices.h"

#include "deadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace Gongkai {

namespace {

template <class R>
std::vector<Stored<R>> recordsOf(Store &store)
{
    auto records = TownBook(store).all<R>();
    return records ? std::move(*records) : std::vector<Stored<R>>();
}

template <class R>
Names namesOf(Store &store)
{
    Names names;
    for (const auto &[record, version] : recordsOf<R>(store))
        names.emplace(record.code, record.name);
    return names;
}

template <class R>
std::vector<Choice> inForceOn(const std::vector<Stored<R>> &records, QDate day)
{
    const Period period = Period::of(day);
    std::vector<Choice> choices;
    for (const auto &[record, version] : records) {
        if (isInForce(record.from, record.to, period))
            choices.push_back({record.code, nameIn(period, record.name, record.formerNames)});
    }
    return choices;
}

} // namespace

std::vector<Choice> officeChoices(Store &store, QDate day)
{
    auto offices = recordsOf<Office>(store);
    std::stable_sort(offices.begin(), offices.end(),
        [](const auto &one, const auto &other) { return one.record.order < other.record.order; });
    return inForceOn(offices, day);
}

std::vector<Choice> villageChoices(Store &store, QDate day)
{
    return inForceOn(recordsOf<Village>(store), day);
}

std::vector<Choice> teamChoices(Store &store)
{
    std::vector<Choice> choices;
    for (const auto &[code, name] : teamNames(store))
        choices.push_back({code, name});
    return choices;
}

std::vector<Choice> officialChoices(Store &store)
{
    std::vector<Choice> choices;
    for (const auto &[official, version] : recordsOf<Official>(store)) {
        const QString text = official.position.isEmpty() ? official.name : official.name + u' ' + official.position;
        choices.push_back({official.code, text});
    }
    return choices;
}

std::vector<Choice> itemChoices(Store &store, const QString &office)
{
    std::vector<Choice> choices = {{QString(), QCoreApplication::translate("Gongkai::PostingDialog", "None")}};
    for (const auto &[item, version] : recordsOf<CatalogueItem>(store)) {
        if (item.office == office)
            choices.push_back({item.code, item.name});
    }
    return choices;
}

Names officeNames(Store &store)
{
    return namesOf<Office>(store);
}

Names villageNames(Store &store)
{
    return namesOf<Village>(store);
}

Names teamNames(Store &store)
{
    return namesOf<InspectionTeam>(store);
}

Names officialNames(Store &store)
{
    return namesOf<Official>(store);
}

QString nameOf(const Names &names, const QString &code)
{
    const auto found = names.find(code);
    return found == names.end() ? code : found->second;
}

} // namespace Gongkai
