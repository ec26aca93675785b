// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bigstore.h"
#include "monthbook.h"

#include <sqlite3.h>

#include <cstdio>

using namespace Gongkai;

namespace {

/// The floor: the same rows of one month by index, every column fetched.
void readRows(sqlite3 *raw, const char *period)
{
    static const char *const queries[] = {
        "SELECT * FROM offices", "SELECT * FROM items", "SELECT * FROM submissions WHERE period = ?"};
    for (const char *sql : queries) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(raw, sql, -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, period, -1, SQLITE_STATIC);
        size_t bytes = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                sqlite3_column_text(statement, column);
                bytes += static_cast<size_t>(sqlite3_column_bytes(statement, column));
            }
        }
        if (bytes == 0)
            qFatal("no rows");
        sqlite3_finalize(statement);
    }
}

Cost measure(const char *name, int months)
{
    const BigStore big(months);
    const auto store = big.open();
    sqlite3 *raw = BigStore::openRaw(big.path());
    const MonthBook book(*store);
    const WorkingCalendar calendar;
    const Moment now = *Moment::fromString(u"2010-12-02T09:00:00");
    const Cost ours = compare(
        name, [&] { readRows(raw, "2010-11"); },
        [&] {
            const auto facts = book.facts(Period(2010, 11));
            if (!facts || standingOf(*facts, calendar, now).obligations.size() != BigStore::ItemsPerMonth)
                qFatal("not the month");
        },
        3.0, 21);
    sqlite3_close(raw);
    return ours;
}

} // namespace

int main()
{
    const Cost small = measure("month standing, 240,000", 240);
    const Cost large = measure("month standing, 2,400,000", 2400);
    printRow("the same, ten times as large", small, large, 1.2);
}
