// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopwatch.h"
#include "page.h"
#include "plainwords.h"
#include "windowbench.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QTableView>
#include <QToolButton>

#include <sqlite3.h>

using namespace Gongkai;

namespace {

constexpr int Rounds = 7;

/// November 2015 goes each of the ways in which a month can go.
void makeMonthOfAllKinds(const QString &path)
{
    sqlite3 *raw = BigStore::openRaw(path);
    mustRun(raw,
        "UPDATE submissions SET received_at = '2015-11-30T10:00:00', recorded_at = '2015-11-30T10:00:05' "
        "WHERE period = '2015-11' AND item LIKE '%1'");
    mustRun(raw, "DELETE FROM submissions WHERE period = '2015-11' AND item LIKE '%2'");
    mustRun(raw,
        "UPDATE submissions SET review_decision = 'returned', review_at = '2015-11-29T09:00:00', "
        "review_reason = '缺公章' WHERE period = '2015-11' AND item LIKE '%3'");
    sqlite3_close(raw);
}

} // namespace

/// How long the window stands still while a month of 1,000 obligations is opened, filtered, searched and looked at as a
/// year, in a store of 240,000 submissions, against a bare table of as many rows.
int main(int argc, char **argv)
{
    WindowBench bench(argc, argv);
    const BigStore big(240);
    makeMonthOfAllKinds(big.path());
    bench.preferences().setPage(QStringLiteral("today"));
    LoopWatch watch;
    std::vector<double> openFloor;
    std::vector<double> open;
    std::vector<double> filterFloor;
    std::vector<double> filter;
    std::vector<double> search;
    std::vector<double> walk;
    std::vector<double> year;
    for (int round = 0; round < Rounds; ++round) {
        QMainWindow bare;
        QTableView *table = nullptr;
        bare.resize(1200, 800);
        bare.show();
        auto *words = new PlainWords(BigStore::ItemsPerMonth, &bare);
        openFloor.push_back(watch.longestGap([&] {
            table = new QTableView(&bare);
            table->setModel(words);
            bare.setCentralWidget(table);
        }));
        filterFloor.push_back(longestOf(watch, {[&] { words->show(100); }, [&] { words->show(1000); }}));

        const auto window = bench.open(big);
        window->show();
        settle();
        open.push_back(watch.longestGap([&] { window->showPage(QStringLiteral("month")); }));
        Page *page = window->page();
        const auto *rows = page->findChild<QTableView *>(QStringLiteral("obligationsTable"))->model();
        const auto trigger = [page](const char *action) {
            return [page, action] { page->findChild<QAction *>(QString::fromLatin1(action))->trigger(); };
        };
        walk.push_back(longestOf(watch, {trigger("actionEarlier")}));
        if (rows->rowCount() != BigStore::ItemsPerMonth)
            qFatal("not the month");
        std::vector<std::function<void()>> clicks;
        for (const char *name : {"onTimeCounter", "lateCounter", "missingCounter", "returnedCounter", "allCounter"}) {
            auto *counter = page->findChild<QToolButton *>(QString::fromLatin1(name));
            if (!counter->isVisible())
                qFatal("nothing is %s", name);
            clicks.emplace_back([counter] { counter->click(); });
        }
        filter.push_back(longestOf(watch, clicks));
        auto *line = page->findChild<QLineEdit *>(QStringLiteral("checkInEdit"));
        std::vector<std::function<void()>> letters;
        for (const QChar letter : QStringLiteral("d17"))
            letters.emplace_back([line, letter] { press(line, Qt::Key(letter.toUpper().unicode()), QString(letter)); });
        letters.emplace_back([line] { press(line, Qt::Key_Backspace); });
        letters.emplace_back([line] { press(line, Qt::Key_Escape); });
        search.push_back(longestOf(watch, letters));
        year.push_back(longestOf(watch, {trigger("actionYear")}));
    }
    printGap("month of 1,000 opened", openFloor, open);
    printGap("  another month", openFloor, walk);
    printGap("  a counter clicked", filterFloor, filter);
    printGap("  a letter of a search typed", filterFloor, search);
    printGap("  the year of 12,000", openFloor, year);
}
