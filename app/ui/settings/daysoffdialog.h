// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"
#include "recordtablemodel.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class DaysOffDialog;
}

namespace Gongkai {

/// A year as the list of notices shows it.
struct NoticeYear
{
    enum class Source { Unknown, Shipped, Town };

    int year = 0;
    Source source = Source::Unknown;
    int version = 0; ///< of the town's own notice; 0 without one

    bool operator==(const NoticeYear &) const = default;
};

/// The days off and make-up days by year, after the State Council's notices: which years are known, what each
/// announces, and where the notice of a new year is taken in from a file.
class DaysOffDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DaysOffDialog(const Workplace &place, QWidget *parent = nullptr);
    ~DaysOffDialog() override;

private:
    void showYears();
    void showYear();
    void selectYear(int year);
    void takeIn();
    void removeOwn();
    void save(const HolidayNotice &notice);
    [[nodiscard]] const NoticeYear *current() const;

    std::unique_ptr<Ui::DaysOffDialog> m_ui;
    const Workplace m_place;
    RecordTableModel<NoticeYear> *m_years;
};

} // namespace Gongkai
