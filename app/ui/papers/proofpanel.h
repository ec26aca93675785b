// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofsheet.h"
#include "recordtablemodel.h"
#include "reportdraft.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class ProofPanel;
}

namespace Gongkai {

class Prompts;

/// A remark as the proof sheet lists it.
struct ProofRow
{
    ProofRemark remark;
    QString heading; ///< of its section
    QString reason;  ///< why its words stay as they are; empty while nothing was said

    bool operator==(const ProofRow &) const = default;
};

/// The proof sheet (校对单) of an annual report: each remark with a way to its place, and a reason where the words are
/// right as they stand.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPanel(QWidget *parent = nullptr);
    ~ProofPanel() override;

    /// Who is asked for reasons; outlives this.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }
    /// Who answers for the reasons that are given from now on.
    void setClerk(const QString &clerk) { m_clerk = clerk; }
    /// Starts with the reasons that were given before.
    void setSignedOff(std::vector<SignedOff> signedOff) { m_signedOff = std::move(signedOff); }
    void setRemarks(std::vector<ProofRemark> remarks, const std::vector<ReportSection> &sections);
    /// Whether nothing at all was recorded for the year, so that there is nothing that words could agree with.
    void setEmptyYear(bool isEmpty) { m_isEmptyYear = isEmpty; }
    /// Says that the report could not be read, so that nothing is known of it.
    void clear();
    [[nodiscard]] const std::vector<SignedOff> &signedOff() const { return m_signedOff; }
    /// Takes reasons that were given elsewhere, in place of all before.
    void setAnswers(std::vector<SignedOff> signedOff);
    [[nodiscard]] std::vector<ProofRemark> remarks() const;
    /// How many remarks stop the report.
    [[nodiscard]] int openCount() const;
    /// Those remarks in words, each with its section.
    [[nodiscard]] QStringList stoppingRemarks() const;
    /// Chooses the first remark that stops the report.
    void chooseFirstOpen();
    /// Asks for the place of the chosen remark, if it has one in the text.
    void goToPlace();

Q_SIGNALS:
    /// The clerk wants to see @p length characters from @p start of the text of @p section.
    void placeRequested(const QString &section, qsizetype start, qsizetype length);
    /// A reason was given or taken back.
    void settled();

private:
    [[nodiscard]] static QString stateOf(const ProofRow &row);
    void leaveAsItIs();
    void showRemarks();
    void showReasons();
    /// The chosen remarks that may be left with a reason.
    [[nodiscard]] std::vector<ProofRow> answerableRows() const;
    void offerActions();
    [[nodiscard]] const ProofRow *currentRow() const;

    std::unique_ptr<Ui::ProofPanel> m_ui;
    RecordTableModel<ProofRow> *m_model;
    bool m_isRead = false;
    bool m_isEmptyYear = false;
    Prompts *m_prompts = nullptr;
    QString m_clerk;
    std::vector<SignedOff> m_signedOff;
};

} // namespace Gongkai
