// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordjson.h"

#include <array>
#include <optional>
#include <string_view>

namespace Gongkai {

/// One list of the exchange file: its name and what follows from it.
struct ExchangeList
{
    List list = List::None;
    const char *key = nullptr;
};

inline constexpr size_t ExchangeListCount = std::tuple_size_v<ListedRecords>;

/// All lists in List order.
inline constexpr auto ExchangeLists = [] {
    std::array<ExchangeList, ExchangeListCount> lists;
    size_t index = 0;
    forEachListedRecord([&]<class R>() { lists[index++] = {RecordTraits<R>::list, RecordTraits<R>::key}; });
    return lists;
}();

/// Where the list called @p key stands in ExchangeLists.
[[nodiscard]] constexpr std::optional<size_t> exchangeListOf(std::string_view key)
{
    for (size_t i = 0; i < ExchangeListCount; ++i) {
        if (key == ExchangeLists[i].key)
            return i;
    }
    return std::nullopt;
}

/// Calls `work.template operator()<R>()` for the record type of the list at @p index in ExchangeLists.
template <class Work>
constexpr void withRecordType(size_t index, Work &&work)
{
    size_t at = 0;
    forEachListedRecord([&]<class R>() {
        if (at++ == index)
            work.template operator()<R>();
    });
}

/// Reads @p value into @p record as the exchange file means it. A submission without `recordedAt` was recorded when it
/// was received.
template <Described R>
[[nodiscard]] std::vector<Fault> readExchanged(const Value &value, R &record, const Place &place)
{
    auto faults = readRecord(value, record, place);
    if constexpr (std::same_as<R, Submission>) {
        if (!record.recordedAt.isValid())
            record.recordedAt = record.receivedAt;
    }
    return faults;
}

} // namespace Gongkai
