// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordjudge.h"

#include "archivenumber.h"
#include "statutorytables.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// What @p known says about @p key, or else the store, which is asked once for each key.
template <class T, class Ask>
std::optional<T> recall(QHash<QString, std::optional<T>> &known, const QString &key, Ask ask)
{
    const auto found = known.constFind(key);
    return found == known.constEnd() ? *known.insert(key, ask()) : *found;
}

/// True if @p town says of the town what @p stored says. What a new town has and a file need not write, such as the
/// head of its papers, is left as the store has it.
bool isSame(const Town &town, const Town &stored)
{
    bool areSame = true;
    forEachField<Town>([&](const auto &field) {
        areSame = areSame && (isLeftOut(town, field) || town.*field.member == stored.*field.member);
    });
    return areSame;
}

} // namespace

void RecordJudge::judge(const Town &town, const Place &place)
{
    const std::optional<Town> stored = m_stored.town();
    if (stored && !isSame(town, *stored))
        m_faults.add(place, FaultKind::NotTheSameTown, stored->name);
}

void RecordJudge::finish()
{
    for (const auto &[year, place] : m_totals) {
        const auto found = std::find_if(m_applications.begin(), m_applications.end(),
            [typed = year](const auto &one) { return one.first.first <= typed && typed <= one.first.second; });
        if (found != m_applications.end())
            m_faults.add(place, FaultKind::CountedTwice, found->second);
        else if (m_stored.hasApplicationsOf(year))
            m_faults.add(place, FaultKind::CountedTwice, QString::fromLatin1(RecordTraits<Application>::key));
    }
    for (const auto &[years, place] : m_applications) {
        const auto [first, last] = years;
        const auto typed = m_totals.lower_bound(first);
        const bool isTold = typed != m_totals.end() && typed->first <= last;
        if (!isTold && m_stored.yearOfTotals(first, last))
            m_faults.add(place, FaultKind::CountedTwice, QString::fromLatin1(RecordTraits<ApplicationTotal>::key));
    }
    judgeCarriedIn();
}

/// What was carried into a year is given by records of its own or by typed totals, not by both.
void RecordJudge::judgeCarriedIn()
{
    const auto storedRival = [this](List list, const char *name, const QStringList &keys) {
        const auto found = std::find_if(
            keys.begin(), keys.end(), [this, list](const QString &key) { return m_stored.has(list, key); });
        return found == keys.end() ? QString() : QString::fromLatin1(name) + u' ' + *found;
    };
    for (const auto &[year, carried] : m_carriedIn) {
        const auto typed = m_carriedInTotals.find(year);
        const QString rival = typed != m_carriedInTotals.end()
            ? typed->second.second
            : storedRival(List::ApplicationTotals, RecordTraits<ApplicationTotal>::key, rivalKeysOf(carried.first));
        if (!rival.isEmpty())
            m_faults.add(carried.second, FaultKind::CountedTwice, rival);
    }
    for (const auto &[year, total] : m_carriedInTotals) {
        const QString rival = storedRival(List::CarriedIn, RecordTraits<CarriedIn>::key, rivalKeysOf(total.first));
        if (!rival.isEmpty() && !m_carriedIn.contains(year))
            m_faults.add(total.second, FaultKind::CountedTwice, rival);
    }
}

void RecordJudge::addKey(List list, const QString &key, const Place &place)
{
    if (!m_keys[static_cast<size_t>(list)].add(key) || m_stored.has(list, key))
        m_faults.add(place, FaultKind::Duplicate, key.left(100));
}

bool RecordJudge::isThere(List list, const QString &key)
{
    if (m_keys[static_cast<size_t>(list)].has(key))
        return true;
    auto &known = m_storedKeys[static_cast<size_t>(list)];
    const auto found = known.constFind(key);
    return found == known.constEnd() ? *known.insert(key, m_stored.has(list, key)) : *found;
}

void RecordJudge::checkReference(List list, const QString &key, const Place &place)
{
    if (!key.isEmpty() && !isThere(list, key))
        m_faults.add(place, FaultKind::Dangling, key.left(100));
}

void RecordJudge::checkReference(List list, const std::optional<QString> &key, const Place &place)
{
    // Who refers to nothing writes null: an empty text names no record.
    if (key && key->isEmpty())
        m_faults.add(place, FaultKind::Required);
    else if (key)
        checkReference(list, *key, place);
}

void RecordJudge::checkReference(List list, const QStringList &keys, const Place &place)
{
    for (qsizetype i = 0; i < keys.size(); ++i)
        checkReference(list, keys[i], Place(place, static_cast<size_t>(i)));
}

void RecordJudge::relate(const Village &village, const Place &)
{
    m_villages.insert(village.code, village);
}

void RecordJudge::relate(const CatalogueItem &item, const Place &)
{
    m_officesOfItems.insert(item.code, item.office);
}

void RecordJudge::relate(const Exemption &exemption, const Place &place)
{
    checkOffice(exemption.item, exemption.office, place);
}

void RecordJudge::relate(const Submission &submission, const Place &place)
{
    checkOffice(submission.item, submission.office, place);
}

void RecordJudge::relate(const Posting &posting, const Place &place)
{
    const QString &number = posting.archiveNumber;
    if (number.isEmpty())
        return;
    if (!m_archiveNumbers.add(writtenAs(number).first()) || m_stored.isArchiveNumberTaken(number, posting.id))
        m_faults.add(Place(place, "archiveNumber"), FaultKind::Duplicate, number.left(100));
}

void RecordJudge::relate(const Visit &visit, const Place &place)
{
    if (!visit.id.isEmpty())
        m_daysOfVisits.insert(visit.id, visit.on);
    const auto village = recall(m_villages, visit.village, [&] { return m_stored.village(visit.village); });
    if (village && !faultsBetween(visit, *village).empty())
        m_faults.add(faultsBetween(visit, *village, place.text()));
}

void RecordJudge::relate(const Finding &finding, const Place &place)
{
    const auto day = recall(m_daysOfVisits, finding.visit, [&] { return m_stored.dayOfVisit(finding.visit); });
    if (day && !faultsBetween(finding, *day).empty())
        m_faults.add(faultsBetween(finding, *day, place.text()));
}

void RecordJudge::relate(const Application &application, const Place &place)
{
    if (application.receivedOn.isValid())
        m_applications.try_emplace(countedYears(application), place.text());
}

void RecordJudge::relate(const ApplicationTotal &total, const Place &place)
{
    if (total.year == 0)
        return;
    m_totals.try_emplace(total.year, place.text());
    if (!rivalKeysOf(total).isEmpty())
        m_carriedInTotals.try_emplace(total.year, total, place.text());
}

void RecordJudge::relate(const CarriedIn &carried, const Place &place)
{
    if (carried.year != 0)
        m_carriedIn.try_emplace(carried.year, carried, place.text());
}

void RecordJudge::checkOffice(const QString &item, const QString &office, const Place &place)
{
    if (item.isEmpty() || office.isEmpty() || !isThere(List::Offices, office))
        return;
    const auto right = recall(m_officesOfItems, item, [&] { return m_stored.officeOfItem(item); });
    if (right && !right->isEmpty() && *right != office)
        m_faults.add(Place(place, "office"), FaultKind::OtherOffice, *right);
}

} // namespace Gongkai
