// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

#include <map>

namespace Gongkai {

/// A section of an annual report: under which key its text is kept, and how the clerk knows it.
struct ReportSection
{
    QString key;
    QString heading; ///< empty for the opening
    int level = 1;   ///< 2 for a topic inside a part

    /// The heading, or what the opening is called.
    [[nodiscard]] QString title() const;
};

/// The outline of @p form, then the sections that only the store has, as further parts. Texts that can't be read are
/// none.
[[nodiscard]] std::vector<ReportSection> reportSections(
    ReportForm form, const Result<std::vector<Stored<ReportText>>> &texts);

/// The texts of one annual report as they are typed, beside those in the store.
class ReportDraft
{
public:
    ReportDraft() = default;
    ReportDraft(int year, ReportForm form, std::vector<ReportSection> sections);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] ReportForm form() const { return m_form; }
    [[nodiscard]] const std::vector<ReportSection> &sections() const { return m_sections; }
    /// The section with @p key, or null.
    [[nodiscard]] const ReportSection *section(const QString &key) const;

    /// Takes over what the store has, or @p starting where it has nothing yet; a text that was typed and not saved
    /// stays.
    void setStored(const std::vector<Stored<ReportText>> &texts, const std::vector<ReportText> &starting);
    /// Every text as it stands now, saved or not, in the order of the sections; blank ones left out.
    [[nodiscard]] std::vector<ReportText> texts() const;
    [[nodiscard]] QString text(const QString &key) const;
    void setText(const QString &key, const QString &text);
    /// What was typed and not saved, by section.
    [[nodiscard]] const std::map<QString, QString> &typed() const { return m_typed; }
    /// Forgets all that was typed and not saved.
    void discard() { m_typed.clear(); }

    [[nodiscard]] bool isChanged(const QString &key) const { return m_typed.contains(key); }
    [[nodiscard]] bool isChanged() const { return !m_typed.empty(); }
    /// What saving has to do, one change a section. An emptied text is removed; what the report started from is added.
    [[nodiscard]] ChangeSet changes() const;

private:
    /// The text of a section as it is without what was typed.
    [[nodiscard]] QString settledText(const QString &key) const;

    int m_year = 0;
    ReportForm m_form = ReportForm::Form2008;
    std::vector<ReportSection> m_sections;
    std::map<QString, Stored<ReportText>> m_stored;
    std::map<QString, QString> m_starting; ///< only while the store has no text at all
    std::map<QString, QString> m_typed;
};

} // namespace Gongkai
