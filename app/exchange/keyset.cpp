// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyset.h"

#include <QHashFunctions>

namespace Gongkai {

namespace {
constexpr size_t FirstSize = 64;

size_t hashOf(QStringView key)
{
    // Seeded anew in each run: nobody can write a file whose keys all fall together.
    return qHash(key, QHashSeed::globalSeed());
}
} // namespace

bool KeySet::add(QStringView key)
{
    if (m_count * 2 >= m_entries.size())
        grow();
    const size_t hash = hashOf(key);
    Entry &entry = m_entries[slotOf(key, hash)];
    if (entry.size != Free)
        return false;
    entry = {hash, static_cast<quint32>(m_text.size()), static_cast<quint32>(key.size())};
    m_text.append(key.utf16(), static_cast<size_t>(key.size()));
    ++m_count;
    return true;
}

bool KeySet::has(QStringView key) const
{
    return !m_entries.empty() && m_entries[slotOf(key, hashOf(key))].size != Free;
}

size_t KeySet::slotOf(QStringView key, size_t hash) const
{
    const size_t mask = m_entries.size() - 1;
    size_t slot = hash & mask;
    for (;; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[slot];
        if (entry.size == Free)
            return slot;
        if (entry.hash == hash && QStringView(m_text.data() + entry.begin, entry.size) == key)
            return slot;
    }
}

void KeySet::grow()
{
    const std::vector<Entry> old = std::move(m_entries);
    m_entries.assign(old.empty() ? FirstSize : old.size() * 2, {});
    const size_t mask = m_entries.size() - 1;
    for (const Entry &entry : old) {
        if (entry.size == Free)
            continue;
        size_t slot = entry.hash & mask;
        while (m_entries[slot].size != Free)
            slot = (slot + 1) & mask;
        m_entries[slot] = entry;
    }
}

} // namespace Gongkai
