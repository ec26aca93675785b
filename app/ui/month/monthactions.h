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

    /// Records each of @p rows as handed in now, one piece, or as a nil return: one step for all. True if it was saved;
    /// else the clerk was told why not.
    bool receive(const std::vector<MonthRow> &rows, Period period, bool isNil);
    /// Waives each of @p rows, for a reason that is asked for once.
    void exempt(const std::vector<MonthRow> &rows, Period period);
    /// The form of the newest submission of @p row, or of a new one where it has none or @p isNew. Null if it can't be
    /// read, which the clerk was told. The caller opens it.
    [[nodiscard]] SubmissionDialog *makeForm(const MonthRow &row, Period period, bool isNew);
    void showHistory(const MonthRow &row);
    /// Opens the form of the deadline of @p period, which is @p day by now.
    void openDeadline(Period period, QDate day);

    /// The obligation in words: office, item and month.
    [[nodiscard]] static QString nameOf(const MonthRow &row, Period period);

private:
    [[nodiscard]] Submission receiptOf(const MonthRow &row, Period period, bool isNil) const;
    bool commit(const ChangeSet &changes, const QString &deed);

    const Workplace m_place;
    QWidget *m_page;
};

} // namespace Gongkai
