// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "townchoices.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class RegistersPage;
}

namespace Gongkai {

class RecordsPane;

/// The registers (登记簿), a year at a time: proposals, calls to the hotline, meetings, applications for information
/// with what follows from them, and the numbers of a year that the annual report asks for beside them. Names and
/// numbers of callers are masked in the list.
class RegistersPage : public Page
{
    Q_OBJECT

public:
    explicit RegistersPage(const Workplace &place, QWidget *parent = nullptr);
    ~RegistersPage() override;

    void activate() override;
    void refresh(const Step &) override { }
    void showRecord(List list, const QString &key) override;
    void showRecords(const RecordSelection &selection) override;

private:
    void addTab(RecordsPane *list, const QString &title);
    /// Brings the tab with @p list to the front; null where there is none.
    [[nodiscard]] RecordsPane *bring(List list);
    [[nodiscard]] RecordsPane *newProposals();
    [[nodiscard]] RecordsPane *newMeetings();

    std::unique_ptr<Ui::RegistersPage> m_ui;
    const Workplace m_place;
    Names m_offices; ///< read once for each fetch, not for each cell
};

} // namespace Gongkai
