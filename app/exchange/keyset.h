// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace Gongkai {

/// The keys of one list. They lie one after the other in one text, so that a quarter of a million ids cost what their
/// characters cost and no more.
class KeySet
{
public:
    /// Adds @p key; false if it was there already.
    bool add(QStringView key);
    [[nodiscard]] bool has(QStringView key) const;

private:
    struct Entry
    {
        size_t hash = 0;
        quint32 begin = 0;
        quint32 size = Free;
    };
    static constexpr quint32 Free = 0xFFFFFFFF;

    [[nodiscard]] size_t slotOf(QStringView key, size_t hash) const;
    void grow();

    std::u16string m_text;
    std::vector<Entry> m_entries; ///< open addressing; a power of two, at most half full
    size_t m_count = 0;
};

} // namespace Gongkai
