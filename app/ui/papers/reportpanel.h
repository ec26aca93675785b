// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "figures.h"
#include "recordenums.h"
#include "recordselection.h"
#include "result.h"
#include "statutorycell.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class ReportPanel;
}

namespace Gongkai {

class PaperActions;
class ReportIssuer;
struct ComposedPaper;

/// The annual report of a year (年度报告): its texts, its figures with the sums that must hold, and the paper.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~ReportPanel() override;

    [[nodiscard]] int year() const;
    /// Shows the report of @p year; unsaved texts of the year before are asked about first.
    void setYear(int year);
    /// Reads texts and figures anew; what was typed and not saved stays.
    void refresh();
    /// Whether there is so little room that the paper stands behind what is typed, on a tab of its own.
    void setSmall(bool isSmall);
    /// Saves every text that was changed, as one step. False if that failed; the clerk was told, the text stays.
    bool save();
    /// Asks what is to become of unsaved texts. False if the clerk wants to stay.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// The records of a number are to be seen on the page with @p id.
    void recordsAsked(const QString &id, const Gongkai::RecordSelection &selection);
    /// The bulletins that were issued are to be seen.
    void issuedPapersAsked();
    /// Something to be told in one sentence.
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void changeYear(int year);
    void changeForm();
    [[nodiscard]] ReportForm form() const;
    void openDraft(int year, ReportForm form);
    /// Offers the day that the report bears unless the clerk names another.
    void offerDate();
    void connectTabs();
    void connectIssuer();
    void showTables(const std::vector<StatutoryCell> &cells);
    /// The figures of the year with what is typed in the tables.
    void showFigures();
    [[nodiscard]] bool isChanged() const;
    void showFailure(Error error);
    /// Leads to what the number from @p source was counted from.
    void followNumber(const QString &source);
    void showSectionOnPaper(const QString &key);
    void composePaper();
    /// What stands in the way of issuing @p paper or is to be looked at before, a line each.
    [[nodiscard]] QStringList doubtsAbout(const ComposedPaper &paper) const;
    [[nodiscard]] QDate reportDate() const;
    [[nodiscard]] std::optional<Draft::Content> typedTexts() const;
    [[nodiscard]] QString deedName() const;
    void nameProofTab();
    void showPlace(const QString &section, qsizetype start, qsizetype length);
    void issue();

    std::unique_ptr<Ui::ReportPanel> m_ui;
    PaperActions &m_actions;
    QPointer<Draft> m_kept;
    ReportIssuer *m_issuer;
    YearFigures m_figures; ///< as the store has them
    QDate m_usualDate;
    QTimer m_typing; ///< runs from a keystroke to the pause after it
};

} // namespace Gongkai
