// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultlist.h"
#include "keyset.h"
#include "recordjson.h"
#include "recordlookup.h"

#include <QHash>

#include <array>
#include <map>

namespace Gongkai {

/// Judges the records of a file by each other and by what is stored. They come in List order, so that whatever a record
/// may refer to has been seen before.
class RecordJudge
{
public:
    RecordJudge(const RecordLookup &stored, FaultList &faults) : m_stored(stored), m_faults(faults) { }

    void judge(const Town &town, const Place &place);
    /// @p own are the faults that @p record was found to have by itself; they are not told again.
    template <Described R>
    void judge(const R &record, const Place &place, const std::vector<Fault> &own)
    {
        if (isKeyRead<R>(place, own))
            addKey(RecordTraits<R>::list, keyOf(record), keyPlace<R>(place));
        checkReferences(record, place);
        relate(record, place);
    }
    /// Judges what only the whole file can tell.
    void finish();

private:
    /// The years of typed totals, each with the place of the first record of that year.
    using Years = std::map<int, QString>;
    /// The years that applications count in, from the first to the last, with the place of the first such record.
    using Spans = std::map<std::pair<int, int>, QString>;

    static constexpr size_t ListCount = static_cast<size_t>(List::None);

    template <Described R>
    static constexpr int keyFields()
    {
        int count = 0;
        forEachField<R>([&](const auto &field) { count += field.rules.isKey ? 1 : 0; });
        return count;
    }
    /// A key is named by its field, one of several fields by the record.
    template <Described R>
    static Place keyPlace(const Place &place)
    {
        const char *name = nullptr;
        forEachField<R>([&](const auto &field) {
            if (field.rules.isKey)
                name = field.name;
        });
        return keyFields<R>() == 1 ? Place(place, name) : place;
    }
    /// False if a part of the key is missing or wrong: then nothing can be said about the record's fellows.
    template <Described R>
    static bool isKeyRead(const Place &place, const std::vector<Fault> &own)
    {
        bool isRead = true;
        if (own.empty())
            return isRead;
        const QString whole = place.text();
        forEachField<R>([&](const auto &field) {
            const QString part = placeOf(whole, field.name);
            for (const Fault &fault : own) {
                if (fault.place == whole || (field.rules.isKey && fault.place == part))
                    isRead = false;
            }
        });
        return isRead;
    }

    void addKey(List list, const QString &key, const Place &place);
    [[nodiscard]] bool isThere(List list, const QString &key);
    template <Described R>
    void checkReferences(const R &record, const Place &place)
    {
        forEachField<R>([&](const auto &field) {
            const auto &value = record.*field.member;
            using T = std::decay_t<decltype(value)>;
            if constexpr (requires { checkReference(List::None, value, place); }) {
                if (field.rules.refersTo != List::None)
                    checkReference(field.rules.refersTo, value, Place(place, field.name));
            } else if constexpr (IsList<T>) {
                if constexpr (Described<typename T::value_type>) {
                    const Place list(place, field.name);
                    for (size_t i = 0; i < value.size(); ++i)
                        checkReferences(value[i], Place(list, i));
                }
            }
        });
    }
    void checkReference(List list, const QString &key, const Place &place);
    void checkReference(List list, const std::optional<QString> &key, const Place &place);
    void checkReference(List list, const QStringList &keys, const Place &place);

    template <class R>
    void relate(const R &, const Place &)
    {
    }
    void relate(const Village &village, const Place &place);
    void relate(const CatalogueItem &item, const Place &place);
    void relate(const Exemption &exemption, const Place &place);
    void relate(const Submission &submission, const Place &place);
    void relate(const Posting &posting, const Place &place);
    void relate(const Visit &visit, const Place &place);
    void relate(const Finding &finding, const Place &place);
    void relate(const Application &application, const Place &place);
    void relate(const ApplicationTotal &total, const Place &place);
    void relate(const CarriedIn &carried, const Place &place);
    void judgeCarriedIn();
    void checkOffice(const QString &item, const QString &office, const Place &place);

    const RecordLookup &m_stored;
    FaultList &m_faults;
    std::array<KeySet, ListCount> m_keys;
    std::array<QHash<QString, bool>, ListCount> m_storedKeys; ///< what the store answered about references
    KeySet m_archiveNumbers;
    QHash<QString, std::optional<Village>> m_villages;
    QHash<QString, std::optional<QString>> m_officesOfItems;
    QHash<QString, std::optional<QDate>> m_daysOfVisits;
    Spans m_applications;
    Years m_totals;
    std::map<int, std::pair<CarriedIn, QString>> m_carriedIn;              ///< the first of a year with its place
    std::map<int, std::pair<ApplicationTotal, QString>> m_carriedInTotals; ///< the same of typed totals
};

} // namespace Gongkai
