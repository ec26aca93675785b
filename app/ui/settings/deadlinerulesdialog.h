// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"
#include "recordtablemodel.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class DeadlineRulesDialog;
}

namespace Gongkai {

class RecordsPane;

/// One of the deadlines to come, with where it comes from.
struct NextDeadline
{
    Deadline deadline;
    QString origin;

    bool operator==(const NextDeadline &other) const
    {
        return deadline.day == other.deadline.day && deadline.period == other.deadline.period && origin == other.origin;
    }
};

/// The deadline rules by the month from which each holds, and the next six deadlines by them.
class DeadlineRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeadlineRulesDialog(const Workplace &place, QWidget *parent = nullptr);
    ~DeadlineRulesDialog() override;

private:
    [[nodiscard]] RecordsPane *makePane();
    void showRules();
    void showOrigin();

    std::unique_ptr<Ui::DeadlineRulesDialog> m_ui;
    const Workplace m_place;
    RecordTableModel<NextDeadline> *m_next;
};

} // namespace Gongkai
