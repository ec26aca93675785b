// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthrow.h"
#include "workplace.h"

#include <QObject>

namespace Gongkai {

class SubmissionDialog;

/// What can be done with obligations of a month: check in, nil return, exempt, the full form.
class MonthActions : public QObject
{
    Q_OBJECT

public:
    MonthActions(const Workplace &place, QWidget *page);

    /// Records those of @p rows that are still owed as handed in now, one piece, or as a nil return: one step for all.
    /// What came already is left alone. True if something was saved; else the clerk was told why not.
    bool receive(const std::vector<MonthRow> &rows, Period period, bool isNil);
    /// Waives each of @p rows, for a reason that is asked for once; where all of them are exempt, takes that back after
    /// asking.
    void exempt(const std::vector<MonthRow> &rows, Period period);
    /// Takes out a submission of @p row after asking; where there are several, the clerk chooses.
    void removeSubmission(const MonthRow &row, const MonthFacts &facts);
    /// Opens the form of where the accepted material of @p row is made public.
    void post(const MonthRow &row, const MonthFacts &facts);
    /// The form of the newest submission of @p row, or of a new one where it has none or @p isNew. Null if it can't be
    /// read, which the clerk was told. The caller opens it.
    [[nodiscard]] SubmissionDialog *makeForm(const MonthRow &row, Period period, bool isNew);
    void showHistory(const MonthRow &row, const MonthFacts &facts);
    /// Opens the form of the deadline of @p period, which is @p day by now.
    void openDeadline(Period period, QDate day);

    /// The obligation in words: office, item and month.
    [[nodiscard]] static QString nameOf(const MonthRow &row, Period period);

Q_SIGNALS:
    /// What was done, in one sentence.
    void told(const QString &sentence);

private:
    /// What checking in @p row adds to @p changes: a submission, or the other half of one that is there.
    [[nodiscard]] Result<void> addReceipt(ChangeSet &changes, const MonthRow &row, Period period, bool isNil) const;
    [[nodiscard]] Submission receiptOf(const MonthRow &row, Period period, bool isNil) const;
    bool commit(const ChangeSet &changes, const QString &deed);
    void addExemptions(const std::vector<MonthRow> &rows, Period period);
    void removeExemptions(const std::vector<MonthRow> &rows, Period period);
    /// The submission of @p row that is meant: its only one, or the one that the clerk chooses; the newest first.
    [[nodiscard]] const Submission *chosenOf(const MonthRow &row, const MonthFacts &facts, const QString &question);

    const Workplace m_place;
    QWidget *m_page;
};

} // namespace Gongkai
