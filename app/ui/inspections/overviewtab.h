// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionoverview.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace Gongkai::Ui {
class OverviewTab;
}

namespace Gongkai {

class CountTableModel;

/// The inspections of a year at a glance (督查总览): open findings by age, faults by point of the checklist, visits led
/// by officials, findings month by month. Each is a table with bars; Enter on a number shows the visits behind it.
class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(const Workplace &place, QWidget *parent = nullptr);
    ~OverviewTab() override;

    void show(int year, const InspectionOverview &overview);

Q_SIGNALS:
    /// The visits with the ids @p visits are asked for; @p name says in words what they are.
    void visitsAsked(const QStringList &visits, const QString &name);

private:
    void setUp(QTableView *table, CountTableModel *model, int rows);
    void showAges(const InspectionOverview &overview);
    void showPoints(const InspectionOverview &overview);
    void showOfficials(const InspectionOverview &overview);
    void showTrend(const InspectionOverview &overview);
    [[nodiscard]] QString summary(int year, const InspectionOverview &overview) const;

    std::unique_ptr<Ui::OverviewTab> m_ui;
    const Workplace m_place;
    CountTableModel *m_ages;
    CountTableModel *m_points;
    CountTableModel *m_officials;
    CountTableModel *m_trend;
};

} // namespace Gongkai
