// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionyears.h"
#include "loopwatch.h"
#include "page.h"
#include "plainwords.h"
#include "windowbench.h"

#include <QDialog>
#include <QMainWindow>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Gongkai;

namespace {

constexpr int Rounds = 7;

/// The gaps of one thing that is done in the window, a round each.
struct Row
{
    const char *name;
    std::vector<double> floor = {};
    std::vector<double> ours = {};
};

/// A bare table of @p rows rows in a window of its own.
double bareTable(LoopWatch &watch, int rows)
{
    QMainWindow bare;
    bare.resize(1200, 800);
    bare.show();
    return watch.longestGap([&bare, rows] {
        auto *table = new QTableView(&bare);
        table->setModel(new PlainWords(rows, table));
        bare.setCentralWidget(table);
    });
}

/// Shows the tab of @p tabs that holds the widget called @p name.
void showTabOf(QTabWidget &tabs, const char *name)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.widget(i)->findChild<QWidget *>(QString::fromLatin1(name)))
            return tabs.setCurrentIndex(i);
    }
    qFatal("no tab with %s", name);
}

} // namespace

/// How long the window stands still while a year of 200 visits, 400 findings and 1,500 photos is looked at in a store
/// of ten such years, against a bare table of as many rows.
int main(int argc, char **argv)
{
    WindowBench bench(argc, argv);
    const BigStore big(12);
    addInspectionYears(*big.open());
    bench.preferences().setPage(QStringLiteral("today"));
    LoopWatch watch;
    std::vector<Row> rows{{"inspections: 200 visits opened"}, {"  another year"}, {"  coverage by month"},
        {"  overview"}, {"  400 findings"}, {"  a village of ten years opened"}, {"  its sheet"}};
    for (int round = 0; round < Rounds; ++round) {
        const auto window = bench.open(big);
        window->show();
        settle();
        size_t row = 0;
        const auto measure = [&](int floorRows, const std::function<void()> &work) {
            rows[row].floor.push_back(bareTable(watch, floorRows));
            rows[row].ours.push_back(watch.longestGap(work));
            ++row;
        };
        measure(InspectionYear::Visits, [&] { window->showPage(QStringLiteral("inspections")); });
        Page *page = window->page();
        auto *tabs = page->findChild<QTabWidget *>();
        auto *year = page->findChild<QSpinBox *>(QStringLiteral("yearSpin"));
        measure(InspectionYear::Visits, [&] { year->setValue(2014); });
        watch.longestGap([&] { year->setValue(2015); });
        measure(InspectionYear::Villages, [&] { showTabOf(*tabs, "coverageTable"); });
        auto *coverage = page->findChild<QTableView *>(QStringLiteral("coverageTable"));
        if (coverage->model()->rowCount() != InspectionYear::Villages)
            qFatal("not the villages");
        measure(InspectionYear::Villages, [&] { showTabOf(*tabs, "ageTable"); });
        measure(InspectionYear::Findings, [&] { showTabOf(*tabs, "findingsTable"); });
        showTabOf(*tabs, "coverageTable");
        measure(InspectionYear::Visits, [&] { Q_EMIT coverage->activated(coverage->model()->index(0, 0)); });
        auto *village = page->findChild<QDialog *>();
        if (!village)
            qFatal("no village");
        measure(InspectionYear::Visits,
            [&] { showTabOf(*village->findChild<QTabWidget *>(QStringLiteral("tabs")), "paperView"); });
        village->close();
    }
    for (const Row &row : rows)
        printGap(row.name, row.floor, row.ours);
}
