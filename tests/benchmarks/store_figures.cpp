// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bigstore.h"
#include "paperbook.h"

#include <sqlite3.h>

using namespace Gongkai;

/// The year's figures against the two queries that cost, run through SQLite's own interface.
int main()
{
    const BigStore big(240, 100'000);
    const auto store = big.open();
    const PaperBook papers(*store);
    sqlite3 *raw = BigStore::openRaw(big.path());
    const auto bare = [&] {
        mustRun(raw,
            "SELECT coalesce(sum(p.pieces), 0), coalesce(sum(p.pieces) FILTER (WHERE p.disclosure_class = 'fixed'), "
            "0), "
            "coalesce(sum(p.pieces) FILTER (WHERE p.disclosure_class = 'temporary'), 0), "
            "coalesce(sum(p.pieces) FILTER (WHERE p.disclosure_class = 'resourceTrading'), 0) FROM (SELECT owner, "
            "min(posted_from) AS "
            "first_day FROM posting_channels GROUP BY owner) c JOIN postings p ON p.id = c.owner WHERE c.first_day "
            "BETWEEN '2015-01-01' "
            "AND '2015-12-31'");
        mustRun(raw,
            "SELECT p.topic FROM (SELECT owner, min(posted_from) AS first_day FROM posting_channels GROUP BY owner) c "
            "JOIN postings p ON "
            "p.id = c.owner WHERE c.first_day BETWEEN '2015-01-01' AND '2015-12-31' AND p.topic <> '' GROUP BY p.topic "
            "ORDER BY "
            "sum(p.pieces) DESC, p.topic");
        mustRun(raw, "SELECT count(*) FROM submissions WHERE period BETWEEN '2015-01' AND '2015-12'");
    };
    compare(
        "year figures, 240,000 + 100,000", bare,
        [&] {
            const auto figures = papers.figures(2015);
            if (!figures || figures->find(u"disclosures")->value() != 5000)
                qFatal("not the year");
        },
        2.0);
    sqlite3_close(raw);
}
