// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinerulesdialog.h"

#include "datewording.h"
#include "deadlineruledialog.h"
#include "monthbook.h"
#include "recordspaneof.h"
#include "reminderwording.h"
#include "screenroom.h"
#include "standingwording.h"
#include "tablelook.h"
#include "townbook.h"
#include "ui_deadlinerulesdialog.h"

namespace Gongkai {

namespace {

constexpr int ShownDeadlines = 6;

std::vector<Column<NextDeadline>> nextColumns()
{
    using Row = NextDeadline;
    return {
        {DeadlineRulesDialog::tr("Month"), [](const Row &row) { return monthText(row.deadline.period); }},
        {DeadlineRulesDialog::tr("Last day on time"),
            [](const Row &row) { return dayText(row.deadline.lastDayOnTime); }},
        {DeadlineRulesDialog::tr("Where it comes from"), [](const Row &row) { return row.origin; }},
    };
}

std::vector<Column<Stored<DeadlineRule>>> ruleColumns()
{
    using Row = Stored<DeadlineRule>;
    return {
        Column<Row>(DeadlineRulesDialog::tr("Holds from"), [](const Row &row) { return monthText(row.record.from); })
            .sortedBy([](const Row &row) { return QVariant(row.record.from.toString()); }),
        {DeadlineRulesDialog::tr("What it says"),
            [](const Row &row) {
                return ruleText(row.record.deadlineDay, row.record.deadlineInclusive, row.record.deadlineShift);
            }},
        {DeadlineRulesDialog::tr("Reason"), [](const Row &row) { return row.record.reason; }},
    };
}

/// A new rule starts as what holds now, from the present month on.
DeadlineRule freshRule(const Workplace &place)
{
    DeadlineRule rule;
    rule.from = Period::of(place.today());
    if (const auto facts = MonthBook(place.store).facts(rule.from)) {
        rule.deadlineDay = facts->town.deadlineDay;
        rule.deadlineInclusive = facts->town.deadlineInclusive;
        rule.deadlineShift = facts->town.deadlineShift;
    }
    return rule;
}

} // namespace

DeadlineRulesDialog::DeadlineRulesDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeadlineRulesDialog>())
    , m_place(place)
    , m_next(new RecordTableModel<NextDeadline>(nextColumns(), this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->nextHeading, true);
    m_ui->rulesLayout->addWidget(makePane());
    m_ui->nextTable->setModel(m_next);
    TableLook::apply(m_ui->nextTable);
    m_ui->nextTable->setFixedHeight(fontMetrics().height() * 2 * (ShownDeadlines + 1));
    connect(m_ui->nextTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DeadlineRulesDialog::showOrigin);
    connect(&m_place.store, &Store::committed, this, &DeadlineRulesDialog::showRules);
    showRules();
    giveRoom(this, 110, 40);
    keepOnScreen(this);
}

DeadlineRulesDialog::~DeadlineRulesDialog() = default;

RecordsPane *DeadlineRulesDialog::makePane()
{
    const Workplace place = m_place;
    return new RecordsPaneOf<DeadlineRule>(
        place, ruleColumns(), [&store = place.store] { return MonthBook(store).all<DeadlineRule>(); },
        [place](const Stored<DeadlineRule> *rule, QWidget *window) {
            return std::make_unique<DeadlineRuleDialog>(place, rule, freshRule(place), window);
        },
        tr("No dated rule yet: the town's own rule holds for every month. Press “New” to let another one hold from a "
           "month on; the months before it stay as they were judged."),
        this);
}

void DeadlineRulesDialog::showRules()
{
    const auto town = TownBook(m_place.store).town();
    const Town own = town && *town ? (*town)->record : Town();
    m_ui->firstRuleLabel->setText(tr("Before the first dated rule the town's own holds: %1.")
                                      .arg(ruleText(own.deadlineDay, own.deadlineInclusive, own.deadlineShift)));
    std::vector<NextDeadline> next;
    const Period present = Period::of(m_place.today());
    for (int i = 0; i < ShownDeadlines; ++i) {
        const auto facts = MonthBook(m_place.store).facts(present.plus(i));
        if (!facts)
            continue;
        const DeadlineOverride *set = facts->deadlineOverride ? &*facts->deadlineOverride : nullptr;
        const Deadline deadline = deadlineOf(facts->period, facts->town, set, m_place.calendar);
        next.push_back({deadline, deadlineOrigin(deadline, *facts, m_place.calendar)});
    }
    m_next->setRows(std::move(next));
    TableLook::fit(m_ui->nextTable);
    if (!m_ui->nextTable->currentIndex().isValid())
        m_ui->nextTable->setCurrentIndex(m_next->index(0, 0));
    showOrigin();
}

void DeadlineRulesDialog::showOrigin()
{
    // The table cuts off what is long; here it is read whole.
    const int row = m_ui->nextTable->currentIndex().row();
    m_ui->originLabel->setText(row < 0 || row >= m_next->rowCount()
            ? QString()
            : tr("%1: %2").arg(monthText(m_next->at(row).deadline.period), m_next->at(row).origin));
}

} // namespace Gongkai
