// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthbook.h"
#include "workplace.h"
#include "yearstanding.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class YearView;
}

namespace Gongkai {

class YearModel;

/// A year of the month page: offices by months, and the punctuality of the office in front as a chart. Enter on a month
/// goes there.
class YearView : public QWidget
{
    Q_OBJECT

public:
    YearView(const Workplace &place, QWidget *parent);
    ~YearView() override;

    /// Shows the year of @p period judged by @p calendar, as it stands now or as it was known @p then, with the
    /// cell of @p period and @p office in front if it is there. A year that takes long to read is shown when it has
    /// been read, and the window goes on meanwhile.
    void showYear(
        Period period, const QString &office, const WorkingCalendar &calendar, const std::optional<KnownThen> &then);

    /// Whether there is room for the chart.
    void showChart(bool hasRoom);

Q_SIGNALS:
    /// A month of an office is wanted; an empty code for all offices.
    void monthAsked(Gongkai::Period period, const QString &office);

private:
    enum class Read { One, All, Locked, Failed };

    void readOn();
    /// Reads the next month of the year where there is one. The clerk was told what failed, but not of a lock.
    [[nodiscard]] Read readMonth();
    void showRead();
    void showCell();
    void select(Period period, const QString &office);

    std::unique_ptr<Ui::YearView> m_ui;
    const Workplace m_place;
    YearModel *m_model;
    QTimer m_later; ///< reads on in the next turn of the event loop
    Period m_period;
    QString m_office;
    WorkingCalendar m_calendar;
    std::optional<KnownThen> m_then;
    Moment m_now;
    std::vector<JudgedMonth> m_read;
    bool m_hasChart = true;
};

} // namespace Gongkai
