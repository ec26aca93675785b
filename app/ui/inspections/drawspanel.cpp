// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawspanel.h"

#include "checklistversion.h"
#include "datewording.h"
#include "drawpapers.h"
#include "freshvisit.h"
#include "inspectiondraw.h"
#include "readychecklist.h"
#include "tablelook.h"
#include "ui_drawspanel.h"
#include "visitdialog.h"
#include "wraplayout.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// How much of a ticket tells it from all others on a screen.
constexpr int TicketInSight = 12;

std::vector<Column<Stored<InspectionDraw>>> drawColumns()
{
    using Row = Stored<InspectionDraw>;
    using Col = Column<Row>;
    return {
        Col(DrawsPanel::tr("Drawn on"), [](const Row &row) { return dayText(row.record.on); }),
        Col(DrawsPanel::tr("First month"), [](const Row &row) { return row.record.from.toString(); }),
        Col(DrawsPanel::tr("Last month"), [](const Row &row) { return row.record.to.toString(); }),
        Col(DrawsPanel::tr("Villages"), [](const Row &row) { return QString::number(row.record.visits.size()); })
            .atTheEnd(),
        Col(DrawsPanel::tr("Seed"), [](const Row &row) { return row.record.seed; }),
    };
}

} // namespace

DrawsPanel::DrawsPanel(const Workplace &place, DrawDialog::MakeSeed makeSeed, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DrawsPanel>())
    , m_place(place)
    , m_makeSeed(std::move(makeSeed))
    , m_papers(new DrawPapers(place, this))
    , m_draws(new RecordTableModel<Stored<InspectionDraw>>(drawColumns(), this))
    , m_lines(new RecordTableModel<Line>(lineColumns(), this))
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->toolsLayout);
    m_ui->drawsTable->setModel(m_draws);
    m_ui->drawnTable->setModel(m_lines);
    TableLook::apply(m_ui->drawsTable);
    TableLook::apply(m_ui->drawnTable);
    TableLook::keepRows(m_ui->drawsTable, 3);
    TableLook::keepRows(m_ui->drawnTable, 4);
    m_ui->explanationEdit->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setStretchFactor(2, 1);
    setFocusProxy(m_ui->drawsTable);
    // On a small screen the parts share what there is, a few lines each.
    for (QWidget *part : {static_cast<QWidget *>(m_ui->drawsTable), static_cast<QWidget *>(m_ui->drawnTable),
             static_cast<QWidget *>(m_ui->explanationEdit)})
        part->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connectButtons();
    connect(&place.store, &Store::committed, this, &DrawsPanel::refresh);
}

DrawsPanel::~DrawsPanel() = default;

std::vector<Column<DrawsPanel::Line>> DrawsPanel::lineColumns() const
{
    using Col = Column<Line>;
    return {
        Col(tr("Village or community"), [this](const Line &line) { return nameOf(m_villages, line.drawn.village); }),
        Col(tr("Team"), [this](const Line &line) { return nameOf(m_teams, line.drawn.team); }),
        Col(tr("Led by"),
            [this](const Line &line) {
                return line.drawn.official ? nameOf(m_officials, *line.drawn.official) : QString();
            }),
        Col(tr("Visited before"),
            [](const Line &line) { return line.lastVisit ? dayText(*line.lastVisit) : tr("never"); }),
        Col(tr("Ticket"), [](const Line &line) { return line.ticket.left(TicketInSight); }),
        Col(tr("Visited on"), [](const Line &line) { return dayText(line.visitedOn); }),
    };
}

void DrawsPanel::connectButtons()
{
    connect(m_ui->newDrawButton, &QPushButton::clicked, this, &DrawsPanel::openNewDraw);
    connect(m_ui->printPlansButton, &QPushButton::clicked, this, [this] { m_papers->printPlans(*current()); });
    connect(m_ui->savePlansButton, &QPushButton::clicked, this, [this] { m_papers->savePlans(*current()); });
    connect(m_ui->printFormButton, &QPushButton::clicked, this, &DrawsPanel::printForm);
    connect(m_ui->enterVisitButton, &QPushButton::clicked, this, &DrawsPanel::openVisit);
    connect(m_ui->drawnTable, &QTableView::activated, this, &DrawsPanel::openVisit);
    connect(m_ui->drawsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DrawsPanel::showDraw);
    connect(m_ui->drawnTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { m_ui->enterVisitButton->setEnabled(currentLine() != nullptr); });
}

void DrawsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DrawsPanel::refresh()
{
    if (!isVisible())
        return;
    const QString before = current() ? current()->id : QString();
    auto draws = DrawBook(m_place.store).all<InspectionDraw>();
    if (!draws) {
        m_place.tell(this, draws.error());
        return;
    }
    m_villages = villageNames(m_place.store);
    m_teams = teamNames(m_place.store);
    m_officials = officialNames(m_place.store);
    std::stable_sort(draws->begin(), draws->end(), [](const auto &one, const auto &other) {
        return one.record.on > other.record.on
            || (one.record.on == other.record.on && one.record.from > other.record.from);
    });
    m_draws->setRows(std::move(*draws));
    TableLook::fit(m_ui->drawsTable);
    select(before);
}

void DrawsPanel::select(const QString &id)
{
    int row = 0;
    for (int each = 0; each < m_draws->rowCount(); ++each) {
        if (m_draws->at(each).record.id == id)
            row = each;
    }
    m_ui->drawsTable->selectRow(row);
    showDraw();
}

const InspectionDraw *DrawsPanel::current() const
{
    const int row = m_ui->drawsTable->currentIndex().row();
    return row < 0 || row >= m_draws->rowCount() ? nullptr : &m_draws->at(row).record;
}

const DrawsPanel::Line *DrawsPanel::currentLine() const
{
    const int row = m_ui->drawnTable->currentIndex().row();
    return row < 0 || row >= m_lines->rowCount() ? nullptr : &m_lines->at(row);
}

void DrawsPanel::showDraw()
{
    const InspectionDraw *draw = current();
    m_lines->setRows(draw ? linesOf(*draw) : std::vector<Line>());
    TableLook::fit(m_ui->drawnTable);
    for (QPushButton *button : {m_ui->printPlansButton, m_ui->savePlansButton})
        button->setEnabled(draw != nullptr);
    m_ui->enterVisitButton->setEnabled(false);
    m_ui->explanationEdit->setPlainText(draw
            ? explanationOf(*draw)
            : tr("No villages have been drawn yet. Press “New draw…” to have the villages chosen that were not visited "
                 "for longest; chance decides among equals, and anybody can replay it."));
}

std::vector<DrawsPanel::Line> DrawsPanel::linesOf(const InspectionDraw &draw) const
{
    const auto visits = InspectionBook(m_place.store).all<Visit>();
    std::vector<Line> lines;
    for (const DrawnVisit &drawn : draw.visits) {
        Line &line = lines.emplace_back();
        line.drawn = drawn;
        line.ticket = ticketOf(draw.seed, drawn.village);
        for (const DrawCandidate &candidate : draw.candidates) {
            if (candidate.village == drawn.village)
                line.lastVisit = candidate.lastVisit;
        }
        for (const auto &[visit, version] : visits ? *visits : std::vector<Stored<Visit>>()) {
            if (visit.draw == draw.id && visit.village == drawn.village) {
                line.visit = visit.id;
                line.visitedOn = visit.on;
            }
        }
    }
    return lines;
}

QString DrawsPanel::namesOf(const QStringList &villages) const
{
    QStringList names;
    for (const QString &code : villages)
        names.append(nameOf(m_villages, code));
    return names.join(u'、');
}

QString DrawsPanel::explanationOf(const InspectionDraw &draw) const
{
    const DrawPool pool = poolOf(draw, int(draw.visits.size()));
    QStringList lines;
    if (replay(draw) != draw.visits)
        lines.append(tr("This draw does not come to these visits when it is made once more: it was altered."));
    lines.append(tr("%n village(s) could be drawn. Those not visited for longest come first.", nullptr,
        int(draw.candidates.size())));
    if (!pool.certain.isEmpty())
        lines.append(tr("Not visited for longer than the others, so certain: %1.").arg(namesOf(pool.certain)));
    lines.append(tr("Last visited in the same month or never, so equal: %1. Of them %n were drawn by their tickets.",
        nullptr, pool.chosen)
                     .arg(namesOf(pool.equals)));
    lines.append(tr("The ticket of a village is the SHA-256 of the seed, “|” and the code of the village; the lowest "
                    "come first. The teams took the villages in turn, as evenly as could be, none where one of its "
                    "members comes from. The officials who led fewest visits in the year before come first."));
    lines.append(tr("To replay it, run this on any computer with a shell:"));
    lines.append(replayLine(draw));
    return lines.join(u'\n');
}

void DrawsPanel::openNewDraw()
{
    auto *form = new DrawDialog(m_place, m_makeSeed, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordDialog::saved, this, &DrawsPanel::select);
    form->open();
}

void DrawsPanel::openVisit()
{
    const InspectionDraw *draw = current();
    const Line *line = currentLine();
    if (!draw || !line)
        return;
    VisitDialog *form = nullptr;
    if (line->visit.isEmpty()) {
        form = new VisitDialog(m_place, visitOfDraw(m_place.store, m_place.today(), *draw, line->drawn), this);
    } else {
        const InspectionBook book(m_place.store);
        const auto visit = book.find<Visit>(line->visit);
        auto findings = book.findingsOf(line->visit);
        if (!visit || !findings) {
            m_place.tell(this, visit ? findings.error() : visit.error());
            return;
        }
        form = new VisitDialog(m_place, *visit, std::move(*findings), this);
    }
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void DrawsPanel::printForm()
{
    const InspectionDraw *draw = current();
    const Line *line = currentLine();
    const QDate day = draw ? earliestVisit(*draw, m_place.today()) : m_place.today();
    const auto version = DrawBook(m_place.store).checklistOn(day);
    if (!version) {
        m_place.tell(this, version.error());
        return;
    }
    m_papers->printForm(*version ? **version : readyChecklist(day), line ? &line->drawn : nullptr);
}

} // namespace Gongkai
