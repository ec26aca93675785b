// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"
#include "officestanding.h"
#include "page.h"
#include "recordtablemodel.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class TodayPage;
}

namespace Gongkai {

/// An office that still owes something, with whom to call.
struct OwingOffice
{
    QString code;
    QString name;
    QString contact;
    QString phone;
    QStringList items; ///< names of what is still to come
};

/// The offices that at the moment of @p standing owe something, in the town's order.
[[nodiscard]] std::vector<OwingOffice> owingOffices(const MonthFacts &facts, const MonthStanding &standing);

/// Today (今日): how many days are left, whom to call, what is to be put right, and where to go on.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Workplace &place, QWidget *parent = nullptr);
    ~TodayPage() override;

    void activate() override;

private:
    void showMonth();
    void showDeadline(const MonthStanding &standing);
    void showFindings();

    std::unique_ptr<Ui::TodayPage> m_ui;
    const Workplace m_place;
    RecordTableModel<OwingOffice> *m_owing;
    RecordTableModel<OpenFinding> *m_findings;
};

} // namespace Gongkai
