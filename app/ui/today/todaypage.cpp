// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "datewording.h"
#include "enumwording.h"
#include "icons.h"
#include "monthbook.h"
#include "standingwording.h"
#include "tablelook.h"
#include "ui_todaypage.h"

namespace Gongkai {

namespace {

std::vector<Column<OwingOffice>> owingColumns()
{
    using Row = OwingOffice;
    using Col = Column<Row>;
    return {
        Col(TodayPage::tr("Office"), [](const Row &row) { return row.name; }).inBold(),
        Col(TodayPage::tr("Phone"), [](const Row &row) { return row.phone; }),
        Col(TodayPage::tr("Contact"), [](const Row &row) { return row.contact; }),
        Col(TodayPage::tr("Still to come"), [](const Row &row) { return QString::number(row.items.size()); })
            .atTheEnd(),
        Col(TodayPage::tr("Items"), [](const Row &row) { return row.items.join(u'、'); }),
    };
}

bool isOverdue(const OpenFinding &open, QDate today)
{
    return open.finding.rectifyBy && *open.finding.rectifyBy < today && !open.finding.rectifiedOn;
}

std::vector<Column<OpenFinding>> findingColumns(const Workplace &place)
{
    using Row = OpenFinding;
    using Col = Column<Row>;
    const QDate today = place.today();
    return {
        Col(TodayPage::tr("Village"),
            [&store = place.store](const Row &row) {
                const auto found = store.lookup().village(row.village);
                return found ? found->name : row.village;
            })
            .inBold(),
        Col(TodayPage::tr("Put right by"), [](const Row &row) { return dayText(row.finding.rectifyBy); })
            .withIcon([today](const Row &row) {
                return isOverdue(row, today) ? iconNamed(QStringLiteral("warning")) : QIcon();
            })
            .spokenAs([today](const Row &row) {
                const QString day = dayText(row.finding.rectifyBy);
                return isOverdue(row, today) ? TodayPage::tr("%1, overdue").arg(day) : day;
            }),
        Col(TodayPage::tr("Severity"), [](const Row &row) { return label(row.finding.severity); }),
        Col(TodayPage::tr("Problem"), [](const Row &row) { return row.finding.problem.simplified(); }),
    };
}

} // namespace

std::vector<OwingOffice> owingOffices(const MonthFacts &facts, const MonthStanding &standing)
{
    QHash<QString, QString> items;
    for (const CatalogueItem &item : facts.items)
        items.insert(item.code, item.name);
    std::vector<OwingOffice> owing;
    for (const Office &office : facts.offices) {
        OwingOffice entry{office.code, office.name, office.contact, office.phone, {}};
        for (const ObligationStanding &obligation : standing.obligations) {
            if (isOwed(obligation.standing) && obligation.office == office.code)
                entry.items.append(items.value(obligation.item, obligation.item));
        }
        if (!entry.items.isEmpty())
            owing.push_back(std::move(entry));
    }
    return owing;
}

TodayPage::TodayPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_place(place)
    , m_owing(new RecordTableModel<OwingOffice>(owingColumns(), this))
    , m_findings(new RecordTableModel<OpenFinding>(findingColumns(place), this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    for (QLabel *part : {m_ui->missingHeading, m_ui->findingsHeading, m_ui->nextHeading})
        makeHeading(part, true);
    m_ui->missingTable->setModel(m_owing);
    m_ui->findingsTable->setModel(m_findings);
    for (QTableView *table : {m_ui->missingTable, m_ui->findingsTable})
        TableLook::apply(table);
    connect(m_ui->monthButton, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(QStringLiteral("month")); });
    connect(m_ui->papersButton, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(QStringLiteral("papers")); });
    connect(m_ui->inspectionsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT pageAsked(QStringLiteral("inspections")); });
}

TodayPage::~TodayPage() = default;

void TodayPage::activate()
{
    m_ui->headingLabel->setText(tr("Today, %1").arg(dayText(m_place.today())));
    showMonth();
    showFindings();
    m_ui->monthButton->setFocus();
}

void TodayPage::showMonth()
{
    const auto facts = MonthBook(m_place.store).facts(Period::of(m_place.today()));
    if (!facts && facts.error().kind != ErrorKind::NotFound)
        m_place.tell(this, facts.error());
    const MonthFacts known = facts ? *facts : MonthFacts{};
    const MonthStanding standing = facts ? standingOf(known, m_place.calendar, m_place.now()) : MonthStanding{};
    showDeadline(standing);
    m_ui->countsLabel->setText(standing.obligations.empty() ? QString() : totalsSentence(standing.total));
    m_owing->setRows(owingOffices(known, standing));
    TableLook::fit(m_ui->missingTable);
    m_ui->nobodyLabel->setText(standing.obligations.empty()
            ? tr("Nothing is due this month. Start with the town under Settings and the offices under Base data.")
            : tr("Everything of this month has come in."));
    m_ui->missingStack->setCurrentWidget(m_owing->rowCount() > 0 ? m_ui->missingPage : m_ui->nobodyPage);
}

void TodayPage::showDeadline(const MonthStanding &standing)
{
    const QDate last = standing.deadline.lastDayOnTime;
    const qint64 days = m_place.today().daysTo(last);
    if (standing.obligations.empty())
        m_ui->deadlineLabel->clear();
    else if (days > 0)
        m_ui->deadlineLabel->setText(
            tr("%n day(s) are left until the deadline, %1.", nullptr, int(days)).arg(dayText(last)));
    else if (days == 0)
        m_ui->deadlineLabel->setText(tr("Today is the last day to hand in."));
    else
        m_ui->deadlineLabel->setText(
            tr("The deadline, %1, was %n day(s) ago.", nullptr, int(-days)).arg(dayText(last)));
}

void TodayPage::showFindings()
{
    auto open = InspectionBook(m_place.store).openFindings(m_place.today().year());
    if (!open) {
        m_place.tell(this, open.error());
        return;
    }
    m_findings->setRows(std::move(*open));
    TableLook::fit(m_ui->findingsTable);
    m_ui->nothingLabel->setText(tr("No finding is open this year."));
    m_ui->findingsStack->setCurrentWidget(m_findings->rowCount() > 0 ? m_ui->findingsPage : m_ui->nothingPage);
}

} // namespace Gongkai
