// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordcheck.h"

namespace Gongkai {

/// The faults of a file: all are counted, the first of them kept.
class FaultList
{
public:
    explicit FaultList(size_t kept) : m_kept(kept) { }

    /// @p place is put into words only for a fault that is kept.
    void add(const Place &place, FaultKind kind, const QString &value = {})
    {
        ++m_count;
        if (m_faults.size() < m_kept)
            m_faults.push_back({place.text(), kind, value});
    }
    void add(std::vector<Fault> &&faults)
    {
        m_count += static_cast<qint64>(faults.size());
        for (Fault &fault : faults) {
            if (m_faults.size() < m_kept)
                m_faults.push_back(std::move(fault));
        }
    }

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] std::vector<Fault> take() { return std::move(m_faults); }

private:
    size_t m_kept;
    qint64 m_count = 0;
    std::vector<Fault> m_faults;
};

} // namespace Gongkai
