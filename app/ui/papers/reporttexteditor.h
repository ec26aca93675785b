// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "reportdraft.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class ReportTextEditor;
}

namespace Gongkai {

class Pinyin;
class Prompts;

/// The sections of an annual report and the words of the one in front. Figures are put in as fields, `{{公开总件数}}`,
/// so that paper and records can't differ, and stand as chips; a field that is no figure is marked. A section can start
/// from the program's template or from the words of the year before.
class ReportTextEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTextEditor(QWidget *parent = nullptr);
    ~ReportTextEditor() override;

    /// Who is asked before all sections are written over, and what finds figures by initials; both outlive this.
    void setHelpers(Prompts &prompts, Pinyin &pinyin);
    /// Shows a report with @p sections, without texts from the store yet. @p typed are texts, by section, that were
    /// typed before and not saved.
    void openDraft(
        int year, ReportForm form, std::vector<ReportSection> sections, const std::map<QString, QString> &typed = {});
    /// Takes over what the store has; what was typed and not saved stays. @p starting is the template, @p lastYear are
    /// the words of the year before.
    void setStored(const std::vector<Stored<ReportText>> &texts, const std::vector<ReportText> &starting,
        std::vector<ReportText> lastYear);
    /// The figures that can be put in.
    void setFigures(const YearFigures &figures);
    [[nodiscard]] const ReportDraft &draft() const { return m_draft; }
    void discard();
    /// Takes what an input method is still composing into the draft.
    void commitTyping();
    /// Brings the section with @p key to the front.
    void showSection(const QString &key);
    /// Brings it to the front with @p length characters of its text from @p start selected, ready to be typed over.
    void showPlace(const QString &key, int start, int length);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void edited();
    /// The section with @p key has come to the front.
    void sectionShown(const QString &key);
    /// The clerk wants to see what the figure called @p name was counted from.
    void figureActivated(const QString &name);
    /// Something to be told in one sentence.
    void told(const QString &sentence);

private:
    void showCurrent();
    void keepTyping();
    void markSection(int row);
    void markSections();
    void tellUnknownFields();
    void connectStarts();
    void chooseField();
    /// Starts the section in front from @p texts.
    void startSection(const std::vector<ReportText> &texts);
    /// Starts every section from @p texts, once the clerk agrees.
    void startAll(const std::vector<ReportText> &texts);
    void moveYears();
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QStringList unknownFields(const QString &text) const;

    std::unique_ptr<Ui::ReportTextEditor> m_ui;
    Prompts *m_prompts = nullptr;
    Pinyin *m_pinyin = nullptr;
    YearFigures m_figures;
    std::vector<ReportText> m_template;
    std::vector<ReportText> m_lastYear;
    ReportDraft m_draft;
    QString m_shown; ///< the section whose words are in the editor
};

} // namespace Gongkai
