// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthbook.h"
#include "monthrow.h"
#include "page.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class MonthPage;
}

namespace Gongkai {

class AsOfBar;
class CheckInLine;
class CountersBar;
class MonthActions;
class MonthHead;
class YearView;

/// The month (报送): what each office owes and what came, and the line where papers are checked in.
class MonthPage : public Page
{
    Q_OBJECT

public:
    explicit MonthPage(const Workplace &place, QWidget *parent = nullptr);
    ~MonthPage() override;

    void activate() override;
    void refresh(const Step &step) override;
    void showPlace(Period period, const QString &office) override { showMonthOf(period, office); }
    void setSmall(bool isSmall) override;
    /// Shows the month @p period.
    void showPeriod(Period period);
    [[nodiscard]] Period period() const { return m_period; }

private:
    void connectActions();
    void connectCheckIn();
    /// Reads the month: one look at the store, everything else is worked out from it.
    void read();
    /// The working days that what is shown is judged by: those known today, or at the earlier moment.
    [[nodiscard]] const WorkingCalendar &calendar() const;
    void showFacts(Result<MonthFacts> facts);
    /// Shows what m_rows and m_standing hold.
    void showMonth();
    void showRows();
    [[nodiscard]] QString emptyText() const;
    void showWhy();
    void showYear(bool isWanted);
    void showMonthOf(Period period, const QString &office);
    /// The moment whose standing is shown: now, or an earlier one.
    [[nodiscard]] Moment shownMoment() const;
    void selectRow(int row);
    void select(const QString &office, const QString &item);
    /// Selects the row of an obligation, whatever filter is chosen.
    void bringInFront(const QString &office, const QString &item);
    void checkIn(const QString &office, const QString &item);
    /// The obligation among all of the month; null if it is not one.
    [[nodiscard]] const MonthRow *rowOf(const QString &office, const QString &item) const;
    void openForm(bool isNew);
    void openNextMissing();
    [[nodiscard]] std::vector<MonthRow> selectedRows() const;
    [[nodiscard]] const MonthRow *currentRow() const;

    std::unique_ptr<Ui::MonthPage> m_ui;
    const Workplace m_place;
    RecordTableModel<MonthRow> *m_model;
    MonthHead *m_head;
    CountersBar *m_counters;
    CheckInLine *m_checkIn;
    MonthActions *m_actions;
    AsOfBar *m_asOf;
    YearView *m_year;
    Period m_period;
    MonthFacts m_facts;
    MonthStanding m_standing;
    std::vector<MonthRow> m_rows;    ///< all of the month; the model holds those that are shown
    std::optional<KnownThen> m_then; ///< the earlier moment, while one is named, as read() found it
    WorkingCalendar m_pastCalendar;  ///< of the earlier moment, while one is named
    bool m_isFresh = false;
    bool m_isSmall = false;
};

} // namespace Gongkai
