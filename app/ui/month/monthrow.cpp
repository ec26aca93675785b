// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthrow.h"

#include "datewording.h"
#include "enumwording.h"
#include "icons.h"

#include <QCoreApplication>
#include <QHash>

namespace Gongkai {

namespace {

class MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(MonthRow)
};

const Submission *submissionWith(const MonthFacts &facts, const QString &id)
{
    const auto found = std::find_if(facts.submissions.begin(), facts.submissions.end(),
        [&id](const Submission &submission) { return submission.id == id; });
    return found == facts.submissions.end() ? nullptr : &*found;
}

QString exemptionReason(const MonthFacts &facts, const ObligationStanding &obligation)
{
    for (const Exemption &exemption : facts.exemptions) {
        if (exemption.office == obligation.office && exemption.item == obligation.item)
            return exemption.reason;
    }
    return {};
}

QString noteOf(const MonthFacts &facts, const ObligationStanding &obligation)
{
    QString notes;
    const auto add = [&notes](const QString &note) {
        if (!note.isEmpty())
            notes += notes.isEmpty() ? note : MonthWords::tr(", ") + note;
    };
    if (obligation.standing == Standing::Exempt)
        add(exemptionReason(facts, obligation));
    if (obligation.daysLate > 0)
        add(MonthWords::tr("%n day(s) late", nullptr, obligation.daysLate));
    if (obligation.isNil)
        add(MonthWords::tr("nil return"));
    if (obligation.isBackfilled)
        add(MonthWords::tr("entered later"));
    if (obligation.awaited)
        add(*obligation.awaited == Carrier::Paper ? MonthWords::tr("stamped paper still to come")
                                                  : MonthWords::tr("e-copy still to come"));
    if (const Submission *newest = submissionWith(facts, obligation.submission)) {
        if (obligation.standing == Standing::Returned && newest->review)
            add(newest->review->reason);
        add(newest->note.simplified());
    }
    return notes;
}

QString piecesText(const ObligationStanding &obligation)
{
    return obligation.receivedOn ? QString::number(obligation.pieces) : QString();
}

} // namespace

bool MonthRow::isOwed() const
{
    return Gongkai::isOwed(obligation.standing);
}

std::vector<MonthRow> monthRows(const MonthFacts &facts, const MonthStanding &standing)
{
    QHash<QString, QString> offices;
    QHash<QString, QString> items;
    for (const Office &office : facts.offices)
        offices.insert(office.code, office.name);
    for (const CatalogueItem &item : facts.items)
        items.insert(item.code, item.name);
    std::vector<MonthRow> rows;
    rows.reserve(standing.obligations.size());
    for (const ObligationStanding &obligation : standing.obligations) {
        rows.push_back({obligation, offices.value(obligation.office, obligation.office),
            items.value(obligation.item, obligation.item), standing.deadline.day, noteOf(facts, obligation)});
    }
    return rows;
}

std::vector<MonthRow> shownRows(const std::vector<MonthRow> &rows, const std::optional<Standing> &standing)
{
    std::vector<MonthRow> shown;
    for (const MonthRow &row : rows) {
        if (standing && row.obligation.standing != *standing)
            continue;
        shown.push_back(row);
        shown.back().isFirstOfOffice =
            shown.size() == 1 || shown[shown.size() - 2].obligation.office != row.obligation.office;
    }
    return shown;
}

std::vector<Column<MonthRow>> monthColumns()
{
    using Row = MonthRow;
    using Col = Column<Row>;
    return {
        Col(MonthWords::tr("Office"), [](const Row &row) { return row.isFirstOfOffice ? row.officeName : QString(); })
            .spokenAs([](const Row &row) { return row.officeName; })
            .inBold(),
        Col(MonthWords::tr("Code"), [](const Row &row) { return row.obligation.item; }),
        Col(MonthWords::tr("Item"), [](const Row &row) { return row.itemName; }),
        Col(MonthWords::tr("Standing"), [](const Row &row) { return label(row.obligation.standing); })
            .withIcon([](const Row &row) { return iconOf(row.obligation.standing); }),
        Col(MonthWords::tr("Received"), [](const Row &row) { return dayText(row.obligation.receivedOn); }),
        Col(MonthWords::tr("Pieces"), [](const Row &row) { return piecesText(row.obligation); }).atTheEnd(),
        Col(MonthWords::tr("Deadline"), [](const Row &row) { return dayText(row.deadline); }),
        Col(MonthWords::tr("Note"), [](const Row &row) { return row.note; }),
    };
}

} // namespace Gongkai
