// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdraft.h"

namespace Gongkai {

ReportDraft::ReportDraft(int year, ReportForm form, std::vector<ReportSection> sections)
    : m_year(year), m_form(form), m_sections(std::move(sections))
{
}

void ReportDraft::setStored(const std::vector<Stored<ReportText>> &texts)
{
    m_stored.clear();
    for (const Stored<ReportText> &text : texts)
        m_stored.emplace(text.record.section, text);
    std::erase_if(m_typed, [this](const auto &typed) {
        const auto stored = m_stored.find(typed.first);
        return typed.second == (stored == m_stored.end() ? QString() : stored->second.record.text);
    });
}

QString ReportDraft::text(const QString &key) const
{
    if (const auto typed = m_typed.find(key); typed != m_typed.end())
        return typed->second;
    const auto stored = m_stored.find(key);
    return stored == m_stored.end() ? QString() : stored->second.record.text;
}

void ReportDraft::setText(const QString &key, const QString &text)
{
    m_typed.erase(key);
    if (text != this->text(key))
        m_typed.emplace(key, text);
}

ChangeSet ReportDraft::changes() const
{
    ChangeSet changes;
    for (const auto &[key, text] : m_typed) {
        const auto stored = m_stored.find(key);
        const ReportText record{m_year, m_form, key, text};
        if (stored == m_stored.end())
            changes.add(record);
        else if (text.isEmpty())
            changes.remove(stored->second.record, stored->second.version);
        else
            changes.change(record, stored->second.version);
    }
    return changes;
}

} // namespace Gongkai
