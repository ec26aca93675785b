// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingcolumns.h"

#include "datewording.h"
#include "enumwording.h"
#include "findingspane.h"
#include "findingwording.h"
#include "icons.h"

namespace Gongkai {

QString countText(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

std::vector<FindingRow> findingRows(std::vector<FoundFinding> found, QDate today)
{
    std::vector<FindingRow> rows;
    rows.reserve(found.size());
    const RepeatedFaults faults(found);
    for (FoundFinding &one : found) {
        FindingRow row;
        row.state = stateOf(one.finding, today);
        row.daysOverdue = daysOverdue(one.finding, today);
        row.repeated = repeatedSentence(faults.earlier(one.finding, one.village, one.visitedOn));
        row.found = std::move(one);
        rows.push_back(std::move(row));
    }
    return rows;
}

QIcon iconOf(FindingState state)
{
    const auto name = [state] {
        switch (state) {
        case FindingState::ToPutRight:
            return "standing-notdue";
        case FindingState::Overdue:
            return "standing-missing";
        case FindingState::ToConfirm:
            return "search";
        case FindingState::Confirmed:
            return "standing-ontime";
        case FindingState::SentBack:
            return "standing-returned";
        case FindingState::Reopened:
            break;
        }
        return "undo";
    };
    return iconNamed(QString::fromLatin1(name()));
}

std::vector<Column<FindingRow>> findingListColumns(const Names &villages)
{
    using Row = FindingRow;
    using Col = Column<Row>;
    return {
        Col(FindingsPane::tr("Village or community"),
            [&villages](const Row &row) { return nameOf(villages, row.found.village); })
            .inBold(),
        Col(FindingsPane::tr("Visited on"), [](const Row &row) { return dayText(row.found.visitedOn); })
            .sortedBy([](const Row &row) { return QVariant(row.found.visitedOn); }),
        Col(FindingsPane::tr("Problem"), [](const Row &row) { return row.found.finding.problem.simplified(); }),
        Col(FindingsPane::tr("Severity"), [](const Row &row) { return label(row.found.finding.severity); }),
        Col(FindingsPane::tr("Put right by"), [](const Row &row) { return dayText(row.found.finding.rectifyBy); })
            .sortedBy([](const Row &row) {
                // What has no day comes after all that have one.
                return QVariant(row.found.finding.rectifyBy.value_or(QDate(9999, 12, 31)));
            }),
        Col(FindingsPane::tr("State"), [](const Row &row) { return label(row.state); }).withIcon([](const Row &row) {
            return iconOf(row.state);
        }),
        Col(FindingsPane::tr("Responsible"), [](const Row &row) { return row.found.finding.responsible; }),
        Col(FindingsPane::tr("Days overdue"), [](const Row &row) { return countText(row.daysOverdue); })
            .sortedBy([](const Row &row) { return QVariant(row.daysOverdue); })
            .atTheEnd(),
        Col(FindingsPane::tr("Repeated"),
            [](const Row &row) { return row.repeated.isEmpty() ? QString() : FindingsPane::tr("again"); })
            .withIcon(
                [](const Row &row) { return row.repeated.isEmpty() ? QIcon() : iconNamed(QStringLiteral("warning")); })
            .spokenAs([](const Row &row) { return row.repeated; })
            .explainedBy(FindingsPane::tr("The same was found at the same village at an earlier visit.")),
        Col(FindingsPane::tr("Opened again"),
            [](const Row &row) { return countText(timesReopened(row.found.finding)); })
            .sortedBy([](const Row &row) { return QVariant(timesReopened(row.found.finding)); })
            .atTheEnd()
            .explainedBy(FindingsPane::tr("How often it was wrong again after it had been confirmed.")),
        Col(FindingsPane::tr("Point"), [](const Row &row) { return row.found.finding.question; }),
    };
}

} // namespace Gongkai
