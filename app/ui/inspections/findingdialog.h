// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "findinglife.h"
#include "recordformdialog.h"
#include "recordtablemodel.h"
#include "repeatedfaults.h"
#include "ui_findingdialog.h"

namespace Gongkai {

/// One finding (发现问题) with its whole life, and the steps that come next: reported as put right, confirmed, sent
/// back, opened again. Each step is saved at once, with what else was typed, as one step; the form says so and stays
/// open.
class FindingDialog : public RecordFormDialog<Finding, Ui::FindingDialog>
{
    Q_OBJECT

public:
    FindingDialog(const Workplace &place, const Stored<Finding> &finding, QWidget *parent = nullptr);

    /// Opens the form of the finding with @p id over @p parent; null if it can't be read, which is told.
    static FindingDialog *open(const Workplace &place, const QString &id, QWidget *parent);
    using QDialog::open;

    /// Saves what was typed and closes. What is written on a step is kept by a step alone, so that it is not lost.
    void accept() override;

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] Result<Step> commit(const QString &reason) override;
    [[nodiscard]] QString deed() const override;
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override;
    [[nodiscard]] QString subject() const override;

private:
    void readVisit();
    void connectActions();
    /// The photos that show how it was put right, to be added and taken out.
    void openProof();
    void take(FindingStep step);
    /// Takes the step on the record; returns what stands in its way, placed under `step.`.
    [[nodiscard]] std::vector<Fault> takeStep();
    [[nodiscard]] Result<Finding> stepped() const;
    [[nodiscard]] std::vector<Fault> unreadableDays() const;
    void reread();
    void showState();
    void startStep();

    Finding m_before; ///< as it is in the store
    QDate m_visitedOn;
    QString m_village; ///< its code
    QString m_villageName;
    std::optional<QDate> m_usualNext;  ///< the day that was proposed last for putting it right anew
    std::optional<FindingStep> m_step; ///< while it is being saved
    RecordTableModel<FindingEvent> *m_life;
};

} // namespace Gongkai
