// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"
#include "result.h"

#include <algorithm>
#include <concepts>
#include <iterator>

namespace Gongkai {

/// A type that recordfields.h describes.
template <class T>
concept Described = requires
{
    RecordTraits<T>::fields;
};
template <class T>
inline constexpr bool IsOptional = false;
template <class T>
inline constexpr bool IsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool IsList = false;
template <class T>
inline constexpr bool IsList<std::vector<T>> = true;
template <>
inline constexpr bool IsList<QStringList> = true;

/// `place.name`, or `name` where there is no place before it.
[[nodiscard]] QString placeOf(const QString &place, const char *name);
/// `place[index]`.
[[nodiscard]] QString placeOf(const QString &place, size_t index);

/// Where a value stands: a chain of names and indexes that is put into words only when there is a fault to tell, since
/// nearly every value is right. It refers to the place above it and must not outlive it.
class Place
{
public:
    Place() = default;
    Place(const QString &root) : m_root(&root) { }
    Place(const Place &above, const char *name) : m_above(&above), m_name(name) { }
    Place(const Place &above, size_t index) : m_above(&above), m_index(index) { }

    /// `submissions[12].receivedAt`; empty where nothing was named.
    [[nodiscard]] QString text() const;

private:
    const Place *m_above = nullptr;
    const QString *m_root = nullptr;
    const char *m_name = nullptr;
    size_t m_index = 0;
};

// Days of one record that are in the wrong order.
[[nodiscard]] std::vector<Fault> orderFaults(const Office &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Village &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const CatalogueItem &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const PostedOn &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Submission &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Attachment &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const HolidayNotice &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Checklist &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const InspectionDraw &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Visit &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const HotlineCall &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Finding &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Proposal &record, const QString &place);
[[nodiscard]] std::vector<Fault> orderFaults(const Application &record, const QString &place);

// What only two records together can tell. The first record's fields are named.

/// A visit to a village that is not in force on its day.
[[nodiscard]] std::vector<Fault> faultsBetween(const Visit &visit, const Village &village, const QString &place = {});
/// A finding whose days lie before its visit.
[[nodiscard]] std::vector<Fault> faultsBetween(const Finding &finding, QDate visitedOn, const QString &place = {});

/// The list of which the field @p name of a record of @p list holds a code or id; None where it refers to nothing.
[[nodiscard]] List listReferredTo(List list, QStringView name);

// Single fields.
/// True for a SHA-256 digest: 64 hexadecimal digits, the letters small.
[[nodiscard]] bool isDigest(QStringView text);
[[nodiscard]] bool isBlank(const QString &value);
[[nodiscard]] bool isBlank(QDate value);
[[nodiscard]] bool isBlank(const Period &value);
[[nodiscard]] bool isBlank(const Moment &value);
void checkText(std::vector<Fault> &faults, const Place &place, const QString &text, const FieldRules &rules);
void checkNumber(std::vector<Fault> &faults, const Place &place, double number, const FieldRules &rules);

template <Described R>
[[nodiscard]] std::vector<Fault> faultsOf(const R &record, const Place &place = {});

/// Adds what is wrong with one field's @p value to @p faults.
template <class T>
void checkField(std::vector<Fault> &faults, const Place &place, const T &value, const FieldRules &rules)
{
    if constexpr (IsOptional<T>) {
        if (value)
            checkField(faults, place, *value, rules);
    } else if constexpr (Described<T>) {
        auto more = faultsOf(value, place);
        faults.insert(faults.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    } else if constexpr (IsList<T>) {
        FieldRules each = rules;
        each.isRequired = true;
        for (size_t i = 0; i < static_cast<size_t>(value.size()); ++i) {
            const auto entry = value.begin() + static_cast<std::ptrdiff_t>(i);
            checkField(faults, Place(place, i), *entry, each);
            // Who leads a visit twice would count twice.
            if constexpr (!Described<typename T::value_type>) {
                if (std::find(value.begin(), entry, *entry) != entry)
                    faults.push_back({Place(place, i).text(), FaultKind::Duplicate, {}});
            }
        }
    } else if constexpr (requires { isBlank(value); }) {
        if (isBlank(value)) {
            if (rules.isRequired)
                faults.push_back({place.text(), FaultKind::Required, {}});
        } else if constexpr (std::same_as<T, QString>) {
            checkText(faults, place, value, rules);
        }
    } else if constexpr (std::same_as<T, int> || std::same_as<T, double>) {
        checkNumber(faults, place, value, rules);
    }
}

/// Adds the days of @p record that are in the wrong order to @p faults, their places below @p place.
template <Described R>
void appendOrderFaults(std::vector<Fault> &faults, const R &record, const Place &place)
{
    if constexpr (requires { orderFaults(record, QString()); }) {
        auto order = orderFaults(record, QString());
        if (order.empty())
            return;
        order = orderFaults(record, place.text());
        faults.insert(faults.end(), order.begin(), order.end());
    }
}

/// What is wrong with @p record by itself: missing, out of range, too long, days in the wrong order. Empty when nothing
/// is.
/// @p place stands before each field's name (`submissions[12]`); without one the name stands alone, as a form wants it.
template <Described R>
std::vector<Fault> faultsOf(const R &record, const Place &place)
{
    std::vector<Fault> faults;
    forEachField<R>(
        [&](const auto &field) { checkField(faults, Place(place, field.name), record.*field.member, field.rules); });
    appendOrderFaults(faults, record, place);
    return faults;
}

} // namespace Gongkai
