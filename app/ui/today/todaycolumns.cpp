// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaycolumns.h"

#include "applicationwording.h"
#include "datewording.h"
#include "enumwording.h"
#include "findingcolumns.h"
#include "icons.h"

namespace Gongkai {

std::vector<Column<OwingOffice>> owingColumns()
{
    using Row = OwingOffice;
    using Col = Column<Row>;
    return {
        Col(TodayPage::tr("Office"), [](const Row &row) { return row.name; }).inBold(),
        Col(TodayPage::tr("Month"), [](const Row &row) { return monthText(row.period); }),
        Col(TodayPage::tr("Phone"), [](const Row &row) { return row.phone; }),
        Col(TodayPage::tr("Contact"), [](const Row &row) { return row.contact; }),
        Col(TodayPage::tr("Still to come"), [](const Row &row) { return QString::number(row.items.size()); })
            .atTheEnd(),
        Col(TodayPage::tr("Last reminded"),
            [](const Row &row) {
                //: %1 when an office was last reminded, %2 how often for this month
                return row.reminded > 0
                    ? TodayPage::tr("%1 (%2 times)").arg(momentText(row.lastReminded)).arg(row.reminded)
                    : TodayPage::tr("not yet");
            })
            .explainedBy(TodayPage::tr("When the office was reminded last, and how often for this month. What asks for "
                                       "the same items on the same day is one reminder.")),
        Col(TodayPage::tr("Items"), [](const Row &row) { return row.items.join(u'、'); }),
    };
}

std::vector<Column<ClockedApplication>> pressingColumns()
{
    using Row = ClockedApplication;
    using Col = Column<Row>;
    return {
        Col(TodayPage::tr("Number"), [](const Row &row) { return row.application.number; }).inBold(),
        Col(TodayPage::tr("Last day"), [](const Row &row) { return lastDayText(row.clock); }),
        Col(TodayPage::tr("Left"), [](const Row &row) { return daysLeftText(row.clock); }).withIcon([](const Row &row) {
            const bool isOverdue = row.clock.state == ApplicationState::Overdue;
            return isOverdue ? iconNamed(QStringLiteral("warning")) : QIcon();
        }),
        Col(TodayPage::tr("Received on"), [](const Row &row) { return dayText(row.application.receivedOn); }),
        Col(TodayPage::tr("Subject"), [](const Row &row) { return row.application.subject.simplified(); }),
    };
}

std::vector<Column<FoundFinding>> findingColumns(const Workplace &place)
{
    using Row = FoundFinding;
    using Col = Column<Row>;
    const auto state = [&store = place.store](const Row &row) { return stateOf(row.finding, store.now().date()); };
    return {
        Col(TodayPage::tr("Village"),
            [&store = place.store](const Row &row) {
                const auto found = store.lookup().village(row.village);
                return found ? found->name : row.village;
            })
            .inBold(),
        Col(TodayPage::tr("Put right by"), [](const Row &row) { return dayText(row.finding.rectifyBy); }),
        Col(TodayPage::tr("State"), [state](const Row &row) { return label(state(row)); })
            .withIcon([state](const Row &row) { return iconOf(state(row)); }),
        Col(TodayPage::tr("Severity"), [](const Row &row) { return label(row.finding.severity); }),
        Col(TodayPage::tr("Problem"), [](const Row &row) { return row.finding.problem.simplified(); }),
    };
}

} // namespace Gongkai
