// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"
#include "page.h"
#include "recordtablemodel.h"
#include "todaydesk.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class TodayPage;
}

namespace Gongkai {

class CallsToday;
class QuickNotices;

/// An office that still owes something of a month, with whom to call and when it was last reminded.
struct OwingOffice
{
    Period period;
    QString code;
    QString name;
    QString contact;
    QString phone;
    QStringList items; ///< names of what is still to come
    int reminded = 0;  ///< how often for this month
    Moment lastReminded;

    bool operator==(const OwingOffice &) const = default;
};

/// The offices that owe something of @p month, in the town's order.
[[nodiscard]] std::vector<OwingOffice> owingOffices(const MonthToday &month);

/// Today (今日): what the day is for the deadlines, whom to call, which applications are to be replied to, what
/// is to be put right, which calls are to be answered, and where to go on. While
/// the month before is not complete it stands here beside the present one.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Workplace &place, QWidget *parent = nullptr);
    ~TodayPage() override;

    void activate() override;
    void refresh(const Step &step) override;

private:
    void connectActions();
    void showMonths();
    void showSentences(const std::vector<MonthToday> &months);
    void showOffices(const std::vector<MonthToday> &months);
    void showApplications();
    void showFindings();
    void copyText();
    void goTo(const QString &page);
    void goToApplication();
    [[nodiscard]] const OwingOffice *current() const;
    [[nodiscard]] const ClockedApplication *currentApplication() const;

    std::unique_ptr<Ui::TodayPage> m_ui;
    const Workplace m_place;
    RecordTableModel<OwingOffice> *m_owing;
    RecordTableModel<ClockedApplication> *m_applications; ///< overdue or due soon
    RecordTableModel<FoundFinding> *m_findings;
    CallsToday *m_calls;
    std::unique_ptr<QuickNotices> m_notices; ///< made with the first text that is copied
    Period m_shown;                          ///< the newest month that is shown
};

} // namespace Gongkai
