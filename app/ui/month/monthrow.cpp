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

QString noteOf(const ObligationStanding &obligation, const Submission *newest, const Exemption *exemption)
{
    QString notes;
    const auto add = [&notes](const QString &note) {
        if (!note.isEmpty())
            notes += notes.isEmpty() ? note : MonthWords::tr(", ") + note;
    };
    if (obligation.standing == Standing::Exempt && exemption)
        add(exemption->reason);
    if (obligation.daysLate > 0)
        add(MonthWords::tr("%n day(s) late", nullptr, obligation.daysLate));
    if (obligation.isNil)
        add(MonthWords::tr("nil return"));
    if (obligation.isBackfilled)
        add(MonthWords::tr("entered later"));
    if (obligation.awaited)
        add(*obligation.awaited == Carrier::Paper ? MonthWords::tr("stamped paper still to come")
                                                  : MonthWords::tr("e-copy still to come"));
    if (newest) {
        if (obligation.standing == Standing::Returned && newest->review)
            add(newest->review->reason);
        add(newest->note.simplified());
    }
    return notes;
}

/// What is told of some of a month's obligations beside their standing; made for those with an item of @p items.
class Notes
{
public:
    Notes(const MonthFacts &facts, const QSet<QString> *items)
    {
        for (const Submission &submission : facts.submissions) {
            if (!items || items->contains(submission.item))
                m_submissions.insert(submission.id, &submission);
        }
        for (const Exemption &exemption : facts.exemptions)
            m_exemptions.insert(exemption.item, &exemption);
    }

    [[nodiscard]] QString of(const ObligationStanding &obligation) const
    {
        return noteOf(obligation, m_submissions.value(obligation.submission), m_exemptions.value(obligation.item));
    }

private:
    QHash<QString, const Submission *> m_submissions;
    QHash<QString, const Exemption *> m_exemptions;
};

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
    const Notes notes(facts, nullptr);
    std::vector<MonthRow> rows;
    rows.reserve(standing.obligations.size());
    for (const ObligationStanding &obligation : standing.obligations) {
        rows.push_back({obligation, offices.value(obligation.office, obligation.office),
            items.value(obligation.item, obligation.item), standing.deadline.day, notes.of(obligation)});
    }
    return rows;
}

void renewRows(
    std::vector<MonthRow> &rows, const QSet<QString> &items, const MonthFacts &facts, const MonthStanding &standing)
{
    const Notes notes(facts, &items);
    for (size_t i = 0; i < rows.size(); ++i) {
        const ObligationStanding &obligation = standing.obligations[i];
        if (!items.contains(obligation.item))
            continue;
        rows[i].obligation = obligation;
        rows[i].note = notes.of(obligation);
    }
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
