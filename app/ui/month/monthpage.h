// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthrow.h"
#include "page.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class MonthPage;
}

namespace Gongkai {

class CheckInLine;
class CountersBar;
class MonthActions;

/// The month (报送): what each office owes and what came, and the line where papers are checked in.
class MonthPage : public Page
{
    Q_OBJECT

public:
    explicit MonthPage(const Workplace &place, QWidget *parent = nullptr);
    ~MonthPage() override;

    void activate() override;
    void refresh(const Step &step) override;
    /// Shows the month @p period.
    void showPeriod(Period period);
    [[nodiscard]] Period period() const { return m_period; }

private:
    void connectActions();
    void connectCheckIn();
    /// Reads the month: one look at the store, everything else is worked out from it.
    void read();
    void showFacts(Result<MonthFacts> facts);
    void showRows();
    void showHead();
    void showWhy();
    void typedPeriod();
    void showTypedPeriod();
    void selectRow(int row);
    void select(const QString &office, const QString &item);
    void checkIn(const QString &office, const QString &item);
    void openForm(bool isNew);
    void openNextMissing();
    [[nodiscard]] std::vector<MonthRow> selectedRows() const;
    [[nodiscard]] const MonthRow *currentRow() const;

    std::unique_ptr<Ui::MonthPage> m_ui;
    const Workplace m_place;
    RecordTableModel<MonthRow> *m_model;
    CountersBar *m_counters;
    CheckInLine *m_checkIn;
    MonthActions *m_actions;
    Period m_period;
    MonthFacts m_facts;
    MonthStanding m_standing;
    std::vector<MonthRow> m_rows; ///< all of the month; the model holds those that are shown
    bool m_isFresh = false;
};

} // namespace Gongkai
