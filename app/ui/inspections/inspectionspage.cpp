// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionspage.h"

#include "attachmentbook.h"
#include "coveragetab.h"
#include "datewording.h"
#include "drawspanel.h"
#include "findingspane.h"
#include "formguard.h"
#include "icons.h"
#include "inspectedvillagedialog.h"
#include "overviewtab.h"
#include "photosdialog.h"
#include "photospane.h"
#include "recordspaneof.h"
#include "tablelook.h"
#include "townchoices.h"
#include "ui_inspectionspage.h"
#include "visitdialog.h"

#include <QAction>

#include <algorithm>

namespace Gongkai {

InspectionsPage::InspectionsPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::InspectionsPage>())
    , m_place(place)
    , m_visits(newVisits())
    , m_findings(new FindingsPane(place))
    , m_coverage(new CoverageTab(place, this))
    , m_overview(new OverviewTab(place, this))
    , m_photos(new PhotosPane(place))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->tabs->addTab(m_visits, tr("Vi&sits"));
    m_ui->tabs->addTab(m_findings, tr("F&indings"));
    m_ui->tabs->addTab(m_coverage, tr("&Coverage"));
    m_ui->tabs->addTab(m_overview, tr("Overvie&w"));
    m_ui->tabs->addTab(m_photos, tr("&Photos"));
    m_ui->tabs->addTab(new DrawsPanel(place, seedOfTheSystem, this), tr("&Draws"));
    connect(m_photos, &PhotosPane::told, this, &InspectionsPage::told);
    m_ui->tabs->setCurrentIndex(0);
    m_ui->yearSpin->setValue(openingYear());
    WheelGuard::protect(this);
    m_visits->followYear(m_ui->yearSpin, [](const Visit &visit) { return visit.on; });
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &InspectionsPage::showYear);
    connect(m_photos, &PhotosPane::yearAsked, m_ui->yearSpin, &QSpinBox::setValue);
    connect(m_findings, &FindingsPane::visitAsked, this, [this](const QString &id) { openVisit(id, this); });
    connect(m_coverage, &CoverageTab::visitsAsked, this, &InspectionsPage::showVisits);
    connect(m_coverage, &CoverageTab::villageAsked, this, &InspectionsPage::openVillage);
    connect(m_overview, &OverviewTab::visitsAsked, this, &InspectionsPage::showVisits);
}

InspectionsPage::~InspectionsPage() = default;

int InspectionsPage::openingYear() const
{
    const int year = m_place.openingPeriod().year();
    const auto visits = InspectionBook(m_place.store).all<Visit>();
    if (!visits)
        return year;
    int newest = 0;
    for (const Stored<Visit> &visit : *visits) {
        if (visit.record.on.year() == year)
            return year;
        newest = std::max(newest, visit.record.on.year());
    }
    return newest > 0 ? newest : year;
}

int InspectionsPage::year() const
{
    return m_ui->yearSpin->value();
}

void InspectionsPage::showRecords(const RecordSelection &selection)
{
    if (selection.list != m_visits->list())
        return;
    m_ui->yearSpin->setValue(selection.year);
    m_ui->tabs->setCurrentWidget(m_visits);
    m_visits->showOnly(selection);
}

bool InspectionsPage::mayLeave()
{
    if (m_photos->mayLeave())
        return true;
    m_ui->tabs->setCurrentWidget(m_photos);
    return false;
}

void InspectionsPage::activate()
{
    showYear();
    m_ui->tabs->currentWidget()->setFocus();
}

void InspectionsPage::showYear()
{
    showOverview();
    m_findings->showYear(year());
    m_photos->showYear(year());
}

RecordsPaneOf<Visit> *InspectionsPage::newVisits()
{
    using Row = Stored<Visit>;
    std::vector<Column<Row>> columns = {
        Column<Row>(tr("Day"), [](const Row &row) { return dayText(row.record.on); }).sortedBy([](const Row &row) {
            return QVariant(row.record.on);
        }),
        Column<Row>(
            tr("Village or community"), [this](const Row &row) { return nameOf(m_villageNames, row.record.village); }),
        Column<Row>(tr("Team"), [this](const Row &row) { return nameOf(m_teamNames, row.record.team); }),
        Column<Row>(tr("Led by"), [this](const Row &row) { return leaders(row.record); }),
        Column<Row>(tr("Announced"), [](const Row &row) { return label(row.record.announced); }),
        Column<Row>(tr("Findings"), [this](const Row &row) { return findingsText(row.record); })
            .withIcon([this](const Row &row) { return findingsIcon(row.record); }),
        Column<Row>(tr("Summary"), [](const Row &row) { return row.record.summary.simplified(); }),
    };
    auto *pane = new RecordsPaneOf<Visit>(
        m_place, std::move(columns), [this] { return allVisits(); },
        [this](const Row *row, QWidget *parent) { return newForm(row, parent); },
        tr("No visit is entered for this year. Press Ctrl+N to enter one."));
    pane->setRemoval([this](const Row &row) { return removalOf(row); });
    pane->setNaming(
        [this](const Visit &visit) { return dayText(visit.on) + u' ' + nameOf(m_villageNames, visit.village); },
        [this](const Visit &visit) {
            const auto found = m_counts.find(visit.id);
            const int findings = found == m_counts.end() ? 0 : found->second.open + found->second.closed;
            return tr("%n finding(s) and all photos go with it.", nullptr, findings);
        });
    auto *photos = new QAction(iconNamed(QStringLiteral("attach")), tr("Photos…"), pane);
    photos->setObjectName(QStringLiteral("actionVisitPhotos"));
    photos->setToolTip(tr("Add photos to the visit or to one of its findings, or take them out"));
    connect(photos, &QAction::triggered, this, [this, pane] {
        if (const Row *visit = pane->current())
            PhotosDialog::open(m_place, visit->record.id, this);
    });
    pane->addTool(photos, RecordsPane::ToolFor::Record);
    return pane;
}

Result<ChangeSet> InspectionsPage::removalOf(const Stored<Visit> &visit) const
{
    // The findings of a visit go with it, as they came with it, and the photos with both.
    const auto findings = InspectionBook(m_place.store).findingsOf(visit.record.id);
    if (!findings)
        return findings.error();
    return AttachmentBook(m_place.store).removalOf(visit, *findings);
}

std::unique_ptr<RecordDialog> InspectionsPage::newForm(const Stored<Visit> *visit, QWidget *parent) const
{
    if (!visit)
        return std::make_unique<VisitDialog>(m_place, parent);
    auto findings = InspectionBook(m_place.store).findingsOf(visit->record.id);
    if (!findings)
        m_place.tell(parent, findings.error());
    return std::make_unique<VisitDialog>(
        m_place, *visit, findings ? std::move(*findings) : std::vector<Stored<Finding>>(), parent);
}

Result<std::vector<Stored<Visit>>> InspectionsPage::allVisits()
{
    InspectionBook book(m_place.store);
    auto visits = book.all<Visit>();
    const auto findings = book.all<Finding>();
    if (!visits)
        return visits;
    if (!findings)
        return findings.error();
    m_villageNames = villageNames(m_place.store);
    m_teamNames = teamNames(m_place.store);
    m_officialNames = officialNames(m_place.store);
    m_counts.clear();
    for (const auto &[finding, version] : *findings) {
        FindingCount &count = m_counts[finding.visit];
        ++(finding.confirmedOn ? count.closed : count.open);
    }
    return visits;
}

QString InspectionsPage::leaders(const Visit &visit) const
{
    QStringList leaders;
    for (const QString &code : visit.officials)
        leaders.append(nameOf(m_officialNames, code));
    return leaders.join(u'、');
}

QString InspectionsPage::findingsText(const Visit &visit) const
{
    const auto found = m_counts.find(visit.id);
    if (found == m_counts.end())
        return tr("none");
    return tr("%1 open, %2 closed").arg(found->second.open).arg(found->second.closed);
}

QIcon InspectionsPage::findingsIcon(const Visit &visit) const
{
    const auto found = m_counts.find(visit.id);
    return found != m_counts.end() && found->second.open > 0 ? iconNamed(QStringLiteral("warning")) : QIcon();
}

void InspectionsPage::showOverview()
{
    const auto facts = InspectionBook(m_place.store).yearFacts(year());
    if (!facts) {
        m_place.tell(this, facts.error());
        return;
    }
    InspectionOverview overview = overviewOf(*facts, m_place.today());
    m_overview->show(year(), overview);
    m_coverage->show(year(), std::move(overview.villages));
}

void InspectionsPage::showVisits(const QStringList &visits, const QString &name)
{
    showRecords({List::Visits, year(), visits, name});
}

void InspectionsPage::openVillage(const QString &village)
{
    auto *dialog = new InspectedVillageDialog(
        m_place, village, [this](const QString &visit, QWidget *parent) { openVisit(visit, parent); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InspectionsPage::openVisit(const QString &id, QWidget *parent)
{
    const auto visit = InspectionBook(m_place.store).find<Visit>(id);
    if (!visit) {
        m_place.tell(this, visit.error());
        return;
    }
    RecordDialog *form = newForm(&*visit, parent).release();
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

} // namespace Gongkai
