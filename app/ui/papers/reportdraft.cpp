// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdraft.h"

#include "papervalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Gongkai {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString ReportSection::title() const
{
    return heading.isEmpty() ? ReportWords::tr("Opening") : heading;
}

std::vector<ReportSection> reportSections(ReportForm form, const Result<std::vector<Stored<ReportText>>> &texts)
{
    std::vector<ReportSection> sections;
    for (const ReportPart &part : reportOutline(form)) {
        sections.push_back({part.key, part.heading, 1});
        for (const ReportTopic &topic : part.topics)
            sections.push_back({topic.key, topic.lead, 2});
    }
    if (!texts)
        return sections;
    for (const Stored<ReportText> &text : *texts) {
        const QString &key = text.record.section;
        const bool isKnown = std::any_of(
            sections.begin(), sections.end(), [&key](const ReportSection &section) { return section.key == key; });
        if (!isKnown)
            sections.push_back({key, key, 1});
    }
    return sections;
}

ReportDraft::ReportDraft(int year, ReportForm form, std::vector<ReportSection> sections)
    : m_year(year), m_form(form), m_sections(std::move(sections))
{
}

const ReportSection *ReportDraft::section(const QString &key) const
{
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&key](const ReportSection &section) { return section.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

void ReportDraft::setStored(const std::vector<Stored<ReportText>> &texts, const std::vector<ReportText> &starting)
{
    m_stored.clear();
    for (const Stored<ReportText> &text : texts)
        m_stored.emplace(text.record.section, text);
    m_starting.clear();
    if (m_stored.empty()) {
        for (const ReportText &text : starting)
            m_starting.emplace(text.section, text.text);
    }
    std::erase_if(m_typed, [this](const auto &typed) { return typed.second == settledText(typed.first); });
}

QString ReportDraft::settledText(const QString &key) const
{
    if (const auto stored = m_stored.find(key); stored != m_stored.end())
        return stored->second.record.text;
    const auto starting = m_starting.find(key);
    return starting == m_starting.end() ? QString() : starting->second;
}

QString ReportDraft::text(const QString &key) const
{
    const auto typed = m_typed.find(key);
    return typed == m_typed.end() ? settledText(key) : typed->second;
}

std::vector<ReportText> ReportDraft::texts() const
{
    std::vector<ReportText> texts;
    for (const ReportSection &section : m_sections) {
        if (const QString text = this->text(section.key); !text.isEmpty())
            texts.push_back({m_year, m_form, section.key, text});
    }
    return texts;
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
        if (stored == m_stored.end() && text.isEmpty())
            continue;
        if (stored == m_stored.end())
            changes.add(record);
        else if (text.isEmpty())
            changes.remove(stored->second.record, stored->second.version);
        else
            changes.change(record, stored->second.version);
    }
    // With the first text that is saved the town takes over the rest of what it started from.
    for (const auto &[key, text] : m_starting) {
        if (!m_typed.empty() && !m_typed.contains(key))
            changes.add(ReportText{m_year, m_form, key, text});
    }
    return changes;
}

} // namespace Gongkai
