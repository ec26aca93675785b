// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "reportdraft.h"

#include <QWidget>

#include <memory>
#include <set>

namespace Gongkai::Ui {
class ReportTextEditor;
}

namespace Gongkai {

class FieldHighlighter;

/// The sections of an annual report and the words of the one in front. Figures are put in as fields, `{{公开总件数}}`,
/// so that paper and records can't differ; a field that is no figure is marked.
class ReportTextEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTextEditor(QWidget *parent = nullptr);
    ~ReportTextEditor() override;

    /// Shows a report with @p sections, without texts from the store yet. @p typed are texts, by section, that were
    /// typed before and not saved.
    void openDraft(
        int year, ReportForm form, std::vector<ReportSection> sections, const std::map<QString, QString> &typed = {});
    /// Takes over what the store has; what was typed and not saved stays.
    void setStored(const std::vector<Stored<ReportText>> &texts, const std::vector<ReportText> &starting);
    /// The figures that can be put in.
    void setFigures(const YearFigures &figures);
    [[nodiscard]] const ReportDraft &draft() const { return m_draft; }
    void discard();
    /// Brings the section with @p key to the front.
    void showSection(const QString &key);
    /// Brings it to the front with @p length characters of its text from @p start selected, ready to be typed over.
    void showPlace(const QString &key, int start, int length);

Q_SIGNALS:
    void edited();

private:
    void showCurrent();
    void keepTyping();
    void markSection(int row);
    void markSections();
    void tellUnknownFields();
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QStringList unknownFields(const QString &text) const;

    std::unique_ptr<Ui::ReportTextEditor> m_ui;
    FieldHighlighter *m_highlighter;
    std::set<QString> m_known;
    ReportDraft m_draft;
};

} // namespace Gongkai
