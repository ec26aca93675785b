// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newtown.h"
#include "workingcalendar.h"

#include <QWizardPage>

class QLabel;

namespace Gongkai {

class FaultMarks;
class TypedRows;
class TypedTable;

/// What the pages of the wizard fill, and what they work with.
struct NewStorePlan
{
    NewTown town;
    QStringList clerks; ///< the first one signs in
    Catalogue ready;
    WorkingCalendar calendar;
    QDate today;
};

/// One page for a part of a new store. It is left only when what was typed can be used; what can't is marked and said.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    /// @p plan outlives the page.
    explicit WizardPage(NewStorePlan &plan);

    bool validatePage() override;

protected:
    /// To be called when the form is built.
    void settle(QLabel *message);
    [[nodiscard]] NewStorePlan &plan() const { return m_plan; }
    [[nodiscard]] FaultMarks &marks() const { return *m_marks; }
    /// Reads the page into the plan; returns what is wrong, placed by the names of the fields.
    [[nodiscard]] virtual std::vector<Fault> read() = 0;

    /// The faults of @p names, which were read from the rows @p rows of the table @p list.
    [[nodiscard]] static std::vector<Fault> faultsInRows(
        const QString &list, const QStringList &names, const std::vector<int> &rows);
    /// Marks the cells of @p table, the table @p list, that @p faults name.
    static void markCells(TypedTable &table, TypedRows &rows, const QString &list, const std::vector<Fault> &faults);

private:
    NewStorePlan &m_plan;
    FaultMarks *m_marks = nullptr;
};

} // namespace Gongkai
