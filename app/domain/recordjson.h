// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordcheck.h"
#include "scalar.h"

#include <bitset>
#include <tuple>

namespace Gongkai {

/// One part of a key of many: a `/` within it would read as the end of the part.
[[nodiscard]] inline QString keyPart(QString part)
{
    return part.replace(u'%', QLatin1StringView("%25")).replace(u'/', QLatin1StringView("%2F"));
}

/// What tells @p record from the others of its list: its code or id, or its key fields joined by `/`, with the `/` and
/// `%` within them as `%2F` and `%25`.
template <Described R>
[[nodiscard]] QString keyOf(const R &record)
{
    int parts = 0;
    forEachField<R>([&](const auto &field) { parts += field.rules.isKey ? 1 : 0; });
    QString key;
    forEachField<R>([&](const auto &field) {
        if constexpr (requires { toScalar(record.*field.member); }) {
            if (!field.rules.isKey)
                return;
            if (!key.isEmpty())
                key += u'/';
            const Scalar part = toScalar(record.*field.member);
            // Not textOf(), which is for the eye and cuts what is long.
            if (const auto *text = std::get_if<QString>(&part))
                key += parts > 1 ? keyPart(*text) : *text;
            else
                key += textOf(part);
        }
    });
    return key;
}

template <Described R>
void appendJson(QByteArray &json, const R &record);

/// Writes one field's @p value as JSON.
template <class T>
void appendFieldJson(QByteArray &json, const T &value)
{
    if constexpr (IsList<T>) {
        json += '[';
        const char *separator = "";
        for (const auto &entry : value) {
            json += separator;
            appendFieldJson(json, entry);
            separator = ",";
        }
        json += ']';
    } else if constexpr (Described<T>) {
        appendJson(json, value);
    } else if constexpr (requires { toScalar(value); }) {
        appendJson(json, toScalar(value));
    } else if (value) {
        appendFieldJson(json, *value);
    } else {
        json += "null";
    }
}

/// True if @p field is left out of JSON while it holds what a new record does, and @p record has it so.
template <Described R, class F>
[[nodiscard]] bool isLeftOut(const R &record, const F &field)
{
    static const R fresh{};
    return field.rules.isLeftOut && record.*field.member == fresh.*field.member;
}

/// Writes @p record as one JSON object, in the order of the exchange file, with every field that is not left out.
template <Described R>
void appendJson(QByteArray &json, const R &record)
{
    char separator = '{';
    forEachField<R>([&](const auto &field) {
        if (isLeftOut(record, field))
            return;
        json += separator;
        json += '"';
        json += field.name;
        json += "\":";
        appendFieldJson(json, record.*field.member);
        separator = ',';
    });
    json += '}';
}

template <Described R>
std::vector<Fault> readRecord(const Value &value, R &record, const Place &place);

/// Reads one field's @p value into @p target; what can't be read is added to @p faults.
template <class T>
void readField(std::vector<Fault> &faults, const Value &value, T &target, const Place &place)
{
    if constexpr (Described<T>) {
        auto more = readRecord(value, target, place);
        faults.insert(faults.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    } else if constexpr (IsList<T>) {
        const auto *array = value.as<Value::Array>();
        if (!array) {
            faults.push_back({place.text(), FaultKind::WrongType, {}});
            return;
        }
        target.clear();
        for (size_t i = 0; i < array->size(); ++i) {
            typename T::value_type entry{};
            readField(faults, (*array)[i], entry, Place(place, i));
            target.push_back(std::move(entry));
        }
    } else if constexpr (IsOptional<T>) {
        target.reset();
        if (!value.isNull())
            readField(faults, value, target.emplace(), place);
    } else if (const auto scalar = scalarOf(value); !scalar) {
        faults.push_back({place.text(), FaultKind::WrongType, {}});
    } else if (std::same_as<T, bool> && !value.as<bool>()) {
        // A column holds a truth as 0 or 1, JSON does not.
        faults.push_back({place.text(), FaultKind::WrongType, textOf(*scalar)});
    } else if (const auto fault = fromScalar(*scalar, target)) {
        faults.push_back({place.text(), *fault, textOf(*scalar)});
    }
}

/// Reads @p value, which must be an object, into @p record, which holds the defaults for absent keys. Returns every
/// fault: unknown and repeated keys, wrong types, words, dates, and what faultsOf() finds; each names its place below
/// @p place.
template <Described R>
std::vector<Fault> readRecord(const Value &value, R &record, const Place &place)
{
    constexpr size_t fieldCount = std::tuple_size_v<decltype(RecordTraits<R>::fields)>;
    const auto *object = value.as<Value::Object>();
    if (!object)
        return {{place.text(), FaultKind::WrongType, {}}};
    std::vector<Fault> faults;
    std::bitset<fieldCount> seen;
    std::bitset<fieldCount> unread;
    for (const Member &member : *object) {
        size_t index = 0;
        bool isKnown = false;
        forEachField<R>([&](const auto &field) {
            const size_t at = index++;
            if (isKnown || member.key != std::string_view(field.name))
                return;
            isKnown = true;
            const size_t before = faults.size();
            const Place below(place, field.name);
            if (seen[at])
                faults.push_back({below.text(), FaultKind::DuplicateKey, {}});
            else
                readField(faults, member.value, record.*field.member, below);
            seen.set(at);
            unread[at] = unread[at] || faults.size() != before;
        });
        if (!isKnown)
            faults.push_back({Place(place, member.key.c_str()).text(), FaultKind::UnknownKey, {}});
    }
    size_t index = 0;
    forEachField<R>([&](const auto &field) {
        if (!unread[index++])
            checkField(faults, Place(place, field.name), record.*field.member, field.rules);
    });
    if (faults.empty())
        appendOrderFaults(faults, record, place);
    return faults;
}

} // namespace Gongkai
