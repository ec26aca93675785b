// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "recordenums.h"
#include "result.h"
#include "statutorycell.h"

#include <QObject>
#include <QPointer>

namespace Gongkai {

class PaperActions;
class ProofPanel;

/// Issues the annual report, and keeps the reasons that were given on its proof sheet until an issued report keeps
/// them. What stops an issue is named in words, with a way to its place.
class ReportIssuer : public QObject
{
    Q_OBJECT

public:
    /// @p actions, @p proof and @p window outlive this.
    ReportIssuer(PaperActions &actions, ProofPanel &proof, QWidget *window);

    /// Turns to the report of @p year in @p form, with the reasons that nobody issued yet, else with those of the
    /// newest issued one.
    void open(int year, ReportForm form);
    /// Issues what the store has of that report, dated @p date, or tells what stops it.
    void issue(QDate date);

Q_SIGNALS:
    /// The clerk wants to see one of @p cells, which does not agree with others.
    void cellsAsked(const std::vector<Gongkai::StatutoryCell> &cells);
    /// The clerk wants to see the sums between the figures.
    void sumsAsked();
    /// The proof sheet is to be seen.
    void proofSheetAsked();

private:
    /// Names what stops the report in @p error, and leads to it if the clerk wants that.
    void tellStopped(const Error &error);
    void tellOpenRemarks();

    PaperActions &m_actions;
    ProofPanel &m_proof;
    QWidget *m_window;
    int m_year = 0;
    ReportForm m_form = ReportForm::Form2021;
    QPointer<Draft> m_kept;
    bool m_hasNew = false;
};

} // namespace Gongkai
